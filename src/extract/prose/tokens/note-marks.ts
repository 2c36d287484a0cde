/** Marks of notes that lost their place above the line: `Adjusted EBITDA 1 was`, where `1 See …` is a note of the document. */
import type { TextBlock, Document } from '../../../model/document.ts';
import { CAPITALS } from '../../../model/letters.ts';
import { isSign } from './token-text.ts';
import type { Token } from './tokens.ts';
import { VERBS_OF_MEASURE } from './verbs.ts';

/** The numbers with which notes of the document begin, without brackets or a full stop. */
export function notesOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): ReadonlySet<number> {
  const notes = blocks.flatMap((block) => (block.kind === 'table' ? [] : (markOf(text, block) ?? [])));
  return new Set(notes);
}

const NOTE_OPENS = new RegExp(`^(\\d) +[${CAPITALS}]`);

function markOf(text: string, { kind, span }: TextBlock): number | undefined {
  if (kind !== 'footnote') return undefined;
  const digit = NOTE_OPENS.exec(text.slice(span.start, span.start + 8))?.[1];
  return digit === undefined ? undefined : Number(digit);
}

const BEHIND: ReadonlySet<string> = new Set([
  ...VERBS_OF_MEASURE,
  ...'of for in and margin outlook guidance'.split(' '),
]);

/** Tokens with such numbers as marks: behind a word, and before what the words before the number are said of. */
export function withNoteMarks(tokens: readonly Token[], notes: ReadonlySet<number>): readonly Token[] {
  return withRaised(withBracketed(tokens), notes);
}

/** `Free cash flow (1) of A`: a small number in brackets behind a name, without anything that it could count. */
function withBracketed(tokens: readonly Token[]): readonly Token[] {
  const marks = new Map<number, Token>();
  for (let at = 2; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'figure' || token.form !== 'number' || token.tail !== '') continue;
    const [name, open, , close, behind] = tokens.slice(at - 2, at + 3);
    if (!isSign(open, '(') || !isSign(close, ')') || token.value.places > 0) continue;
    if (token.value.units < 1n || token.value.units > 20n) continue;
    if (!isName(name, behind) || !isBehindName(behind)) continue;
    marks.set(at, { kind: 'mark', start: open.start, end: close.end, number: Number(token.value.units) });
  }
  if (marks.size === 0) return tokens;
  return tokens.flatMap((token, at) =>
    marks.has(at - 1) || marks.has(at + 1) ? [] : [marks.get(at) ?? token],
  );
}

/** `a loss of (1)`, `item (2)`, `(i) sales of … and (2)`. */
const NAMES_NOTHING =
  /^(?:of|was|were|is|are|by|to|a|an|the|and|or|than|from|at|with|note|item|items|footnote|table|exhibit|section|page|see|approximately|about)$/;

/** A name, or what ends a line of its own: `Highlights of the year:(1)`. */
function isName(token: Token | undefined, behind: Token | undefined): boolean {
  if (token?.kind === 'punctuation') return behind === undefined && /[:”"]/.test(token.lower);
  if (token?.kind === 'period') return behind === undefined;
  return token?.kind === 'word' && !NAMES_NOTHING.test(token.lower);
}

function isBehindName(token: Token | undefined): boolean {
  return token?.kind === 'word' ? BEHIND.has(token.lower) : token?.kind !== 'figure';
}

function withRaised(tokens: readonly Token[], notes: ReadonlySet<number>): readonly Token[] {
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
  return isBehindName(behind);
}

const NAME_END =
  /^(?:ebitdax?|ebita?|eps|income|earnings|loss|profit|margin|flow|share|revenues?|sales|debt|cash|expenses?|basis|measures?|outlook|guidance|million|billion)$/;
