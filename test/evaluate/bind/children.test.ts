import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { childrenOf } from '../../../src/evaluate/bind/children.ts';
import { fact, Q4 } from '../example.ts';
import { children, CONCEPTS, CURRENT, names, type Rows } from '../layout.ts';
import { extraction, type Sheet } from '../sheet.ts';

const NOT_TOLD_APART = 'the rows it sums are not told apart by the layout';

describe('children by layout', () => {
  test('are the rows from the heading down to the total, those unknown to the packs included', () => {
    assert.deepEqual(names(CURRENT), ['Cash', 'Loans', 'doc:other']);
  });

  test('stand in the total’s own column', () => {
    const found = children(CURRENT, 1);
    assert.deepEqual(found, { figures: ['sheet/Cash/1', 'sheet/Loans/1', 'sheet/doc:other/1'] });
  });

  test('leave out a row whose cell is empty in that column', () => {
    const rows: Rows = [
      ['Cash', '1', ''],
      ['Loans', '2', '20'],
      ['doc:other', '3', '30'],
      ['CurrentAssets', '6', '50'],
    ];
    assert.deepEqual(names(rows, 1), ['Loans', 'doc:other']);
  });

  test('do not reach above the heading of the section', () => {
    assert.deepEqual(names([['Plant', '9'], ['doc:before', '8'], ...CURRENT]), [
      'Cash',
      'Loans',
      'doc:other',
    ]);
  });

  test('end at a row that belongs elsewhere', () => {
    assert.deepEqual(
      names([
        ['doc:before', '8'],
        ['Debt', '7'],
        ['Cash', '1'],
        ['Loans', '2'],
        ['CurrentAssets', '3'],
      ]),
      ['Cash', 'Loans'],
    );
  });

  test('are subtotals and the rows beside them, not what the subtotals sum', () => {
    const rows: Rows = [...CURRENT, ['Plant', '4'], ['doc:rights', '2'], ['TotalAssets', '12']];
    assert.deepEqual(names(rows), ['CurrentAssets', 'Plant', 'doc:rights']);
  });

  test('are subtotals that are printed above what they sum', () => {
    const rows: Rows = [
      ['CurrentAssets', '3'],
      ['Cash', '1'],
      ['Loans', '2'],
      ['Securities', '9'],
      ['Bonds', '9'],
      ['Plant', '4'],
      ['TotalAssets', '7'],
    ];
    assert.deepEqual(names(rows), ['CurrentAssets', 'Plant']);
  });

  test('are what a subtotal would sum, where it is not printed', () => {
    const rows: Rows = [
      ['Cash', '1'],
      ['Plant', '4'],
      ['TotalAssets', '5'],
    ];
    assert.deepEqual(names(rows), ['Cash', 'Plant']);
  });

  test('of a sub-section, in whichever order it is printed', () => {
    const rows: Rows = [
      ['Plant', '4'],
      ['Goodwill', '5'],
      ['Current assets'],
      ['Cash', '1'],
      ['Loans', '2'],
      ['CurrentAssets', '3'],
      ['TotalAssets', '12'],
    ];
    assert.deepEqual(names(rows), ['Plant', 'Goodwill', 'CurrentAssets']);
  });

  test('do not count what stands two levels below a subtotal', () => {
    const rows: Rows = [
      ['Plant', '4'],
      ['Bonds', '1'],
      ['Cash', '1'],
      ['Loans', '2'],
      ['CurrentAssets', '3'],
      ['TotalAssets', '7'],
    ];
    assert.deepEqual(names(rows), ['Plant', 'CurrentAssets']);
  });

  test('net of a deduction stand for what they are net of', () => {
    const netted = (gross: string, net: string): readonly string[] =>
      names([
        ['Cash', '1'],
        [gross, '20'],
        ['Less: allowance for losses', '-2'],
        [net, '18'],
        ['doc:other', '3'],
        ['CurrentAssets', '22'],
      ]);
    assert.deepEqual(netted('Leases', 'Net leases'), ['Cash', 'Net leases', 'doc:other']);
    assert.deepEqual(netted('Total leases, net of unearned income', 'Leases, net'), [
      'Cash',
      'Leases, net',
      'doc:other',
    ]);
    assert.deepEqual(netted('Buildings', 'Net leases'), [
      'Net leases may be the total of some of the rows above it',
    ]);
  });

  test('are one at least', () => {
    assert.deepEqual(names([['CurrentAssets', '1']]), [NOT_TOLD_APART]);
    assert.deepEqual(
      names([
        ['Cash', '1'],
        ['Debt', '7'],
        ['CurrentAssets', '1'],
      ]),
      [NOT_TOLD_APART],
    );
    assert.deepEqual(
      names(
        [
          ['Cash', '1', ''],
          ['CurrentAssets', '1', '1'],
        ],
        1,
      ),
      [NOT_TOLD_APART],
    );
    assert.deepEqual(
      names([
        ['Cash', '1'],
        ['CurrentAssets', '1'],
      ]),
      ['Cash'],
    );
  });

  test('of a total in a sentence there are none', () => {
    const total = fact('f1', '3', {
      concept: 'CurrentAssets',
      place: { kind: 'prose', block: 0, sentence: 0 },
    });
    const found = childrenOf(total, extraction([]), CONCEPTS, () => undefined);
    assert.deepEqual(found, { missing: 'it is not printed in a table' });
  });

  test('are not to be had of selected lines', () => {
    const sheet: Sheet = {
      name: 'Selected balance sheet data',
      columns: [{ period: Q4 }],
      rows: [
        ['Cash', '1'],
        ['CurrentAssets', '6'],
      ],
    };
    const known = extraction([sheet]);
    const total = known.facts.at(-1);
    assert.ok(total !== undefined);
    assert.deepEqual(
      childrenOf(total, known, CONCEPTS, () => undefined),
      { missing: 'the table says that it holds selected lines only' },
    );
  });
});

test('a row without a caption may be a total, so what stands above it is not told apart', () => {
  const rows: Rows = [
    ['Non-current assets'],
    ['Plant', '5', '50'],
    ['', '5', '50'],
    ['Current assets'],
    ['Cash', '1', '10'],
    ['TotalAssets', '6', '60'],
  ];
  assert.deepEqual(names(rows.slice(1, 3).concat(rows.slice(4))), [
    'a row without a caption may be the total of some of the rows above it',
  ]);
});
