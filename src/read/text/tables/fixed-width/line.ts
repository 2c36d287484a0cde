/**
 * One line of a text whose columns stand under one another: figures, dashes for nil and words, each with the place
 * where it begins and ends. Two blanks part what belongs to different columns; a figure begins a column by itself.
 */

import { CURRENCY_LETTERS, CURRENCY_SIGN } from '../../../../model/currency-marks.ts';
import { GROUPED } from '../../../../number/grouping.ts';
import { figureTest } from '../../../words/figures.ts';

export interface Segment {
  /** Offsets into the line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `year` is a bare year, which may be a figure or stand in a head. */
  readonly kind: 'figure' | 'year' | 'words';
  /** Behind the last digit, which is what figures of a column have in common; for words their end. */
  readonly edge: number;
}

/** Longer lines were not drawn for an eye to compare. */
const LONGEST = 400;

/** `(U.S.\$`. */
const LONGEST_MARK = 8;
const MARK = `(?:${CURRENCY_SIGN}|${CURRENCY_LETTERS})`;
const CURRENCY = new RegExp(`^${MARK}$`);
const AMOUNT = `(?:${GROUPED}|\\d+)(?:\\.\\d+)?|\\.\\d+`;
const NOTE = '(?:\\([a-zA-Z0-9]{1,2}\\)|\\*{1,2}|[¹²³⁴-⁹])?';
const isFigure = figureTest(
  (mark) =>
    new RegExp(
      `^[-–−△↑↓▼+~]?(?:${mark})?[-–−△]?\\(?(?:${mark})?(?:${AMOUNT})(?:%|x|bps|bn|mn|m|k|p)?\\)?(?:%|bn|mn|m|k|p)?${NOTE}$`,
    ),
);
const NIL = /^(?:[-–—−]{1,3}%?|[-–—−]0[-–—−]|N\/?A|n\/?a|N\/?M\*?|n\/?m|\*{1,3}|nil)$/;
const CLOSES = /^(?:\)|%|\)%|%\)|bps|pts?)$/;
const RULE = /^[\s\-=_–—~]+$/;
const YEAR = /^(?:19|20)\d{2}(?:\(\w\)|\*{1,3})?$/;

/** A line of dashes or equals signs, which underlines what stands above it. */
export function isRule(line: string): boolean {
  return RULE.test(line) && /[-=_–—~]{3}/.test(line);
}

/** Where the strokes of a rule begin and end, offsets into the line. */
export function strokesOf(line: string): readonly { readonly start: number; readonly end: number }[] {
  return [...line.matchAll(/[-=_–—~]{2,}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Dotted leaders are blanks with ink. */
function withoutLeaders(line: string): string {
  return line
    .replace(/\.{3,}/g, (dots) => ' '.repeat(dots.length))
    .replace(/(?:[ ]\.){3,}/g, (dots) => ' '.repeat(dots.length));
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function wordsIn(line: string): readonly Word[] {
  return [...withoutLeaders(line).matchAll(/\S+/g)].map((match): Word => {
    return { start: match.index, end: match.index + match[0].length, text: match[0] };
  });
}

/** The segments of a line, left to right. */
export function segmentsOf(line: string): readonly Segment[] {
  if (line.length > LONGEST) return [];
  // Most lines of a text are sentences, which need no closer look.
  if (!/ {2}|\.{3}|(?: \.){3}/.test(line))
    return [wordsOf(line, line.length - line.trimStart().length, line.trimEnd().length)];
  const words = wordsIn(line);
  const segments: Segment[] = [];
  for (let index = 0; index < words.length;) {
    const taken = figureAt(words, index, segments.at(-1));
    if (taken !== undefined) {
      segments.push(segmentOf(line, taken.words));
      index += taken.words.length;
      continue;
    }
    const word = words[index] as Word;
    const last = segments.at(-1);
    if (last?.kind === 'words' && word.start - last.end < 2)
      segments[segments.length - 1] = wordsOf(line, last.start, word.end);
    else segments.push(wordsOf(line, word.start, word.end));
    index += 1;
  }
  return withoutNumber(line, segments);
}

/** Statements of some countries number their lines, which makes neither a figure nor a head. */
function withoutNumber(line: string, segments: readonly Segment[]): readonly Segment[] {
  const [first, second, ...rest] = segments;
  if (first === undefined || second?.kind !== 'words') return segments;
  if (/^\d{1,2}[.)]?$/.test(first.text)) return [second, ...rest];
  const isItem = /^\((?:[a-z]|[ivx]{1,4})\)$|^[a-z]\)$/.test(first.text);
  return isItem ? [wordsOf(line, first.start, second.end), ...rest] : segments;
}

/** The words that make a figure at `index`: a currency mark, the amount, what closes it. */
function figureAt(
  words: readonly Word[],
  index: number,
  before: Segment | undefined,
): { readonly words: readonly Word[] } | undefined {
  const first = words[index] as Word;
  const gap = before === undefined ? first.start : first.start - before.end;
  if (gap < 2 && !(gap === 1 && before?.kind === 'figure')) return undefined;
  let at = isMove(words, index) ? index + 1 : index;
  while (at < words.length && opens((words[at] as Word).text)) at += 1;
  const amount = words[at];
  if (amount === undefined || at - index > 3) return undefined;
  if (!isFigure(amount.text) && !NIL.test(amount.text)) return undefined;
  let end = at + 1;
  while (end < words.length && CLOSES.test((words[end] as Word).text) && gapBefore(words, end) < 3) end += 1;
  end = rangeEnd(words, end, amount.text);
  return isParted(words, end) ? { words: words.slice(index, end) } : undefined;
}

/** A parenthesis, a currency mark, or both: `(`, `$`, `RMB(`, `($`, `-$`. */
function opens(text: string): boolean {
  return text === '(' || (text.length <= LONGEST_MARK && CURRENCY.test(text.replace(/^[-(]|\($/, '')));
}

/** `Up 22%`, `Down 1.5 pts`: the way in front of a rate. */
function isMove(words: readonly Word[], index: number): boolean {
  const [way, rate, unit] = words.slice(index, index + 3);
  if (way === undefined || rate === undefined || !/^(?:up|down)$/i.test(way.text)) return false;
  return gapBefore(words, index + 1) === 1 && (rate.text.endsWith('%') || CLOSES.test(unit?.text ?? ''));
}

/** Behind the other end of `$8.51 - $8.53`, a blank on either side of the dash. */
function rangeEnd(words: readonly Word[], end: number, first: string): number {
  const [dash, other] = [words[end], words[end + 1]];
  if (dash === undefined || other === undefined || !isFigure(other.text)) return end;
  if (gapBefore(words, end) !== 1 || gapBefore(words, end + 1) !== 1) return end;
  const isDash = /^[-–—−]$/.test(dash.text) && isRangeEnd(first) && isRangeEnd(other.text);
  return isDash || dash.text === 'to' ? end + 2 : end;
}

/** Between figures without such marks a dash is a figure: none. */
export function isRangeEnd(text: string): boolean {
  return /^[$€£¥]\d|^\d[\d.]*%$/.test(text);
}

/** The figures with which a line ends, left to right, whatever parts them; none where it ends in words. */
export function figuresBehind(line: string): readonly Segment[] {
  if (line.length > LONGEST) return [];
  const words = wordsIn(line);
  const figures: Segment[] = [];
  for (let end = words.length; end > 0;) {
    let at = end - 1;
    while (at > 0 && CLOSES.test((words[at] as Word).text)) at -= 1;
    const { text } = words[at] as Word;
    if (!isFigure(text) && !NIL.test(text)) break;
    while (at > 0 && opens((words[at - 1] as Word).text)) at -= 1;
    figures.unshift(segmentOf(line, words.slice(at, end)));
    end = at;
  }
  return figures;
}

/** What follows a figure stands apart from it, or is a figure itself: `12 months` is no figure of a column. */
function isParted(words: readonly Word[], index: number): boolean {
  const next = words[index];
  if (next === undefined || gapBefore(words, index) >= 2) return true;
  return opens(next.text) || isFigure(next.text) || NIL.test(next.text);
}

function gapBefore(words: readonly Word[], index: number): number {
  return (words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0);
}

function segmentOf(line: string, words: readonly Word[]): Segment {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const text = line.slice(start, end);
  const digits =
    /^[^]*\d/.exec(text.replace(/(?<=[\d%)])\((?:[a-zA-Z]|\d{1,2})\)$/, ''))?.[0].length ?? text.length;
  return { start, end, text, kind: YEAR.test(text) ? 'year' : 'figure', edge: start + digits };
}

function wordsOf(line: string, start: number, end: number): Segment {
  return { start, end, text: line.slice(start, end), kind: 'words', edge: end };
}
