import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TableKind } from '../../src/model/extraction.ts';
import { byStanding } from '../../src/model/standing.ts';
import { fact, Q4 } from '../evaluate/example.ts';
import { extraction, type Sheet } from '../evaluate/sheet.ts';

/** Mentions of one quantity: where each stands, and as what it is printed. */
const MENTIONS: readonly (readonly [TableKind | 'prose', string])[] = [
  ['prose', '5.000'],
  ['other', '5.00'],
  ['segment', '5.0'],
  ['cash-flows', '5.0'],
  ['operations', '5'],
  ['segment', '5.00'],
];

function ordered(foremost?: TableKind): readonly string[] {
  const sheets = MENTIONS.filter(([kind]) => kind !== 'prose').map(([kind, printed]): Sheet => ({
    name: `${kind} ${printed}`,
    kind: kind as TableKind,
    columns: [{ period: Q4 }],
    rows: [['Revenue', printed]],
  }));
  const said = fact('prose', '5.000', { place: { kind: 'prose', block: 0, sentence: 0 } });
  const release = extraction(sheets, [said]);
  return release.facts.toSorted(byStanding(release, foremost)).map(({ id }) => id.split('/')[0] ?? '');
}

describe('the mention that speaks for a quantity', () => {
  test('is of a statement, then of what is derived from it, then of a sentence; of each, the finest', () => {
    assert.deepEqual(ordered(), [
      'operations 5',
      'cash-flows 5.0',
      'segment 5.00',
      'segment 5.0',
      'other 5.00',
      'prose',
    ]);
  });

  test('is of the kind of table that is asked for, where there is one', () => {
    assert.deepEqual(ordered('segment').slice(0, 3), ['segment 5.00', 'segment 5.0', 'operations 5']);
    assert.deepEqual(ordered('reconciliation'), ordered());
  });
});
