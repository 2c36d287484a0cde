/**
 * Which head stands over which column. Heads are spread over several rows, span columns often without saying how many,
 * and in text made from pages one head may be cut into two cells in the middle of a word.
 */
import { MONTH_PATTERN } from '../../../calendar/dates.ts';
import { startsSmall } from '../../../model/letters.ts';
import { isYear, type PrintedCell } from '../cells/grid.ts';

/** Heads of one printed row, left to right. */
export type HeadRow = readonly Pick<PrintedCell, 'text' | 'column' | 'columns'>[];

const DAY = new RegExp(`\\b${MONTH_PATTERN}\\s*\\d{1,2}\\s*,?(?:\\s*(?:19|20)\\d{2})?(?=\\s|$)`, 'gi');

/** `September 30, September 24,` over two columns: one date for each, printed too near to be told apart. */
export function datesApart(cell: HeadRow[number]): HeadRow {
  const dates = cell.text.match(DAY) ?? [];
  const isAll = cell.text.replaceAll(DAY, '').trim() === '';
  if (cell.columns === null || dates.length < 2 || dates.length !== cell.columns || !isAll) return [cell];
  return dates.map((text, index) => ({ text, column: cell.column + index, columns: 1 }));
}

/** The words over each of the data columns, outermost row first. */
export function headWords(rows: readonly HeadRow[], columns: readonly number[]): readonly string[] {
  const plain = rows.map((row) => row.map(withoutMark));
  const whole = plain.map((row) => (standsOver(row, columns) ? row : joinFragments(row)));
  const parts = columns.map((): string[] => []);
  for (const [index, row] of whole.entries()) {
    const lower = whole.slice(index + 1);
    for (const [position, text] of spread(row, columns, lower).entries())
      if (text !== null) parts[position]?.push(text);
  }
  return ofSameDay(parts.map((texts) => texts.join(' ')));
}

/** `2024^{1}` is the year of the `2024` beside it. */
function withoutMark(cell: HeadRow[number]): HeadRow[number] {
  return cell.text.length > YEAR_LENGTH && isYear(cell)
    ? { ...cell, text: cell.text.slice(0, YEAR_LENGTH) }
    : cell;
}

const YEAR_LENGTH = 4;

/** `Three months ended September 30, 2025` and `Three months ended 2024`: beside a whole date, a year means its day. */
function ofSameDay(heads: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const head of heads) {
    const before = whole.at(-1) ?? '';
    const year = YEAR_AT_END.exec(head)?.[0] ?? '';
    const lead = head.slice(0, head.length - year.length);
    const isSame =
      year !== '' && before.startsWith(lead) && WHOLE_DAY.test(before.slice(lead.length).toLowerCase());
    whole.push(isSame && !before.endsWith(year) ? before.slice(0, -year.length) + year : head);
  }
  return whole;
}

const WHOLE_DAY = new RegExp(`^${MONTH_PATTERN}\\s?\\d{1,2}\\s?,\\s?(?:19|20)\\d{2}$`);
const YEAR_AT_END = /(?<!\S)(?:19|20)\d{2}$/;

/** One cell over each column, of which none repeats letters of the one before: none is a fragment, however it begins. */
function standsOver(row: HeadRow, columns: readonly number[]): boolean {
  return (
    row.length === columns.length &&
    row.every(({ column, text }, index) => {
      const before = row[index - 1]?.text ?? '';
      const shared = before === text ? 0 : before.length + text.length - overlap(before, text).length;
      return column === columns[index] && shared < 2;
    })
  );
}

/** `Year ended December 3` and `er 31,` are one head: a cell that starts in mid-word goes on with the one before. */
function joinFragments(row: HeadRow): HeadRow {
  // `before | adjusting` under `Results | Specific`: a row that opens so goes on with the one above.
  if (row[0] !== undefined && isFragment(row[0])) return row;
  const joined: HeadRow[number][] = [];
  for (const cell of row) {
    const before = joined.at(-1);
    if (before !== undefined && isFragment(cell))
      joined[joined.length - 1] = { ...before, text: overlap(before.text, cell.text) };
    else joined.push(cell);
  }
  return joined;
}

/** Words in lower case that begin a head: `six months` beside `year ended`. */
const OPENS_HEAD =
  /^(?:vs|to|change|ended|ending|end|as|at|for|three|six|nine|twelve|half|months?|weeks?|quarters?|years?|(?:un)?audited|restated|note)\b/;

function isFragment({ text, columns }: Pick<HeadRow[number], 'text' | 'columns'>): boolean {
  return columns === null && (startsSmall(text) || /^[.,]/.test(text)) && !OPENS_HEAD.test(text);
}

/** Whether digits at the end of a head are cut off there, and printed whole by the cell that goes on with it. */
export function isCutNumeral(digits: string, before: string, after: string): boolean {
  const repeated = before.length + after.length - overlap(before, after).length;
  return (
    isFragment({ text: after, columns: null }) &&
    before.endsWith(digits) &&
    repeated >= digits.length &&
    /\d/.test(after.charAt(repeated))
  );
}

/** Joins two fragments of a text that may repeat some letters at the cut. */
export function overlap(before: string, after: string): string {
  for (let length = Math.min(before.length, after.length); length > 0; length--) {
    if (before.endsWith(after.slice(0, length))) return before + after.slice(length);
  }
  return before + after;
}

/** For each data column the head of this row that stands over it. */
function spread(
  row: HeadRow,
  columns: readonly number[],
  lower: readonly HeadRow[],
): readonly (string | null)[] {
  if (row.length === 0) return columns.map(() => null);
  const [first, ...others] = columns;
  const isOfNotes = first !== undefined && others.length > 0 && isOverNotes(first, row, lower);
  if (isOfNotes) return [null, ...spread(row, others, lower)];
  return overGroups(row, columns, lower) ?? covered(row, columns) ?? guessed(row, columns, lower);
}

/** A column of references to notes, which no head of this row stands over. */
function isOverNotes(column: number, row: HeadRow, lower: readonly HeadRow[]): boolean {
  const isOf = (cell: HeadRow[number]): boolean => cell.column === column;
  const below = lower.flatMap((each) => each.filter(isOf));
  return !row.some(isOf) && below.some(({ text }) => /^notes?\.?$/i.test(text.trim()));
}

/**
 * `Balance, Interest, Rate | Balance, Interest, Rate` below says where the heads above change better than their places; so
 * do `2022, 2023, 2023 | 2022, 2023, 2023` and `RMB, RMB, USD | RMB, RMB, USD` together.
 */
function overGroups(
  row: HeadRow,
  columns: readonly number[],
  lower: readonly HeadRow[],
): readonly (string | null)[] | null {
  const size = columns.length / row.length;
  if (row.length < 2 || size < 2 || !Number.isInteger(size)) return null;
  const repeated = lower.filter((each) => isRepeated(each, columns, size));
  const group = columns
    .slice(0, size)
    .map((column) => repeated.map((each) => each.find((cell) => cell.column === column)?.text).join(' '));
  const isGrouped = repeated.length > 0 && new Set(group).size === size;
  return isGrouped ? columns.map((_, index) => row[Math.floor(index / size)]?.text ?? null) : null;
}

/** Where the format says how many columns a head spans, that is where it stands. */
function covered(row: HeadRow, columns: readonly number[]): readonly (string | null)[] | null {
  if (row.every((cell) => cell.columns === null)) return null;
  const over = columns.map(
    (column) =>
      row.find((cell) => cell.column <= column && column < cell.column + (cell.columns ?? 1))?.text ?? null,
  );
  const placed = new Set(over.filter((text) => text !== null));
  return placed.size === new Set(row.map((cell) => cell.text)).size ? over : null;
}

function guessed(
  row: HeadRow,
  columns: readonly number[],
  lower: readonly HeadRow[],
): readonly (string | null)[] {
  const repeats =
    columns.length % row.length === 0 &&
    lower.some((each) => isRepeated(each, columns, columns.length / row.length));
  if (row.length === columns.length || repeats) {
    const size = columns.length / row.length;
    return columns.map((_, index) => row[Math.floor(index / size)]?.text ?? null);
  }
  return columns.map((column) => {
    const left = row.filter((cell) => cell.column <= column);
    return (left.at(-1) ?? (isOfChanges(row, columns) ? undefined : row[0]))?.text ?? null;
  });
}

/** `QoQ` and `YoY` below `% Change`: no amount stands under them. */
function isOfChanges(row: HeadRow, columns: readonly number[]): boolean {
  return row.every(({ text, column }) => OF_CHANGE.test(text) && columns.includes(column));
}

const OF_CHANGE =
  /^\(?(?:%|[qy]o[qy]|[qy]\s?\/\s?[qy]|(?:year|quarter)[- ]o(?:ver|n)[- ](?:year|quarter))(?: ?%| change)*\)?$/i;

/** A lower row says the same over each group of columns: `2022 2023 2023 | 2022 2023 2023`. */
function isRepeated(row: HeadRow, columns: readonly number[], size: number): boolean {
  const byColumn = new Map(row.map((cell) => [cell.column, cell.text]));
  const texts = columns.map((column) => byColumn.get(column) ?? '');
  return size < columns.length && texts.every((text, index) => text !== '' && text === texts[index % size]);
}
