/**
 * Heads that stand in several lines of which each column has its own: a page that sets cells in the middle of their row
 * prints `June 30,` between the lines of `September 30,`. Such lines become one row, with the words of each column
 * together; and currency marks that stand higher than their wrapped caption's figures go back to these.
 */
import { MONTH_PATTERN } from '../../../calendar/dates.ts';
import { CURRENCY_LETTERS, CURRENCY_SIGN } from '../../../model/currency-marks.ts';
import { overlaps } from './extent.ts';
import { makePiece, type Piece, type Row } from './pieces.ts';

const MARK = new RegExp(`^(?:${CURRENCY_SIGN}|${CURRENCY_LETTERS})$`);
/** Days, years and marks of notes are the only numbers in heads. */
const IN_HEADS = /^(?:\d{1,2},?|(?:19|20)\d\d,?|\(\d{1,2}\))$/;
/** Lines closer than this many times the size of type are of one cell. */
const LEADING = 1.3;
const LONGEST = 40;

export function withoutStacks(lines: readonly Row[]): readonly Row[] {
  const rows = lines.map(withoutEchoes);
  const joined: Row[] = [];
  const captions = rows.reduce((least, { left }) => Math.min(least, left), Infinity);
  for (let index = 0; index < rows.length;) {
    const row = rows[index] as Row;
    const end = stackEnd(rows, index, captions);
    const stack = rows.slice(index, end);
    if (stack.length > 1 && isAskew(stack)) {
      joined.push(...stacked(stack));
      index = end;
      continue;
    }
    joined.push(row);
    index += 1;
  }
  return withMarks(joined.map((row, index) => withNote(row, joined[index - 1])));
}

/** `As of June 30, 2023 As of June 30, 2023` are the heads of two columns. */
function withoutEchoes(row: Row): Row {
  if (!row.pieces.some(isEcho)) return row;
  return {
    ...row,
    pieces: row.pieces.flatMap((piece) => {
      const half = piece.words.length / 2;
      return isEcho(piece)
        ? [piece.words.slice(0, half), piece.words.slice(half)].map((words) => makePiece('words', words))
        : [piece];
    }),
  };
}

function isEcho({ kind, words }: Piece): boolean {
  const half = words.length / 2;
  if (kind !== 'words' || half < 2 || !Number.isInteger(half)) return false;
  return words.every(({ text }, index) => index < half || text === words[index - half]?.text);
}

/** `(2)` in front of figures, below the first words of a caption: the mark of a note that was wrapped with it. */
function withNote(row: Row, above: Row | undefined): Row {
  const [first, ...others] = row.pieces;
  const isNote = first !== undefined && others.length > 1 && /^\(\d{1,2}\)$/.test(first.text);
  if (!isNote || above?.pieces.length !== 1 || Math.abs(above.left - row.left) > row.size) return row;
  return { ...row, pieces: [{ ...first, kind: 'words' }, ...others] };
}

/** Behind the last line that goes on with heads which begin at `start`. */
function stackEnd(rows: readonly Row[], start: number, captions: number): number {
  const first = rows[start] as Row;
  const isCaption = first.left < captions + 3 * first.size;
  if (isCaption || first.isWhole === true || !first.pieces.every(isWords) || !mayBeHead(first))
    return start + 1;
  let end = start + 1;
  for (; end < rows.length && end - start < 12; end++) {
    const [before, row] = [rows[end - 1] as Row, rows[end] as Row];
    const isNear = row.page === before.page && row.baseline - before.baseline < row.size * LEADING;
    if (!isNear || row.isWhole === true || !mayBeHead(row)) break;
    // Where captions begin stands one of them, or a note such as `(in millions)`.
    const isNote = /^\(.*\)$/.test(row.pieces[0]?.text ?? '');
    if (row.pieces.length === 1 && row.left < captions + 3 * row.size && !isNote) break;
  }
  return end;
}

function isWords({ kind }: Piece): boolean {
  return kind === 'words';
}

function mayBeHead({ pieces }: Row): boolean {
  return pieces.every(({ kind, text }) => (kind === 'words' ? text.length <= LONGEST : IN_HEADS.test(text)));
}

/** Some line has a part of some columns' heads only: their lines stand between others, or a day stands alone. */
function isAskew(stack: readonly Row[]): boolean {
  const [top] = (stack[0] as Row).pieces as readonly [Piece];
  if (stack.every(({ pieces }) => pieces.length < 2 && overlaps(pieces[0] as Piece, top))) return false;
  return stack.some(
    (row, index) =>
      (index > 0 && row.baseline - (stack[index - 1] as Row).baseline < row.size * 0.85) ||
      row.pieces.every(({ text }) => /^\d{1,2},?$/.test(text)) ||
      (index > 0 && partsDate(stack[index - 1] as Row, row)),
  );
}

/** `September` over `27, 2025`. */
function partsDate(above: Row, below: Row): boolean {
  return below.pieces.some(
    (piece) =>
      /^\d{1,2},/.test(piece.text) &&
      above.pieces.some((each) => overlaps(each, piece) && MONTH_LAST.test(each.text)),
  );
}

const MONTH_LAST = new RegExp(`(?:^|\\s)${MONTH_PATTERN}$`, 'i');

/** A row of the heads of single columns, and above it rows of those that stand over several. */
function stacked(stack: readonly Row[]): readonly Row[] {
  const levels: Group[][] = [[]];
  for (const row of stack.toReversed()) for (const piece of row.pieces) place({ piece, row }, levels);
  return levels.toReversed().map((groups) => rowOfGroups(groups));
}

interface Placed {
  readonly piece: Piece;
  readonly row: Row;
}
type Group = Placed[];

/** With what it stands over at the highest level; over several there, it begins a level of its own. From bottom to top. */
function place(placed: Placed, levels: Group[][]): void {
  for (let level = levels.length - 1; level >= 0; level--) {
    const groups = levels[level] as Group[];
    const under = groups.filter((group) => group.some(({ piece }) => overlaps(piece, placed.piece)));
    if (under.length === 1) under[0]?.unshift(placed);
    else if (under.length > 1) {
      if (level + 1 === levels.length) levels.push([]);
      levels[level + 1]?.push([placed]);
    }
    if (under.length > 0) return;
  }
  levels[0]?.push([placed]);
}

function rowOfGroups(groups: readonly Group[]): Row {
  const all = groups.flat();
  const last = all.reduce(
    (low, { row }) => (row.baseline > low.baseline ? row : low),
    (all[0] as Placed).row,
  );
  const pieces = groups
    .map((group) => asOne(group.map(({ piece }) => piece)))
    .toSorted((a, b) => a.left - b.left);
  return {
    ...last,
    pieces,
    words: pieces.flatMap(({ words }) => words),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
  };
}

function asOne(pieces: readonly Piece[]): Piece {
  const one = makePiece(
    'words',
    pieces.flatMap(({ words }) => words),
  );
  const [left, right] = [
    Math.min(...pieces.map((each) => each.left)),
    Math.max(...pieces.map((each) => each.right)),
  ];
  return { ...one, left, right, edge: right };
}

/** Lines of currency marks alone, or behind a caption's first words, above the figures or below them. */
function withMarks(rows: readonly Row[]): readonly Row[] {
  const given = new Map<Row, readonly Piece[]>();
  const stripped = new Map<Row, Row | null>();
  for (const [at, row] of rows.entries()) {
    const marks = row.isWhole === true ? [] : marksOf(row);
    if (marks.length === 0) continue;
    const host = [rows[at + 1], rows[at - 1]].find((each) => each !== undefined && isHost(each, row, marks));
    if (host === undefined) continue;
    given.set(host, marks);
    stripped.set(row, marks.length === row.pieces.length ? null : withoutPieces(row, marks));
  }
  if (given.size === 0) return rows;
  return rows.flatMap((row) => {
    const own = given.get(row);
    const left = stripped.get(row);
    if (left !== undefined) return left === null ? [] : [left];
    return own === undefined ? [row] : [{ ...row, pieces: marked(row.pieces, own) }];
  });
}

/** Where a row holds nothing else behind its caption. */
function marksOf({ pieces }: Row): readonly Piece[] {
  const marks = pieces.filter(({ text }, index) => (index > 0 || pieces.length === 1) && MARK.test(text));
  const first = pieces[0] as Piece;
  if (MARK.test(first.text)) return pieces.every(({ text }) => MARK.test(text)) ? pieces : [];
  return marks.length === pieces.length - 1 ? marks : [];
}

function withoutPieces(row: Row, gone: readonly Piece[]): Row {
  const words = new Set(gone.flatMap((piece) => piece.words));
  const pieces = row.pieces.filter((piece) => !gone.includes(piece));
  return {
    ...row,
    pieces,
    words: row.words.filter((word) => !words.has(word)),
    right: Math.max(...pieces.map(({ right }) => right)),
  };
}

/** A mark stands in front of its figure; one above it, as `RMB` above a column, is the column's head. */
function isHost(row: Row, mark: Row, marks: readonly Piece[]): boolean {
  const figures = row.pieces.filter(({ kind, text }) => kind === 'figure' && !MARK.test(text));
  return (
    row.page === mark.page &&
    Math.abs(row.baseline - mark.baseline) < row.size * LEADING &&
    figures.length >= marks.length &&
    !marks.some((each) => figures.some((figure) => overlaps(each, figure)))
  );
}

/** Each mark in front of the first figure to its right. */
function marked(pieces: readonly Piece[], marks: readonly Piece[]): readonly Piece[] {
  let rest = marks;
  return pieces.map((piece) => {
    const own = rest.filter(({ left }) => piece.kind === 'figure' && left < piece.left);
    if (own.length === 0) return piece;
    rest = rest.filter((mark) => !own.includes(mark));
    const whole = makePiece('figure', [...(own.at(-1) as Piece).words, ...piece.words]);
    return { ...whole, edge: piece.edge };
  });
}
