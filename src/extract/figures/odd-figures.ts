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

/** So many of one kind are the habit of a program that wrote the text, and told once. */
const MANY = 5;

export function oddFigures(figures: readonly Figure[]): readonly Notice[] {
  const odd = figures.flatMap((figure) => {
    const oddity = isReal(figure.class) ? oddityOf(figure.text) : null;
    return oddity === null ? [] : [{ figure, oddity }];
  });
  const unclosed = odd.filter(({ oddity }) => oddity === 'parenthesis');
  const isHabit = unclosed.length >= MANY;
  return odd.flatMap(({ figure, oddity }): readonly Notice[] => {
    const { text, line, span } = figure;
    if (!isHabit || oddity !== 'parenthesis')
      return [noticeAt(`“${text}” is read as ${WORDS[oddity]}; see what is meant.`, line, span)];
    if (figure !== unclosed[0]?.figure) return [];
    const others = `“${text}” and ${unclosed.length - 1} more are read as negative amounts`;
    return [noticeAt(`${others}, of whose parentheses one is missing; see what is meant.`, line, span)];
  });
}

function noticeAt(message: string, line: number, span: Span): Notice {
  return { code: 'odd-figure', message, line, span };
}

const WORDS: Readonly<Record<Oddity, string>> = {
  parenthesis: 'a negative amount, of whose parentheses one is missing',
  letters: 'one number, in which a letter stands for a digit',
  separators: 'one number, in which the separators stand where none belong',
};
