/** What the rows of a table count, each by its words, and by its neighbours where words say nothing. */
import type { TableKind } from '../../../model/extraction.ts';
import type { Named } from '../../lexicon/lexicon.ts';
import type { CellFigure } from '../cells/cell.ts';
import type { TableDraft } from '../draft/draft.ts';
import type { CaptionedRow } from '../rows/rows.ts';
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
  const counted = betweenCounts(rows, said);
  const ratios = betweenPercents(rows, said);
  return withStatistics(rows, said, scale).map(({ measure, known }, index) => {
    if (bridged.has(index)) return { measure: { ...measure, type: 'per-share' }, known: null };
    if (ratios.has(index)) return { measure: { ...measure, type: 'percent' }, known };
    return { measure: counted.has(index) ? { ...measure, type: 'count' } : measure, known };
  });
}

/** `Opened` and `Closed` between the restaurants at the beginning and at the end: whole numbers that no pack knows. */
function betweenCounts(rows: readonly CaptionedRow[], said: readonly RowSense[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: number[] | null = null;
  for (const [index, { caption, figures }] of rows.entries()) {
    const { measure, known } = said[index] as RowSense;
    const isBare = [...figures.values()].every(isWhole);
    if (measure.type === 'count' && /\bbeginning\b/i.test(caption)) open = [];
    else if (measure.type === 'count' && /\bend\b/i.test(caption)) {
      for (const each of open ?? []) found.add(each);
      open = null;
    } else if (measure.type === 'monetary' && known === null && isBare) open?.push(index);
    else if (measure.type !== 'count') open = null;
  }
  return found;
}

function isWhole({ places, percent, currency }: CellFigure): boolean {
  return places === 0 && !percent && currency === null;
}

const RATIO = /\b(?:ratios?|rates?|yields?|margin|returns?)\b|.\bto\b./i;

/** `Losses to premiums 59.2%`, `Expenses to premiums 31.2`, `Combined ratio 90.4%`: the first and the totals alone print the mark. */
function betweenPercents(rows: readonly CaptionedRow[], said: readonly RowSense[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: { readonly places: number; readonly rows: number[] } | null = null;
  for (const [index, { caption, figures }] of rows.entries()) {
    const printed = [...figures.values()].filter(({ nil }) => !nil);
    const [first] = printed;
    const { measure, known } = said[index] as RowSense;
    if (first === undefined) open = null;
    else if (printed.every(({ percent, places }) => percent && places === first.places)) {
      for (const each of open?.places === first.places ? open.rows : []) found.add(each);
      open = { places: first.places, rows: [] };
    } else if (measure.type === 'monetary' && known === null && RATIO.test(caption) && areBare(printed, open))
      open?.rows.push(index);
    else open = null;
  }
  return found;
}

function areBare(figures: readonly CellFigure[], open: { readonly places: number } | null): boolean {
  return figures.every(
    ({ places, percent, currency }) => places === open?.places && !percent && currency === null,
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
