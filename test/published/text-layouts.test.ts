/** Tables of published releases in text and Markdown, by known figures at known captions and columns. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Document } from '../../src/model/document.ts';
import { read } from '../../src/read/read.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/releases');

/** A row as it must be: table, caption, then the cells from column 1 on, `''` where one is empty. */
type KnownRow = readonly [table: number, caption: string, ...cells: readonly string[]];

interface Known {
  readonly file: string;
  readonly layout: string;
  readonly tables: number;
  readonly rows: readonly KnownRow[];
}

const KNOWN: readonly Known[] = [
  {
    file: 'pericom-8k-2005-02-02.txt',
    layout: 'fixed width with and without markup',
    tables: 4,
    rows: [
      [0, '', '2004', '2004', '2003', '2004', '2003'],
      [0, 'Selling, general and administrative', '3,707', '3,832', '4,292', '7,539', '6,807'],
      [
        0,
        'Shares used in computing basic earnings (loss) per share',
        '26,554',
        '26,515',
        '25,928',
        '26,534',
        '25,872',
      ],
      [2, 'Gain on sale of Ireland building (Note 7)', '$ (413)', '', '', '$ (413)'],
      [3, 'Investment in and advances to Pericom Technology, Inc.', '6,896', '7,019'],
      [3, "Total liabilities and shareholders' equity", '$ 193,644', '$ 197,452'],
    ],
  },
  {
    file: 'horizonfin-8k-2006-01-19.txt',
    layout: 'fixed width with columns of changes',
    tables: 10,
    rows: [
      [0, 'Net gain/(loss) on sales of investment securities', '-', 'NA', '-', '-100%', '1'],
      [0, 'Diluted', '9,998,670', '0%', '10,037,504', '-3%', '10,288,948'],
      [2, 'Total assets', '$1,083,743', '3%', '$1,055,950', '16%', '$ 932,639'],
      [3, 'Net loans receivable', '$ 892,809', '', '$ 867,735', '', '$ 742,355'],
      [4, 'Total', '$ 814,748', '100%', '$ 800,938', '100%', '$ 693,835', '100%'],
      [8, 'Charge offs - net of recoveries', '$ (36)', '$ (37)', '$ (39)', '$ (117)', '$ 71'],
    ],
  },
  {
    file: 'alibaba-FY2024H1-interim.txt',
    layout: 'one cell a line',
    tables: 18,
    rows: [
      [0, 'Operating margin', '12%', '17%'],
      [0, 'Net (loss) income', '(2,169)(4)', '59,696(4)', '8,182', 'N/A'],
      [3, '', 'RMB', '% of Revenue', 'RMB', 'US$', '% of Revenue'],
      [3, 'Impairment of goodwill', '—', '—', '2,031', '278', '0%', '0%'],
      [6, 'Accretion of mezzanine equity', '(48)', '(51)', '(7)'],
      [8, 'Total liabilities, mezzanine equity and equity', '1,753,044', '1,811,590', '248,299'],
      [15, 'Total liabilities', '641,544', '(810)', '413', '445', '133', '(1)', '11,361', '34', '653,119'],
    ],
  },
  {
    file: 'figs-2025Q3.md',
    layout: 'Markdown',
    tables: 13,
    rows: [
      [1, 'Total liabilities and stockholders’ equity', '$ 544,738', '$ 509,787'],
      [2, 'Net income (loss)', '$ 8,746', '$ (1,700)'],
      [3, 'Inventory', '(35,474)', '(4,356)'],
    ],
  },
  {
    file: 'yeti-2025Q3.md',
    layout: 'Markdown',
    tables: 16,
    rows: [
      [0, 'Interest (expense) income, net', '(52)', '384', '551', '495'],
      [7, 'Transition costs(2)', '', '803', '(395)', '5,558'],
      [15, 'Free cash flow', '$ 50,067', '$ 4,465'],
    ],
  },
];

type Rows = readonly (readonly string[])[];

/** Each table as rows of cells, column by column, with blanks folded. */
function tablesOf({ text, blocks }: Document): readonly Rows[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return [
      block.rows.map(({ cells }) => {
        const columns: string[] = [];
        for (const { span, column } of cells) {
          while (columns.length < column) columns.push('');
          columns[column] = text.slice(span.start, span.end).replace(/\s+/g, ' ');
        }
        return columns;
      }),
    ];
  });
}

describe('tables of published texts', () => {
  for (const { file, layout, tables, rows } of KNOWN) {
    const path = join(FOLDER, file);
    const skip = existsSync(path) ? false : 'the published releases are not beside the repository';
    test(`${file}: ${layout}`, { skip }, async () => {
      const found = tablesOf(await read(readFileSync(path), file));
      assert.equal(found.length, tables);
      for (const [table, ...row] of rows) {
        const printed = found[table]?.map((cells) => cells.join(' | ')) ?? [];
        assert.ok(printed.includes(row.join(' | ')), `${row.join(' | ')} in\n${printed.join('\n')}`);
      }
    });
  }
});
