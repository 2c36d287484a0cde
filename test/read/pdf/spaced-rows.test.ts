/** Tables without lines, whose rows stand further apart than the lines of their cells. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Cells, wordsOf } from './grid.ts';
import { blocksOf } from './statement.ts';
import type { Mark } from './writer.ts';

const APART = { pitch: 13, room: 10, flush: 'left' } as const;

const STATEMENT: Cells = [
  ['', 'Three\nMonths\nEnded\nMarch 31,', 'Three\nMonths\nEnded\nMarch 31,'],
  ['', '2024', '2023'],
  ['Revenue from the\nsale of boats', '12,345,6\n78', '9,876,54\n3'],
  ['Revenue from all\nthe others', '12', '345'],
  ['Costs and\nexpenses, net of\nwhat is given back', '', ''],
  ['Loss\nbefore tax', '(1,234,56\n7)', '(890)'],
  ['Earnings\nper share', '1.23', '4.56'],
];

const PRINTED = [
  '0: | 1:Three Months Ended March 31, | 2:Three Months Ended March 31,',
  '0: | 1:2024 | 2:2023',
  '0:Revenue from the sale of boats | 1:12,345,678 | 2:9,876,543',
  '0:Revenue from all the others | 1:12 | 2:345',
  '0:Costs and expenses, net of what is given back',
  '0:Loss before tax | 1:(1,234,567) | 2:(890)',
  '0:Earnings per share | 1:1.23 | 2:4.56',
];

describe('tables whose rows stand apart', () => {
  test('the lines of a cell are together', async () => {
    assert.deepEqual(await blocksOf(wordsOf(STATEMENT, APART)), PRINTED);
  });

  test('so they are below a title that stands as close as they do', async () => {
    const title: Mark = { x: 50, y: 96, text: 'Statements of Loss', size: 16 };
    assert.deepEqual(await blocksOf([title, ...wordsOf(STATEMENT, APART)]), [
      'heading: Statements of Loss',
      ...PRINTED,
    ]);
  });

  test('so are not those where words over two columns make one of them', async () => {
    const over = { text: 'as it was reported before', x: 176 };
    const words = wordsOf([...STATEMENT, ['Sundry\nothers', '\n17,171', '\n18,181']], APART);
    const below = words.find(({ text }) => text === '17,171') as Mark;
    const blocks = await blocksOf([...words, { ...over, y: below.y - APART.pitch }]);
    assert.deepEqual(blocks.slice(0, PRINTED.length), PRINTED);
    assert.deepEqual(blocks.slice(PRINTED.length), [
      '0:Sundry | 2:as it was reported before',
      '0:others | 1:17,171 | 2:18,181',
    ]);
  });

  test('sentences between tables stay sentences', async () => {
    const sentences: readonly Mark[] = [
      { x: 50, y: 480, text: 'Revenue was 12,345,678 in the quarter that ended on March 31, and it had' },
      { x: 50, y: 493, text: 'been 9,876,543 in that of the year before.' },
    ];
    const blocks = await blocksOf([...wordsOf(STATEMENT, APART), ...sentences]);
    assert.deepEqual(blocks, [
      ...PRINTED,
      'paragraph: Revenue was 12,345,678 in the quarter that ended on March 31, and it had been 9,876,543 in that of the year before.',
    ]);
  });

  test('rows no further apart than lines are rows', async () => {
    const rows: Cells = [
      ['', '2024', '2023'],
      ['Revenue', '12', '345'],
      ['Costs', '3', '4'],
      ['Other costs', '5', '6'],
      ['Loss', '4', '335'],
    ];
    assert.deepEqual(await blocksOf(wordsOf(rows, { pitch: 13, room: 0 })), [
      '0: | 1:2024 | 2:2023',
      '0:Revenue | 1:12 | 2:345',
      '0:Costs | 1:3 | 2:4',
      '0:Other costs | 1:5 | 2:6',
      '0:Loss | 1:4 | 2:335',
    ]);
  });

  test('where they stand apart by half a point, lines of one cell still tell themselves from rows', async () => {
    const rows: Cells = [
      ['', '2024', '2023'],
      ['Revenue', '12', '345'],
      ['Cost of the goods\nwe sold', '3', '4'],
      ['Other costs', '5', '6'],
      ['Loss before taxes\non income', '4', '335'],
    ];
    assert.deepEqual(await blocksOf(wordsOf(rows, { pitch: 12, room: 0.5 })), [
      '0: | 1:2024 | 2:2023',
      '0:Revenue | 1:12 | 2:345',
      '0:Cost of the goods we sold | 1:3 | 2:4',
      '0:Other costs | 1:5 | 2:6',
      '0:Loss before taxes on income | 1:4 | 2:335',
    ]);
  });
});
