import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract } from '../../src/audit.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import type { Edit } from '../../src/model/strength.ts';
import { read } from '../../src/read/read.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';
import { editedDocument, editedText, slippedFigures } from '../../src/strength/apply.ts';
import { drawSlips } from '../../src/strength/draw.ts';
import { withValues } from '../../src/strength/swap-value.ts';
import { makeFact } from '../../src/extract/fact.ts';
import { RELEASE } from './release.ts';

const read1 = async (text: string): ReturnType<typeof read> =>
  read(new TextEncoder().encode(text), 'release.txt');
const document = await read1(RELEASE);
const rules = await choosePacks(RELEASE, [], BUNDLED_PACKS);
const extraction = extract(document, { rules });
const slips = drawSlips(extraction, { slips: 150, seed: 5 });

const edit = (start: number, printed: string, instead: string): Edit => ({
  figure: 'f1',
  start,
  printed,
  instead,
});

describe('making a slip', () => {
  test('changes the digits and nothing else', () => {
    assert.equal(
      editedText('a 12 b 345 c', [edit(7, '345', '34,500'), edit(2, '12', '1')]),
      'a 1 b 34,500 c',
    );
  });

  test('in the document is what reading the changed text gives', async () => {
    for (const { edits } of slips) {
      const made = editedDocument(document, edits);
      const { text, blocks } = await read1(editedText(RELEASE, edits));
      assert.deepEqual([made.text, made.blocks], [text, blocks]);
    }
  });

  test('is found again at its place, with the text that was put there', async () => {
    for (const { edits } of slips) {
      const { figures } = extract(await read1(editedText(RELEASE, edits)), { rules });
      const texts = new Map(figures.map(({ id, text }) => [id, text]));
      assert.deepEqual(
        slippedFigures(edits, figures).map((id) => texts.get(id)),
        edits.map(({ instead }) => instead),
      );
    }
  });

  test('in the facts alone gives the values that reading the changed text gives', async () => {
    let same = 0;
    for (const { edits } of slips) {
      const made = withValues(extraction, edits, makeFact);
      const { facts } = extract(await read1(editedText(RELEASE, edits)), { rules });
      // Without its comma, or with a sign, a figure may be read as something else: that is what rereading is for.
      const [id] = edits.map(({ figure }) => figure);
      const [own, other] = [made.facts, facts].map((all) => all.find((fact) => fact.id === id));
      if (own?.concept !== other?.concept || own?.sense !== other?.sense) continue;
      assert.deepEqual(own, other);
      same += 1;
    }
    assert.ok(same > 120, String(same));
  });
});
