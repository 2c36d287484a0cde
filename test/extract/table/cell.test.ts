import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCell } from '../../../src/extract/table/cell.ts';
import { formatAmount } from '../../../src/number/amount.ts';

function shown(text: string): string | null {
  const cell = readCell(text, 100);
  if (cell === undefined) return null;
  const { span, value, percent, nil, currency } = cell;
  const printed = text.slice(span.start - 100, span.end - 100);
  const about = [percent && 'percent', nil && 'nil', currency].filter((word) => typeof word === 'string');
  return [`[${printed}]`, formatAmount(value), ...about].join(' ');
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
    ['(1,234', null],
    ['1,234)', null],
    ['12,34', null],
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
