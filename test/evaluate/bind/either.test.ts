/** `either(Name, a)`: an amount that a line may state, and that other lines give as well. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bind } from '../../../src/evaluate/bind/bind.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { concept, fact, identity, Q3, Q4, stated } from '../example.ts';
import { extraction, type Sheet } from '../sheet.ts';

const CONCEPTS = ['Profit', 'Revenue', 'Costs', 'Shares', 'PerShare'].map((name) => concept(name));
const IDENTITY = identity('PerShare = either(Profit, Revenue - Costs) / Shares');
const ROWS: Sheet['rows'] = [
  ['Revenue', '110'],
  ['Costs', '100'],
  ['Shares', '5'],
  ['PerShare', '2.0'],
];

/** What is stated of the amount per share in a table of these rows besides, and below a sentence. */
function perShare(rows: Sheet['rows'], ...prose: readonly Fact[]): readonly string[] {
  const sheet: Sheet = { name: 't', columns: [{ period: Q4 }, { period: Q3 }], rows: [...ROWS, ...rows] };
  return bind([IDENTITY], CONCEPTS, extraction([sheet], prose)).map(stated);
}

const COMPUTED = ['t/PerShare/0 = (t/Revenue/0 + -t/Costs/0) / t/Shares/0'];

describe('the amount that is divided', () => {
  test('is what a table prints of it for the period', () => {
    assert.deepEqual(perShare([['Profit', '12']]), ['t/PerShare/0 = t/Profit/0 / t/Shares/0']);
  });

  test('is computed where nothing is printed, or of another period', () => {
    assert.deepEqual(perShare([]), COMPUTED);
    assert.deepEqual(perShare([['Profit', '', '12']]), COMPUTED);
  });

  test('is computed where a sentence alone prints it, which rounds it', () => {
    const said = fact('said', '10', { concept: 'Profit', place: { kind: 'prose', block: 0, sentence: 0 } });
    assert.deepEqual(perShare([], said), COMPUTED);
  });
});
