import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAmount, normalise } from '../../src/number/amount.ts';
import { extracted } from './reading.ts';

const HEADS = 'Year ended 31 December 2024\tYear ended 31 December 2023';

/** The units and values of the first figures of the tables. */
function read(preamble: string, ...corners: readonly string[]): readonly string[] {
  const tables = corners.map(
    (corner, at) =>
      `Income statement ${at + 1}\n\n${corner}\t${HEADS}\nRevenue\t12${at}\t110\nCost of sales\t(70)\t(50)\n`,
  );
  const { facts, figures } = extracted(`Financial report\n\n${preamble}\n\n${tables.join('\n')}`);
  const textOf = (id: string): string => figures.find((figure) => figure.id === id)?.text ?? '';
  return facts
    .filter(({ id, place }) => place.kind === 'table' && textOf(id).startsWith('12'))
    .map(({ unit, value }) => `${unit.replace('iso4217:', '')} ${formatAmount(normalise(value))}`);
}

describe('what a document says of all amounts', () => {
  const cases: readonly (readonly [preamble: string, first: string, second: string])[] = [
    [
      'All figures are given in millions of Swedish kronor\n(SEK), unless otherwise indicated, and are rounded.',
      'SEK 120000000',
      'EUR 121000',
    ],
    ['Unless stated otherwise, the amounts below are in NOK million.', 'NOK 120000000', 'EUR 121000'],
    ['Amounts are in thousands of Polish zloty except where noted.', 'PLN 120000', 'EUR 121000'],
    ['We sold thousands of units, unless otherwise noted.', 'EUR 120', 'EUR 121000'],
    [
      'All amounts are in SEK million unless otherwise stated.\n\nAll amounts are in EUR million unless otherwise stated.\n\nWe had a good year.',
      'EUR 120',
      'EUR 121000',
    ],
  ];
  for (const [preamble, first, second] of cases) {
    test(preamble.replaceAll('\n', ' '), () => {
      assert.deepEqual(read(preamble, '', 'EUR thousands')[0], first);
      assert.deepEqual(read(preamble, '', 'EUR thousands')[1], second);
    });
  }
});
