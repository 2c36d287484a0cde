/** Pages read and written so that a test reads like the release. */
import { readHtml } from '../../../src/read/html/html.ts';
import type { Content } from '../../../src/read/reader.ts';
import { shown, type Shown } from '../blocks.ts';

export function page(html: string): Content {
  return readHtml(new TextEncoder().encode(html), 'page.html');
}

export function blocksOfPage(html: string): readonly Shown[] {
  return shown(page(html));
}

/** Rows of the only table, each cell at its column; columns without a cell of their own are left out. */
export function rowsOfPage(html: string): readonly string[] {
  const { text, blocks } = page(html);
  return blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.map((row) =>
          row.cells
            .map(({ span, column, columns = 1 }) => {
              const reach = columns > 1 ? `-${column + columns - 1}` : '';
              return `${column}${reach} ${text.slice(span.start, span.end)}`.trim();
            })
            .join(' | '),
        ),
  );
}
