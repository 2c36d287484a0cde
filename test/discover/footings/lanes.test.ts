/** Sums that break in some columns and hold in the others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sums } from '../shown.ts';

const PORTS = ['41,190', '27,678', '52,333', '37,094', '68,490', '19,157', '82,135', '96,133'];
const RAIL = ['28,588', '99,377', '21,725', '81,503', '53,994', '92,192', '50,714', '45,132'];
const ROAD = ['81,638', '90,906', '92,041', '82,436', '72,053', '39,741', '50,398', '39,873'];
const TOTAL = ['151,416', '217,961', '166,099', '201,033', '194,537', '151,090', '183,247', '181,138'];

/** Eight quarters, or as many as are asked for, with other totals in some. */
function quarters(others: Readonly<Record<number, string>>, count = 8): string {
  const heads = PORTS.map((_, at) => `Q${(at % 4) + 1} ${2022 + Math.floor(at / 4)}`);
  const totals = TOTAL.map((printed, at) => others[at] ?? printed);
  const row = (caption: string, cells: readonly string[]): string =>
    [caption, ...cells.slice(0, count)].join('\t');
  const rows = [
    row('', heads),
    row('Ports', PORTS),
    row('Rail', RAIL),
    row('Road', ROAD),
    row('Total', totals),
  ];
  return `Volume (in thousands of RMB)\n\n${rows.join('\n')}\n`;
}

const SUM = 'Total = Ports + Rail + Road';

describe('a total of eight quarters', () => {
  const cases: readonly (readonly [what: string, others: Readonly<Record<number, string>>, found: string])[] =
    [
      ['that foots in all', {}, SUM],
      ['with a slip in one', { 2: '166,999' }, `${SUM} x`],
      ['with a slip of its own in each of two', { 2: '166,999', 5: '151,900' }, `${SUM} x x`],
      // 3,000 in either is a line that is not printed.
      ['that lacks the same in two', { 2: '169,099', 5: '154,090' }, SUM],
      ['that has too much in one of what it lacks in another', { 2: '169,099', 5: '148,090' }, SUM],
      ['that breaks in three of them', { 2: '166,999', 5: '151,900', 6: '188,247' }, SUM],
    ];
  for (const [what, others, found] of cases)
    test(`${what}: ${found.includes('x') ? 'is told' : 'nothing is told'}`, () => {
      assert.deepEqual(sums(quarters(others)), [found]);
    });
});

test('a total of five quarters with a slip in each of two may be another sum', () => {
  assert.deepEqual(sums(quarters({ 2: '166,999', 4: '194,500' }, 5)), [SUM]);
});
