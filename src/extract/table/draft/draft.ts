/** A table of the document with its title, scale, columns and rows understood, before its figures become facts. */
import type { Table } from '../../../model/document.ts';
import { FLOW_STATEMENTS, type TableKind } from '../../../model/extraction.ts';
import { joinMagnitudes } from '../cells/cell-range.ts';
import { type Print, printRows } from '../cells/grid.ts';
import { isAdjustedTitle } from './adjusted-title.ts';
import { captionOf, dateInCaption, headings, headRow } from './head-captions.ts';
import { datesOfTitle, readHead, withoutChange, type ColumnHead } from '../heads/words.ts';
import { headWords } from '../heads/heads.ts';
import { markColumns, OF_MARKS } from './mark-columns.ts';
import { kindOfRows, tableKind } from '../heads/kind.ts';
import { withLeads } from '../rows/leads.ts';
import { readRow, withoutNumbers, type RawRow } from '../rows/rows.ts';
import { readScale, statedExponent, UNIT_SCALE, type Scale } from '../heads/scale.ts';
import { stretches, type Stretch } from '../heads/stretches.ts';
import { isStatementName, titleOf } from './introduction.ts';

export interface TableDraft {
  readonly title: string;
  readonly kind: TableKind;
  readonly scale: Scale;
  readonly isScaleStated: boolean;
  /** It has no title of its own, or says that it goes on. */
  readonly isContinued: boolean;
  /** Lines above its rows, the title among them. */
  readonly intro: readonly string[];
  /** Its title says that amounts are stated as percentages of a total. */
  readonly inShares: boolean;
  /** Its words say that its measures are not those of the accounting standards. */
  readonly isAdjusted: boolean;
  /** Stretches of rows under one set of column heads. */
  readonly parts: readonly TablePart[];
}

interface TablePart {
  readonly columns: ReadonlyMap<number, ColumnHead>;
  readonly rows: readonly RawRow[];
}

/** Reads a table block, which may hold several statements; without an introduction it continues the one before it. */
export function draftTable(
  table: Table,
  intro: readonly string[],
  print: Print,
  before: TableDraft | null,
): readonly TableDraft[] {
  const { text } = print;
  const printed = joinMagnitudes(printRows(table.rows, print));
  const statements: Stretch[][] = [];
  for (const stretch of stretches(printed)) {
    const open = statements.at(-1);
    if (open === undefined || stretch.opensStatement) statements.push([stretch]);
    else open.push(stretch);
  }
  const drafts: TableDraft[] = [];
  for (const [index, statement] of statements.entries()) {
    const previous = drafts.at(-1) ?? before;
    drafts.push(draftStatement(statement, index === 0 ? intro : [], text, previous));
  }
  return drafts;
}

function draftStatement(
  statement: readonly Stretch[],
  above: readonly string[],
  text: string,
  before: TableDraft | null,
): TableDraft {
  const said = [...above, ...(statement[0]?.intro ?? [])];
  const intro =
    said.length > 0 && tableKind(titleOf(said)) !== 'other' ? said : [...said, ...inCorner(statement)];
  const rows = withLeads(statement.map((stretch) => withoutNumbers(stretch.rows.map((row) => readRow(row)))));
  const isContinued = before !== null && continues(intro, statement);
  const title = isContinued ? before.title : titleOf(intro);
  const captions = rows.flat().map((row) => row.caption);
  const headText = statement.flatMap(({ heads }) =>
    heads.map(({ row }) => text.slice(row.span.start, row.span.end)),
  );
  const named = isContinued ? before.kind : tableKind(title);
  const kind = named === 'other' ? kindOfRows(captions, [...intro, ...headText]) : named;
  const stated =
    readScale([...intro, ...headText].join(' ')) ?? (isContinued ? before.scale : scaleOfRows(rows.flat()));
  const isScaleStated = stated !== null || rows.flat().some((row) => statedExponent(row.caption) !== null);
  const scale = stated ?? UNIT_SCALE;
  let columns: ReadonlyMap<number, ColumnHead> = isContinued
    ? (before.parts.at(-1)?.columns ?? new Map())
    : new Map();
  const parts = statement.map((stretch, index): TablePart => {
    const read = rows[index] ?? [];
    const words = {
      isBalance: kind === 'balance-sheet',
      isFlow: FLOW_STATEMENTS.has(kind),
      intro: [...(index === 0 ? intro : stretch.intro)].join(' '),
    };
    columns = partColumns(stretch, read, words, columns);
    return { columns, rows: [...headings(stretch), ...read] };
  });
  const isAdjusted = intro.some(isAdjustedTitle);
  const inShares = intro.some((line) => /\bas an? (?:percentage|per\s?cent|%) of\b/i.test(line));
  return { title, kind, isContinued, scale, isScaleStated, intro, inShares, isAdjusted, parts };
}

/** `CONSOLIDATED BALANCE SHEETS - USD ($)`, beside the heads: a title where the words above the table are none. */
function inCorner([first]: readonly Stretch[]): readonly string[] {
  const corners = first?.heads.map((row) => captionOf(row).replaceAll(/\s+/g, ' ').trim()) ?? [];
  return corners.filter((words) => isStatementName(words)).slice(0, 1);
}

/** Nothing above it names a statement of its own, or it says that it goes on. */
function continues(intro: readonly string[], statement: readonly Stretch[]): boolean {
  if (intro.some((line) => /\bcontinued\b|\bcont[’']?d\b/i.test(line))) return true;
  return intro.length === 0 && statement.length > 0;
}

/** A line of the table itself may state the scale. */
function scaleOfRows(rows: readonly RawRow[]): Scale | null {
  for (const row of rows.slice(0, 4)) {
    if (row.figures.size > 0) continue;
    const stated = readScale(row.caption);
    if (stated !== null) return stated;
  }
  return null;
}

function partColumns(
  stretch: Stretch,
  rows: readonly RawRow[],
  {
    isBalance,
    isFlow,
    intro,
  }: { readonly isBalance: boolean; readonly isFlow: boolean; readonly intro: string },
  before: ReadonlyMap<number, ColumnHead>,
): ReadonlyMap<number, ColumnHead> {
  const all = [...new Set(rows.flatMap((row) => [...row.figures.keys()]))].toSorted((a, b) => a - b);
  if (stretch.heads.length === 0 && before.size > 0) return before;
  const headRows = stretch.heads.map((row) => headRow(row, all));
  const marks = markColumns(rows, headRows, all);
  const columns = all.filter((column) => !marks.has(column));
  const words = headWords(headRows, columns);
  const over = stretch.heads.map(dateInCaption).join(' ');
  const heads = words.map((head, index) => {
    const read = readHead(`${over} ${head}`, isBalance, intro);
    if (read.role === 'amount' || !holdsAmounts(rows, columns[index] as number)) return read;
    return readHead(withoutChange(`${over} ${head}`), isBalance, intro);
  });
  const dated = heads.every((head) => head.period === null && head.named === null)
    ? datedByIntro(heads, isBalance, intro)
    : heads;
  const isUnclear = isOfSeveralYears(heads, intro);
  // A day alone does not date a flow: the span that ends on it is not told.
  const told = dated.map((head) =>
    isUnclear || (isFlow && head.period?.kind === 'instant') ? { ...head, period: null } : head,
  );
  const own = told.map((head, index) => [columns[index] as number, head] as const);
  return new Map([...own, ...[...marks].map((column) => [column, OF_MARKS] as const)]);
}

/** Most of its figures are neither percentages nor differences: words of a change that stand over it belong elsewhere. */
function holdsAmounts(rows: readonly RawRow[], column: number): boolean {
  const figures = rows.flatMap((row) => row.figures.get(column) ?? []).filter((figure) => !figure.nil);
  const rates = figures.filter(
    (figure) => figure.percent || figure.points !== null || figure.direction !== null,
  );
  const large = figures.filter((figure) => figure.currency !== null || figure.value.units >= 1000n);
  return rates.length === 0 && large.length * 2 > figures.length;
}

/** Columns without heads, or all under one year, of which several are named above: it is not told which is of which. */
function isOfSeveralYears(heads: readonly ColumnHead[], intro: string): boolean {
  const [first = '', ...others] = heads.map(({ head }) => head);
  const isAlike = others.length > 0 && others.every((head) => head === first);
  const years = new Set(`${intro} ${first}`.match(/\b(?:19|20)\d{2}\b/g));
  return isAlike && /^(?:\d{4})?$/.test(first) && years.size > 1;
}

/** Where no column is dated, the title dates them all. */
function datedByIntro(
  heads: readonly ColumnHead[],
  isBalance: boolean,
  intro: string,
): readonly ColumnHead[] {
  const dates = datesOfTitle(intro, isBalance);
  return heads.map((head) => (head.role === 'amount' ? { ...head, ...dates } : head));
}
