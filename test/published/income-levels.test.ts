/** Net income before noncontrolling interests, of the parent and of common shareholders: which of them a figure is about. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alarms } from './audited.ts';

const HEAD = `Acme Inc. Reports Second Quarter 2026 Results

Acme announced results for the quarter ended July 31, 2026. SAID

CONSOLIDATED STATEMENTS OF OPERATIONS

| (in thousands, except per share) | Three months ended July 31, 2026 | Three months ended July 31, 2025 |
| --- | --- | --- |
`;

type Row = readonly [caption: string, now: string, before: string];

const ADJUSTED: readonly Row[] = [
  ['Net income', '7,713', '9,414'],
  ['Net loss attributable to redeemable non-controlling interest', '(72)', '(161)'],
  ['Net income attributable to Acme, Inc.', '7,785', '9,575'],
  ['Less: Adjustment attributable to redeemable non-controlling interest', '3,059', '(202)'],
  ['Net income attributable to Acme, Inc. common stockholders', '4,726', '9,777'],
  ['Basic weighted average shares', '77,334', '92,600'],
  ['Basic earnings per share', '0.06', '0.11'],
];
const PARTICIPATING: readonly Row[] = [
  ['Net income', '7,713', '9,414'],
  ['Less: Undistributed earnings allocated to participating securities', '1,059', '1,202'],
  ['Net income attributable to common stockholders', '6,654', '8,212'],
  ['Weighted average shares outstanding, basic', '77,334', '92,600'],
  ['Net income per share, basic', '0.09', '0.09'],
];
const DEEMED: readonly Row[] = [
  ['Net income', '17,713', '19,414'],
  ['Net income attributable to Acme, Inc.', '17,713', '19,414'],
  ['Preferred dividends', '(1,250)', '(1,250)'],
  ['Deemed dividend on warrant modification', '(3,059)', '(2,020)'],
  ['Net income available to common stockholders', '13,404', '16,144'],
  ['Weighted average shares outstanding, basic', '77,334', '92,600'],
  ['Net income per share, basic', '0.17', '0.17'],
];
const USED: readonly Row[] = [
  ['Net income attributable to common stockholders', '17,713', '19,414'],
  ['Net income used in computing basic earnings per share', '14,654', '17,394'],
  ['Net income used in computing diluted earnings per share', '15,904', '18,644'],
  ['Basic weighted average shares', '77,334', '92,600'],
  ['Diluted weighted average shares', '97,334', '112,600'],
  ['Basic earnings per share', '0.19', '0.19'],
  ['Diluted earnings per share', '0.16', '0.17'],
];

/** The rows as a statement, with one printed text in place of another, below a sentence. */
async function alarmsOf(
  rows: readonly Row[],
  slip: readonly [string, string],
  said = '',
): Promise<readonly string[]> {
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return alarms(`${HEAD.replace('SAID', said)}${table.replace(...slip)}\n`);
}

const NO_SLIP = ['', ''] as const;

describe('what the shares divide is the income of common shareholders, where it is printed', () => {
  const statements: readonly (readonly [name: string, rows: readonly Row[]])[] = [
    ['below an adjustment that is taken off, or added, under one caption', ADJUSTED],
    ['below what participating securities share in', PARTICIPATING],
    ['below a preferred dividend and another that no pack knows', DEEMED],
    ['or as the line says that is used for it, undiluted and diluted', USED],
  ];
  for (const [name, rows] of statements)
    test(name, async () => assert.deepEqual(await alarmsOf(rows, NO_SLIP), []));
});

describe('a slip is found', () => {
  const slips: readonly (readonly [
    where: string,
    rows: readonly Row[],
    slip: readonly [string, string],
    told: string,
  ])[] = [
    ['in income per share', ADJUSTED, ['| 0.11', '| 0.10'], 'warning 0.10'],
    ['in the income of common shareholders', ADJUSTED, ['4,726', '4,762'], 'error 4,762'],
    ['in a line between that no pack knows', DEEMED, ['(3,059)', '(3,095)'], 'error 13,404'],
    ['in the shares', PARTICIPATING, ['77,334', '67,334'], 'warning 0.09'],
    ['in what is used for diluted income per share', USED, ['15,904', '12,904'], 'warning 0.16'],
  ];
  for (const [where, rows, slip, told] of slips)
    test(where, async () => assert.deepEqual(await alarmsOf(rows, slip), [told]));
});

describe('a sentence on net income', () => {
  const said: readonly (readonly [amount: string, told: readonly string[]])[] = [
    ['$7.7 million', []],
    ['$7.8 million', []],
    ['$4.7 million', []],
    ['$5 million', []],
    ['$7.4 million', ['warning 7.4']],
  ];
  for (const [amount, told] of said)
    test(`may mean any that is printed: ${amount}${told.length === 0 ? '' : ' is none of them'}`, async () => {
      assert.deepEqual(await alarmsOf(ADJUSTED, NO_SLIP, `Net income was ${amount}.`), told);
    });
});
