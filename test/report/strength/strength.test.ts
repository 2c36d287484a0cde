import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { BUNDLED_PACKS } from '../../../src/generated/packs.ts';
import { meterFor } from '../../../src/meter.ts';
import type { StrengthReport } from '../../../src/model/strength.ts';
import { read } from '../../../src/read/read.ts';
import { displayWidth } from '../../../src/report/text/measure.ts';
import { renderStrength, STRENGTH_FORMATS } from '../../../src/report/strength-render.ts';
import { choosePacks } from '../../../src/rules/packs/choose.ts';
import { RELEASE } from '../../strength/release.ts';

const SCHEMA = new URL('../../../src/report/strength.schema.json', import.meta.url);
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

async function measured(text: string, slips: number): Promise<StrengthReport> {
  const document = await read(new TextEncoder().encode(text), 'release.txt');
  const rules = await choosePacks(text, [], BUNDLED_PACKS);
  const meter = meterFor(document, { rules, version: '0', slips, seed: 1, reread: false });
  return meter.report(meter.inject(meter.slips));
}

const REPORT = await measured(RELEASE, 60);
const NOTHING = await measured('No figure.\n', 60);

describe('the strength of an audit', () => {
  test('is told in JSON as the schema says', async () => {
    for (const report of [REPORT, NOTHING])
      assert.ok(validate(JSON.parse(await renderStrength(report, 'json'))), JSON.stringify(validate.errors));
    assert.equal(validate({ version: 2 }), false);
  });

  test('fits the terminal, and reads the same in colour', async () => {
    for (const width of [80, 100, 120]) {
      const plain = await renderStrength(REPORT, 'terminal', { width });
      for (const line of plain.split('\n')) assert.ok(displayWidth(line) <= width, `${width}: ${line}`);
      assert.equal(plain.includes('\u001b'), false);
      const coloured = await renderStrength(REPORT, 'terminal', { width, colour: true });
      // oxlint-disable-next-line no-control-regex
      assert.equal(coloured.replaceAll(/\u001b\[\d+m/g, ''), plain);
    }
  });

  test('names every unguarded figure in Markdown, and every slip that was missed', async () => {
    const markdown = await renderStrength(REPORT, 'markdown');
    for (const { figure } of REPORT.unguarded)
      assert.ok(markdown.includes(`\`${figure.text}\``), figure.text);
    const missed = REPORT.injections.filter(({ detected }) => !detected);
    assert.ok(missed.length > 0);
    for (const { edits } of missed) assert.ok(markdown.includes(`\`${edits[0].instead}\``));
  });

  test('no format lets a caption act on what shows it', async () => {
    const hostile = { ...REPORT, document: { ...REPORT.document, name: '\u001b[31m\u202ename|<b>' } };
    for (const format of STRENGTH_FORMATS) {
      const text = await renderStrength(hostile, format);
      // oxlint-disable-next-line no-control-regex
      assert.doesNotMatch(text, /[\u001b\u202e]/);
      if (format === 'markdown') assert.doesNotMatch(text, /[^\\]<b>/);
    }
  });
});
