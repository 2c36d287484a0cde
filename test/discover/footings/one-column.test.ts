/** Totals of tables with one column, where no other column holds by which the sum could be known. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidenceOf } from '../../../src/discover/discovery.ts';
import { discovered, statement, sums } from '../shown.ts';

function column(...rows: readonly string[]): string {
  return `Revenues (in thousands of RMB)\n\n\tThree months ended June 30, 2026\n${rows.join('\n')}\n`;
}

const ROWS = ['Revenues:', 'Oil\t93,458', 'Natural gas\t(4,292)', 'Liquids\t9,693', 'Total revenues\t98,859'];
const SUM = 'Total revenues = Oil + Natural gas + Liquids';

describe('a total of one column', () => {
  test('is the sum of the rows between it and the heading', () => {
    assert.deepEqual(sums(column(...ROWS)), [SUM]);
  });

  const SLIPS: readonly (readonly [printed: string, slipped: string])[] = [
    ['93,458', '93,158'], // one digit
    ['93,458', '39,458'], // two digits that have changed places
    ['4,292', '4,222'],
    ['9,693', '9,663'],
    ['98,859', '98,589'],
  ];
  for (const [printed, slipped] of SLIPS)
    test(`is one still where ${printed} is printed as ${slipped}: as a warning`, () => {
      const [discovery, ...others] = discovered(column(...ROWS).replace(printed, slipped));
      assert.deepEqual(
        [discovery?.severity, discovery?.instances.map(({ holds }) => holds), others.length],
        ['warning', [false], 0],
      );
      assert.deepEqual(sums(column(...ROWS).replace(printed, slipped)), [`${SUM} x`]);
    });

  test('is one of a subtotal that has slipped, and of the rows below', () => {
    const all = [
      ...ROWS.map((row) => row.replace('93,458', '93,158')),
      'Marketing\t3,217',
      'Services\t1,804',
      'Total income\t103,880',
    ];
    assert.deepEqual(sums(column(...all)), [
      `${SUM} x`,
      'Total income = Total revenues + Marketing + Services',
    ]);
  });

  const NO_SUMS: readonly (readonly [why: string, rows: readonly string[]])[] = [
    ['no single slip explains the difference', ROWS.map((row) => row.replace('93,458', '91,853'))],
    [
      'a row is said to be part of another',
      [...ROWS.slice(0, 2), 'Of which at home\t24,017', ...ROWS.slice(2, 4), 'Total revenues\t122,976'],
    ],
    [
      'without one of the rows it holds, as where that is part of another',
      [...ROWS.slice(0, 2), 'Contracts\t300', ...ROWS.slice(2)],
    ],
    [
      'the figures are so short that chance brings forth the like',
      ['Parts:', 'A\t93', 'B\t42', 'Total\t137'],
    ],
    [
      'another heading stands among the rows',
      [...ROWS.slice(0, 3), 'Others:', 'Liquids\t9,663', ROWS[4] ?? ''],
    ],
    [
      'the caption does not call it a total',
      ROWS.map((row) => row.replace('98,859', '98,589').replace('Total r', 'R')),
    ],
    [
      'the rows are counted in different measures',
      ['Production:', 'Oil\t992', 'Natural gas\t3,299', 'Liquids\t448', 'Total production\t1,990'],
    ],
  ];
  for (const [why, rows] of NO_SUMS)
    test(`says nothing where ${why}`, () => {
      const broken = sums(column(...rows)).filter((sum) => sum.endsWith(' x'));
      assert.deepEqual(broken, []);
    });

  test('is not looked for where another column could tell, and does not', () => {
    const [heading = '', ...rows] = ROWS.map((row) => row.replace('93,458', '93,158'));
    const two = rows.map((row) => `${row}${row.slice(row.indexOf('\t'))}`);
    assert.deepEqual(sums(statement(heading, ...two)), []);
  });

  test('tells what it rests on', () => {
    const [discovery] = discovered(column(...ROWS).replace('93,458', '93,158'));
    assert.ok(discovery !== undefined);
    assert.match(evidenceOf(discovery), /^Caption and headings say it: .* less than once in 100\.$/);
  });
});
