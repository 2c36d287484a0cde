import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCell, type CellFigure } from '../../../../src/extract/table/cells/cell.ts';
import { readRange } from '../../../../src/extract/table/cells/cell-range.ts';
import { formatAmount } from '../../../../src/number/amount.ts';

function shown(text: string): string | null {
  const cell = readCell(text, 100);
  if (cell === undefined) return null;
  return about(cell, text);
}

function about({ span, value, percent, nil, currency, exponent, hedge }: CellFigure, text: string): string {
  const printed = text.slice(span.start - 100, span.end - 100);
  const marks = [percent && 'percent', nil && 'nil', currency, exponent !== null && `10^${exponent}`];
  const words = [...marks, hedge === 'none' ? null : hedge].filter((word) => typeof word === 'string');
  return [`[${printed}]`, formatAmount(value), ...words].join(' ');
}

describe('a cell', () => {
  const cases: readonly (readonly [text: string, read: string | null])[] = [
    ['1,234', '[1,234] 1234'],
    ['12.50', '[12.50] 12.50'],
    ['.5', '[.5] 0.5'],
    ['(1,234)', '[(1,234)] -1234'],
    ['( 1,234 )', '[( 1,234 )] -1234'],
    ['-1,234', '[-1,234] -1234'],
    ['−5', '[−5] -5'],
    ['（1,234）', '[（1,234）] -1234'],
    ['△1,234', '[△1,234] -1234'],
    ['↑7%', '[7] 7 percent'],
    ['↓ 2%', '[2] 2 percent'],
    ['$1,234', '[1,234] 1234 USD'],
    ['\\$ 1,234', '[1,234] 1234 USD'],
    ['$(1,234)', '[(1,234)] -1234 USD'],
    ['($1,234)', '[($1,234)] -1234 USD'],
    ['RMB 7.5', '[7.5] 7.5 CNY'],
    ['HK$0.10', '[0.10] 0.10 HKD'],
    ['24.6%', '[24.6] 24.6 percent'],
    ['(24.6)%', '[(24.6)] -24.6 percent'],
    ['(24.6%)', '[(24.6%)] -24.6 percent'],
    ['1,234¹', '[1,234] 1234'],
    ['1,234^{*2}', '[1,234] 1234'],
    ['1,234^{(1)}', '[1,234] 1234'],
    ['1,234^{', null],
    ['-', '[-] 0 nil'],
    ['—', '[—] 0 nil'],
    ['$ –', '[–] 0 nil'],
    ['(1,234', '[(1,234] -1234'],
    ['1,234)', '[1,234)] -1234'],
    ['(1', null],
    ['2)', null],
    ['35,5293', '[35,5293] 355293'],
    ['2092,21', '[2092,21] 209221'],
    ['1,23412,345', '[1,23412,345] 123412345'],
    ['(48,57.0)', '[(48,57.0)] -4857.0'],
    ['12,34', null],
    ['$17 million', '[17] 17 USD 10^6'],
    ['€(0.3)bn', '[(0.3)] -0.3 EUR 10^9'],
    ['£(12)m', '[(12)] -12 GBP 10^6'],
    ['12.5p', '[12.5] 12.5 10^-2'],
    ['Rs. 1,25,437.18', '[1,25,437.18] 125437.18 INR'],
    ['$1.2B', '[1.2] 1.2 USD 10^9'],
    ['approximately $900 million', '[900] 900 USD 10^6 approximately'],
    ['up to 5%', '[5] 5 percent at-most'],
    ['1.2B', null],
    ['n/a', null],
    ['2,011 loans', null],
    ['', null],
  ];
  for (const [text, read] of cases) {
    test(`"${text}" ${read === null ? 'is no figure' : `is ${read}`}`, () => {
      assert.equal(shown(text), read);
    });
  }
});

describe('a cell with a range', () => {
  const cases: readonly (readonly [text: string, low: string | null, high?: string])[] = [
    ['$8.51 - $8.53', '[8.51] 8.51 USD', '[8.53] 8.53 USD'],
    ['$(0.11) - $(0.09)', '[(0.11)] -0.11 USD', '[(0.09)] -0.09 USD'],
    ['14.5% to 14.8%', '[14.5] 14.5 percent', '[14.8] 14.8 percent'],
    ['3-4%', '[3] 3 percent', '[4] 4 percent'],
    ['$400 million to $475 million', '[400] 400 USD 10^6', '[475] 475 USD 10^6'],
    ['$400 to $475 million', '[400] 400 USD 10^6', '[475] 475 USD 10^6'],
    ['$10.95 billion – $11.05 billion', '[10.95] 10.95 USD 10^9', '[11.05] 11.05 USD 10^9'],
    ['25-30', '[25] 25', '[30] 30'],
    ['between 2% and 3%', '[2] 2 percent', '[3] 3 percent'],
    ['2022-2023', null],
    ['30-25', null],
    ['555-0199', null],
    ['no change', null],
    ['1,234 - 1,300', null],
    ['10-K', null],
  ];
  for (const [text, low, high] of cases) {
    test(`"${text}" ${low === null ? 'is none' : `is ${low} to ${high}`}`, () => {
      const range = readRange(text, 100);
      const ends = range === undefined ? [] : [range, range.end].map((end) => end && about(end, text));
      assert.deepEqual(ends, low === null ? [] : [low, high]);
    });
  }
});
