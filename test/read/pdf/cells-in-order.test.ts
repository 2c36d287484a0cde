/** Tables without lines, whose cells are known by the order in which they are written, and by the parts of tagged ones. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, HEADS, PRINTED_HEADS } from './statement.ts';
import { line, type Mark } from './writer.ts';

/** Lines of type are this far apart, and rows a little further where nothing else is said. */
const LEADING = 12;
const PITCH = 15;

interface Cells {
  /** The lines of each cell, from the caption on. */
  readonly cells: readonly (readonly string[])[];
}

/** Rows below one another as a program writes them: cell by cell, each from its first line to its last. */
function rows(
  top: number,
  all: readonly Cells['cells'][],
  align: 'top' | 'middle' | 'bottom',
  pitch = PITCH,
): Mark[] {
  const marks: Mark[] = [];
  let y = top;
  for (const cells of all) {
    const height = Math.max(...cells.map((cell) => cell.length));
    for (const [column, cell] of cells.entries()) {
      const room = { top: 0, middle: (height - cell.length) / 2, bottom: height - cell.length }[align];
      for (const [at, text] of cell.entries()) {
        const place = y + (room + at) * LEADING;
        marks.push(
          column === 0
            ? { x: 50, y: place, text }
            : { ...(line(place, '', [text])[0] as Mark), x: EDGES[column - 1] as number },
        );
      }
    }
    y += (height - 1) * LEADING + pitch;
  }
  return marks;
}

const EDGES = [380, 460];

const STATEMENT: readonly Cells['cells'][] = [
  [['Interest income:']],
  [['Loans held for', 'investment, net'], ['1,250'], ['1,100']],
  [['Securities'], ['20'], ['30']],
  [['Total income from loans', 'and securities, before', 'provisions'], ['1,270'], ['1,130']],
  [['Interest expense:']],
  [['Deposits'], ['300'], ['200']],
  [['Borrowed funds', 'and other'], ['70'], ['30']],
  [['Net interest', 'income'], ['900'], ['900']],
];

const READ = [
  ...PRINTED_HEADS,
  '0:Interest income:',
  '0:Loans held for investment, net | 1:1,250 | 2:1,100',
  '0:Securities | 1:20 | 2:30',
  '0:Total income from loans and securities, before provisions | 1:1,270 | 2:1,130',
  '0:Interest expense:',
  '0:Deposits | 1:300 | 2:200',
  '0:Borrowed funds and other | 1:70 | 2:30',
  '0:Net interest income | 1:900 | 2:900',
];

describe('cells in the order of their writing', () => {
  for (const align of ['top', 'middle'] as const) {
    test(`captions that wrap are whole where figures stand at the ${align} of their row`, async () => {
      assert.deepEqual(await blocksOf([...HEADS, ...rows(120, STATEMENT, align)]), READ);
    });

    test(`also where rows stand no further apart than lines, with figures at the ${align}`, async () => {
      assert.deepEqual(await blocksOf([...HEADS, ...rows(120, STATEMENT, align, LEADING)]), READ);
    });
  }

  test('captions that wrap are whole at the foot of their row, where tagged parts tell them from captions above', async () => {
    const marks = rows(120, STATEMENT, 'bottom');
    const cells = STATEMENT.flat().flatMap((cell, part) => cell.map(() => part));
    const tagged = marks.map((mark, index) => ({ ...mark, part: cells[index] as number }));
    assert.deepEqual(await blocksOf([...HEADS, ...tagged]), READ);
  });

  test('a bracket that was too wide for its cell closes the figure above it', async () => {
    const statement = [
      [['Loans'], ['1,250'], ['1,100']],
      [['Costs of the', 'year, net'], ['(6,749', ')'], ['(5)']],
      [['Other', 'costs'], ['(70)'], ['(30)']],
    ];
    assert.deepEqual((await blocksOf([...HEADS, ...rows(120, statement, 'middle')])).slice(2), [
      '0:Loans | 1:1,250 | 2:1,100',
      '0:Costs of the year, net | 1:(6,749) | 2:(5)',
      '0:Other costs | 1:(70) | 2:(30)',
    ]);
  });

  test('a sentence above wrapped heads is none of their lines', async () => {
    const blocks = await blocksOf([
      { x: 50, y: 84, text: 'Statements of the company in thousands of dollars, but for amounts per share' },
      ...rows(96, [[[], ['Year', 'ended', '2024'], ['Ended', '2023']]], 'middle'),
      ...rows(150, STATEMENT.slice(1, 4), 'middle'),
    ]);
    assert.match(blocks[0] ?? '', /^(?:paragraph|heading): Statements .* per share$/);
    assert.ok(blocks.includes('0: | 1:Year ended 2024 | 2:Ended 2023'));
  });
});

describe('cells that a tagged document marks', () => {
  const row = (y: number, first: number, caption: string, figures: readonly string[]): readonly Mark[] =>
    line(y, caption, figures).map((mark, index) => ({ ...mark, part: first + index }));

  test('a caption that touches its figure is parted from it', async () => {
    const blocks = await blocksOf([
      ...HEADS,
      ...row(120, 0, 'Revenue', ['1,250', '1,100']),
      { x: 352.5, y: 134, text: 'of all', right: true, part: 3 },
      ...row(134, 4, '', ['1,000', '999']),
      ...row(148, 6, 'Margin', ['250', '101']),
    ]);
    assert.ok(blocks.includes('0:of all | 1:1,000 | 2:999'), blocks.join('\n'));
  });

  test('several numbers in one cell are no figures of several columns', async () => {
    const notes = (
      y: number,
      first: number,
      caption: string,
      text: string,
      figures: readonly string[],
    ): readonly Mark[] => [
      { x: 50, y, text: caption, part: first },
      { x: 250, y, text, part: first + 1 },
      ...line(y, '', figures).map((mark, index) => ({ ...mark, part: first + 2 + index })),
    ];
    const blocks = await blocksOf([
      ...HEADS,
      ...notes(120, 0, 'Property', '6, 9, 33', ['1,250', '1,100']),
      ...notes(134, 10, 'Goodwill', '8', ['1,000', '999']),
      ...notes(148, 20, 'Other', '8, 9', ['250', '101']),
    ]);
    assert.ok(
      blocks.some((block) => block.startsWith('0:Property | 1:6, 9, 33 | 2:1,250 | 3:1,100')),
      blocks.join('\n'),
    );
  });

  test('notes over two lines of a cell are one, and a word with a hyphen at its line’s end is whole', async () => {
    const part = (mark: Mark, own: number): Mark => ({ ...mark, part: own });
    const blocks = await blocksOf([
      ...HEADS.map((mark, index) => part(mark, index)),
      part({ x: 50, y: 120, text: 'Weighted-' }, 10),
      part({ x: 50, y: 132, text: 'average units' }, 10),
      part({ x: 300, y: 120, text: '6, 9,' }, 11),
      part({ x: 300, y: 132, text: '33' }, 11),
      ...line(126, '', ['1,250', '1,100']).map((mark, index) => part(mark, 12 + index)),
      ...line(150, 'Rate', ['5.0%', '0.3%']).map((mark, index) => part(mark, 20 + index)),
    ]);
    assert.deepEqual(blocks.slice(2), [
      '0:Weighted-average units 6, 9, 33 | 1:1,250 | 2:1,100',
      '0:Rate | 1:5.0% | 2:0.3%',
    ]);
  });

  test('a range goes with the currency mark in a cell before it', async () => {
    const blocks = await blocksOf([
      { x: 330, y: 90, text: 'Q3 2024' },
      { x: 430, y: 90, text: 'FY 2024' },
      ...['Revenue', 'EBITDA', 'Income'].flatMap((caption, index) => [
        { x: 50, y: 110 + 14 * index, text: caption },
        { x: 310, y: 110 + 14 * index, text: '$' },
        { x: 330, y: 110 + 14 * index, text: '607 - $615' },
        { x: 410, y: 110 + 14 * index, text: '$' },
        { x: 430, y: 110 + 14 * index, text: '2,410 - $2,440' },
      ]),
    ]);
    assert.equal(blocks[1], '0:Revenue | 1:$ 607 - $615 | 2:$ 2,410 - $2,440');
  });
});
