/**
 * Plain text to blocks. What a table looks like is found region by region: lines with tabs, Markdown's pipes, columns
 * under one another, one cell a line, bare pipes, one blank between cells; everything else is headings, list items, footnotes and paragraphs. Text that was
 * made from pages breaks sentences and tables with blank lines, so both are joined again.
 */
import type { Block } from '../../model/document.ts';
import { barePipeTables } from './tables/bare-pipes.ts';
import { closeSetTables } from './tables/close-set.ts';
import { type FoundTable, fixedWidthTables } from './tables/fixed-width.ts';
import { pipeTables } from './tables/pipes.ts';
import { oneCellTables } from './tables/one-cell.ts';
import { readTabTable } from './tables/tabs.ts';
import { LIST_MARK, goOnBehindBlanks, joinBrokenParagraphs, paragraphEnd, textBlock } from './blocks.ts';
import { furnitureOf } from './furniture.ts';
import { type Line, splitLines } from './lines.ts';

/** Blocks of a plain text, in reading order; their spans are offsets into the text as it is. */
export function readText(text: string): readonly Block[] {
  const lines = splitLines(text);
  const furniture = furnitureOf(lines);
  const tables = new Map(drawnTables(lines, furniture).map((table) => [table.start, table]));
  const habits = {
    isBreak: (index: number) => tables.has(index) || furniture.has(index),
    blanksGoOn: goOnBehindBlanks(lines),
  };
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    const table = tables.get(index);
    if (table !== undefined) {
      blocks.push(table.table);
      index = table.end;
      continue;
    }
    if (line.kind === 'blank' || furniture.has(index)) {
      index += 1;
      continue;
    }
    const isTable = line.kind === 'tabs' || isLoneHead(lines, index);
    const end = isTable ? tableEnd(lines, index) : paragraphEnd(lines, index, habits);
    const run = lines.slice(index, end).filter((each) => each.kind !== 'blank');
    blocks.push(isTable ? readTabTable(run) : textBlock(text, run));
    index = end;
  }
  return joinBrokenParagraphs(
    text,
    blocks,
    [...furniture].toSorted((a, b) => a - b).map((at) => lines[at] as Line),
  );
}

/** Tables in every layout but tabs; where two layouts claim a line, the one that marks its cells more clearly is right. */
function drawnTables(lines: readonly Line[], furniture: ReadonlySet<number>): readonly FoundTable[] {
  const taken = new Set<number>();
  const isFurniture = (index: number): boolean => furniture.has(index);
  const found: FoundTable[] = [];
  const take = (tables: readonly FoundTable[]): void => {
    for (const table of tables) {
      const own = Array.from({ length: table.end - table.start }, (_, at) => table.start + at);
      if (own.some((index) => taken.has(index))) continue;
      for (const index of own) taken.add(index);
      found.push(table);
    }
  };
  take(pipeTables(lines));
  take(fixedWidthTables(lines, furniture));
  take(oneCellTables(lines, isFurniture));
  take(barePipeTables(lines, isFurniture));
  take(closeSetTables(lines, isFurniture, (index) => taken.has(index)));
  return found;
}

/** A blank line ends a table, unless the next line goes on with a captioned row. */
function tableEnd(lines: readonly Line[], start: number): number {
  let end = start;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'blank') continue;
    const afterBlank = index > end;
    if (line.kind === 'text' && (afterBlank || !isLoneCell(lines, index))) break;
    if (afterBlank && line.text.startsWith('\t')) break;
    end = index + 1;
  }
  return end;
}

/** A head over all columns: `\tThree months ended June 30,`, and right below it the years. */
function isLoneHead(lines: readonly Line[], index: number): boolean {
  return lines[index]?.text.startsWith('\t') === true && isLoneCell(lines, index);
}

/** Lines of one cell that follow one another: `LIABILITIES`, `Current liabilities:`. */
const MOST_LONE = 4;

/**
 * A heading whose empty cells were stripped from the end of its line: rows go on right below it, or behind a blank line
 * where it says so with a colon.
 */
function isLoneCell(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < index + MOST_LONE; at++) {
    const line = lines[at];
    if (line?.kind === 'tabs') return true;
    if (line?.kind === 'blank')
      return lines[at - 1]?.text.endsWith(':') === true && lines[at + 1]?.kind === 'tabs';
    if (line === undefined || line.text.length > 160) return false;
    if (/[.!?]$/.test(line.text) || LIST_MARK.test(line.text)) return false;
  }
  return false;
}
