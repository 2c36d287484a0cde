/** What the rows of a table count, each by its words, and by its neighbours where words say nothing. */
import type { TableKind } from '../../model/extraction.ts';
import type { Named } from '../lexicon.ts';
import type { CellFigure } from './cell.ts';
import type { TableDraft } from './draft.ts';
import type { CaptionedRow } from './rows.ts';
import { withStatistics } from './statistics.ts';
import { rowMeasure, type RowMeasure } from './units.ts';

/** The measure of a row, and the concept by which a pack knows it. */
export interface RowSense {
  readonly measure: RowMeasure;
  readonly known: Named | null;
}

/** Statements in which nothing is counted but money: `Tax on restricted stock units` is what was paid. */
const OF_MONEY: ReadonlySet<TableKind> = new Set(['balance-sheet', 'cash-flows', 'comprehensive-income']);

export function rowMeasures(
  rows: readonly CaptionedRow[],
  concepts: readonly (Named | null)[],
  { inShares, kind, scale, title }: TableDraft,
): readonly RowSense[] {
  const said = rows.map((row, index): RowSense => {
    const known = concepts[index] ?? null;
    const own = rowMeasure(row, known?.concept.type ?? null, title);
    const isMoney = own.type === 'count' && known === null && OF_MONEY.has(kind);
    const measure: RowMeasure = isMoney ? { ...own, type: 'monetary' } : own;
    return {
      known,
      measure: inShares && measure.type === 'monetary' ? { ...measure, type: 'percent' } : measure,
    };
  });
  const bridged = betweenPerShare(rows, said);
  return withStatistics(rows, said, scale).map(({ measure, known }, index) =>
    bridged.has(index) ? { measure: { ...measure, type: 'per-share' }, known: null } : { measure, known },
  );
}

/** `0.20`, then `0.48`, `0.69`, then `1.69` per share: what stands between two amounts per share, in cents, is per share. */
function betweenPerShare(rows: readonly CaptionedRow[], said: readonly RowSense[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: number[] | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'heading') continue;
    const type = said[index]?.measure.type;
    if (type === 'per-share') {
      for (const each of open ?? []) found.add(each);
      open = [];
    } else if (type === 'monetary' && inCents(row)) open?.push(index);
    else open = null;
  }
  return found;
}

function inCents({ figures }: CaptionedRow): boolean {
  const printed = [...figures.values()].filter((figure) => !figure.nil);
  return printed.length > 0 && printed.every(isCents);
}

function isCents({ places, value, percent, points }: CellFigure): boolean {
  return places === 2 && value.units < 10_000n && value.units > -10_000n && !percent && points === null;
}
