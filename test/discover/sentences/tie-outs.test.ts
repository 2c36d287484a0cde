import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conceptSlug } from '../../../src/discover/slug.ts';
import { tieOuts } from '../../../src/discover/sentences/tie-outs.ts';
import type { TableKind } from '../../../src/model/extraction.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { money } from '../../../src/model/unit.ts';
import { decimal, fact, Q3, stated } from '../../evaluate/example.ts';
import { extraction } from '../../evaluate/sheet.ts';

const TABLES: readonly TableKind[] = ['other', 'reconciliation', 'operations'];

function mention(id: string, text: string, table: number | 'prose', more: Partial<Fact> = {}): Fact {
  const place =
    table === 'prose'
      ? ({ kind: 'prose', block: 0, sentence: 0 } as const)
      : ({ kind: 'table', table, row: 0, column: 0 } as const);
  return fact(id, text, { concept: 'NetIncome', place, ...more });
}

function ties(...facts: readonly Fact[]): readonly string[] {
  const sheets = TABLES.map((kind) => ({ name: kind, kind, columns: [], rows: [] }));
  return tieOuts(extraction(sheets, facts)).map(stated);
}

describe('mentions of one fact', () => {
  test('are tied to the statement', () => {
    const all = [mention('said', '12', 'prose'), mention('bridge', '12', 1), mention('own', '12', 2)];
    assert.deepEqual(ties(...all), ['printed(bridge) = printed(own)', 'printed(said) = printed(own)']);
  });

  test('in sentences are tied to the finest', () => {
    assert.deepEqual(ties(mention('coarse', '12', 'prose'), mention('fine', '12.3', 'prose')), [
      'coarse = fine',
    ]);
  });

  test('agree exactly only where both are printed to the same place and neither is hedged', () => {
    const hedged = mention('hedged', '12', 'prose', { hedge: 'approximately' });
    assert.deepEqual(ties(mention('own', '12', 2), hedged), ['hedged = own']);
  });

  test('are compared in the sense of the concept', () => {
    const loss = mention('loss', '12', 'prose', { sense: -1 });
    assert.deepEqual(ties(mention('own', '-12', 2), loss), ['-printed(loss) = printed(own)']);
  });

  test('are compared in size where a sentence names a row of deductions', () => {
    const unknown = { concept: 'doc:write-offs' };
    const said = mention('said', '12', 'prose', unknown);
    const own = mention('own', '-12', 1, unknown);
    const before = mention('before', '-9', 1, { ...unknown, period: Q3 });
    assert.deepEqual(ties(own, before, said), ['abs(printed(said)) = abs(printed(own))']);
    assert.deepEqual(ties(own, { ...before, value: decimal('9') }, said), ['printed(said) = printed(own)']);
    assert.deepEqual(ties(own, said), ['printed(said) = printed(own)']);
  });

  test('may mean a row of a longer name, in sentences', () => {
    const named = { caption: 'Net income' };
    const own = mention('own', '12', 2, { ...named, caption: 'Net income (loss)' });
    const said = mention('said', '13', 'prose', named);
    const longer = mention('part', '13', 2, {
      concept: 'doc:part',
      caption: 'Net income (loss) from continuing operations',
    });
    const meant = (...facts: readonly Fact[]): readonly string[] =>
      tieOuts(extraction([{ name: 'own', kind: 'operations', columns: [], rows: [] }], facts)).flatMap(
        ({ alternatives }) => alternatives.map(({ because }) => because),
      );
    const table = (each: Fact): Fact => ({ ...each, place: { kind: 'table', table: 0, row: 0, column: 0 } });
    assert.deepEqual(meant(table(own), table(longer), said), [
      'net income (loss) from continuing operations',
    ]);
    assert.deepEqual(meant(table(own), table({ ...longer, period: Q3 }), said), []);
    assert.deepEqual(meant(table(own), table({ ...longer, caption: 'Net income margin' }), said), []);
    assert.deepEqual(meant(table(own), table(longer), table(said)), []);
  });

  test('are of one period and one unit', () => {
    const own = mention('own', '12', 2);
    assert.deepEqual(ties(own, mention('q3', '12', 'prose', { period: Q3 })), []);
    assert.deepEqual(ties(own, mention('usd', '12', 'prose', { unit: money('USD') })), []);
  });

  test('need a concept and a period', () => {
    const nameless = { concept: null };
    const undated = { period: null };
    assert.deepEqual(ties(mention('a', '1', 2, nameless), mention('b', '2', 2, nameless)), []);
    assert.deepEqual(ties(mention('a', '1', 2, undated), mention('b', '2', 2, undated)), []);
  });
});

test('the name of a concept in a rule is of small words and dashes', () => {
  assert.equal(conceptSlug('TotalNetRevenue'), 'total-net-revenue');
  assert.equal(conceptSlug('doc:total-net-revenue'), 'total-net-revenue');
  assert.equal(conceptSlug('said:old-loan'), 'old-loan');
  assert.equal(conceptSlug('Top10Customers'), 'top10-customers');
});
