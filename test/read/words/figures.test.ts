import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAmount, isFigure, opensFigure } from '../../../src/read/words/figures.ts';

type Row = readonly [what: (text: string) => boolean, yes: readonly string[], no: readonly string[]];

const TOLD: readonly Row[] = [
  [
    isFigure,
    ['1,234', '(1,234)', '$(0.05)', '-$5', 'US$ 1,234', 'rmb5', '(HK$0.05)', '12.5 %', '.5', '1 234 567'],
    ['', '—', 'Note 5', 'Q3 2024', '31.12.2023', 'March 12, 2024', '$', '5 stores'],
  ],
  [isAmount, ['1,234', '-', '$ —', 'US$ -', '- %'], ['', '$', 'n/a', 'non-current', '----']],
  [
    opensFigure,
    ['$', '(', '$(', '( $', 'US$', 'RMB (', '(\\$', 'eur'],
    ['', ')', '%', '5', '$5', 'Total', '((', 'US$ and other'],
  ],
];

for (const [what, yes, no] of TOLD)
  describe(what.name, () => {
    for (const text of yes) test(`of ${JSON.stringify(text)}`, () => assert.ok(what(text)));
    for (const text of no) test(`not of ${JSON.stringify(text)}`, () => assert.ok(!what(text)));
  });
