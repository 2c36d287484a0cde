/** Tables of pages: those of figures, and those that only place words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOfPage, page, rowsOfPage } from './pages.ts';

describe('tables that only place words', () => {
  test('a layout table around the release is taken apart, a table in it is one', () => {
    assert.deepEqual(
      blocksOfPage(`<table><tr><td><p>Revenue rose by 5%.</p><table><tr><td>Revenue<td>5<tr><td>Costs<td>3</table></td>
        <td><p>Costs fell.</p></td></tr></table>`),
      [
        ['paragraph', 'Revenue rose by 5%.'],
        [
          'table',
          [
            ['Revenue', '5'],
            ['Costs', '3'],
          ],
        ],
        ['paragraph', 'Costs fell.'],
      ],
    );
  });

  test('bullets and footnotes in cells go with their words', () => {
    assert.deepEqual(
      blocksOfPage(`<table><tr><td></td><td>&#149;</td><td>Revenue was $5 million in the quarter.</td></tr></table>
        <table><tr><td>(1)</td><td>&nbsp;</td><td>Without the plant that was sold.</td></tr></table>`),
      [
        ['list-item', 'Revenue was $5 million in the quarter.'],
        ['footnote', '(1) Without the plant that was sold.'],
      ],
    );
  });

  test('titles in a table’s first rows and notes in its last are blocks of their own', () => {
    assert.deepEqual(
      blocksOfPage(`<table><tr><td colspan=3>ACME CORPORATION</td></tr><tr><td colspan=3>(In millions)</td></tr>
        <tr><td></td><td>2023</td><td>2022</td></tr><tr><td>Revenue</td><td>5</td><td>4</td></tr>
        <tr><td colspan=3>(1) What was sold to the joint venture before it became a part of the group is left out.</td></tr></table>`),
      [
        ['heading', 'ACME CORPORATION'],
        ['paragraph', '(In millions)'],
        [
          'table',
          [
            ['', '2023', '2022'],
            ['Revenue', '5', '4'],
          ],
        ],
        [
          'footnote',
          '(1) What was sold to the joint venture before it became a part of the group is left out.',
        ],
      ],
    );
  });
});

/** Rows of a table, and how they are read. */
const TABLES: readonly (readonly [name: string, html: string, rows: readonly string[]])[] = [
  [
    'heads over several columns keep their span',
    `<tr><td><td colspan=5>Three Months Ended<td><td colspan=5>Six Months Ended
     <tr><td><td colspan=2>2023<td><td colspan=2>2022<td><td colspan=2>2023<td><td colspan=2>2022
     <tr><td>Revenue<td>$<td>1<td><td>$<td>2<td><td>$<td>3<td><td>$<td>4`,
    [
      '0 | 1-2 Three Months Ended | 3-4 Six Months Ended',
      '0 | 1 2023 | 2 2022 | 3 2023 | 4 2022',
      '0 Revenue | 1 $1 | 2 $2 | 3 $3 | 4 $4',
    ],
  ],
  [
    'a caption over two rows of the page stands in the first',
    '<tr><td rowspan=2>Revenue<td>5<td>6<tr><td>7<td>8',
    ['0 Revenue | 1 5 | 2 6', '0 | 1 7 | 2 8'],
  ],
  [
    'captions set in by cells are captions',
    '<tr><td colspan=2>Assets<td>9<tr><td><td>Cash<td>5<tr><td colspan=2>Total<td>5',
    ['0 Assets | 1 9', '0 Cash | 1 5', '0 Total | 1 5'],
  ],
  [
    'a caption that reaches over the marks of figures does not reach over the figures',
    '<tr><td colspan=2>Revenue<td>5<td>6<tr><td>Costs<td>(<td>3)<td>4',
    ['0 Revenue | 1 5 | 2 6', '0 Costs | 1 (3) | 2 4'],
  ],
  [
    'a column of figures in one cell is as many rows',
    '<tr><td>Revenue<br>Costs<td>$5<br>3<td>$4<br>2',
    ['0 Revenue | 1 $5 | 2 $4', '0 Costs | 1 3 | 2 2'],
  ],
  [
    'so it is beside spacers, and not where lines are missing or hold words',
    '<tr><td>Revenue<br>Costs<td><td>$5<br>3<td><td>$4<br>2<tr><td>Wages<br>Rent<td><td>7<td><td>6<br>1<tr><td>Loans<br>net<td><td>9<br>gross<td><td>8<br>5',
    [
      '0 Revenue | 1 $5 | 2 $4',
      '0 Costs | 1 3 | 2 2',
      '0 Wages Rent | 1 7 | 2 6 1',
      '0 Loans net | 1 9 gross | 2 8 5',
    ],
  ],
  [
    'footnote marks in cells of their own mark the figure, where the table explains them',
    '<tr><td>Revenue<td>5<td>(1)<td>6<tr><td>Costs<td>3<td><td>4<td><tr><td colspan=4>(1) Without the plant that was sold.',
    ['0 Revenue | 1 5^{(1)} | 2 6', '0 Costs | 1 3 | 2 4'],
  ],
  [
    'a bracketed figure that no row explains is a figure',
    '<tr><td>Interest<td>5<td>(1)<tr><td>Costs<td>3<td>(2)',
    ['0 Interest | 1 5 | 2 (1)', '0 Costs | 1 3 | 2 (2)'],
  ],
  [
    'a percent sign over a column of percentages is a head',
    '<tr><td><td>2023<td>%<td>2022<td>%<tr><td>Sales<td>10<td>50%<td>8<td>40%',
    ['0 | 1 2023 | 2 % | 3 2022 | 4 %', '0 Sales | 1 10 | 2 50% | 3 8 | 4 40%'],
  ],
  [
    'nested inline XBRL is seen through',
    '<tr><td>Revenue<td>$<td><ix:nonFraction name="us-gaap:Revenues" scale="6">1,234</ix:nonFraction><tr><td>Costs<td><td>(<ix:nonFraction sign="-">30</ix:nonFraction><td>)',
    ['0 Revenue | 1 $1,234', '0 Costs | 1 (30)'],
  ],
  [
    'a stray paragraph between rows moves before the table',
    '<tr><td>Revenue<td>5</tr><p>Note.</p><tr><td>Costs<td>3',
    ['0 Revenue | 1 5', '0 Costs | 1 3'],
  ],
  [
    'ends that cross do no harm',
    '<tr><td><font>Revenue</td></font><td><b>5</td></b><td>6',
    ['0 Revenue | 1 5 | 2 6'],
  ],
];

describe('tables of figures', () => {
  for (const [name, html, rows] of TABLES) {
    test(name, () => assert.deepEqual(rowsOfPage(`<table>${html}</table>`), rows));
  }

  test('a head over a spacer and a row out of line go where they belong', () => {
    const usual = (caption: string, ...[a, b]: readonly string[]): string =>
      `<tr><td>${caption}<td>$<td>${a}<td><td>$<td>${b}`;
    assert.deepEqual(
      rowsOfPage(`<table><tr><td><td><td><td>2023<td>2022${usual('A', '1', '2')}${usual('B', '3', '4')}
        ${usual('C', '5', '6')}<tr><td>D<td colspan=2>7<td><td colspan=2>8<tr><td>E<td>9<td>10${usual('F', '11', '12')}</table>`),
      [
        '0 | 1 2023 | 2 2022',
        '0 A | 1 $1 | 2 $2',
        '0 B | 1 $3 | 2 $4',
        '0 C | 1 $5 | 2 $6',
        '0 D | 1 7 | 2 8',
        '0 E | 1 9 | 2 10',
        '0 F | 1 $11 | 2 $12',
      ],
    );
  });

  test('how far captions are set in is told by styles, blanks and cells', () => {
    const { blocks } = page(`<table><tr><td>Assets<td>1<tr><td style="padding-left:10pt">Cash<td>2
      <tr><td>&nbsp;&nbsp;&nbsp;Other<td>3<tr><td><div style="margin-left: 12PX">More</div><td>4
      <tr><td style="padding-left:9pt;text-indent:-9pt">Hanging<td>5</table>`);
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ indent = 0 }) => indent) : [])),
      [0, 3, 3, 3, 0],
    );
  });
});
