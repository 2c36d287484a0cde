/** The committed reports of the bundled release are what the current code writes: `npm run build && npx qfin-audit`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { audit } from '../src/audit.ts';
import { findConfiguration } from '../src/cli/settings/configuration.ts';
import { BUNDLED_PACKS } from '../src/generated/packs.ts';
import { VERSION } from '../src/generated/version.ts';
import type { Report } from '../src/model/report.ts';
import { read } from '../src/read/read.ts';
import { render, type Format } from '../src/report/render.ts';
import { choosePacks } from '../src/rules/packs/choose.ts';

const NAME = 'qfin-2023-q4';
const COMMITTED: readonly (readonly [Format, string])[] = [
  ['markdown', `${NAME}.md`],
  ['html', `${NAME}.html`],
];

function fileOf(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

describe('the reports of the bundled release', () => {
  let report: Report;
  before(async () => {
    // With the waivers of the project's own configuration, as the command that writes them.
    const configuration = await findConfiguration(fileURLToPath(fileOf('.')));
    const document = await read(readFileSync(fileOf(`data/${NAME}.txt`)), `${NAME}.txt`);
    report = audit(document, {
      rules: await choosePacks(document.text, [], BUNDLED_PACKS),
      version: VERSION,
      waivers: { list: configuration?.waivers ?? [], today: '' },
    });
  });

  for (const [format, file] of COMMITTED) {
    test(`${file} is what the current code writes`, async () => {
      const written = readFileSync(fileOf(`reports/${file}`), 'utf8');
      assert.ok(written === (await render(report, format)), `reports/${file} is not current: npx qfin-audit`);
    });
  }
});
