/** A document drawn as text, as programs do that keep the places of a PDF's words: wide columns, page after page. */
import type { Cell, Row, Table } from '../../../src/model/document.ts';
import type { Content } from '../../../src/read/reader.ts';

const WIDTH = 160;
const LINES = 46;

type Drawn = Pick<Content, 'text' | 'blocks'>;

export function asDrawn({ text, blocks }: Drawn): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'table') return ['', ...tableLines(text, block)];
    const words = drawn(text.slice(block.span.start, block.span.end));
    if (block.kind === 'heading') return ['', ...wrapped(words, 110).map(centred)];
    const mark = block.kind === 'list-item' ? '• ' : '';
    return [...wrapped(mark + words, WIDTH), ''];
  });
  return paged(lines);
}

function drawn(words: string): string {
  return words.replaceAll(/\^\{([^}]*)\}/g, '$1').replaceAll(/\s+/g, ' ');
}

function centred(line: string): string {
  return ' '.repeat(Math.floor((WIDTH - line.length) / 2)) + line;
}

function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A row of a table whose place shifts with the page is drawn when that is known. */
const SHIFTED = '\u0000';

function tableLines(text: string, { rows }: Table): readonly string[] {
  const words = (cell: Cell): string => drawn(text.slice(cell.span.start, cell.span.end));
  const captions = Math.max(
    ...rows.map(({ cells }) => (cells[0] === undefined || isLong(cells) ? 0 : words(cells[0]).length)),
  );
  const body = rows.findIndex(({ cells }) => (cells[0] === undefined ? false : words(cells[0]) !== ''));
  return rows.map(({ cells }, index) => rowLine(cells, { words, captions, isHead: index < body }));
}

function isLong(cells: Row['cells']): boolean {
  return cells.length < 2;
}

interface Drawing {
  readonly words: (cell: Cell) => string;
  readonly captions: number;
  readonly isHead: boolean;
}

const COLUMN = 18;

/** Figures to the right of their column, heads in the middle of it or of those that follow up to the next. */
function rowLine(cells: readonly Cell[], { words, captions, isHead }: Drawing): string {
  let line = '';
  for (const [index, cell] of cells.entries()) {
    if (cell.column === 0) {
      line = words(cell);
      continue;
    }
    if (words(cell) === '') continue;
    const left = captions + COLUMN * (cell.column - 1) + 4;
    const count = isHead ? (cells[index + 1]?.column ?? cell.column + 1) - cell.column : 1;
    const free = COLUMN * Math.max(count, 1) - words(cell).length;
    const start = left + (isHead ? Math.floor(free / 2) : free);
    line = line.padEnd(Math.max(start, line.length + 2)) + words(cell);
  }
  if (cells.length < 2) return line;
  const at = words(cells[0] as Cell).length;
  return line.slice(0, at) + SHIFTED + line.slice(at);
}

/** Pages begin with a form feed, and on each the columns stand some blanks further to the right. */
function paged(lines: readonly string[]): string {
  const pages: string[] = [];
  for (let start = 0; start < lines.length; start += LINES) {
    const shift = ' '.repeat((pages.length % 3) * 5);
    pages.push(
      lines
        .slice(start, start + LINES)
        .map((line) => line.replace(SHIFTED, shift))
        .join('\n'),
    );
  }
  return `${pages.join('\n\f')}\n`;
}
