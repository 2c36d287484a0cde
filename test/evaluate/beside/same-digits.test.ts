/** Two places that print the same digits in different scales: the reading is in doubt, and not the release. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { doubtScales } from '../../../src/evaluate/beside/same-digits.ts';
import type { Fact, FactPlace } from '../../../src/model/fact.ts';
import { bound, fact } from '../example.ts';

const TABLE: FactPlace = { kind: 'table', table: 0, row: 0, column: 1 };
const OTHER: FactPlace = { kind: 'table', table: 1, row: 0, column: 1 };
const SENTENCE: FactPlace = { kind: 'prose', block: 0, sentence: 0 };
const ELSEWHERE: FactPlace = { kind: 'prose', block: 1, sentence: 0 };

/** A value, the places to which it is printed, and where. */
type Printed = readonly [value: string, decimals: number, place: FactPlace];

const CASES: readonly (readonly [what: string, one: Printed, other: Printed, verdict: string])[] = [
  ['206.54, in a table of thousands', ['206.54', 2, SENTENCE], ['206540', -1, TABLE], 'untested'],
  ['317, in a table of millions', ['317', 0, SENTENCE], ['317000000', -6, TABLE], 'untested'],
  ['1,234 million, in one of thousands', ['1234000000', -6, SENTENCE], ['1234000', -3, TABLE], 'untested'],
  [
    '1,234 in tables of millions and thousands',
    ['1234000000', -6, OTHER],
    ['1234000', -3, TABLE],
    'untested',
  ],
  ['5 million and 5 billion, each said', ['5000000', -6, SENTENCE], ['5000000000', -9, ELSEWHERE], 'breaks'],
  ['206.54, for 206.45', ['206.54', 2, SENTENCE], ['206450', -1, TABLE], 'breaks'],
  ['206.5, for 206.54, which is rounded', ['206.5', 1, SENTENCE], ['206540', -1, TABLE], 'breaks'],
  ['ten times as much', ['2065.4', 1, SENTENCE], ['20654', 0, TABLE], 'breaks'],
];

describe('of two places', () => {
  for (const [what, one, other, verdict] of CASES)
    test(`${what}: ${verdict}`, () => {
      const facts = [one, other].map(([value, decimals, place], index): Fact =>
        fact(index === 0 ? 'M' : 'S', value, { decimals, place }),
      );
      const binding = { ...bound('M = S'), origin: 'tie-out', kind: 'tie-out' } as const;
      const told = doubtScales([evaluate(binding, valuesOf(facts))], facts, valuesOf(facts));
      assert.deepEqual(
        told.map((each) => each.verdict),
        [verdict],
      );
    });
});
