/** Wrong years, which break nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { misdated } from '../../../src/discover/sentences/misdated.ts';
import { DATED, extracted } from '../../extract/reading.ts';

const told = (text: string): readonly string[] => misdated(extracted(text)).map(({ message }) => message);
const OF = 'of which nothing else is printed; the same amount the release prints elsewhere for';

describe('the year of a sentence', () => {
  const CASES: readonly (readonly [what: string, sentence: string, told: readonly string[]])[] = [
    ['is that of the table', 'Total revenue was RMB4,100.0 thousand in 2022.', []],
    [
      'is another',
      'Total revenue was RMB4,100.0 thousand in 2021.',
      [`“4,100.0” is said of FY 2021, ${OF} FY 2022; see which year is meant.`],
    ],
    ['is of another amount', 'Total revenue was RMB4,111.0 thousand in 2021.', []],
    ['is of an amount too short to know again', 'Gross profit was RMB500 thousand in 2021.', []],
  ];
  for (const [what, sentence, expected] of CASES)
    test(what, () => assert.deepEqual(told(`${DATED}${sentence}\n`), expected));
});

describe('the year of a column', () => {
  const sheet = (title: string, years: string): string => `${title}
(in thousands of RMB)

\tYear ended December 31,\t
\t${years}
Total revenue\t4,100\t4,200
Cost of revenue\t2,000\t2,003
Gross profit\t2,100\t2,197
Share-based compensation\t1,100\t1,100

`;
  const pages = (...years: readonly string[]): string =>
    years.map((each) => sheet('Statements of Operations', each)).join('');

  test('is that of the other table', () => {
    assert.deepEqual(told(pages('2022\t2023', '2022\t2023')), []);
  });

  test('is another, and what is the same in both years tells nothing', () => {
    assert.deepEqual(told(pages('2022\t2023', '2021\t2023')), [
      'The column headed FY 2022 repeats 3 amounts that the release prints elsewhere for FY 2021; see which year is meant.',
      'The column headed FY 2021 repeats 3 amounts that the release prints elsewhere for FY 2022; see which year is meant.',
    ]);
  });
});
