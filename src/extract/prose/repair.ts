/**
 * Text recognised from pages has a letter wrong here and there. The words that date a figure are few and long, so a word
 * of the same length that differs from one of them by a single letter is read as that word; offsets stay as they are.
 */
import type { Document } from '../../model/document.ts';

const WORDS = ['quarter', 'period', 'compared', 'respectively'] as const;

/** The words themselves, and English words that happen to be one letter away. */
const RIGHT_WORDS: ReadonlySet<string> = new Set([...WORDS, 'compares', 'quartet']);

/** Of a word with one wrong letter, one half is as it should be. */
const HALF_RIGHT =
  /(?<![a-z])(?:quar[a-z]{3}|[a-z]{4}ter|per[a-z]{3}|[a-z]{3}iod|comp[a-z]{4}|[a-z]{4}ared|respec[a-z]{6}|[a-z]{6}tively)(?![a-z])/gi;

/** The text as its sentences read, of the same length as the printed one. */
export function proseOf(document: Document): string {
  return repairWords(plainBlanks(withoutGaps(document)));
}

/** A blank that keeps two words on one line is a blank; between digits it may part thousands. */
function plainBlanks(text: string): string {
  return text.includes('\u00a0') ? text.replaceAll(/(?<!\d)\u00a0|\u00a0(?!\d)/g, ' ') : text;
}

/** The text with blanks in place of what a page put between the words of a sentence. */
function withoutGaps({ text, blocks }: Document): string {
  const pieces: string[] = [];
  let end = 0;
  for (const block of blocks) {
    for (const gap of block.kind === 'table' ? [] : (block.gaps ?? [])) {
      pieces.push(text.slice(end, gap.start), ' '.repeat(gap.end - gap.start));
      end = gap.end;
    }
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(end);
}

/** The text as it reads, of the same length as the printed one. */
export function repairWords(printed: string): string {
  return printed.replace(HALF_RIGHT, (word) => {
    const lower = word.toLowerCase();
    if (RIGHT_WORDS.has(lower)) return word;
    return WORDS.find((each) => differsByOne(each, lower)) ?? word;
  });
}

function differsByOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1;
}
