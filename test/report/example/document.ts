/** Reads the invented release of Example Holdings, as far as the renderers need it: blocks, figures and their classes. */
import { readFileSync } from 'node:fs';
import type { Block, Cell, Document, Row } from '../../../src/model/document.ts';
import type { Figure, FigureClass } from '../../../src/model/figure.ts';

const TEXT = readFileSync(new URL('../fixtures/release.txt', import.meta.url), 'utf8');

export const DOCUMENT: Document = {
  name: 'example-holdings-2025-q4.txt',
  mediaType: 'text/plain',
  sha256: '9b1f6ce1d4b47fc5a0f0a5d3c2e1b0a99887766554433221100ffeeddccbbaa0',
  text: TEXT,
  blocks: blocksOf(TEXT),
};

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const closeTable = (): void => {
    const [first] = rows;
    if (first !== undefined) {
      blocks.push({
        kind: 'table',
        span: { start: first.span.start, end: rows.at(-1)?.span.end ?? 0 },
        rows,
      });
    }
    rows = [];
  };
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].includes('\t')) {
      rows.push(rowOf(line[0], line.index));
      continue;
    }
    closeTable();
    blocks.push(textBlockOf(line[0], line.index));
  }
  closeTable();
  return blocks;
}

function rowOf(line: string, start: number): Row {
  let at = start;
  const cells = line.split('\t').map((text, column): Cell => {
    const span = { start: at, end: at + text.length };
    at += text.length + 1;
    return { span, column };
  });
  return { span: { start, end: start + line.length }, cells };
}

function textBlockOf(line: string, start: number): Block {
  const end = start + line.length;
  if (line.startsWith('- ')) return { kind: 'list-item', span: { start: start + 2, end } };
  if (line.startsWith('1 ')) return { kind: 'footnote', span: { start, end } };
  return { kind: /[.:)]|\d,| @/.test(line) ? 'paragraph' : 'heading', span: { start, end } };
}

type Test = (text: string, before: string, after: string) => boolean;

/** The first that fits counts. */
const CLASSES: readonly (readonly [FigureClass, Test])[] = [
  ['date', (text, before) => /^20\d\d$/.test(text) || /(?:March|December) $/.test(before)],
  ['footnote', (_, before, after) => before === '' && after.startsWith(' Figures')],
  ['label', (text) => text === '000'],
  ['nil', (text) => text === '-'],
  ['percent', (_text, _before, after) => after.startsWith('%')],
  ['rate', (text) => text === '7.1000' || text === '1.00'],
  ['count', (_, before) => before.endsWith('represents ')],
  ['shares', (_, before) => before.startsWith('Weighted average')],
  ['per-share', (_, before) => /per (?:ADS|ordinary share)/.test(before)],
];

const NUMERAL = /\(\d[\d,]*\)|\d[\d,]*(?:\.\d+)?|(?<=\t)-(?=\t)/g;

export const FIGURES: readonly Figure[] = [...TEXT.matchAll(NUMERAL)].map((match, index) => {
  const start = match.index;
  const text = match[0].replace(/,$/, '');
  const before = TEXT.slice(0, start);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    id: `f${String(index + 1)}`,
    text,
    span: { start, end: start + text.length },
    line: before.split('\n').length,
    column: start - lineStart + 1,
    class: classOf(text, TEXT.slice(lineStart, start), TEXT.slice(start + text.length).split('\n')[0] ?? ''),
  };
});

function classOf(text: string, before: string, after: string): FigureClass {
  if (before.startsWith('Investor Relations')) return before.endsWith('?q=') ? 'link' : 'contact';
  const known = CLASSES.find(([, isIt]) => isIt(text, before, after));
  return known?.[0] ?? 'money';
}
