/** What a part of a release is called where the strength of its audit is told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Part } from '../../../src/model/strength.ts';
import { shortPart } from '../../../src/report/strength/words.ts';

const SENTENCES: Part = { table: null, title: 'Sentences' };
const INCOME: Part = { table: 'operations', title: 'Northwind Statements of Income' };
const INCOME_AGAIN: Part = { table: 'operations', title: 'Nine months of Northwind' };
const UNTITLED: Part = { table: 'segment', title: '' };
const OTHER: Part = { table: 'other', title: 'Headcount' };

describe('a part is called', () => {
  const cases: readonly (readonly [words: string, part: Part, others: readonly Part[]])[] = [
    ['Statement of operations', INCOME, [SENTENCES, OTHER]],
    ['Northwind Statements of Income', INCOME, [SENTENCES, INCOME_AGAIN]],
    ['Nine months of Northwind', INCOME_AGAIN, [INCOME]],
    ['Sentences', SENTENCES, [INCOME]],
    ['Headcount', OTHER, [INCOME]],
    ['Segments', UNTITLED, [{ ...UNTITLED, title: 'Pumps' }]],
  ];
  for (const [words, part, others] of cases)
    test(`${words} beside ${others.map(({ title }) => title).join(' and ')}`, () => {
      assert.equal(shortPart(part, [part, ...others]), words);
    });
});
