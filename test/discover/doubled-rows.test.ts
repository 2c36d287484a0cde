import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubledRows } from '../../src/discover/doubled-rows.ts';
import { extracted } from '../extract/reading.ts';

const told = (...rows: readonly string[]): readonly string[] => {
  const text = `Balance Sheets\n(in thousands)\n\n\tDecember 31,\n\t2022\t2023\n${rows.join('\n')}\nTotal assets\t4,600\t5,193\n`;
  return doubledRows(extracted(text)).map(({ message, line }) => `${line}: ${message}`);
};
const TOLD = 'The row “Cash” stands twice, with the same figures; see whether one is meant.';

const CASES: readonly (readonly [what: string, rows: readonly string[], told: readonly string[]])[] = [
  ['that stands twice', ['Cash\t1,200\t1,300', 'Cash\t1,200\t1,300', 'Loans\t3,400\t3,893'], [`7: ${TOLD}`]],
  ['of which one figure is another', ['Cash\t1,200\t1,300', 'Cash\t1,200\t1,301'], []],
  ['of another caption', ['Cash\t1,200\t1,300', 'Cash, restricted\t1,200\t1,300'], []],
  ['with another between', ['Cash\t1,200\t1,300', 'Loans\t3,400\t3,893', 'Cash\t1,200\t1,300'], []],
  ['of nothing', ['Cash\t-\t-', 'Cash\t-\t-'], []],
];
for (const [what, rows, expected] of CASES)
  test(`a row ${what}`, () => assert.deepEqual(told(...rows), expected));
