import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headings } from '../../src/findings/headings.ts';
import type { TableRow } from '../../src/model/extraction.ts';
import type { Fact } from '../../src/model/fact.ts';

const row = (caption: string, concept: string, ...section: readonly string[]): TableRow => {
  return { caption, section, kind: 'figures', concept, facts: [] };
};

function headingsOf(...rows: readonly TableRow[]): readonly string[] {
  const headingOf = headings([{ title: '', kind: 'other', columns: [], rows }]);
  return rows.map((_, index) =>
    headingOf({ place: { kind: 'table', table: 0, row: index, column: 1 } } as unknown as Fact),
  );
}

test('a caption that stands for several measures is told by its heading', () => {
  const rows = [row('Basic', 'PerShare', 'Earnings', 'Per share'), row('Basic', 'PerADS', 'Per ADS')];
  assert.deepEqual(headingsOf(...rows), ['Per share', 'Per ADS']);
});

test('a caption that repeats one measure, or stands alone, needs none', () => {
  const rows = [
    row('Net income', 'NetIncome', 'A'),
    row('Net income', 'NetIncome', 'B'),
    row('Cash', 'Cash', 'C'),
  ];
  assert.deepEqual(headingsOf(...rows), ['', '', '']);
});

test('a long heading is cut behind a word', () => {
  const long = 'Net income per share attributable to the ordinary shareholders of the company';
  assert.deepEqual(headingsOf(row('Basic', 'PerShare', long), row('Basic', 'PerADS', 'Per ADS')), [
    'Net income per share attributable to the…',
    'Per ADS',
  ]);
});

test('a figure of a sentence has none', () => {
  assert.equal(headings([])({ place: { kind: 'prose', block: 0, sentence: 0 } } as unknown as Fact), '');
});
