/** Columns by where their figures stand, and what a page leaves of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import { printed } from './printed.ts';
import { blocksOf, HEADS } from './statement.ts';
import { line, type Mark, writePdf } from './writer.ts';

describe('columns of a PDF', () => {
  test('figures that are set to the left are of one column, however wide they are', async () => {
    const row = (y: number, caption: string, figures: readonly string[]): readonly Mark[] => [
      { x: 50, y, text: caption },
      ...figures.map((text, index): Mark => ({ x: 300 + 90 * index, y, text })),
    ];
    const blocks = await blocksOf([
      ...row(106, '', ['2024', '2023']),
      ...row(120, 'Revenue', ['1,511.2', '1,359.0']),
      ...row(134, 'Other income', ['8.1', '3.6']),
      ...row(148, 'Cost of sales', ['(827.6)', '(734.8)']),
      ...row(162, 'Per share', ['8', '7']),
    ]);
    assert.deepEqual(blocks.slice(-4), [
      '0:Revenue | 1:1,511.2 | 2:1,359.0',
      '0:Other income | 1:8.1 | 2:3.6',
      '0:Cost of sales | 1:(827.6) | 2:(734.8)',
      '0:Per share | 1:8 | 2:7',
    ]);
  });

  test('the digits that the edge of a page leaves of a figure are not read, and those of a year are', async () => {
    const edges = [400, 500, 614];
    const content = await readPdf(
      writePdf([
        [
          ...line(100, '', ['2024', '2023'], { edges }),
          { x: 603, y: 100, text: '20' },
          ...line(120, 'Revenue', ['1,250', '1,100'], { edges }),
          { x: 603, y: 120, text: '23' },
          ...line(134, 'Costs', ['1,000', '999'], { edges }),
          { x: 608, y: 134, text: '2' },
          ...line(148, 'Income', ['250', '101'], { edges }),
        ],
      ]),
      'release.pdf',
    );
    assert.deepEqual(printed(content).slice(1), [
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Costs | 1:1,000 | 2:999',
      '0:Income | 1:250 | 2:101',
    ]);
    assert.match(content.notices?.[0]?.message ?? '', /cut off 2 figures/);
  });

  test('periods that are set to the right end of equal shares stand over these', async () => {
    const edges = [300, 380, 460, 540];
    const blocks = await blocksOf([
      ...line(90, '', ['', 'July 29, 2024', '', 'July 30, 2023'], { edges }).map(flush),
      ...line(104, '', ['Amount', 'Share', 'Amount', 'Share'], { edges }).map(flush),
      ...line(120, 'Revenue', ['1,250', '100', '1,100', '100'], { edges }),
      ...line(134, 'Costs', ['1,000', '80', '999', '91'], { edges }),
    ]);
    assert.equal(blocks[0], '0: | 1-2:July 29, 2024 | 3-4:July 30, 2023');
  });

  test('a title beside other periods than those above the table begins another', async () => {
    const other: readonly Mark[] = [
      { x: 50, y: 160, text: 'Balances' },
      { x: 380, y: 160, text: 'June 30, 2024', right: true },
      { x: 460, y: 160, text: 'June 30, 2023', right: true },
    ];
    const content = await readPdf(
      writePdf([
        [
          ...HEADS,
          ...line(120, 'Revenue', ['1,250', '1,100']),
          ...line(134, 'Costs', ['1,000', '999']),
          ...other,
          ...line(174, 'Cash', ['30', '20']),
          ...line(188, 'Loans', ['70', '80']),
        ],
      ]),
      'release.pdf',
    );
    const tables = content.blocks.filter(({ kind }) => kind === 'table');
    assert.equal(tables.length, 2);
    assert.ok(printed(content).includes('0:Balances | 1:June 30, 2024 | 2:June 30, 2023'));
  });
});

/** Words end where the writer's widths of figures would not have them end. */
function flush(mark: Mark): Mark {
  const widths: Readonly<Record<string, number>> = {
    'July 29, 2024': 6.003,
    'July 30, 2023': 6.003,
    Amount: 3.557,
    Share: 2.668,
  };
  const width = widths[mark.text] ?? 0;
  return { ...mark, x: mark.x - width * 10, right: false };
}
