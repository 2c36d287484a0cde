/** Reading again by what is remembered gives what reading anew gives. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { extract, extractAgain, type ExtractionMemory } from '../../src/extract/extract.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import type { Document } from '../../src/model/document.ts';
import type { Concept } from '../../src/model/identity.ts';
import { read } from '../../src/read/read.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';
import { editedText } from '../../src/strength/apply.ts';
import { drawSlips } from '../../src/strength/draw.ts';
import { RELEASE } from '../strength/release.ts';

const FILES = [
  '../../data/qfin-2023-q4.txt',
  '../../../shared/releases/qfin-2023-q4.txt',
  '../../../shared/releases/alibaba-FY2024H1-interim.txt',
  '../../../shared/releases/pericom-8k-2005-08-09.txt',
];

async function documentOf(text: string): Promise<Document> {
  return read(new TextEncoder().encode(text), 'release.txt');
}

async function conceptsFor(text: string): Promise<readonly Concept[]> {
  return (await choosePacks(text, [], BUNDLED_PACKS)).concepts;
}

/** Each text from the one before it, and each by itself; how many blocks were remembered. */
async function assertEqual(texts: readonly string[], concepts: readonly Concept[]): Promise<number> {
  let memory: ExtractionMemory | null = null;
  let remembered = 0;
  for (const text of texts) {
    const document = await documentOf(text);
    const again = extractAgain(document, concepts, memory);
    assert.deepEqual(again.extraction, extract(document, concepts));
    const known = new Set(memory?.prose.blocks);
    remembered += again.memory.prose.blocks.filter((block) => block !== null && known.has(block)).length;
    ({ memory } = again);
  }
  return remembered;
}

/** Which tables were not remembered. */
function rereadTables({ tables: before }: ExtractionMemory, { tables }: ExtractionMemory): readonly number[] {
  return [...tables.tables.keys()].filter((index) => tables.tables[index] !== before.tables[index]);
}

describe('reading again', () => {
  for (const path of FILES) {
    const file = join(import.meta.dirname, path);
    const skip = existsSync(file) ? false : 'the published releases are not beside the repository';
    test(`${path} behind slips`, { skip }, async () => {
      const text = readFileSync(file, 'utf8');
      const concepts = await conceptsFor(text);
      const slips = drawSlips(extract(await documentOf(text), concepts), { slips: 6, seed: 21 });
      const remembered = await assertEqual(
        [text, ...slips.map(({ edits }) => editedText(text, edits))],
        concepts,
      );
      assert.ok(remembered > 0);
    });
  }

  test('behind changes of words, dates, marks and blocks', async () => {
    const concepts = await conceptsFor(RELEASE);
    const changes = [
      ['Fourth Quarter 2023 Highlights', 'Third Quarter 2023 Highlights'],
      ['Fourth Quarter 2023 Highlights', 'First Half 2023 Highlights'],
      ['December 31, 2022\t', 'September 30, 2022\t'],
      ['Total net revenue was', 'Total net revenue^{1} was'],
      ['Net income was', 'Operating income was'],
      ['- Cumulative registered users reached 61.4 million.\n', ''],
      ['61.4 million.', '61.4 million, against 60.1 million.'],
      ['Net income\t3,150', 'Net earnings\t3,150'],
      ['US$1.00', 'US$1'],
      ['Unaudited Condensed Consolidated Balance', 'Unaudited Consolidated Balance'],
    ] as const;
    const texts = changes.flatMap(([from, to]) => {
      assert.ok(RELEASE.includes(from), from);
      return [RELEASE, RELEASE.replace(from, to)];
    });
    assert.ok((await assertEqual(texts, concepts)) > 0);
  });

  test('of the same text reads no block and no table', async () => {
    const concepts = await conceptsFor(RELEASE);
    const document = await documentOf(RELEASE);
    const first = extractAgain(document, concepts, null);
    const again = extractAgain(await documentOf(RELEASE), concepts, first.memory);
    assert.deepEqual(again.memory.prose.blocks, first.memory.prose.blocks);
    for (const [index, block] of again.memory.prose.blocks.entries())
      assert.equal(block, first.memory.prose.blocks[index]);
    assert.equal(rereadTables(first.memory, again.memory).length, 0);
  });

  test('of a digit in one table reads that table', async () => {
    const concepts = await conceptsFor(RELEASE);
    const first = extractAgain(await documentOf(RELEASE), concepts, null);
    assert.ok(first.memory.tables.tables.length > 1);
    const slipped = await documentOf(RELEASE.replace('Net income\t3,150', 'Net income\t3,160'));
    const again = extractAgain(slipped, concepts, first.memory);
    assert.deepEqual(rereadTables(first.memory, again.memory), [
      again.extraction.tables.findIndex(({ rows }) => rows.some(({ caption }) => caption === 'Net income')),
    ]);
  });
});
