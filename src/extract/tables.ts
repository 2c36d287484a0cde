/** Every table of the document: title, scale, columns and rows. */
import type { Document } from '../model/document.ts';
import type { Span } from '../model/place.ts';
import { lengthOf, SNAP_DAYS } from '../calendar/shift.ts';
import { samePeriod, type Period } from '../model/period.ts';
import { compactKey } from './lexicon/caption.ts';
import type { FiscalCalendar } from './calendar/fiscal.ts';
import { dateColumns } from './table/draft/columns.ts';
import type { FiscalName } from './table/heads/fiscal-name.ts';
import type { TableDraft } from './table/draft/draft.ts';
import type { CellFigure } from './table/cells/cell.ts';
import type { ArrangedPart } from './table/facts/facts.ts';
import { arrangeRows, partOverrun } from './table/rows/rows.ts';

/** The periods that the heads state as dates; of two spans that end on one day and hardly differ, the first. */
export function statedPeriods(drafts: readonly TableDraft[]): readonly Period[] {
  const stated: Period[] = [];
  for (const { parts } of drafts) {
    for (const { period, head } of parts.flatMap((part) => [...part.columns.values()])) {
      if (period !== null && !isExpected(head) && !stated.some((each) => isNearly(each, period)))
        stated.push(period);
    }
  }
  return stated;
}

/** The periods that heads of columns name, and no day dates. */
export function namesOfPeriods(drafts: readonly TableDraft[]): readonly FiscalName[] {
  return drafts.flatMap(({ parts }) =>
    parts.flatMap(({ columns }) =>
      [...columns.values()].flatMap(({ named, period, head }) =>
        named === null || period !== null || isExpected(head) ? [] : [named],
      ),
    ),
  );
}

function isNearly(a: Period, b: Period): boolean {
  if (a.kind === 'instant' || b.kind === 'instant') return samePeriod(a, b);
  return a.end === b.end && Math.abs(lengthOf(a) - lengthOf(b)) <= SNAP_DAYS;
}

/** What is expected of a period to come says nothing of the calendar of what is reported. */
function isExpected(head: string): boolean {
  return /\b(?:outlook|guidance|forecast|expected|estimate[sd]?|target|projected)\b/i.test(head);
}

/** The drafts with the fiscal periods that their heads name dated by the calendar of the release. */
export function dateDrafts(
  drafts: readonly TableDraft[],
  fiscal: FiscalCalendar,
  stated: readonly Period[],
): readonly TableDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    parts: draft.parts.map((part) => ({
      ...part,
      columns: dateColumns(part.columns, fiscal, stated, draft.kind === 'balance-sheet', part.rows),
    })),
  }));
}

/** The currency that most tables state, for those that state none. */
export function usualCurrency(drafts: readonly TableDraft[]): string {
  const counts = new Map<string, number>();
  for (const { scale, parts } of drafts) {
    const heads = parts.flatMap((part) => [...part.columns.values()].map((head) => head.currency));
    for (const currency of new Set([scale.currency, ...heads]))
      if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first?.[0] ?? 'USD';
}

/** The rows of every table as a reader sees them. */
export function arrangeTables(
  document: Document,
  drafts: readonly TableDraft[],
): readonly (readonly ArrangedPart[])[] {
  // Words that stand next to one another elsewhere in the release belong together across a line's end, too.
  const isKnownPair = (before: string, after: string): boolean =>
    document.text.includes(`${before} ${after}`);
  const parts = drafts.map((draft) =>
    draft.parts.map(({ columns, rows }) => ({ columns, raw: rows, rows: arrangeRows(rows, isKnownPair) })),
  );
  const known = new Set<string>();
  for (const { rows } of parts.flat())
    for (const row of rows) if (row.figures.size > 0) known.add(compactKey(row.caption));
  return parts.map((own) =>
    own.map(({ columns, raw, rows }) => {
      const parted = partOverrun(raw, known);
      return { columns, rows: parted === raw ? rows : arrangeRows(parted, isKnownPair) };
    }),
  );
}

/** Dashes for nil, which are figures without a digit. */
export function nilSpans(drafts: readonly TableDraft[]): readonly Span[] {
  return spansOf(drafts, ({ nil }) => nil);
}

/** Figures whose separators stand where none belong: each is one figure, however many numerals its digits look like. */
export function oddSpans(drafts: readonly TableDraft[]): readonly Span[] {
  return spansOf(drafts, ({ isOdd }) => isOdd);
}

function spansOf(drafts: readonly TableDraft[], isWanted: (figure: CellFigure) => boolean): readonly Span[] {
  const cells = drafts.flatMap((draft) =>
    draft.parts.flatMap((part) => part.rows.flatMap((row) => [...row.figures.values()])),
  );
  return cells.filter(isWanted).map((figure) => figure.span);
}
