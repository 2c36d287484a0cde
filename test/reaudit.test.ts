/** An audit that goes on from another equals a whole one: the same report, in every byte. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { auditFacts, extract, type AuditOptions } from '../src/audit.ts';
import { BUNDLED_PACKS } from '../src/generated/packs.ts';
import type { Document } from '../src/model/document.ts';
import type { Extraction } from '../src/model/extraction.ts';
import { read } from '../src/read/read.ts';
import { examine, reportOn, type Audited } from '../src/reaudit.ts';
import { renderJson } from '../src/report/programs/json.ts';
import { choosePacks } from '../src/rules/packs/choose.ts';
import { editedText } from '../src/strength/apply.ts';
import { drawSlips } from '../src/strength/draw.ts';
import { RELEASE } from './strength/release.ts';

const PUBLISHED = ['alibaba-FY2024H1-interim.txt', 'pericom-8k-2005-08-09.txt'].map(
  (name) => `../../shared/releases/${name}`,
);

const text = async (content: string): Promise<Document> =>
  read(new TextEncoder().encode(content), 'release.txt');

async function optionsFor(document: Document): Promise<AuditOptions> {
  return { rules: await choosePacks(document.text, [], BUNDLED_PACKS), version: '0' };
}

const optionsOf = await optionsFor(await text(RELEASE));

/** Audits each text from the one before it, and each by itself. */
function assertEqualAudits(extractions: readonly Extraction[], options: AuditOptions): void {
  let before: Audited | null = null;
  for (const extraction of extractions) {
    before = examine(extraction, options, before);
    const whole = auditFacts(extraction, options);
    assert.deepEqual(before.findings, whole.findings);
    assert.equal(renderJson(reportOn(before, options)), renderJson(whole));
  }
}

async function slippedTexts(content: string, slips: number, seed: number): Promise<readonly string[]> {
  const document = await text(content);
  const drawn = drawSlips(extract(document, await optionsFor(document)), { slips, seed });
  return drawn.map(({ edits }) => editedText(content, edits));
}

describe('an audit that goes on from the one before', () => {
  test('equals a whole one behind every slip, each from the one before', async () => {
    const texts = [RELEASE, ...(await slippedTexts(RELEASE, 60, 3)), RELEASE];
    const extractions = [];
    for (const each of texts) extractions.push(extract(await text(each), optionsOf));
    assertEqualAudits(extractions, optionsOf);
  });

  for (const path of ['../data/qfin-2023-q4.txt', ...PUBLISHED]) {
    const file = join(import.meta.dirname, path);
    const skip = existsSync(file) ? false : 'the published releases are not beside the repository';
    test(`equals a whole one of ${path}`, { skip }, async () => {
      const content = readFileSync(file, 'utf8');
      const options = await optionsFor(await text(content));
      const extractions = [extract(await text(content), options)];
      for (const each of await slippedTexts(content, 8, 11))
        extractions.push(extract(await text(each), options));
      assertEqualAudits(extractions, options);
    });
  }

  test('binds anew where what a figure means has changed', async () => {
    const changes = [
      ['December 31, 2022\tDecember 31, 2023\tDecember', 'December 31, 2022\tDecember 30, 2023\tDecember'],
      ['Restricted cash', 'Restricted deposits'],
      ['an increase of 15.1%', 'a decrease of 15.1%'],
      ['RMB7.0999 to', 'RMB7.0099 to'],
      ['633.2 million', '633.20 million'],
      ['Goodwill\t41,210\t-\t-\n', ''],
      ['in the same period of 2022.\n- Net', 'in the prior quarter.\n- Net'],
    ] as const;
    const extractions = [extract(await text(RELEASE), optionsOf)];
    for (const [from, to] of changes) {
      assert.ok(RELEASE.includes(from), from);
      extractions.push(extract(await text(RELEASE.replace(from, to)), optionsOf));
    }
    assertEqualAudits(extractions, optionsOf);
  });

  test('binds and evaluates nothing again where nothing has changed', async () => {
    const extraction = extract(await text(RELEASE), optionsOf);
    const first = examine(extraction, optionsOf);
    const again = examine(structuredClone(extraction), optionsOf, first);
    assert.ok(again.evaluated.length > 40);
    for (const [index, evaluation] of again.evaluated.entries()) {
      assert.deepEqual(evaluation, first.evaluated[index]);
      if (evaluation.binding.origin !== 'discovered') assert.equal(evaluation, first.evaluated[index]);
    }
  });
});
