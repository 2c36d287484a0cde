import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, HEADS, PRINTED_HEADS, TITLE } from './statement.ts';
import { line, type Mark } from './writer.ts';

describe('heads of the columns of a PDF', () => {
  test('heads set in the middle of their row are one for each column, and so are those over several', async () => {
    const blocks = await blocksOf([
      { x: 358, y: 60, text: 'Three Months Ended' },
      { x: 345, y: 74, text: 'September' },
      { x: 430, y: 80, text: 'June 30,' },
      { x: 355, y: 86, text: '30,' },
      { x: 437, y: 92, text: '2024' },
      { x: 50, y: 92, text: '(in millions)' },
      { x: 352, y: 98, text: '2024' },
      ...line(116, 'Revenue', ['1,250', '1,100']),
      ...line(130, 'Cost of revenue', ['(1,000)', '(999)']),
    ]);
    assert.deepEqual(blocks, [
      '0: | 1-2:Three Months Ended',
      '0:(in millions) | 1:September 30, 2024 | 2:June 30, 2024',
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Cost of revenue | 1:(1,000) | 2:(999)',
    ]);
  });

  test('the same words twice are the heads of two columns', async () => {
    const blocks = await blocksOf([
      { x: 330, y: 86, text: 'As of May 31,' },
      { x: 400, y: 90, text: 'As of June 30, 2023 As of June 30, 2023' },
      { x: 350, y: 94, text: '2022' },
      ...[120, 134].flatMap((y) => [
        { x: 50, y, text: 'Revenue' },
        ...[380, 470, 570].map((x) => ({ x, y, text: '1,250', right: true })),
      ]),
    ]);
    assert.equal(blocks[0], '0: | 1:As of May 31, 2022 | 2:As of June 30, 2023 | 3:As of June 30, 2023');
  });

  test('columns that lie close are told apart, in the heads as well', async () => {
    const amounts = ['129,582', '122,258', '124,828', '369,561', '377,736', '254,300', '261,117'];
    const row = (y: number, caption: string, figures: readonly string[]): readonly Mark[] => [
      { x: 50, y, text: caption },
      ...figures.map((text, index) => ({ x: 170 + index * 43, y, text, right: true })),
    ];
    const blocks = await blocksOf([
      ...row(90, '', ['3Q24', '2Q24', '3Q23', '9M24', '9M23', '6M24', '6M23']),
      ...row(104, 'Sales revenues', amounts),
      ...row(118, 'Cost of sales', amounts),
    ]);
    assert.deepEqual(blocks, [
      '0: | 1:3Q24 | 2:2Q24 | 3:3Q23 | 4:9M24 | 5:9M23 | 6:6M24 | 7:6M23',
      `0:Sales revenues | ${amounts.map((text, index) => `${index + 1}:${text}`).join(' | ')}`,
      `0:Cost of sales | ${amounts.map((text, index) => `${index + 1}:${text}`).join(' | ')}`,
    ]);
  });

  test('two heads that a blank alone parts are those of two narrow columns', async () => {
    for (const heads of ['3Q24 2Q24', '2024 2023']) {
      const row = (y: number, caption: string, figures: readonly string[]): readonly Mark[] => [
        { x: 50, y, text: caption },
        ...figures.map((text, index) => ({ x: 380 + index * 27, y, text, right: true })),
      ];
      const blocks = await blocksOf([
        { x: 358, y: 90, text: heads },
        ...row(104, 'Sales revenues', ['1,290', '1,220']),
        ...row(118, 'Cost of sales', ['1,010', '9,800']),
        ...row(132, 'Wages', ['12', '11']),
      ]);
      assert.equal(
        blocks[0],
        `0: | ${heads
          .split(' ')
          .map((head, index) => `${index + 1}:${head}`)
          .join(' | ')}`,
      );
    }
  });

  test('heads part columns that are named alike, wherever they stand over them', async () => {
    const years = (y: number): readonly Mark[] =>
      ['2024', '2023', '2022', '2024', '2023'].map((text, index) => ({
        x: 230 + 60 * index,
        y,
        text,
        right: true,
      }));
    const blocks = await blocksOf([
      TITLE,
      { x: 270, y: 90, text: 'Three Months Ended', right: true },
      { x: 470, y: 90, text: 'Nine Months Ended', right: true },
      ...years(104),
      ...['11', '12', '13', '14', '15'].map((text, index) => ({
        x: 230 + 60 * index,
        y: 118,
        text,
        right: true,
      })),
      { x: 60, y: 118, text: 'Revenue' },
      ...['1', '2', '3', '4', '5'].map((text, index) => ({ x: 230 + 60 * index, y: 132, text, right: true })),
      { x: 60, y: 132, text: 'Costs' },
    ]);
    assert.deepEqual(blocks.slice(1, 3), [
      '0: | 1-3:Three Months Ended | 4-5:Nine Months Ended',
      '0: | 1:2024 | 2:2023 | 3:2022 | 4:2024 | 5:2023',
    ]);
  });

  test('heads that stay behind at the foot of a page stand over the figures of the next', async () => {
    const blocks = await blocksOf(
      [{ x: 60, y: 60, text: 'A sentence.' }, ...HEADS.map((mark) => ({ ...mark, y: mark.y + 600 }))],
      [...line(60, 'Revenue', ['1,250', '1,100']), ...line(74, 'Costs', ['20', '30'])],
    );
    assert.deepEqual(blocks.slice(1), [
      ...PRINTED_HEADS,
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Costs | 1:20 | 2:30',
    ]);
  });

  test('heads behind a title of the captions, and heads of which some are years alone', async () => {
    const blocks = await blocksOf([
      TITLE,
      { x: 60, y: 90, text: 'Description' },
      { x: 300, y: 90, text: 'March 31, 2024', right: false },
      { x: 460, y: 90, text: '2023', right: true },
      ...line(104, 'Revenue', ['1,250', '1,100']),
      ...line(118, 'Costs', ['20', '30']),
    ]);
    assert.deepEqual(blocks.slice(1), [
      '0:Description | 1:March 31, 2024 | 2:2023',
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Costs | 1:20 | 2:30',
    ]);
  });

  test('a month over its day is one date, for each column', async () => {
    const blocks = await blocksOf([
      { x: 380, y: 90, text: 'September', right: true },
      { x: 460, y: 90, text: 'September', right: true },
      { x: 380, y: 102, text: '27, 2025', right: true },
      { x: 460, y: 102, text: '28, 2024', right: true },
      ...line(120, 'Revenue', ['1,250', '1,100']),
      ...line(134, 'Costs', ['20', '30']),
    ]);
    assert.deepEqual(blocks, [
      '0: | 1:September 27, 2025 | 2:September 28, 2024',
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Costs | 1:20 | 2:30',
    ]);
  });

  test('what is cut off from a head stands over no columns of its own', async () => {
    const edges = [250, 320, 390, 460];
    const blocks = await blocksOf([
      { x: 320, y: 90, text: 'Year Ended Decemb', right: true },
      { x: 390, y: 90, text: 'er 31,', right: true },
      ...line(104, '', ['2024', '2023', '2022', '2021'], { edges }),
      ...line(120, 'Revenue', ['1,250', '1,100', '1,000', '900'], { edges }),
      ...line(134, 'Costs', ['20', '30', '40', '50'], { edges }),
    ]);
    assert.match(blocks[0] ?? '', /3:er 31,$/);
  });

  test('heads that nearly touch are told apart by the cells of a tagged document', async () => {
    const part = (mark: Mark, own: number): Mark => ({ ...mark, part: own });
    const blocks = await blocksOf([
      part({ x: 330, y: 86, text: 'At May 31, 2024' }, 1),
      part({ x: 408, y: 86, text: 'At May 31, 2023 ' }, 2),
      ...line(104, 'Cash', ['1,250', '1,100'], { edges: [395, 470] }),
      ...line(118, 'Receivables', ['20', '30'], { edges: [395, 470] }),
    ]);
    assert.equal(blocks[0], '0: | 1:At May 31, 2024 | 2:At May 31, 2023');
  });

  test('a head of a column in which nothing stands is none of the figures’', async () => {
    const blocks = await blocksOf([
      { x: 250, y: 90, text: 'Notes' },
      ...line(90, '', ['2024', '2023']),
      ...line(104, 'Profit', ['1,250', '1,100']),
      ...line(118, 'Tax', ['20', '30']),
    ]);
    assert.deepEqual(blocks, [
      '0:Notes | 1:2024 | 2:2023',
      '0:Profit | 1:1,250 | 2:1,100',
      '0:Tax | 1:20 | 2:30',
    ]);
  });
});
