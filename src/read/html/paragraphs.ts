/** Lines of the page to paragraphs, and what each of them is. */
import type { Block, TextBlock } from '../../model/document.ts';
import type { Line } from './line.ts';
import { FOOTNOTE_MARK, isHeading, LIST_MARK } from '../text/blocks.ts';

export type TextKind = TextBlock['kind'];

/** @param outer what the element says it is */
export function kindOf(text: string, outer: TextKind): TextKind {
  if (outer === 'list-item') return 'list-item';
  if (outer === 'heading' || isHeading(text)) return 'heading';
  return FOOTNOTE_MARK.test(text) || text.startsWith('^{') ? 'footnote' : 'paragraph';
}

/** A line's end in a paragraph parts two of them, unless the sentence goes on. */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    const last = open?.at(-1);
    if (line.text === '') open = undefined;
    else if (open === undefined || last === undefined || isParted(last.text, line.text))
      paragraphs.push((open = [line]));
    else open.push(line);
  }
  return paragraphs;
}

function isParted(before: string, after: string): boolean {
  return (
    /[.:;!?)”"]$/.test(before) ||
    isHeading(before) ||
    LIST_MARK.test(after) ||
    FOOTNOTE_MARK.test(after) ||
    after.startsWith('(')
  );
}

/** A block of a text that begins at an offset of the document. */
export function movedBlock(block: Block, by: number): Block {
  const move = ({ start, end }: Block['span']): Block['span'] => ({ start: start + by, end: end + by });
  if (block.kind !== 'table')
    return { ...block, span: move(block.span), ...(block.gaps && { gaps: block.gaps.map(move) }) };
  const rows = block.rows.map((row) => ({
    ...row,
    span: move(row.span),
    cells: row.cells.map((cell) => ({ ...cell, span: move(cell.span) })),
  }));
  return { ...block, span: move(block.span), rows };
}
