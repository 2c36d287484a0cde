/** Figures of a table to facts: each takes its period and currency from its column, its meaning and scale from its row. */
import { addDays } from '../../calendar/dates.ts';
import type { TableColumn, TableLayout, TableRow } from '../../model/extraction.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { FigureClass } from '../../model/figure.ts';
import type { Concept, ConceptType } from '../../model/identity.ts';
import { instant, type Period } from '../../model/period.ts';
import { money, perShare, PURE, SHARES, type Unit } from '../../model/unit.ts';
import { shift, type Amount } from '../../number/amount.ts';
import { typeOfWords } from '../caption.ts';
import type { MakeFact } from '../fact.ts';
import type { Inventory } from '../inventory.ts';
import { conceptOfCaption, type Lexicon, type Named } from '../lexicon.ts';
import type { CellFigure } from './cell.ts';
import type { TableDraft } from './draft.ts';
import type { ColumnHead } from './heads.ts';
import type { CaptionedRow } from './rows.ts';

export interface ArrangedPart {
  readonly columns: ReadonlyMap<number, ColumnHead>;
  readonly rows: readonly CaptionedRow[];
}

export interface TableFacts {
  readonly layout: TableLayout;
  readonly facts: readonly Fact[];
}

/** What reading a table needs besides the table. */
export interface TableContext {
  readonly lexicon: Lexicon;
  readonly inventory: Inventory;
  readonly makeFact: MakeFact;
  /** Names a row that no pack knows, by its own words. */
  readonly nameOf: (row: CaptionedRow, occurrence: number) => string;
}

/** All facts of a table, whose rows have been arranged part by part. */
export function tableFacts(
  draft: TableDraft,
  parts: readonly ArrangedPart[],
  table: number,
  context: TableContext,
): TableFacts {
  const named = new Map<ConceptName, number>();
  const seen = new Map<string, number>();
  const rows: TableRow[] = [];
  const facts: Fact[] = [];
  for (const part of parts) {
    for (const row of part.rows) {
      const known = knownConcept(row, named, context.lexicon);
      if (known !== null) named.set(known.concept.name, rows.length);
      const concept = known?.concept.name ?? ownName(row, seen, context);
      const own = rowFacts({ draft, part, row, known, table, index: rows.length, concept }, context);
      facts.push(...own);
      const { caption, section, kind } = row;
      rows.push({ caption, section, kind, concept, facts: own.map((fact) => fact.id) });
    }
  }
  const columns = parts
    .flatMap((part) => [...part.columns.values()])
    .map(({ head, period, currency }): TableColumn => ({ head, period, currency }));
  return { layout: { title: draft.title, kind: draft.kind, columns, rows }, facts };
}

function knownConcept(
  row: CaptionedRow,
  named: ReadonlyMap<ConceptName, number>,
  lexicon: Lexicon,
): Named | null {
  if (row.caption === '') return null;
  return conceptOfCaption(lexicon, row.caption, row.section, (name) => named.get(name) ?? -1);
}

function ownName(row: CaptionedRow, seen: Map<string, number>, context: TableContext): ConceptName | null {
  if (row.caption === '' || row.kind === 'heading') return null;
  const occurrence = (seen.get(row.caption) ?? 0) + 1;
  seen.set(row.caption, occurrence);
  return context.nameOf(row, occurrence);
}

interface RowContext {
  readonly draft: TableDraft;
  readonly part: ArrangedPart;
  readonly row: CaptionedRow;
  readonly known: Named | null;
  readonly concept: ConceptName | null;
  readonly table: number;
  readonly index: number;
}

function rowFacts(at: RowContext, { inventory, makeFact }: TableContext): readonly Fact[] {
  const type = at.known?.concept.type ?? typeOfWords([at.row.caption, ...at.row.section.toReversed()]);
  const facts: Fact[] = [];
  const sense = senseOf(at);
  for (const [column, figure] of at.row.figures) {
    const head = at.part.columns.get(column);
    const read = readFigure(figure, type, at.draft, head);
    const id = inventory.record(figure.span, read.class);
    const period = periodOf(head, at.known?.concept ?? null, at.row);
    if (at.concept === null) inventory.untie(id, 'no caption');
    else if (period === null) inventory.untie(id, 'its column has no period');
    const { unit, value, decimals } = read;
    const place = { kind: 'table', table: at.table, row: at.index, column } as const;
    facts.push(
      makeFact({
        id,
        concept: at.concept,
        period,
        unit,
        value,
        decimals,
        hedge: 'none',
        sense,
        place,
        caption: at.row.caption,
      }),
    );
  }
  return facts;
}

const DEDUCTION_WORDS = /\b(?:expenses?|costs?|tax(?:es)?|loss(?:es)?|used in|less|decrease)\b/i;

/**
 * Issuers print a deduction positive or in parentheses, and a loss either way; which one, most of the row's own figures
 * say, so that a single lost parenthesis is still seen as one.
 */
function senseOf({ known, row, part }: RowContext): 1 | -1 {
  const isSigned = /\(loss(?:es)?\)|\(used in\)|\((?:expenses?|benefit)\)|\(decrease\)|\bor loss\b/i.test(
    row.caption,
  );
  const deducts =
    known === null ? DEDUCTION_WORDS.test(row.caption) && !isSigned : known.concept.sign === 'deduction';
  if (!deducts && known?.opposite !== true) return 1;
  const inParentheses = isMostlyNegative(row, part);
  if (known?.opposite === true && !deducts) return inParentheses ? 1 : -1;
  return inParentheses === (known?.opposite === true) ? 1 : -1;
}

function isMostlyNegative(row: CaptionedRow, part: ArrangedPart): boolean {
  const balance = (rows: readonly CaptionedRow[]): number =>
    rows
      .flatMap((each) => [...each.figures.values()])
      .reduce((sum, { value }) => sum + (value.units < 0n ? -1 : value.units > 0n ? 1 : 0), 0);
  const own = balance([row]);
  if (own !== 0) return own < 0;
  return balance(part.rows.filter((each) => DEDUCTION_WORDS.test(each.caption))) < 0;
}

interface Reading {
  readonly class: FigureClass;
  readonly unit: Unit;
  readonly value: Amount;
  readonly decimals: number;
}

function readFigure(
  figure: CellFigure,
  type: ConceptType,
  draft: TableDraft,
  head: ColumnHead | undefined,
): Reading {
  if (figure.percent) return reading(figure, 'percent', PURE, -2);
  const currency = figure.currency ?? head?.currency ?? draft.scale.currency ?? 'USD';
  if (type === 'per-share') return reading(figure, 'per-share', perShare(currency), 0);
  if (type === 'shares')
    return reading(figure, 'shares', SHARES, draft.scale.sharesInUnits ? 0 : draft.scale.exponent);
  if (type === 'percent') return reading(figure, 'percent', PURE, -2);
  if (type === 'count') return reading(figure, 'count', PURE, 0);
  return reading(figure, 'money', money(currency), draft.scale.exponent);
}

function reading(figure: CellFigure, figureClass: FigureClass, unit: Unit, exponent: number): Reading {
  return {
    class: figure.nil ? 'nil' : figureClass,
    unit,
    value: shift(figure.value, exponent),
    decimals: figure.places - exponent,
  };
}

/** A balance in a column that spans time is one at its end, or at its start where the caption says so. */
function periodOf(head: ColumnHead | undefined, concept: Concept | null, row: CaptionedRow): Period | null {
  const period = head?.period ?? null;
  if (period === null || period.kind === 'instant') return period;
  if (/\b(?:at|,)?\s*beginning of\b/i.test(row.caption)) return instant(addDays(period.start, -1));
  if (/\b(?:at|,)?\s*end of\b/i.test(row.caption) || concept?.kind === 'balance') return instant(period.end);
  return period;
}
