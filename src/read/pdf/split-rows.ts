/**
 * Rows that were printed in two or three lines: figures a little below their caption, or half-way between the two lines
 * of it. They stand closer than lines do.
 */
import type { Pitch } from './paragraphs.ts';
import type { Row } from './pieces.ts';

export function joinSplitRows(rows: readonly Row[], pitch: Pitch): readonly Row[] {
  const joined: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const before = joined.at(-1);
    const isClose = before !== undefined && distance(before, row) < pitch(row.size) * 0.85;
    if (!isClose || before === undefined) joined.push(row);
    else if (isCaption(before) && isFigures(row) && before.right < row.left) {
      joined[joined.length - 1] = { ...joinRows(before, row), baseline: row.baseline };
    } else if (isCaption(row) && wasSplit(rows, index) && distance(before, row) < pitch(row.size) * 0.7) {
      joined[joined.length - 1] = withCaption(before, row);
    } else joined.push(row);
  }
  return joined;
}

function distance(above: Row, below: Row): number {
  return above.page === below.page ? below.baseline - above.baseline : Infinity;
}

function isCaption(row: Row): boolean {
  return row.pieces.length === 1 && row.pieces[0]?.kind === 'words';
}

function isFigures(row: Row): boolean {
  return row.pieces.length > 0 && row.pieces.every((piece) => piece.kind === 'figure');
}

/** The two rows before are a caption's first line and the figures. */
function wasSplit(rows: readonly Row[], index: number): boolean {
  const [caption, figures] = [rows[index - 2], rows[index - 1]];
  return caption !== undefined && figures !== undefined && isCaption(caption) && isFigures(figures);
}

function joinRows(a: Row, b: Row): Row {
  return {
    ...a,
    words: [...a.words, ...b.words],
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    pieces: [...a.pieces, ...b.pieces],
  };
}

/** The second line of a caption, behind the first. */
function withCaption(row: Row, line: Row): Row {
  const [caption, ...figures] = row.pieces;
  return {
    ...joinRows(row, line),
    pieces: [...(caption === undefined ? [] : [caption]), ...line.pieces, ...figures],
  };
}
