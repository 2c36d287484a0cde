/** Whole reports on the invented release, as documents to be read. `U=1 npm test -- report/` writes them anew. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/model/report.ts';
import type { RenderOptions } from '../../src/report/words/options.ts';
import { type Format, render } from '../../src/report/render.ts';
import { CLEAN, REPORT, WITHOUT_DOCUMENT } from './example/report.ts';

const FOLDER = fileURLToPath(new URL('snapshots/', import.meta.url));

interface Snapshot {
  readonly report: Report;
  readonly format: Format;
  readonly options?: Partial<RenderOptions>;
}

const SNAPSHOTS: Readonly<Record<string, Snapshot>> = {
  'terminal-80.txt': { report: REPORT, format: 'terminal' },
  'terminal-80-colour.txt': { report: REPORT, format: 'terminal', options: { colour: true } },
  'terminal-120.txt': { report: REPORT, format: 'terminal', options: { width: 120 } },
  'terminal-40.txt': { report: REPORT, format: 'terminal', options: { width: 40 } },
  'report.md': { report: REPORT, format: 'markdown' },
  'report.html': { report: REPORT, format: 'html' },
  'report.json': { report: REPORT, format: 'json' },
  'without-document.txt': { report: WITHOUT_DOCUMENT, format: 'terminal' },
  'without-document.md': { report: WITHOUT_DOCUMENT, format: 'markdown' },
  'without-document.html': { report: WITHOUT_DOCUMENT, format: 'html' },
  'clean.txt': { report: CLEAN, format: 'terminal' },
  'clean.md': { report: CLEAN, format: 'markdown' },
};

describe('report snapshots', () => {
  for (const [name, { report, format, options }] of Object.entries(SNAPSHOTS)) {
    test(name, async () => {
      const actual = await render(report, format, options);
      const file = `${FOLDER}${name}`;
      if (process.env['U'] === '1') {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, actual);
      }
      assert.ok(existsSync(file), `${name} is missing; U=1 writes it`);
      assert.equal(actual, readFileSync(file, 'utf8'));
    });
  }
});
