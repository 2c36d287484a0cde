/**
 * The rows of a table in stretches: words that introduce, rows of heads, rows of figures. Heads may change inside a table,
 * and a table cut from pages may hold more than one statement.
 */
import { SCALED_CURRENCY } from '../../../model/currency-marks.ts';
import { MONTH_PATTERN } from '../../../calendar/dates.ts';
import { startsWithCapital } from '../../../model/letters.ts';
import { isAmount, isWords, isYear, type PrintedCell, type PrintedRow } from '../cells/grid.ts';
import { tableKind } from './kind.ts';
import { statedExponent } from './scale.ts';

export interface Stretch {
  /** Lines of words above the heads: a title, a note of the scale. */
  readonly intro: readonly string[];
  readonly heads: readonly PrintedRow[];
  readonly rows: readonly PrintedRow[];
  /** Its introduction names a statement: another one than the stretch before. */
  readonly opensStatement: boolean;
}

interface Open {
  readonly intro: string[];
  readonly heads: PrintedRow[];
  readonly rows: PrintedRow[];
  readonly opensStatement: boolean;
}

export function stretches(printed: readonly PrintedRow[]): readonly Stretch[] {
  const found: Open[] = [];
  for (const [index, row] of printed.entries()) {
    const open = found.at(-1);
    const hasFigures = open?.rows.some((each) => each.cells.length > 1) === true;
    if (!isHeadRow(row, !hasFigures) && !goesWithHeads(row, open, printed[index + 1])) {
      if (open === undefined) found.push({ intro: [], heads: [], rows: [row], opensStatement: false });
      else open.rows.push(row);
    } else if (open === undefined || open.rows.length > 0) {
      const intro =
        open === undefined ? [] : takeIntro(open.rows, open.heads.length === 0 && found.length === 1);
      if (open?.rows.length === 0 && open.heads.length === 0) found.pop();
      found.push({ intro, heads: [row], rows: [], opensStatement: opensStatement(intro) });
    } else open.heads.push(row);
  }
  return found;
}

/** `at beginning of the | opened during the`: words over columns, right below heads or above more of such, go with them. */
function goesWithHeads(row: PrintedRow, open: Open | undefined, next: PrintedRow | undefined): boolean {
  if (open === undefined) return standsOverColumns(row) && next !== undefined && isWordsOver(next);
  return open.heads.length > 0 && open.rows.length === 0 && isWordsOver(row);
}

function isWordsOver(row: PrintedRow): boolean {
  return row.cells.length > 1 && standsOverColumns(row);
}

/** Short words, and none where captions stand. */
function standsOverColumns({ cells }: PrintedRow): boolean {
  return (cells[0]?.column ?? 0) > 0 && cells.every((cell) => isWords(cell) && cell.text.length < 40);
}

/** Takes the lines of words right above a row of heads off the rows before it. */
function takeIntro(rows: PrintedRow[], isFirst: boolean): string[] {
  let from = rows.length;
  while (from > 0 && rows[from - 1]?.cells.length === 1 && !isAmount(rows[from - 1]?.cells[0] as PrintedCell))
    from -= 1;
  const lines = rows.slice(from).map((row) => row.cells[0]?.text ?? '');
  if (isFirst && from === 0) {
    rows.length = 0;
    return lines;
  }
  const told = lines.findIndex((line) => isIntroduction(line));
  if (told < 0) return [];
  rows.length = from + told;
  return lines.slice(told);
}

function isIntroduction(line: string): boolean {
  return (
    line.length < 160 && (tableKind(line) !== 'other' || statedExponent(line) !== null || isPeriodLine(line))
  );
}

function opensStatement(intro: readonly string[]): boolean {
  return intro.some((line) => line.length < 160 && tableKind(line) !== 'other');
}

/** What a cell of a head says at the least, in small letters: its period or currency, or what it counts or compares. */
const STRONG: readonly RegExp[] = [
  /\b(?:months?|weeks?|quarters?|years?)\b|\b(?:first|second)[- ]half\b|\bended\b|\bas (?:of|at)\b|^\(?(?:un)?audited\)?$/,
  /^(?:fy|cy|fiscal(?: year)?)?[\s-]*['’]?(?:19|20)\d{2}[a-z*()\d]{0,4}$/,
  new RegExp(`^(?:at\\s+)?(?:\\d{1,2}\\s+)?${MONTH_PATTERN}\\b`),
  /^(?:\$|%|amount)?\s*(?:change|variance|growth|increase|decrease|chg)\b|^%$|\b[qy]\s?\/\s?[qy]\b|^% of\b|^note(?:s|\(s\))?$|^\d{1,2} \w+ \d{4}$/,
  /\b(?:fy|cy)\s?['’]?\d{2,4}\b|\bq[1-4]\b|\b[1-4]q|\b[12]h\s?\d|\bqtr\b|\bytd\b|\b[tl]tm\b|\b(?:[369]m|12m|hy1?)\s?['’]?\d|\bh[12]\s?['’]?\d/,
  /^(?:19|20)\d{2}(?:-\d{2}-\d{2}(?:\s?[-–]{1,2}\s?(?:19|20)\d{2}-\d{2}-\d{2})?|\s?[/–-]\s?(?:20)?\d{2})$|^\d{1,2}\s?[-–]\s?\d{1,2}\s?\/\s?(?:20)?\d{2}$/,
  /^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?\s?[-–]\s?\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$/,
  /^(?:as (?:of|at) |at )?\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})$|^(?:\d{1,2}-)?[a-z]{3}-\d{2}$/,
];
const CURRENCY = new RegExp(`^(?:in\\s)?${SCALED_CURRENCY.toLowerCase()}$`);
/** The longest is `in US$ in thousands`. */
const LONGEST_CURRENCY = 24;

function isStrong(text: string): boolean {
  const lower = text.toLowerCase();
  return STRONG.some((says) => says.test(lower)) || (text.length <= LONGEST_CURRENCY && CURRENCY.test(lower));
}

/** Cells of words, dates and currencies behind a first cell that is empty, in brackets, or itself such words. */
function isHeadRow({ cells }: PrintedRow, isBeforeFigures: boolean): boolean {
  const first = cells[0];
  if (first === undefined) return false;
  const captioned = first.column === 0;
  const rest = captioned ? cells.slice(1) : cells;
  if (rest.length === 0) return false;
  if (rest.some((cell) => isAmount(cell) || cell.text.length > 90)) return false;
  const caption = captioned ? first.text : '';
  const isOpen =
    caption === '' || /^\(.*\)$/.test(caption) || isStrong(caption) || statedExponent(caption) !== null;
  if (rest.some((cell) => isStrong(cell.text))) return isOpen || isBeforeFigures || rest.length > 1;
  if (rest.every((cell) => /^\(.*\)$/.test(cell.text))) return isOpen;
  return rest.length > 1 && rest.every((cell) => isHeadWords(cell)) && (isBeforeFigures || isOpen);
}

const PERIOD_LINE = new RegExp(
  `^\\(?(?:for the )?(?:(?:\\d{1,2}|[a-z-]+)[- ](?:months?|weeks?)|(?:fiscal )?(?:quarter|year)s?|as (?:of|at)) ?(?:period )?(?:ended|ending)?.{0,60}$`,
  'i',
);

/** `Three months ended September 30, 2023`, alone on its line: a head that stands over every column. */
export function isPeriodLine(line: string): boolean {
  return line.length < 90 && /\b(?:19|20)\d{2}\b/.test(line) && PERIOD_LINE.test(line);
}

/** Words that open a head of their own: a cell that starts in mid-word is cut off a caption. */
function isHeadWords(cell: PrintedCell): boolean {
  if (isYear(cell)) return true;
  return isWords(cell) && (startsWithCapital(cell.text) || /^[\d¹²³⁴-⁹($%€£]/.test(cell.text));
}
