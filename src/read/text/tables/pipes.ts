/**
 * Markdown's pipe tables, as written by hand or by a converter: outer pipes may be missing, rows may be ragged, and the
 * row of dashes that tells the heads may stand anywhere near the top or not at all.
 */
import type { Cell, Row } from '../../../model/document.ts';
import type { FoundTable } from './fixed-width.ts';
import { type Line, trimmedSpan } from '../lines.ts';
import { isYear } from '../../../calendar/dates.ts';

const ALIGNMENT = /^[\s|:]*-[\s|:-]*$/;

/** The pipe tables among the lines, in order: runs of two or more lines with pipes. */
export function pipeTables(lines: readonly Line[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  for (let start = 0; start < lines.length;) {
    const end = runEnd(lines, start);
    if (end - start >= 2 && !isHeadOnly(lines, start, end))
      for (const [from, to] of tablesOf(lines.slice(start, end)))
        tables.push(...found(lines, start + from, start + to));
    start = Math.max(end, start + 1);
  }
  return tables;
}

/** Heads above captions that no pipe stands before, in rows that a pipe ends: no table of Markdown, but of bare pipes. */
function isHeadOnly(lines: readonly Line[], start: number, end: number): boolean {
  const next = lines[end];
  if (next?.kind !== 'text' || !next.text.includes(' | ') || !next.text.trimEnd().endsWith('|')) return false;
  return lines.slice(start, end).every(({ text }) => /^\s*\|\s*\|/.test(text) && !isAlignment(text));
}

/** Where tables that follow one another without a blank line begin and end: each has a row of dashes under its heads. */
function tablesOf(run: readonly Line[]): readonly (readonly [from: number, to: number])[] {
  const width = (index: number): number => pipesOf(run[index]?.text ?? '').length;
  const starts = run.flatMap(({ text }, index) => {
    const isSecond =
      index > 1 && isAlignment(text) && run.slice(0, index - 1).some((each) => isAlignment(each.text));
    const isOther = isEmpty(run[index - 1]?.text ?? '') || width(index - 2) !== width(index);
    return isSecond && isOther ? [index - 1] : [];
  });
  return [0, ...starts].map((from, at) => [from, starts[at] ?? run.length]);
}

/** A row whose cells print nothing. */
function isEmpty(text: string): boolean {
  return /^[\s|]*$/.test(text);
}

function found(lines: readonly Line[], start: number, end: number): readonly FoundTable[] {
  const run = lines.slice(start, end);
  const printed = run.filter(({ text }) => !isAlignment(text) && !isEmpty(text));
  const rows = withoutIndex(printed, printed.map(readRow));
  const [[first], lastLine] = [rows, run.at(-1)];
  if (first === undefined || lastLine === undefined) return [];
  // A frame of one column, which numbers its rows, is a title and no table.
  if (rows.length === 1 && first.cells.length === 1 && isNumbered(printed))
    return [{ table: { kind: 'heading', span: first.cells[0]?.span ?? first.span }, start, end }];
  const lastEnd = lastLine.start + lastLine.text.trimEnd().length;
  const span = { start: run[0]?.start ?? first.span.start, end: lastEnd };
  return [{ table: { kind: 'table', span, rows }, start, end }];
}

/** Programs that print their frames of data number the rows, in a column without a head. */
function withoutIndex(lines: readonly Line[], rows: readonly Row[]): readonly Row[] {
  if (!isNumbered(lines)) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.slice(1).map((cell) => ({ ...cell, column: cell.column - 1 })),
  }));
}

const INDEX = /^\|\s*(\d{1,3})\s*\|/;

/** The first cells hold nothing but rising whole numbers from 0 or 1 on, some of which may be missing. */
function isNumbered(lines: readonly Line[]): boolean {
  const numbers = lines.map(({ text }) => Number(INDEX.exec(text.trimStart())?.[1] ?? Number.NaN));
  const [first] = numbers;
  if (first !== 0 && first !== 1) return false;
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.NaN));
}

/** Lines that begin with a pipe follow one another, or an alignment row tells that there are no outer pipes. */
function runEnd(lines: readonly Line[], start: number): number {
  const first = lines[start];
  const isOuter = first?.text.trimStart().startsWith('|') === true;
  const isInner = !isOuter && first?.text.includes('|') === true && isInnerAlignment(lines[start + 1]);
  let end = start;
  while (end < lines.length) {
    const { text } = lines[end] as Line;
    const belongs = isOuter ? text.trimStart().startsWith('|') : isInner && text.includes('|');
    if (!belongs) break;
    end += 1;
  }
  return end;
}

function isAlignment(text: string): boolean {
  return text.includes('|') && ALIGNMENT.test(text) && text.includes('--');
}

function isInnerAlignment(line: Line | undefined): boolean {
  return line !== undefined && isAlignment(line.text);
}

function readRow(line: Line): Row {
  const { text } = line;
  const cuts = pipesOf(text);
  const cells: Cell[] = [];
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = (cuts[index] ?? -1) + 1;
    const span = withoutEmphasis(line, from, cuts[index + 1] ?? text.length);
    const before = cells.at(-1);
    if (before !== undefined && isMarkOf(before, span, line)) {
      cells[index - 1] = { ...before, span: { start: before.span.start, end: span.end } };
      cells.push({ span: { start: span.end, end: span.end }, column: index });
    } else cells.push({ span, column: index });
  }
  return { span: { start: line.start, end: line.start + text.trimEnd().length }, cells };
}

const MARK = /^(?:\)\s?%?|%\s?\)?)$/;
const OPEN_FIGURE = /^[$€£]?\s?[(-]?\s?[$€£]?\s?[\d.,]*\d$/;
/** `2024 | %` are two heads. */

/** What stands behind a figure in a cell of its own belongs to it, as in tables converted from filings. */
function isMarkOf(before: Cell, span: Cell['span'], { text, start }: Line): boolean {
  const figure = text.slice(before.span.start - start, before.span.end - start);
  const mark = text.slice(span.start - start, span.end - start);
  return MARK.test(mark) && OPEN_FIGURE.test(figure) && !isYear(figure);
}

/** The places of the pipes, those in code and escaped ones apart, with a pipe before and behind a line that has none. */
function pipesOf(text: string): readonly number[] {
  const cuts: number[] = [];
  let inCode = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '`') inCode = !inCode;
    else if (character === '|' && !inCode) cuts.push(at);
  }
  const trimmed = text.trim();
  if (!trimmed.startsWith('|')) cuts.unshift(-1);
  if (cuts.at(-1) !== text.trimEnd().length - 1) cuts.push(text.length);
  return cuts;
}

const EMPHASIS = /^(?:[*_`\s]|~~)+|(?:[*_`\s]|~~)+$/g;

/** The cell without the marks around it. */
function withoutEmphasis(line: Line, start: number, end: number): Cell['span'] {
  const span = trimmedSpan(line, start, end);
  const text = line.text.slice(span.start - line.start, span.end - line.start);
  if (!/^[*_`~]/.test(text) || !/[*_`~]$/.test(text)) return span;
  const bare = text.replace(EMPHASIS, '');
  if (bare === '') return { start: span.start, end: span.start };
  const from = span.start + text.indexOf(bare);
  return { start: from, end: from + bare.length };
}
