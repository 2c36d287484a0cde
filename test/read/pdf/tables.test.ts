import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import { printed } from './printed.ts';
import { blocksOf, HEADS, PRINTED_HEADS, TITLE } from './statement.ts';
import { line, type Mark, writePdf } from './writer.ts';

describe('tables of a PDF', () => {
  test('figures stand in the column of their last digit, with their marks', async () => {
    const blocks = await blocksOf([
      TITLE,
      ...HEADS,
      ...line(120, 'Revenue', ['1,250', '1,100']),
      { x: 330, y: 120, text: '$' },
      { x: 410, y: 120, text: '$' },
      ...line(134, 'Cost of revenue', ['(1,000)', '(999)'], { x: 60 }),
      ...line(148, 'Margin', ['20.0%', '9.2%'], { x: 60 }),
      ...line(162, 'Other', ['—', '–7']),
    ]);
    assert.deepEqual(blocks, [
      'heading: Statements of Income',
      ...PRINTED_HEADS,
      '0:Revenue | 1:$1,250 | 2:$1,100',
      '0:Cost of revenue | 1:(1,000) | 2:(999)',
      '0:Margin | 1:20.0% | 2:9.2%',
      '0:Other | 1:— | 2:–7',
    ]);
  });

  test('brackets and percent signs set apart go with their figure', async () => {
    const blocks = await blocksOf([
      ...HEADS,
      ...line(120, 'Loss', ['(34', '(39']),
      { x: 384, y: 120, text: ')' },
      { x: 464, y: 120, text: ')' },
      ...line(134, 'Margin', ['5.0', '0.3']),
      { x: 384, y: 134, text: '%' },
      { x: 464, y: 134, text: '%' },
    ]);
    assert.deepEqual(blocks.slice(2), ['0:Loss | 1:(34) | 2:(39)', '0:Margin | 1:5.0% | 2:0.3%']);
  });

  test('a currency mark that touches the bracket before it is of the next column', async () => {
    const blocks = await blocksOf([
      ...HEADS,
      ...line(120, 'Loss', ['(34', '(39']),
      { x: 380.5, y: 120, text: ')' },
      { x: 384, y: 120, text: '$' },
      { x: 460.5, y: 120, text: ')' },
      ...line(134, 'Per share', ['(0.05)', '(0.06)']),
      { x: 384, y: 134, text: '$' },
    ]);
    assert.deepEqual(blocks.slice(2), ['0:Loss | 1:(34) | 2:$(39)', '0:Per share | 1:(0.05) | 2:$(0.06)']);
  });

  test('a raised mark is no digit of the figure or the year before it', async () => {
    const blocks = await blocksOf([
      ...HEADS,
      ...line(120, 'Revenue', ['1,250', '1,100']),
      { x: 380.5, y: 116, text: '1', size: 6 },
      { x: 90.5, y: 116, text: '(2)', size: 6 },
      ...line(134, 'Costs', ['20', '30']),
      { x: 75.5, y: 130, text: '*5', size: 6 },
    ]);
    assert.deepEqual(blocks.slice(2), ['0:Revenue² | 1:1,250¹ | 2:1,100', '0:Costs^{*5} | 1:20 | 2:30']);
  });

  test('currency marks above the figures of a wrapped caption go with them', async () => {
    const blocks = await blocksOf([
      ...HEADS,
      ...line(120, 'Revenue', ['1,250', '1,100']),
      ...line(134, 'Cost of revenue', ['(1,000)', '(999)']),
      ...line(148, 'Gross profit', ['250', '101']),
      ...line(162, 'Net income available to', []),
      { x: 330, y: 162, text: '$' },
      { x: 410, y: 162, text: '$' },
      ...line(173, 'common shareholders', ['250', '101']),
      ...line(187, 'Loans (1)', []),
      ...line(198, '(2)', ['250', '101']),
    ]);
    assert.deepEqual(blocks.slice(5), [
      '0:Net income available to common shareholders | 1:$250 | 2:$101',
      '0:Loans (1) (2) | 1:250 | 2:101',
    ]);
  });

  test('words stand in the columns over which they are printed', async () => {
    const blocks = await blocksOf([
      { x: 300, y: 90, text: 'Prior FY24 Outlook' },
      { x: 430, y: 90, text: 'New FY24 Outlook' },
      ...line(110, 'Net sales', []),
      { x: 290, y: 110, text: '$11.0 billion to $11.1 billion' },
      { x: 450, y: 110, text: 'no change' },
      ...line(124, 'Operating margin', []),
      { x: 310, y: 124, text: '14.7% to 15.0%' },
      { x: 435, y: 124, text: '14.5% to 14.8%' },
      ...line(138, 'New stores', []),
      { x: 330, y: 138, text: '25-30' },
      { x: 450, y: 138, text: 'no change' },
    ]);
    assert.deepEqual(blocks, [
      '0: | 1:Prior FY24 Outlook | 2:New FY24 Outlook',
      '0:Net sales | 1:$11.0 billion to $11.1 billion | 2:no change',
      '0:Operating margin | 1:14.7% to 15.0% | 2:14.5% to 14.8%',
      '0:New stores | 1:25-30 | 2:no change',
    ]);
  });

  test('a statement goes on over the end of a page as long as its columns do', async () => {
    const foot = (page: number): Mark => ({ x: 306, y: 770, text: String(page) });
    const blocks = await blocksOf(
      [
        TITLE,
        ...HEADS,
        ...line(700, 'Revenue', ['1,250', '1,100']),
        ...line(714, 'Costs', ['20', '30']),
        foot(1),
      ],
      [...line(60, 'Gross profit', ['1,230', '1,070']), ...line(74, 'Taxes', ['10', '9']), foot(2)],
    );
    assert.deepEqual(blocks, [
      'heading: Statements of Income',
      ...PRINTED_HEADS,
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Costs | 1:20 | 2:30',
      '0:Gross profit | 1:1,230 | 2:1,070',
      '0:Taxes | 1:10 | 2:9',
    ]);
  });

  test('figures set to the left of their columns keep to them, however wide they are', async () => {
    const left = (y: number, caption: string, figures: readonly string[]): readonly Mark[] => [
      { x: 60, y, text: caption },
      ...figures.map((text, index) => ({ x: 300 + 80 * index, y, text })),
    ];
    const content = await readPdf(
      writePdf([
        [
          TITLE,
          ...left(104, '', ['2024', '2023']).slice(1),
          ...left(120, 'Revenue', ['1,250', '1,100']),
          ...left(134, 'Costs', ['9', '300']),
          ...left(148, 'Weighted average shares', ['162,019,808', '161,652,974']),
          { x: 60, y: 162, text: 'Net income for both' },
          ...left(174, 'classes of shares', ['1,241', '800']),
          ...left(188, 'Per share', ['5.38', '6']),
        ],
      ]),
      'release.pdf',
    );
    assert.equal(content.blocks.length, 2, 'a heading and one table');
    assert.deepEqual(printed(content), [
      'heading: Statements of Income',
      '0: | 1:2024 | 2:2023',
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Costs | 1:9 | 2:300',
      '0:Weighted average shares | 1:162,019,808 | 2:161,652,974',
      '0:Net income for both classes of shares | 1:1,241 | 2:800',
      '0:Per share | 1:5.38 | 2:6',
    ]);
  });

  test('a move in words is a figure of its column', async () => {
    const blocks = await blocksOf([
      { x: 380, y: 90, text: 'Q4 FY24', right: true },
      { x: 460, y: 90, text: 'Y/Y', right: true },
      ...line(104, 'Revenue', ['1,250', 'Up 22%']),
      ...line(118, 'Gross margin', ['76.0%', 'Down 2.0 pts']),
    ]);
    assert.deepEqual(blocks, [
      '0: | 1:Q4 FY24 | 2:Y/Y',
      '0:Revenue | 1:1,250 | 2:Up 22%',
      '0:Gross margin | 1:76.0% | 2:Down 2.0 pts',
    ]);
  });

  test('each figure is placed on its page', async () => {
    const { text, marks = [] } = await readPdf(
      writePdf([
        [...HEADS, ...line(120, 'Revenue', ['1,250', '1,100']), ...line(134, 'Costs', ['20', '30'])],
      ]),
      'release.pdf',
    );
    const mark = marks.find(({ at }) => text.startsWith('1,250', at));
    assert.deepEqual(mark?.source, { kind: 'page', page: 1, box: { x: 355, y: 110, width: 25, height: 10 } });
  });
});
