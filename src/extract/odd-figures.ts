/** Figures that are printed otherwise than any is meant to be: what they were read as is told, for it may not be what they say. */
import { isReal, type Figure } from '../model/figure.ts';
import type { Notice } from '../model/notice.ts';
import { oddityOf, type Oddity } from '../model/oddity.ts';

export function oddFigures(figures: readonly Figure[]): readonly Notice[] {
  return figures.flatMap(({ text, line, span, class: figureClass }): readonly Notice[] => {
    const oddity = isReal(figureClass) ? oddityOf(text) : null;
    if (oddity === null) return [];
    const message = `“${text}” is read as ${WORDS[oddity]}; see what is meant.`;
    return [{ code: 'odd-figure', message, line, span }];
  });
}

const WORDS: Readonly<Record<Oddity, string>> = {
  parenthesis: 'a negative amount, of whose parentheses one is missing',
  separators: 'one number, in which the separators stand where none belong',
};
