/** Where a figure stands, for formats that lead a program to a line of a file. */
import type { FigureId } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from './options.ts';

export interface Located {
  /** Of the release, with slashes. */
  readonly file: string;
  /** 1-based; `null` where the file has no lines (a PDF, a workbook). */
  readonly line: number | null;
  /** 1-based, in UTF-16 units. */
  readonly column: number | null;
  /** The column behind the figure, where the file holds it as it reads. */
  readonly endColumn: number | null;
}

export function locate(report: Report, figure: FigureId | undefined, { path }: RenderOptions): Located {
  const file = (path ?? report.extraction.document.name).replaceAll('\\', '/');
  const entry = figure === undefined ? undefined : report.figuresById.get(figure);
  if (entry === undefined) return { file, line: null, column: null, endColumn: null };
  const { source, text, line, column } = entry;
  if (source === undefined) return { file, line, column, endColumn: column + text.length };
  if (source.kind !== 'text') return { file, line: null, column: null, endColumn: null };
  return { file, line: source.line, column: source.column, endColumn: null };
}
