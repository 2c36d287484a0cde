import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commonBase } from '../../../src/discover/columns/common-base.ts';
import { shareBases, shareResult } from '../../../src/discover/share-of.ts';
import { cellOf, type Cell, type Line } from '../../../src/discover/sheets/sheet.ts';
import { makeFact } from '../../../src/extract/fact.ts';
import type { Fact } from '../../../src/model/fact.ts';

function fact(units: bigint, decimals: number): Fact {
  const value = { units, places: Math.max(0, decimals) };
  const place = { kind: 'table', table: 0, row: 0, column: 0 } as const;
  const parts = { id: 'f1', concept: null, period: null, caption: '', hedge: 'none', sense: 1 } as const;
  return makeFact({ ...parts, unit: 'xbrli:pure', value, decimals, place }, '');
}

const amount = fc
  .tuple(fc.bigInt(-300n, 300n), fc.constantFrom(0, 1))
  .map(([units, decimals]) => cellOf(fact(units, decimals), 1));
/** 34 % in whole per cent has two decimals. */
const rate = fc
  .tuple(fc.bigInt(-150n, 250n), fc.constantFrom(2, 3))
  .map(([units, decimals]) => cellOf(fact(units, decimals), 3));

test('an amount is a share of just the bases between two bounds', () => {
  fc.assert(
    fc.property(rate, amount, amount, (share, own, base) => {
      fc.pre(base.units > 0n);
      const range = shareBases(share, own, base.grain);
      const isWithin =
        range !== null && range.least <= base.units && (range.most === null || base.units <= range.most);
      assert.equal(shareResult(0, share, own, base).verdict === 'holds', isWithin);
    }),
    { numRuns: 2000 },
  );
});

test('the common base is the first of which the most are shares', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 12 }), fc.array(fc.tuple(rate, amount)), (cells, pairs) => {
      const column: Line = { at: 0, caption: '', section: [], opens: false, cells };
      const but = cells[0] as Cell;
      const shares = pairs.map(([share, own]) => ({ rate: share, amount: own }));
      const counts = cells.map((cell) =>
        cell === but || cell.units <= 0n
          ? 0
          : shares.filter((each) => shareResult(0, each.rate, each.amount, cell).verdict === 'holds').length,
      );
      const most = Math.max(2, ...counts);
      const first = counts.indexOf(most);
      assert.equal(commonBase(column, but, shares, 2), first < 0 ? null : cells[first]);
    }),
  );
});
