/** The lines of figures of a fixed-width table as rows, with the captions between them. */
import type { Row } from '../../../../model/document.ts';
import type { Line } from '../../lines.ts';
import { wrappedLines } from './captions.ts';
import { columnOf } from './columns.ts';
import type { ColumnsAt } from './guides.ts';
import type { DrawnLine } from './regions.ts';
import { cellOf, part, type Parted, rowOf } from './rows.ts';

interface BodyLine extends Parted {
  readonly line: Line;
  readonly columns: ReturnType<ColumnsAt>;
  /** Nothing stands right above it. */
  readonly isApart: boolean;
}

/** Lines to rows, those with a caption that goes on in the next line together. */
export function bodyRows(lines: readonly DrawnLine[], columnsAt: ColumnsAt, left: number): readonly Row[] {
  const full = lines.flatMap((drawn, index): readonly BodyLine[] => {
    if (drawn.segments.length === 0) return [];
    const isApart = index === 0 || lines[index - 1]?.segments.length === 0;
    const parted = part(drawn.segments, (each) => each.kind !== 'words' || each.start >= left);
    return [{ line: drawn.line, columns: columnsAt(drawn), isApart, ...parted }];
  });
  const wrapped = wrappedLines(
    full.map(({ line, captions, others, isApart }) => ({
      caption: line.text.slice(captions[0]?.start ?? 0, captions.at(-1)?.end ?? 0),
      // A page begins with a form feed, which is no blank.
      indent: (captions[0]?.start ?? 0) - (line.text.startsWith('\f') ? 1 : 0),
      hasFigures: others.length > 0,
      isApart,
    })),
  );
  const rows: Row[] = [];
  let first = 0;
  for (const [index, { line, columns, captions, others }] of full.entries()) {
    if (wrapped[index + 1] === true) continue;
    const cells = others.map((segment) => cellOf(line, segment, columnOf(segment, columns)));
    const above = full.slice(first, index);
    const begun = above[0]?.captions.slice(0, 1) ?? [];
    rows.push(rowOf([...above.map((each) => each.line), line], [...begun, ...captions], cells));
    first = index + 1;
  }
  return rows;
}
