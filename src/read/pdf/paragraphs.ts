/** Lines outside tables to headings, paragraphs, list items and footnotes: a sentence is wrapped, a paragraph is not. */
import { FOOTNOTE_MARK, isHeading, LIST_MARK } from '../text/blocks.ts';
import type { TextBlock } from '../../model/document.ts';
import { endsInHyphen, endsInWord, startsSmall } from '../../model/letters.ts';
import type { Row } from './rows/pieces.ts';
import type { Measure } from './tables/tables.ts';

export interface Paragraph {
  readonly kind: TextBlock['kind'];
  readonly lines: readonly Row[];
  /** Letters of the first line that are its list mark. */
  readonly mark: number;
}

export function textOf(row: Row): string {
  return row.words.map((word) => word.text).join(' ');
}

/** Paragraphs of consecutive lines. `pitch` is the usual distance of lines of a size. */
export function paragraphsOf(lines: readonly Row[], measure: Measure, pitch: Pitch): readonly Paragraph[] {
  const groups: Row[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && goesOn(before, line, measure, pitch)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(makeParagraph);
}

function makeParagraph(lines: readonly Row[]): Paragraph {
  const first = textOf(lines[0] as Row);
  const mark = LIST_MARK.exec(first)?.[0].length ?? 0;
  const whole = lines.map(textOf).join(' ');
  if (mark > 0) return { kind: 'list-item', lines, mark };
  if (isHeading(whole)) return { kind: 'heading', lines, mark };
  return { kind: FOOTNOTE_MARK.test(first) ? 'footnote' : 'paragraph', lines, mark };
}

function goesOn(before: Row, line: Row, measure: Measure, pitch: Pitch): boolean {
  const [head, text] = [textOf(before), textOf(line)];
  if (LIST_MARK.test(text) || FOOTNOTE_MARK.test(text)) return false;
  if (before.page !== line.page)
    return isUnfinished(head) || (startsSmall(text) && (/[,;-]$/.test(head) || endsInWord(head)));
  if (Math.abs(before.size - line.size) > before.size * 0.15) return false;
  if (line.baseline - before.baseline > pitch(line.size) * 1.25) return false;
  if (!isBelow(before, line)) return false;
  if (!hasRoom(before, line, measure) || isUnfinished(head)) return true;
  if (isBracketed(head) || isBracketed(text)) return false;
  // Large titles are broken by hand.
  if (before.size > 14) return fontOf(before) === fontOf(line);
  if (head.endsWith(',')) return true;
  return startsSmall(text) && !/[.:;!?]$/.test(head);
}

/** No sentence and no heading ends in such a word, or in a hyphen: what follows goes on with it, an amount for one. */
const UNFINISHED = /\b(?:and|or|to|of|from|with|by|at|in|than|was|were|the|an?)$/;

function isUnfinished(line: string): boolean {
  return UNFINISHED.test(line) || endsInHyphen(line);
}

/** Lines of one paragraph begin below one another, or have one centre. */
function isBelow(before: Row, line: Row): boolean {
  const centres = Math.abs(before.left + before.right - line.left - line.right) / 2;
  return Math.abs(before.left - line.left) < 6 * line.size || centres < line.size;
}

function isBracketed(text: string): boolean {
  return /^\([^()]*\)$/.test(text);
}

/** Whether the next line's first word would have stood on the line before: then the line was ended, not wrapped. */
function hasRoom(before: Row, line: Row, { left, width }: Measure): boolean {
  const first = line.words[0];
  const needed = first === undefined ? 0 : first.right - first.left + before.size;
  return before.right + needed < (before.reach ?? left + width);
}

function fontOf(row: Row): string {
  return row.words[0]?.font ?? '';
}

export type Pitch = (size: number) => number;

/** The most common distance of two lines that follow one another in a size. */
export function pitchOf(lines: readonly Row[]): Pitch {
  const counts = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (
      before === undefined ||
      before.page !== line.page ||
      Math.round(before.size) !== Math.round(line.size)
    )
      continue;
    const distance = Math.round((line.baseline - before.baseline) * 2) / 2;
    if (distance < line.size * 0.9 || distance > line.size * 2.4) continue;
    const own = counts.get(Math.round(line.size)) ?? new Map<number, number>();
    own.set(distance, (own.get(distance) ?? 0) + 1);
    counts.set(Math.round(line.size), own);
  }
  const common = new Map([...counts].map(([size, own]) => [size, mostCommon(own)]));
  return (size) => common.get(Math.round(size)) ?? size * 1.4;
}

function mostCommon(counts: ReadonlyMap<number, number>): number {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
