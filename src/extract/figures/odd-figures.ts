/** Figures that are printed otherwise than any is meant to be: what they were read as is told, for it may not be what they say. */
import type { Document } from '../../model/document.ts';
import { isReal, type Figure } from '../../model/figure.ts';
import type { Notice } from '../../model/notice.ts';
import { oddityOf, type Oddity } from '../../model/oddity.ts';
import type { Span } from '../../model/place.ts';
import { oddNumbers } from './numerals.ts';

/** Numbers of sentences whose separators stand where none belong: each is one figure. */
export function oddInProse({ blocks, text }: Document): readonly Span[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [] : oddNumbers(text, block.span)));
}

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
  letters: 'one number, in which a letter stands for a digit',
  separators: 'one number, in which the separators stand where none belong',
};
