/** Rows that the end of a page parts: what is left of their cells stands in those of the next page's first row. */
import { MONTH_PATTERN } from '../../../calendar/dates.ts';
import { startsSmall } from '../../../model/letters.ts';
import { continued, type IsWord } from './broken-words.ts';
import { overlaps } from './extent.ts';
import { makePiece, type Piece, type Row } from './pieces.ts';
import { figureOfParts } from './whole-figures.ts';

/** Behind such a word a head goes on. */
export const OPEN_HEAD = new RegExp(
  `(?:^|\\s)(?:three|six|nine|twelve|months|weeks|quarter|half|years?|ended|ending|as|of|at|the|${MONTH_PATTERN})$`,
  'i',
);

export function withRests(rows: readonly Row[], isWord: IsWord): readonly Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const parted = before === undefined ? null : withRest(before, row, isWord);
    if (parted === null) whole.push(row);
    else whole.splice(-1, 1, parted);
  }
  return whole;
}

/** The row with its rest; `null` where some cell of the next row is none. */
function withRest(before: Row, row: Row, isWord: IsWord): Row | null {
  if (row.page !== before.page + 1 || row.isWhole !== true || before.isWhole !== true) return null;
  const rests = new Set(row.pieces);
  const pieces = before.pieces.map((piece) => {
    const rest = [...rests].find((each) => overlaps(each, piece));
    if (rest === undefined) return piece;
    rests.delete(rest);
    return joined(piece, rest, isWord);
  });
  if (rests.size > 0 || pieces.includes(null)) return null;
  const whole = pieces as readonly Piece[];
  return { ...before, words: whole.flatMap(({ words }) => words), pieces: whole };
}

function joined(piece: Piece, rest: Piece, isWord: IsWord): Piece | null {
  const { left, right, edge } = piece;
  const figure = figureOfParts([...piece.words, ...rest.words]);
  if (figure !== null) return { ...figure, edge };
  const isGoingOn = startsSmall(rest.text) || rest.text.startsWith('(');
  // `(in millions)` is a row of its own.
  const goesOn = (isGoingOn && !/^\(.*\)$/.test(rest.text)) || OPEN_HEAD.test(piece.text);
  if (piece.kind !== 'words' || !goesOn) return null;
  return { ...makePiece('words', continued(piece.words, rest.words, isWord)), left, right, edge };
}
