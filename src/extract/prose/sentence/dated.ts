/** `A for the quarter and B for the year`: one measure, each figure with a phrase of time right behind it. */
import type { SentenceFigure } from './sentence.ts';
import type { Token } from '../tokens/tokens.ts';

export function pairDated(tokens: readonly Token[], figures: readonly SentenceFigure[]): void {
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    if (before?.role.kind !== 'value' || figure.role.kind !== 'also' || !isAlike(before, figure)) continue;
    const areDated = [before, figure].every(({ at }) => tokens[at + 1]?.kind === 'period');
    if (areDated && /^,? ?and$/.test(figure.lead) && figure.partner === index - 1) figure.isAgain = true;
  }
}

function isAlike({ token: a }: SentenceFigure, { token: b }: SentenceFigure): boolean {
  return a.form === b.form && a.unit === b.unit;
}
