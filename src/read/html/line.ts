/** Lines of words, with the places of their pieces in the source. */
import type { Piece } from './align.ts';

/** A line of words; each piece stands in the source letter for letter. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** Blanks that are printed before the first word. */
  readonly indent: number;
}

/** Several lines as one, with a blank between. */
export function joinLines(lines: readonly Line[]): Line {
  const [first, ...rest] = lines.filter((line) => line.text !== '');
  if (first === undefined) return { pieces: [], text: '', indent: 0 };
  if (rest.length === 0) return first;
  const pieces = [...first.pieces];
  for (const line of rest) {
    const [next] = line.pieces;
    pieces.push({ text: ' ', offset: next?.offset ?? 0 }, ...line.pieces);
  }
  return { pieces, text: [first, ...rest].map((line) => line.text).join(' '), indent: first.indent };
}
