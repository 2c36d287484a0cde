import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../../src/model/fact.ts';
import type { Identity } from '../../../src/model/identity.ts';
import { exchangeRate, money } from '../../../src/model/unit.ts';
import { Q4, Q4_BEFORE } from '../../evaluate/example.ts';
import { diagnosed, type Diagnosed } from '../cases.ts';

const FOOTING: Partial<Identity> = { id: 'sum/total', kind: 'footing' };

/** Two columns, `A1` in the first and `A2` in the second: the total of the rows `A` and `B`, and rows elsewhere. */
function columns(
  printed: Readonly<Record<string, string>>,
  about: Readonly<Record<string, Partial<Fact>>> = {},
  more = '',
): Diagnosed {
  const rows = ['Total', 'A', 'B', 'C', 'D'];
  const places = Object.fromEntries(
    Object.keys(printed).map((name): [string, Partial<Fact>] => {
      const [row, column] = [name.slice(0, -1), name.slice(-1)];
      const place = { kind: 'table', table: 0, row: rows.indexOf(row), column: Number(column) } as const;
      const period = column === '1' ? Q4 : Q4_BEFORE;
      return [name, { concept: row, caption: row, place, period, ...about[name] }];
    }),
  );
  return diagnosed(
    printed,
    [
      [`Total1 = A1 + B1${more === '' ? '' : `${more}1`}`, FOOTING],
      [`Total2 = A2 + B2${more === '' ? '' : `${more}2`}`, FOOTING],
    ],
    places,
  );
}

const ADDENDS = { A1: '4,000', B1: '2,514', A2: '3,900', B2: '2,237' };

/** For each cause its suspects with their slip, and the reason given. */
function told({ causes }: Diagnosed): readonly string[] {
  return causes.map(({ suspects }) =>
    [suspects.map(({ figure, slip }) => `${figure} ${slip}`).join(', '), suspects[0]?.why].join(': '),
  );
}

describe('an addend', () => {
  test('that is printed elsewhere is what a sum lacks in every column', () => {
    const found = columns({ Total1: '7,724', Total2: '7,242', ...ADDENDS, C1: '1,210', C2: '1,105' });
    assert.deepEqual(told(found), [
      'Total1 missing-addend, Total2 missing-addend: the difference is C in both columns, which is printed elsewhere and not among its addends (of 1 measures tried, only this one fits)',
    ]);
  });

  test('that fits in one column alone is a coincidence', () => {
    const found = columns({ Total1: '7,724', Total2: '7,242', ...ADDENDS, C1: '1,210', C2: '9,105' });
    assert.ok(told(found).every((words) => !words.includes('missing-addend')));
  });

  test('that is what one column has too much of may belong to another', () => {
    const more = { ...ADDENDS, C1: '1,210', C2: '1,105' };
    const found = columns({ Total1: '5,210', Total2: '7,242', ...more }, {}, ' + C');
    assert.deepEqual(told(found), [
      'B1 missing-addend, Total1 missing-addend: the difference is B itself, which may belong to another column, or the total may have been made without it',
    ]);
  });

  test('is not named for what it adds to a figure that is printed as the total as well', () => {
    const found = columns({ Total1: '3,900', Total2: '6,137', ...ADDENDS, A1: '3,900', B1: '2,514' });
    assert.ok(told(found).every((words) => !words.includes('missing-addend')));
    assert.deepEqual(
      found.causes.map(({ suspects }) => suspects.map(({ figure }) => figure).toSorted()),
      [['A1', 'B1', 'Total1']],
    );
  });

  test('is not what one column has too much of where that has two digits', () => {
    const found = columns({ Total1: '3,900', Total2: '6,137', ...ADDENDS, A1: '3,900', B1: '25' });
    assert.ok(told(found).every((words) => !words.includes('missing-addend')));
  });

  test('is not named where two fit', () => {
    const both = { C1: '1,210', C2: '1,105', D1: '1,210', D2: '1,105' };
    const found = columns({ Total1: '7,724', Total2: '7,242', ...ADDENDS, ...both });
    assert.ok(told(found).every((words) => !words.includes('missing-addend')));
  });

  test('is counted twice where the sum has it too much in every column', () => {
    const found = columns({ Total1: '4,000', Total2: '3,900', ...ADDENDS });
    assert.deepEqual(told(found), [
      'Total1 missing-addend, Total2 missing-addend: the difference is B in both columns: it may have been counted twice',
    ]);
  });

  test('that is printed nowhere lacks in both currencies alike', () => {
    const usd = { unit: money('USD'), period: Q4 };
    const rate = { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') };
    const found = columns(
      { Total1: '14,427', A1: '7,000', B1: '2,100', Total2: '2,061', A2: '1,000', B2: '300', Rate: '7' },
      { Total2: usd, A2: usd, B2: usd, Rate: { ...rate, period: Q4 } },
    );
    assert.deepEqual(told(found), [
      'Total1 missing-addend, Total2 missing-addend: the differences in both currencies are one amount at the stated rate: a row may be missing above it',
    ]);
  });
});
