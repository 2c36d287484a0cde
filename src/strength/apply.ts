/** A document with a slip in it: the changed digits, every later place moved along, nothing else. */
import type { Block, Document } from '../model/document.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Span } from '../model/place.ts';
import type { Edit } from '../model/strength.ts';

/** The text with the edits made. */
export function editedText(text: string, edits: readonly Edit[]): string {
  let made = '';
  let from = 0;
  for (const { start, printed, instead } of inOrder(edits)) {
    made += text.slice(from, start) + instead;
    from = start + printed.length;
  }
  return made + text.slice(from);
}

/** The document with the edits made, for sources that are not text themselves. */
export function editedDocument(document: Document, edits: readonly Edit[]): Document {
  const moved = mover(edits);
  const span = ({ start, end }: Span): Span => ({ start: moved(start), end: moved(end) });
  const blocks = document.blocks.map((block): Block => {
    if (block.kind !== 'table') return { ...block, span: span(block.span) };
    const rows = block.rows.map((row) => ({
      ...row,
      span: span(row.span),
      cells: row.cells.map((cell) => ({ ...cell, span: span(cell.span) })),
    }));
    return { ...block, span: span(block.span), rows };
  });
  const marks = document.marks?.map((mark) => ({ ...mark, at: moved(mark.at) }));
  return {
    ...document,
    text: editedText(document.text, edits),
    blocks,
    ...(marks !== undefined && { marks }),
  };
}

/** The figures that stand now where the edited ones stood. */
export function slippedFigures(edits: readonly Edit[], figures: readonly Figure[]): readonly FigureId[] {
  const moved = mover(edits);
  return edits.flatMap(({ start, instead }) => {
    const from = moved(start);
    const found = figures.find(({ span }) => span.start < from + instead.length && span.end > from);
    return found === undefined ? [] : [found.id];
  });
}

/** Where an offset of the old text is in the new one. */
function mover(edits: readonly Edit[]): (offset: number) => number {
  const steps = edits.map(({ start, printed, instead }) => ({
    end: start + printed.length,
    by: instead.length - printed.length,
  }));
  return (offset) => steps.reduce((at, { end, by }) => (offset >= end ? at + by : at), offset);
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.start - b.start);
}
