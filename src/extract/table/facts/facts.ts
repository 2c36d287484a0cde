/** Figures of a table to facts: each takes its period and currency from its column, its meaning and scale from its row. */
import type { Claim } from '../../../model/claim.ts';
import type { TableColumn, TableLayout, TableRow } from '../../../model/extraction.ts';
import type { ConceptName, Fact } from '../../../model/fact.ts';
import { instant, type Period } from '../../../model/period.ts';
import { PURE, type Unit } from '../../../model/unit.ts';
import { compactKey, slug } from '../../lexicon/caption.ts';
import type { MakeFact } from '../../fact.ts';
import type { Inventory } from '../../figures/inventory.ts';
import type { Lexicon, Named } from '../../lexicon/lexicon.ts';
import type { CellFigure } from '../cells/cell.ts';
import { changeClaims, type RowCell } from '../heads/changes.ts';
import { midpointClaims } from '../heads/midpoints.ts';
import { rowConcepts } from '../concepts/concepts.ts';
import { withFineDashes } from '../rows/dashes.ts';
import type { TableDraft } from '../draft/draft.ts';
import { type ColumnHead, withoutExpected } from '../heads/words.ts';
import type { CaptionedRow } from '../rows/rows.ts';
import { momentIn, standsAtEnd } from '../concepts/moment.ts';
import { deductedBeside, senseOf, type DeductedRows } from './sense.ts';
import { rowMeasures, type RowSense } from '../measures/measures.ts';
import { countsThings, readFigure, type RowMeasure } from '../measures/units.ts';

export interface ArrangedPart {
  readonly columns: ReadonlyMap<number, ColumnHead>;
  readonly rows: readonly CaptionedRow[];
}

/** What was read of a table. */
export interface TableFacts {
  readonly layout: TableLayout;
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
}

/** What reading a table needs besides the table. */
export interface TableContext {
  readonly lexicon: Lexicon;
  readonly inventory: Inventory;
  readonly makeFact: MakeFact;
  /** The key of the calendar by which `makeFact` names periods. */
  readonly calendar: string;
  /** The periods that heads state as dates. */
  readonly seen: readonly Period[];
  /** The currency of figures for which the table names none. */
  readonly currency: string;
  /** Keys of captions that only balance sheets print: a balance in whichever column it stands. */
  readonly balances: ReadonlySet<string>;
  /** Keys of captions that stand for different rows of one table: alone, they name nothing. */
  readonly ambiguous: ReadonlySet<string>;
}

/** All facts of a table, whose rows have been arranged part by part. */
export function tableFacts(
  draft: TableDraft,
  arranged: readonly ArrangedPart[],
  table: number,
  context: TableContext,
): TableFacts {
  const parts = withFineDashes(arranged);
  const all = parts.flatMap((part) => part.rows);
  const concepts = rowConcepts(all, draft, context.lexicon);
  const seen = new Map<string, number>();
  const rows: TableRow[] = [];
  const facts: Fact[] = [];
  const claims: Claim[] = [];
  const measures = rowMeasures(all, concepts, draft);
  const deducted = deductedBeside(all, measures);
  for (const part of parts) {
    for (const row of part.rows) {
      const index = rows.length;
      const { measure, known } = measures[index] as RowSense;
      const concept = known?.concept.name ?? ownName(row, seen, draft, context);
      const own = rowCells({ draft, part, row, known, measure, table, index, concept, deducted }, context);
      facts.push(...own.map((cell) => cell.fact));
      claims.push(...changeClaims(own, context.seen), ...midpointClaims(own));
      const { caption, section, kind } = row;
      rows.push({ caption, section, kind, concept, facts: own.map((cell) => cell.fact.id) });
    }
  }
  const columns = parts
    .flatMap((part) => [...part.columns.values()])
    .map(({ head, period, currency }): TableColumn => ({ head, period, currency }));
  return { layout: { title: draft.title, kind: draft.kind, columns, rows }, facts, claims };
}

/** Names a row that no pack knows, by its own words. */
function ownName(
  row: CaptionedRow,
  seen: Map<string, number>,
  { isAdjusted }: TableDraft,
  context: TableContext,
): ConceptName | null {
  if (row.caption === '' || row.kind === 'heading') return null;
  const key = compactKey(row.caption);
  const occurrence = (seen.get(key) ?? 0) + 1;
  seen.set(key, occurrence);
  const isOwn = !context.ambiguous.has(key) && key.length >= SHORTEST_NAME;
  const name = isOwn ? slug(row.caption) : slug([...row.section.slice(-1), row.caption].join(' '));
  const which = !isOwn && occurrence > 1 ? `-${occurrence}` : '';
  return `doc:${isAdjusted ? 'adjusted-' : ''}${name}${which}`;
}

/** Letters of a caption that names a row without the heading above it. */
const SHORTEST_NAME = 9;

export interface RowContext {
  readonly draft: TableDraft;
  readonly part: ArrangedPart;
  readonly row: CaptionedRow;
  readonly known: Named | null;
  readonly measure: RowMeasure;
  readonly concept: ConceptName | null;
  readonly table: number;
  readonly index: number;
  readonly deducted: DeductedRows;
}

function rowCells(at: RowContext, context: TableContext): readonly RowCell[] {
  const sense = senseOf(at);
  const cells: RowCell[] = [];
  for (const [column, figure] of at.row.figures) {
    const head = at.part.columns.get(column) ?? NO_HEAD;
    if (head.role === 'note') {
      if (!figure.nil) context.inventory.record(figure.span, 'footnote');
      continue;
    }
    for (const end of endsOf(figure, head)) cells.push(readCellOf(at, { column, ...end }, sense, context));
  }
  return cells;
}

/** Both ends of a range are quantities of their own, and neither is the row's. */
function endsOf(
  figure: CellFigure,
  head: ColumnHead,
): readonly { readonly figure: CellFigure; readonly head: ColumnHead }[] {
  if (figure.end === null) return [{ figure, head }];
  // `Updated | Prior`: what was expected before is no second mention of what is expected now.
  const member = head.member === '' && EARLIER.test(head.head) ? 'prior' : head.member;
  return [
    { figure, head: { ...head, member: withoutExpected(`${member} low`.trim()) } },
    { figure: figure.end, head: { ...head, member: withoutExpected(`${member} high`.trim()) } },
  ];
}

const EARLIER = /\b(?:prior|previous|former|original|initial)\b/i;

const NO_HEAD: ColumnHead = {
  head: '',
  period: null,
  named: null,
  currency: null,
  role: 'amount',
  member: '',
  exponent: null,
};

function readCellOf(
  at: RowContext,
  {
    column,
    figure,
    head,
  }: { readonly column: number; readonly figure: CellFigure; readonly head: ColumnHead },
  sense: 1 | -1,
  { inventory, makeFact, currency, balances }: TableContext,
): RowCell {
  const isAmount = head.role === 'amount';
  const read = readFigure(figure, measureIn(at.measure, figure, head), at.draft.scale, head, currency);
  const id = inventory.record(figure.span, read.class);
  const period = isAmount ? periodOf(head, at.row, isBalance(at, balances)) : null;
  const isOther = isShare(read.unit, at);
  const concept = isAmount && at.concept !== null && !isOther ? conceptIn(at.concept, head) : null;
  if (at.concept === null) inventory.untie(id, 'no caption');
  else if (period === null) inventory.untie(id, 'its column has no period');
  const { unit, value, decimals } = read;
  const place = { kind: 'table', table: at.table, row: at.index, column } as const;
  const caption = head.role === 'change' ? `Change in ${at.row.caption}` : at.row.caption;
  const said = {
    id,
    concept,
    period,
    unit,
    value,
    decimals,
    caption,
    place,
    hedge: figure.hedge,
    sense,
  } as const;
  return { column, figure, head, fact: makeFact(isAmount ? said : { ...said, sense: 1 }) };
}

/** A percentage in the row of an amount is its share of something, or its growth. */
function isShare(unit: Unit, { known, draft }: RowContext): boolean {
  return unit === PURE && (draft.inShares || known?.concept.type === 'monetary');
}

/** Its row's measure, where the head of its column names none of its own. */
function measureIn(
  measure: RowMeasure,
  figure: CellFigure,
  { role, head, inPercent }: ColumnHead,
): RowMeasure {
  if (inPercent === true) return { ...measure, type: 'percent' };
  if (role !== 'amount') return SHARE_HEAD.test(head) ? { ...measure, type: 'percent' } : measure;
  const isCount = measure.type === 'monetary' && figure.currency === null && countsThings(head);
  // `Backlog ($ in thousands)` above the row is said of the amounts beside them.
  return isCount ? { ...measure, type: 'count', exponent: null } : measure;
}

/** `% of revenue` and `% change` hold percentages even where the mark is printed in the head alone. */
const SHARE_HEAD = /%|\bper\s?cent/i;

/** Parts and adjustments in columns of their own are other quantities than the row's. */
function conceptIn(concept: ConceptName, { member }: ColumnHead): ConceptName {
  return member === '' ? concept : `doc:${slug(`${concept.replace(/^doc:/, '')} ${member}`)}`;
}

/** A balance in a column that spans time is one at its end, or at its start where the caption says so. */
function periodOf(head: ColumnHead, row: CaptionedRow, isOfMoment: boolean): Period | null {
  const { period } = head;
  if (period === null || period.kind === 'instant') return period;
  const isOfEnd = isOfMoment || standsAtEnd(head.head, row.caption);
  return momentIn(period, row.caption) ?? (isOfEnd ? instant(period.end) : period);
}

function isBalance({ known, row, draft }: RowContext, balances: ReadonlySet<string>): boolean {
  if (known !== null) return known.concept.kind === 'balance';
  return balances.has(compactKey(row.caption)) && !draft.intro.some((line) => /\baverage\b/i.test(line));
}
