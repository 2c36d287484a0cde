/** Totals that are printed above their parts: `Total revenue`, and below it the segments that sum to it. */
import type { TableRow } from '../../../model/extraction.ts';
import type { Fact } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import { add, compare, ZERO, type Amount } from '../../../number/amount.ts';
import { currencyOf } from '../../../model/unit.ts';

/** More rows than these are a statement, and no parts of one line. */
const MOST_PARTS = 12;

/** For each row that is such a part the caption of its total. */
export function totalsAbove(
  rows: readonly TableRow[],
  facts: ReadonlyMap<FigureId, Fact>,
): ReadonlyMap<TableRow, string> {
  const totals = new Map<TableRow, string>();
  for (const [index, row] of rows.entries()) {
    if (!/^total /i.test(row.caption)) continue;
    for (const part of partsBelow(row, rows.slice(index + 1, index + 1 + MOST_PARTS), facts))
      totals.set(part, row.caption);
  }
  return totals;
}

/** The first rows that sum to the total in most columns, of two at least. */
function partsBelow(
  total: TableRow,
  below: readonly TableRow[],
  facts: ReadonlyMap<FigureId, Fact>,
): readonly TableRow[] {
  const whole = byColumn(total, facts);
  const sums = new Map<number, Amount>();
  for (const [index, row] of below.entries()) {
    if (row.kind === 'heading' || /^total /i.test(row.caption)) return [];
    for (const [column, value] of byColumn(row, facts))
      sums.set(column, add(sums.get(column) ?? ZERO, value));
    const met = [...whole].filter(([column, value]) => compare(sums.get(column) ?? ZERO, value) === 0);
    if (index > 0 && met.length >= 2 && met.length * 2 > whole.size) return below.slice(0, index + 1);
  }
  return [];
}

/** Amounts of money; a column of changes adds up to nothing. */
function byColumn({ facts }: TableRow, byId: ReadonlyMap<FigureId, Fact>): ReadonlyMap<number, Amount> {
  const own = new Map<number, Amount>();
  for (const id of facts) {
    const fact = byId.get(id);
    if (fact?.place.kind === 'table' && currencyOf(fact.unit) !== undefined && fact.period !== null)
      own.set(fact.place.column, fact.value);
  }
  return own;
}
