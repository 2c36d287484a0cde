/** Tables with lines around their cells: what is in a cell is together, however it is wrapped. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Cells, framesOf, wordsOf } from './grid.ts';
import { blocksOf } from './statement.ts';
import type { Mark } from './writer.ts';

/** Rows as close as lines are: nothing but the lines around them tells one from the other. */
const CLOSE = { room: 0 };

const STATEMENT: Cells = [
  ['', ['Three Months Ended\nMarch 31,', 2]],
  ['', '2024', '2023'],
  ['Revenue from the\nsale of boats', '12,345,6\n78', '9,876,54\n3'],
  ['Other', '12', '345'],
  ['Current assets', '', ''],
  ['Loss\nbefore tax', '(1,234,56\n7)', '(890)'],
  ['Margin', '12.3\n%', '4.5%'],
];

const PRINTED = [
  '0: | 1-2:Three Months Ended March 31,',
  '0: | 1:2024 | 2:2023',
  '0:Revenue from the sale of boats | 1:12,345,678 | 2:9,876,543',
  '0:Other | 1:12 | 2:345',
  '0:Current assets',
  '0:Loss before tax | 1:(1,234,567) | 2:(890)',
  '0:Margin | 1:12.3% | 2:4.5%',
];

describe('tables with lines around their cells', () => {
  for (const filled of [false, true]) {
    test(`cells are whole where the lines are ${filled ? 'thin boxes' : 'drawn'}`, async () => {
      const blocks = await blocksOf([...wordsOf(STATEMENT, CLOSE), ...framesOf(STATEMENT, CLOSE, filled)]);
      assert.deepEqual(blocks, PRINTED);
    });
  }

  test('figures that begin where their cells do stand in their columns', async () => {
    const layout = { ...CLOSE, flush: 'left' } as const;
    const blocks = await blocksOf([...wordsOf(STATEMENT, layout), ...framesOf(STATEMENT, layout)]);
    assert.deepEqual(blocks, PRINTED);
  });

  test('a word too long for its cell is whole again where the document has it elsewhere', async () => {
    const cells: Cells = [
      ['', '2024', '2023'],
      ['Amortizatio\nn of software', '12', '345'],
      ['Transformati\nonal costs', '3', '4'],
      ['Total', '15', '349'],
    ];
    const blocks = await blocksOf([
      { x: 50, y: 60, text: 'Transformational costs are those of new ways to work.' },
      ...wordsOf(cells, CLOSE),
      ...framesOf(cells, CLOSE),
    ]);
    assert.deepEqual(blocks.slice(1), [
      '0: | 1:2024 | 2:2023',
      '0:Amortization of software | 1:12 | 2:345',
      '0:Transformational costs | 1:3 | 2:4',
      '0:Total | 1:15 | 2:349',
    ]);
  });

  test('ranges and closing brackets are of their cell', async () => {
    const cells: Cells = [
      ['', 'Guidance\n(Unaudited\n)', 'Change'],
      ['Earnings per share', '$0.79 -\n$0.80', '10%'],
      ['Revenue', '$8.51\n-\n$8.53', '12%'],
    ];
    assert.deepEqual(await blocksOf([...wordsOf(cells, CLOSE), ...framesOf(cells, CLOSE)]), [
      '0: | 1:Guidance (Unaudited) | 2:Change',
      '0:Earnings per share | 1:$0.79 - $0.80 | 2:10%',
      '0:Revenue | 1:$8.51 - $8.53 | 2:12%',
    ]);
  });

  test('a row parted by the end of the page is whole, its figures and heads too', async () => {
    const before: Cells = [
      ['', ['Three Months Ended', 2]],
      ['', '2024', '2023'],
      ['Revenue', '12', '345'],
      ['Weighted', '161,652,', '162,019,80'],
    ];
    const after: Cells = [
      ['average shares', '974', '8'],
      ['Earnings per share', '1.23', '4.56'],
    ];
    const layout = { ...CLOSE, top: 650 };
    const blocks = await blocksOf(
      [...wordsOf(before, layout), ...framesOf(before, layout)],
      [...wordsOf(after, CLOSE), ...framesOf(after, CLOSE)],
    );
    assert.deepEqual(blocks, [
      '0: | 1-2:Three Months Ended',
      '0: | 1:2024 | 2:2023',
      '0:Revenue | 1:12 | 2:345',
      '0:Weighted average shares | 1:161,652,974 | 2:162,019,808',
      '0:Earnings per share | 1:1.23 | 2:4.56',
    ]);
  });

  test('lines between the columns alone part no rows', async () => {
    const rows: Cells = [
      ['', '2024', '2023'],
      ['Revenue', '12', '345'],
      ['Costs', '3', '4'],
    ];
    const around: Cells = [['\n\n', '\n\n', '\n\n']];
    const blocks = await blocksOf([...wordsOf(rows, CLOSE), ...framesOf(around, CLOSE)]);
    assert.deepEqual(blocks, ['0: | 1:2024 | 2:2023', '0:Revenue | 1:12 | 2:345', '0:Costs | 1:3 | 2:4']);
  });

  test('nor do lines between the columns and around the heads', async () => {
    const rows: Cells = [
      ['Item', 'Q1 2024', 'Q1 2023'],
      ['Revenue', '120', '110'],
      ['Costs', '80', '70'],
    ];
    const around: Cells = [
      ['', '', ''],
      ['\n', '\n', '\n'],
    ];
    const blocks = await blocksOf([...wordsOf(rows, CLOSE), ...framesOf(around, CLOSE)]);
    const whole = await blocksOf([...wordsOf(rows, CLOSE), ...framesOf([['\n\n', '\n\n', '\n\n']], CLOSE)]);
    assert.deepEqual(blocks, [
      '0:Item | 1:Q1 2024 | 2:Q1 2023',
      '0:Revenue | 1:120 | 2:110',
      '0:Costs | 1:80 | 2:70',
    ]);
    assert.deepEqual(whole, blocks);
  });

  test('a frame around a notice makes no table of it', async () => {
    const notice: readonly Mark[] = [
      { x: 54, y: 110, text: 'The figures of 2024 and 2023 are 12 and 345,' },
      { x: 54, y: 122, text: 'and they are unaudited.' },
    ];
    const blocks = await blocksOf([...notice, ...framesOf([[['\n', 3]]], CLOSE)]);
    assert.deepEqual(blocks, [
      'paragraph: The figures of 2024 and 2023 are 12 and 345, and they are unaudited.',
    ]);
  });

  test('a page that draws more lines than any table has is read by its words', async () => {
    const row: Cells = [
      ['', '2024', '2023'],
      ['Revenue', '12', '345'],
      ['Costs', '3', '4'],
    ];
    const [stroke] = framesOf(row, CLOSE);
    const many = Array.from({ length: 30_001 }, () => stroke as NonNullable<typeof stroke>);
    const blocks = await blocksOf([...wordsOf(row, CLOSE), ...many]);
    assert.deepEqual(blocks, ['0: | 1:2024 | 2:2023', '0:Revenue | 1:12 | 2:345', '0:Costs | 1:3 | 2:4']);
  });
});
