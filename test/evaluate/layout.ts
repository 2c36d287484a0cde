/** Rows of one small statement, and which of them a total in its last row is the sum of. */
import assert from 'node:assert/strict';
import { childrenOf, type Children } from '../../src/evaluate/bind/children.ts';
import { concept, Q4, Q4_BEFORE } from './example.ts';
import { extraction, type Sheet } from './sheet.ts';

export const CONCEPTS = new Map(
  [
    concept('TotalAssets'),
    concept('CurrentAssets', { parent: 'TotalAssets' }),
    concept('Cash', { parent: 'CurrentAssets' }),
    concept('Loans', { parent: 'CurrentAssets' }),
    concept('Plant', { parent: 'TotalAssets' }),
    concept('Goodwill', { parent: 'TotalAssets' }),
    concept('Securities', { parent: 'CurrentAssets' }),
    concept('Bonds', { parent: 'Securities' }),
    concept('Debt', { parent: 'Liabilities' }),
  ].map((each) => [each.name, each]),
);

export type Rows = Sheet['rows'];

/** The rows that the total in the last row is the sum of, in one of two columns. */
export function children(rows: Rows, column = 0): Children {
  const sheet: Sheet = { name: 'sheet', columns: [{ period: Q4 }, { period: Q4_BEFORE }], rows };
  const known = extraction([sheet]);
  const byId = new Map(known.facts.map((each) => [each.id, each]));
  const total = byId.get(`sheet/${rows.at(-1)?.[0]}/${column}`);
  assert.ok(total !== undefined);
  return childrenOf(total, known, CONCEPTS, (id) => byId.get(id));
}

/** Their names, or why there are none. */
export function names(rows: Rows, column = 0): readonly string[] {
  const found = children(rows, column);
  return 'missing' in found ? [found.missing] : found.figures.map((id) => id.split('/')[1] ?? '');
}

export const CURRENT: Rows = [
  ['CurrentAssets'],
  ['Cash', '1', '10'],
  ['Loans', '2', '20'],
  ['doc:other', '3', '30'],
  ['CurrentAssets', '6', '60'],
];
