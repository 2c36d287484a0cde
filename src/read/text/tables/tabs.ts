/** Tab-separated lines to a table: a cell is what stands between two tabs, without the blanks around it. */
import type { Cell, Row, Table } from '../../../model/document.ts';

interface TabLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function readTabTable(lines: readonly TabLine[]): Table {
  const rows = lines.map(readRow);
  const start = lines[0]?.start ?? 0;
  return { kind: 'table', span: { start, end: lines.at(-1)?.end ?? start }, rows };
}

function readRow(line: TabLine): Row {
  const cells: Cell[] = [];
  let start = 0;
  for (const text of line.text.split('\t')) {
    const trimmed = text.trim();
    const offset = line.start + start + (trimmed === '' ? 0 : text.indexOf(trimmed));
    cells.push({ span: { start: offset, end: offset + trimmed.length }, column: cells.length });
    start += text.length + 1;
  }
  return { span: { start: line.start, end: line.end }, cells };
}
