/** Pages read and written so that a test reads like the release. */
import type { Table } from '../../../src/model/document.ts';
import { readHtml } from '../../../src/read/html/html.ts';
import type { Content } from '../../../src/read/reader.ts';
import { shown, type Shown } from '../blocks.ts';

export function page(html: string): Content {
  return readHtml(new TextEncoder().encode(html), 'page.html');
}

export function blocksOfPage(html: string): readonly Shown[] {
  return shown(page(html));
}

/** Rows of the tables, each cell at its column; columns without a cell of their own are left out. */
export function rowsOfPage(html: string): readonly string[] {
  const content = page(html);
  return content.blocks.flatMap((block) => (block.kind === 'table' ? rowsShown(content, block) : []));
}

/** `0 Sales | 1-2 2023`: each cell behind the columns that it stands in. */
export function rowsShown({ text }: Pick<Content, 'text'>, { rows }: Table): readonly string[] {
  return rows.map((row) =>
    row.cells
      .map(({ span, column, columns = 1 }) => {
        const reach = columns > 1 ? `-${column + columns - 1}` : '';
        return `${column}${reach} ${text.slice(span.start, span.end)}`.trim();
      })
      .join(' | '),
  );
}
