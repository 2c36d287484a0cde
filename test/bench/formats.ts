/** The bundled release in other formats, written to a folder of their own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/model/document.ts';
import { read } from '../../src/read/read.ts';
import { asPage } from '../read/html/as-page.ts';
import { asDocx, tablesAsXlsx } from '../read/office/writer.ts';

export interface WrittenFormats {
  readonly files: readonly string[];
  readonly remove: () => void;
}

export async function writeFormats(release: string): Promise<WrittenFormats> {
  const document = await read(readFileSync(release), 'release.txt');
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-bench-'));
  const contents: readonly (readonly [name: string, content: Uint8Array | string])[] = [
    ['release.html', asPage(document, 'triples')],
    ['release.docx', asDocx(document)],
    ['statements.xlsx', tablesAsXlsx(document)],
    ['statements.csv', tablesAsCsv(document)],
  ];
  const files = contents.map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  });
  return { files, remove: () => rmSync(folder, { recursive: true }) };
}

function tablesAsCsv({ text, blocks }: Document): string {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  return rows
    .map(({ cells }) =>
      Array.from({ length: widest }, (_, index) => {
        const span = cells[index]?.span;
        return span === undefined ? '' : `"${text.slice(span.start, span.end).replaceAll('"', '""')}"`;
      }).join(','),
    )
    .join('\r\n');
}
