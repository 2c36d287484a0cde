/**
 * The rows of all tables by the words of their captions, with their figures by period: what one table says of a row,
 * another may say again, add up, or state in per cent.
 */
import type { Fact } from '../../model/fact.ts';
import { lettersOf } from '../../model/letters.ts';
import { periodKey } from '../../model/period.ts';
import { currencyOf } from '../../model/unit.ts';
import type { Grid } from './grid.ts';
import { cellOf, dimensionOf, type Cell, type Dimension } from './sheet.ts';

export interface CaptionedRow {
  readonly table: number;
  readonly at: number;
  readonly caption: string;
  /** Letters and digits of the caption; of two captions with the same, those of one row. */
  readonly key: string;
  /** How many rows of its table with figures of its kind have had the same caption, its own included. */
  readonly occurrence: number;
  readonly dimension: Dimension;
  /** By period and currency; a column of parts or changes has none. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** Tried once, from where their run begins. */
const LAST_MARKS = /(?<!\s|\((?:\d{1,2}|[a-z])\))(?:\s*\((?:\d{1,2}|[a-z])\))+\s*$/;

/** Letters and digits, without a note's mark behind them. */
export function captionKey(caption: string): string {
  return lettersOf(caption.toLowerCase().replace(LAST_MARKS, '').replaceAll('&', ' and '), '');
}

export function captionedRows(grid: Grid): readonly CaptionedRow[] {
  const seen = new Map<string, number>();
  return grid.rows.flatMap(({ at, facts }): readonly CaptionedRow[] => {
    const row = grid.layout.rows[at];
    const caption = row?.caption ?? '';
    const key = captionKey(caption);
    const byDimension = new Map<Dimension, Map<string, Fact>>();
    for (const fact of facts.values()) {
      const dimension = dimensionOf(fact.unit);
      const lane = laneOf(fact);
      if (dimension === null || lane === null || isMember(fact, row?.concept ?? null)) continue;
      const own = byDimension.get(dimension) ?? new Map<string, Fact>();
      byDimension.set(dimension, own);
      if (!own.has(lane)) own.set(lane, fact);
    }
    return [...byDimension].map(([dimension, own]): CaptionedRow => {
      const name = `${dimension} ${key}`;
      const occurrence = (seen.get(name) ?? 0) + 1;
      seen.set(name, occurrence);
      return { table: grid.table, at, caption, key, occurrence, dimension, facts: own };
    });
  });
}

/** A percentage stands beside amounts of any currency. */
export function laneOf({ period }: Fact): string | null {
  return period === null ? null : periodKey(period);
}

/** Its column holds a part, an adjustment or another measure than the row's. */
function isMember({ concept }: Fact, own: string | null): boolean {
  return concept !== null && own !== null && concept !== own;
}

/** Two figures counted in the last place of the finer one. */
export function commonCells(a: Fact, b: Fact): readonly [Cell, Cell] {
  const finest = Math.max(a.decimals, b.decimals);
  return [cellOf(a, finest), cellOf(b, finest)];
}

/** Amounts of one currency, or figures that have none. */
export function isSameCurrency(a: Fact, b: Fact): boolean {
  return currencyOf(a.unit) === currencyOf(b.unit);
}
