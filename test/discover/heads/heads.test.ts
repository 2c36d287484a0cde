/** Heads left over from the last release, or in each other's place, which break nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oddPeriods } from '../../../src/discover/heads/heads.ts';
import { extracted } from '../../extract/reading.ts';

type Heads = readonly string[];

/** A table under its title, a row of heads and a few rows of amounts that no other table repeats. */
function table(title: string, heads: Heads, seed: number, lead = ''): string {
  const rows = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, row) =>
    [
      `${title} ${name}`,
      ...heads.map((_, column) => `${seed + row * 7 + column * 3},${100 + row * 31 + column}`),
    ].join('\t'),
  );
  return `${title}\n(in thousands of RMB)\n\n\t${heads.map((head) => `${lead}${head}`).join('\t')}\n${rows.join('\n')}\n\n`;
}

const QUARTER = 'Three months ended ';
const [NOW, BEFORE, AGO] = ['September 30, 2024', 'June 30, 2024', 'September 30, 2023'];
const OPENING = 'December 31, 2023';

interface Release {
  readonly operations: Heads;
  readonly segments: Heads;
  readonly measures: Heads;
  readonly balance: Heads;
}
const RIGHT: Release = {
  operations: [NOW, AGO],
  segments: [NOW, AGO],
  measures: [NOW, AGO],
  balance: [NOW, OPENING],
};

function told(instead: Partial<Release> = {}): readonly string[] {
  const { operations, segments, measures, balance } = { ...RIGHT, ...instead };
  const text = [
    'Acme Reports Third Quarter 2024 Results\n\n',
    table('Consolidated Statements of Operations', operations, 11, QUARTER),
    table('Segment Results', segments, 51, QUARTER),
    table('Reconciliation of Non-GAAP Measures', measures, 211, QUARTER),
    table('Consolidated Balance Sheets', balance, 401, 'As of '),
  ].join('');
  return oddPeriods(extracted(text)).map(({ message }) =>
    message.replace('; see which period is meant.', ''),
  );
}

describe('heads that agree', () => {
  const cases: readonly (readonly [what: string, instead: Partial<Release>])[] = [
    ['are a year apart throughout', {}],
    ['are of the quarter before in one table', { segments: [NOW, BEFORE] }],
    ['are of three quarters', { segments: [NOW, BEFORE, AGO] }],
    [
      'are of two years before in several tables',
      { segments: [NOW, 'September 30, 2022'], measures: [NOW, 'September 30, 2022'] },
    ],
    ['are of a balance a year ago', { balance: [NOW, OPENING, AGO] }],
  ];
  for (const [what, instead] of cases)
    test(what, () => {
      assert.deepEqual(told(instead), []);
    });
});

describe('a head is odd', () => {
  const cases: readonly (readonly [what: string, instead: Partial<Release>, told: string])[] = [
    [
      'that leaves out a year',
      { segments: [NOW, 'September 30, 2022'] },
      'The column headed Q3 2022 stands 24 months from the one headed Q3 2024',
    ],
    [
      'of another quarter of the year before',
      { segments: [NOW, 'June 30, 2023'] },
      'The column headed Q2 2023 stands 15 months from the one headed Q3 2024',
    ],
    [
      'of a balance sheet that leaves out a year',
      { balance: [NOW, 'December 31, 2022'] },
      'The column headed Dec 31, 2022 stands 21 months from the one headed Sep 30, 2024',
    ],
    [
      'of a balance sheet on another day than the other statements',
      { balance: [BEFORE, OPENING] },
      'The column headed Jun 30, 2024 is the last of the balance sheet, and the last of the other statements is headed Q3 2024',
    ],
    [
      'in the place of the other',
      { measures: [AGO, NOW] },
      'The column headed Q3 2023 stands before the one headed Q3 2024, as no other year does',
    ],
    [
      'that stands over another column too',
      { measures: [NOW, NOW] },
      'The column headed Q3 2024 has the head of another column, and other amounts',
    ],
    [
      'a year early, with all beside it',
      { segments: [AGO, 'September 30, 2022'] },
      'The column headed Q3 2023 and those beside it are each a year before one of the other tables, such as Q3 2024',
    ],
    [
      'where the other tables have another',
      {
        operations: [NOW, BEFORE, AGO],
        segments: [NOW, BEFORE, AGO],
        measures: [NOW, 'March 31, 2024', AGO],
      },
      'The column headed Q1 2024 stands where other tables have Q2 2024',
    ],
  ];
  for (const [what, instead, message] of cases)
    test(what, () => {
      assert.deepEqual(told(instead), [message]);
    });
});

test('half a year that ends with the nine months of the other tables is odd', () => {
  const statement = table('Consolidated Statements of Operations', [NOW, AGO], 11, 'Nine months ended ');
  const segments = table('Segment Results', [NOW, AGO], 51, 'Nine months ended ');
  const cash = (span: string): string =>
    table('Consolidated Statements of Cash Flows', [NOW, AGO], 211, span);
  const of = (text: string): readonly string[] =>
    oddPeriods(extracted(text)).map(({ message }) => message.slice(0, 50));
  assert.deepEqual(of(statement + segments + cash('Nine months ended ')), []);
  assert.equal(of(statement + segments + cash('Six months ended ')).length, 2);
});
