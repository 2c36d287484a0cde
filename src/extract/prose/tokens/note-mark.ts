/** The mark that a note opens with. */
import type { Token } from './tokens.ts';

/** The number that opens a note is its mark, and no figure that phrases of time could date. */
export function withMark([first, ...rest]: readonly Token[]): readonly Token[] {
  if (first === undefined) return rest;
  const { start, end } = first;
  const mark: Token =
    first.kind === 'figure' ? { kind: 'mark', start, end, number: Number(first.value.units) } : first;
  return [mark, ...rest];
}
