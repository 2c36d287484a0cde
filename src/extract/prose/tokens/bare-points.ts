/**
 * `Load factor was 85.2%, up 0.9 points`, `improved 1.9 points to 61.0%`: beside a percentage, points are its hundredths.
 * Elsewhere they may be those of a score or of an index, and stay a number.
 */
import { shift } from '../../../number/amount.ts';
import { wordOf } from './token-text.ts';
import type { FigureToken, Token } from './tokens.ts';

/** Tokens with the bare points of percentages read as points. */
export function withPoints(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isPoints)) return tokens;
  const figures = tokens.filter((token) => token.kind === 'figure');
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (isPoints(token) && before?.kind === 'figure' && isOfPercentage(before, figures))
      joined[joined.length - 1] = asPoints(before, token.end);
    else joined.push(token);
  }
  return joined;
}

function isPoints(token: Token): boolean {
  const word = wordOf(token);
  return word === 'points' || word === 'point';
}

function isOfPercentage(figure: FigureToken, figures: readonly FigureToken[]): boolean {
  const at = figures.findIndex(({ start }) => start === figure.start);
  const beside = figures[at - 1] ?? figures[at + 1];
  return figure.form === 'number' && beside?.form === 'percent';
}

function asPoints(figure: FigureToken, end: number): FigureToken {
  return { ...figure, end, form: 'points', value: shift(figure.value, -2), decimals: figure.decimals + 2 };
}
