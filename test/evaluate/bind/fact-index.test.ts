import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexFacts } from '../../../src/evaluate/bind/fact-index.ts';
import { quantityKey } from '../../../src/model/quantity.ts';
import type { TableKind } from '../../../src/model/extraction.ts';
import type { Fact, FactPlace } from '../../../src/model/fact.ts';
import { instant } from '../../../src/model/period.ts';
import { money } from '../../../src/model/unit.ts';
import { fact, Q3, Q4 } from '../example.ts';
import { extraction, type Sheet } from '../sheet.ts';

const CNY = money('CNY');

function prose(id: string, text: string, more: Partial<Fact> = {}): Fact {
  return fact(id, text, { concept: 'Revenue', place: { kind: 'prose', block: 0, sentence: 0 }, ...more });
}

const SEGMENTS: Sheet = {
  name: 'segments',
  kind: 'segment',
  columns: [{ period: Q4 }],
  rows: [['Revenue', '5']],
};
const TABLE_ORDER: readonly TableKind[] = [
  'balance-sheet',
  'operations',
  'cash-flows',
  'comprehensive-income',
  'segment',
  'reconciliation',
  'operating-data',
  'other',
];
const INCOME: Sheet = {
  name: 'income',
  kind: 'operations',
  columns: [{ period: Q4 }, { period: Q3 }, { period: Q4, currency: 'USD' }],
  rows: [
    ['Revenue', '5', '4', '1'],
    ['Costs', '3', '2', ''],
    ['Profit', '2', '2', ''],
    ['Revenue again', '5', '', ''],
  ],
};

function at(table: number, row: number, column = 0): FactPlace {
  return { kind: 'table', table, row, column };
}

function ids(all: readonly Fact[]): readonly string[] {
  return all.map(({ id }) => id);
}

describe('facts by concept', () => {
  test('stand in the order of the document, whatever their period and unit', () => {
    const index = indexFacts(extraction([SEGMENTS, INCOME], [prose('f9', '5')]));
    assert.deepEqual(ids(index.ofConcept('Revenue')), [
      'segments/Revenue/0',
      'income/Revenue/0',
      'income/Revenue/1',
      'income/Revenue/2',
      'f9',
    ]);
    assert.deepEqual(index.ofConcept('Goodwill'), []);
  });

  test('a fact without a concept is in no list, one without a period speaks for no quantity', () => {
    const index = indexFacts(
      extraction([], [prose('f1', '5', { concept: null }), prose('f2', '5', { period: null })]),
    );
    assert.deepEqual(ids(index.ofConcept('Revenue')), ['f2']);
    assert.deepEqual(index.mentions('Revenue', Q4, CNY), []);
  });
});

describe('mentions of a quantity', () => {
  test('a statement speaks before a segment table, and any table before a sentence', () => {
    const index = indexFacts(extraction([SEGMENTS, INCOME], [prose('f9', '5.000')]));
    assert.deepEqual(ids(index.mentions('Revenue', Q4, CNY)), [
      'income/Revenue/0',
      'segments/Revenue/0',
      'f9',
    ]);
  });

  test('tables speak in the order in which one is derived from another', () => {
    const sheets = TABLE_ORDER.map((kind): Sheet => ({ ...SEGMENTS, name: kind, kind }));
    const index = indexFacts(extraction(sheets.toReversed()));
    assert.deepEqual(
      index.mentions('Revenue', Q4, CNY).map(({ id }) => id.split('/')[0]),
      TABLE_ORDER,
    );
  });

  test('of two sentences the more exact one speaks', () => {
    const index = indexFacts(extraction([], [prose('coarse', '5'), prose('fine', '5.01')]));
    assert.deepEqual(ids(index.mentions('Revenue', Q4, CNY)), ['fine', 'coarse']);
  });

  test('another period or currency is another quantity', () => {
    const index = indexFacts(extraction([INCOME]));
    assert.deepEqual(ids(index.mentions('Revenue', Q3, CNY)), ['income/Revenue/1']);
    assert.deepEqual(ids(index.mentions('Revenue', Q4, money('USD'))), ['income/Revenue/2']);
    assert.deepEqual(index.mentions('Revenue', instant('2023-12-31'), CNY), []);
    assert.notEqual(quantityKey('Revenue', Q4, CNY), quantityKey('Revenue', Q3, CNY));
  });
});

describe('the nearest mention', () => {
  const twice: Sheet = {
    name: 'twice',
    columns: [{ period: Q4 }, { period: Q4 }],
    rows: [
      ['Cash', '1', '1'],
      ['Profit', '2', '2'],
      ['Costs', '3', '3'],
      ['Cash', '1', '1'],
    ],
  };
  const early = fact('f8', '1', { concept: 'Cash', place: { kind: 'prose', block: 2, sentence: 0 } });
  const known = extraction(
    [INCOME, twice],
    [early, fact('f9', '1', { concept: 'Cash', place: { kind: 'prose', block: 4, sentence: 1 } })],
  );
  const index = indexFacts(known);
  const nearest = (place: FactPlace | null): FactPlace | undefined =>
    index.nearest('Cash', Q4, CNY, place)?.place;

  test('stands in the same column, in the nearest row', () => {
    assert.deepEqual(nearest(at(1, 1)), at(1, 0));
    assert.deepEqual(nearest(at(1, 2)), at(1, 3));
    assert.deepEqual(nearest(at(1, 1, 1)), at(1, 0, 1));
  });

  test('is the row above of two equally near', () => {
    const rows: Sheet['rows'] = [
      ['Cash', '1'],
      ['Profit', '2'],
      ['Cash', '1'],
    ];
    const sheet = indexFacts(extraction([{ name: 'even', columns: [{ period: Q4 }], rows }]));
    assert.deepEqual(sheet.nearest('Cash', Q4, CNY, at(0, 1))?.place, at(0, 0));
  });

  test('is the row below where that is nearer', () => {
    const rows: Sheet['rows'] = [
      ['Cash', '1'],
      ['A', '2'],
      ['B', '3'],
      ['C', '4'],
      ['D', '5'],
      ['Cash', '1'],
    ];
    const sheet = indexFacts(extraction([{ name: 'far', columns: [{ period: Q4 }], rows }]));
    assert.deepEqual(sheet.nearest('Cash', Q4, CNY, at(0, 3))?.place, at(0, 5));
    assert.deepEqual(sheet.nearest('Cash', Q4, CNY, at(0, 2))?.place, at(0, 0));
  });

  test('is a sentence of the same paragraph for a sentence', () => {
    assert.deepEqual(nearest({ kind: 'prose', block: 4, sentence: 0 }), {
      kind: 'prose',
      block: 4,
      sentence: 1,
    });
  });

  test('is the one that speaks for the quantity where none stands in that table', () => {
    assert.deepEqual(nearest(at(0, 1)), at(1, 0));
    assert.deepEqual(nearest({ kind: 'prose', block: 9, sentence: 0 }), early.place);
    const tables = indexFacts(extraction([SEGMENTS, INCOME, twice]));
    assert.equal(tables.nearest('Revenue', Q4, CNY, at(2, 1))?.id, 'income/Revenue/0');
  });

  test('is the one that speaks for the quantity where no place is given, or there is one only', () => {
    assert.deepEqual(nearest(null), at(1, 0));
    assert.deepEqual(index.nearest('Profit', Q3, CNY, at(1, 1))?.id, 'income/Profit/1');
    assert.equal(index.nearest('Goodwill', Q4, CNY, at(1, 1)), undefined);
  });
});
