/** Writes a document that was read from text as a Word document, the way a person would set it. */
import type { Block, Document, Row } from '../../../src/model/document.ts';
import type { Span } from '../../../src/model/place.ts';
import { cell, docx, escaped, paragraph, row, run, sheetRows, xlsx } from './archives.ts';

const STYLES = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="heading 2"/></w:style>';

export function asDocx({ text, blocks }: Document): Uint8Array {
  return docx(blocks.map((block) => wordBlock(block, text)).join(''), { styles: STYLES });
}

function wordBlock(block: Block, text: string): string {
  if (block.kind === 'table') {
    const rows = block.rows.map((each) => row(cellsOf(each, text).map((words) => cell(wordRuns(words)))));
    return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
  }
  const words = wordRuns(slice(text, block.span));
  if (block.kind === 'heading') return paragraph(words, '<w:pStyle w:val="Title"/>');
  if (block.kind === 'list-item') return paragraph(words, '<w:numPr><w:numId w:val="1"/></w:numPr>');
  return paragraph(words);
}

/** `^{1}` becomes a superscript; a dollar sign that text escapes needs no escape here. */
function wordRuns(words: string): string {
  const parts = words.replaceAll('\\$', '$').split(/\^\{([^}]*)\}/);
  return parts
    .map((part, index) => run(part, index % 2 === 1 ? '<w:vertAlign w:val="superscript"/>' : ''))
    .join('');
}

/** Every table on one sheet, below the words that introduce it. */
export function tablesAsXlsx({ text, blocks }: Document): Uint8Array {
  const rows: string[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    for (let at = index - 2; at < index; at++) {
      const before = blocks[at];
      if (before !== undefined && before.kind !== 'table') rows.push([slice(text, before.span)]);
    }
    rows.push(...block.rows.map((each) => [...cellsOf(each, text)]), []);
  }
  return xlsx(
    { Statements: sheetRows(...rows.map((cells) => cells.map(asStored))) },
    { styleSheet: styleSheet() },
  );
}

/** Number formats of the figures in a release, by what those look like, with the number that a cell would store. */
const FORMATS: readonly (readonly [printed: RegExp, format: string, stored: (printed: string) => string])[] =
  [
    [/^(?:\d{1,3}(?:,\d{3})+|\d{3})$/, '#,##0_);\\(#,##0\\);"-"', (printed) => printed.replaceAll(',', '')],
    [/^\([\d,]+\)$/, '#,##0_);\\(#,##0\\);"-"', (printed) => `-${printed.replaceAll(/[(),]/g, '')}`],
    [/^-$/, '#,##0_);\\(#,##0\\);"-"', () => '0'],
    [/^\d+\.\d\d$/, '_(* #,##0.00_)', (printed) => printed],
    [/^\d+\.\d%$/, '0.0%', (printed) => `0.${printed.replace(/\D/g, '').padStart(3, '0')}0000001`],
  ];

function asStored(printed: string): string {
  const index = FORMATS.findIndex(([pattern]) => pattern.test(printed));
  const format = FORMATS[index];
  return format === undefined ? printed : `${format[2](printed)}@${index + 1}`;
}

function styleSheet(): string {
  const formats = FORMATS.map(
    ([, code], index) =>
      `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
  );
  const styles = FORMATS.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<numFmts>${formats.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
}

function cellsOf({ cells }: Row, text: string): readonly string[] {
  return cells.map(({ span }) => slice(text, span));
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
