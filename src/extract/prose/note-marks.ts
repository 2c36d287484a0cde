/** Marks of notes that lost their place above the line: `Adjusted EBITDA 1 was`, where `1 See …` is a note of the document. */
import type { TextBlock, Document } from '../../model/document.ts';
import type { Token } from './tokens.ts';

/** The numbers with which notes of the document begin, without brackets or a full stop. */
export function notesOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): ReadonlySet<number> {
  const notes = blocks.flatMap((block) => (block.kind === 'table' ? [] : (markOf(text, block) ?? [])));
  return new Set(notes);
}

function markOf(text: string, { kind, span }: TextBlock): number | undefined {
  if (kind !== 'footnote') return undefined;
  const digit = /^(\d) +\p{Lu}/u.exec(text.slice(span.start, span.start + 8))?.[1];
  return digit === undefined ? undefined : Number(digit);
}

const BEHIND =
  /^(?:was|were|is|are|of|for|in|increased|decreased|grew|rose|fell|declined|improved|margin|and|reached|totaled|outlook|guidance)$/;

/** Tokens with such numbers as marks: behind a word, and before what the words before the number are said of. */
export function withNoteMarks(tokens: readonly Token[], notes: ReadonlySet<number>): readonly Token[] {
  if (notes.size === 0) return tokens;
  return tokens.map((token, at) => {
    if (token.kind !== 'figure' || token.form !== 'number' || token.tail !== '') return token;
    const { units, places } = token.value;
    const number = Number(units);
    if (places > 0 || !notes.has(number) || !isHung(tokens, at)) return token;
    return { kind: 'mark', start: token.start, end: token.end, number };
  });
}

/** A measure's name ends in a word that says no number of anything follows. */
function isHung(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'word' || !NAME_END.test(before.lower)) return false;
  return (
    behind === undefined || (behind.kind === 'word' ? BEHIND.test(behind.lower) : behind.kind !== 'figure')
  );
}

const NAME_END =
  /^(?:ebitdax?|ebita?|eps|income|earnings|loss|profit|margin|flow|share|revenues?|sales|debt|cash|expenses?|basis|measures?|outlook|guidance|million|billion)$/;
