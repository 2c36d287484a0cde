/** Ratios of which the first and the total alone print the mark of per cent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extracted } from '../../reading.ts';

/** The units of the row between a first row in per cent and a last. */
function between(caption: string, figures: string, last = '90.4%\t85.9%'): readonly string[] {
  const rows = `Losses to premiums earned\t59.2%\t55.1%\n${caption}\t${figures}\nCombined ratio\t${last}`;
  const { facts } = extracted(`Underwriting ratios\n\n\tYear ended June 30,\t\n\t2026\t2025\n${rows}`);
  return facts.slice(2, 4).map(({ unit }) => unit);
}

const PURE = ['xbrli:pure', 'xbrli:pure'];

test('what stands between them is one', () => {
  assert.deepEqual(between('Expenses to premiums written', '31.2\t30.8'), PURE);
  assert.deepEqual(between('Expense ratio', '31.2\t30.8'), PURE);
});

for (const [caption, figures, last] of [
  ['Premiums written', '31.2\t30.8', undefined],
  ['Expense ratio', '31.20\t30.80', undefined],
  ['Expense ratio', '$31.2\t$30.8', undefined],
  ['Expense ratio', '31.2\t30.8', '90.4\t85.9'],
] as const)
  test(`${caption} ${figures.replace('\t', ' ')} is none${last === undefined ? '' : ' before bare figures'}`, () =>
    assert.notDeepEqual(between(caption, figures, last), PURE));
