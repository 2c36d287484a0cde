/** Rows of cells at their places in a grid, to rows of captions and figures: marks in their figure's cell, columns aligned. */
import type { SourcePlace } from '../../model/place.ts';
import { isAmount } from '../words/figures.ts';
import { foldRows, type Cell } from '../html/cells.ts';
import { alignColumns, type ColumnedCell } from '../html/columns.ts';
import type { RowDraft } from './lay-out.ts';

export interface PlacedCell {
  /** One line without tabs; empty cells may be left out. */
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly indent: number;
  readonly source: SourcePlace;
}

export function alignRows(rows: readonly (readonly PlacedCell[])[]): readonly RowDraft[] {
  const folded = foldRows(
    rows.map((cells) =>
      cells.map(({ text, column, columns, indent }) => ({
        column,
        columns,
        indent,
        lines: [{ pieces: [], text, indent: 0 }],
      })),
    ),
  );
  // Words in columns have no figures to align by: their columns are those of the grid.
  if (!folded.some((row) => row.slice(1).some(({ line }) => isAmount(line.text))))
    return rows.flatMap(asTheyStand);
  const printed = rows.flatMap((cells, index) => {
    const row = folded[index] ?? [];
    return row.length === 0 ? [] : [{ cells, row }];
  });
  const aligned = alignColumns(printed.map(({ row }) => row));
  return aligned.map((row, index) => draftOf(row, printed[index]?.cells ?? []));
}

function asTheyStand(cells: readonly PlacedCell[]): readonly RowDraft[] {
  const printed = cells.filter(({ text }) => text !== '');
  return printed.length === 0 ? [] : [{ cells: printed, indent: printed[0]?.indent ?? 0 }];
}

/** Cells of one column, which are parts of a caption, are one cell; it stands where the first of them does. */
function draftOf(cells: readonly ColumnedCell[], placed: readonly PlacedCell[]): RowDraft {
  const [leftmost] = placed;
  if (leftmost === undefined) return { cells: [] };
  const drafts: { text: string; column: number; columns: number; source: SourcePlace }[] = [];
  for (const { cell, column, columns } of cells) {
    const last = drafts.at(-1);
    if (last?.column === column) last.text += ` ${cell.line.text}`;
    else
      drafts.push({ text: cell.line.text, column, columns, source: sourceOf(cell, placed, leftmost.source) });
  }
  const [first] = cells;
  const indent = first?.column === 0 ? first.cell.indent + BLANKS_A_COLUMN * first.cell.first : 0;
  return { cells: drafts, indent };
}

/** A caption that begins in a later column is set in by so much. */
const BLANKS_A_COLUMN = 2;

/** Where the figure itself stands, its marks left out. */
function sourceOf({ anchor }: Cell, placed: readonly PlacedCell[], otherwise: SourcePlace): SourcePlace {
  const own = placed.find(({ text, column, columns }) => text !== '' && column + columns - 1 === anchor);
  return own?.source ?? otherwise;
}
