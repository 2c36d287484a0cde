/** What reading costs in each layout of text: the same made-up statement, drawn by tabs, in columns, by cells, by pipes. */
import { readPlainText } from '../../src/read/plain-text.ts';
import { rateOf, type StageRate, timed } from './stages.ts';

const ROWS = 400;

const captions = Array.from({ length: ROWS }, (_, row) => `Item ${row % 7} of the statement`);
const figures = captions.map((_, row) =>
  [1, 2, 3].map((column) => (1000 * column + row).toLocaleString('en-US')),
);

const LAYOUTS: Readonly<Record<string, (caption: string, cells: readonly string[]) => string>> = {
  tabs: (caption, cells) => [caption, ...cells].join('\t'),
  'fixed width': (caption, cells) => caption.padEnd(32) + cells.map((cell) => cell.padStart(14)).join(''),
  'one cell a line': (caption, cells) => [caption, ...cells].join('\n'),
  Markdown: (caption, cells) => `| ${[caption, ...cells.map((cell) => `**${cell}**`)].join(' | ')} |`,
};

export function timeLayouts(runs: number): readonly StageRate[] {
  return Object.entries(LAYOUTS).map(([layout, draw]) => {
    const lines = captions.map((caption, row) => draw(caption, figures[row] ?? []));
    const head = layout === 'Markdown' ? '| Item | A | B | C |\n|---|--:|--:|--:|\n' : '';
    const bytes = new TextEncoder().encode(head + lines.join('\n'));
    const times = Array.from({ length: runs }, () => timed(() => readPlainText(bytes, 'made-up.txt')));
    return rateOf(`${ROWS} rows read, ${layout}`, times, ROWS);
  });
}
