/** Rows that the end of a page parts: what is left of their cells stands in those of the next page's first row. */
import { MONTH_PATTERN } from '../../calendar/dates.ts';
import { makePiece, type Piece, type Row } from './pieces.ts';
import { figureOfParts } from './whole-figures.ts';

/** Behind such a word a head goes on. */
const OPEN_HEAD = new RegExp(
  `(?:^|\\s)(?:three|six|nine|twelve|months|weeks|quarter|half|years?|ended|ending|as|of|at|the|${MONTH_PATTERN})$`,
  'i',
);

export function withRests(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const joined = before === undefined ? null : withRest(before, row);
    if (joined === null) whole.push(row);
    else whole.splice(-1, 1, joined);
  }
  return whole;
}

/** The row with its rest; `null` where some cell of the next row is none. */
function withRest(before: Row, row: Row): Row | null {
  if (row.page !== before.page + 1 || row.framed !== true || before.framed !== true) return null;
  const rests = new Map(row.pieces.map((piece) => [piece.edge, piece]));
  const pieces = before.pieces.map((piece) => {
    const rest = rests.get(piece.edge);
    rests.delete(piece.edge);
    return rest === undefined ? piece : joined(piece, rest);
  });
  if (rests.size > 0 || pieces.includes(null)) return null;
  const whole = pieces as readonly Piece[];
  return { ...before, words: whole.flatMap(({ words }) => words), pieces: whole };
}

function joined(piece: Piece, rest: Piece): Piece | null {
  const words = [...piece.words, ...rest.words];
  const { left, right, edge } = piece;
  const figure = figureOfParts(words);
  if (figure !== null) return { ...figure, edge };
  const goesOn = /^[\p{Ll}(]/u.test(rest.text) || OPEN_HEAD.test(piece.text);
  return piece.kind === 'words' && goesOn ? { ...makePiece('words', words), left, right, edge } : null;
}
