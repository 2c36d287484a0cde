/** Tables that go on over the end of a page, and what a page prints again above them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, HEADS, PRINTED_HEADS, TITLE } from './statement.ts';
import { line, type Mark } from './writer.ts';

const ROWS: readonly Mark[] = [
  ...line(120, 'Revenue', ['1,250', '1,100']),
  ...line(134, 'Cost of revenue', ['(1,000)', '(999)']),
  ...line(148, 'Operating expenses:', []),
];
const REST: readonly Mark[] = [
  ...line(120, 'Selling', ['(60)', '(40)']),
  ...line(134, 'Operating income', ['190', '61']),
];
const PRINTED_ROWS = ['0:Revenue | 1:1,250 | 2:1,100', '0:Cost of revenue | 1:(1,000) | 2:(999)'];
const PRINTED_REST = ['0:Selling | 1:(60) | 2:(40)', '0:Operating income | 1:190 | 2:61'];

describe('a table of a PDF that goes on over the end of a page', () => {
  test('is one table where the page prints its heads again, close to the edge as they stand', async () => {
    assert.deepEqual(await blocksOf([...HEADS, ...ROWS], [...HEADS, ...REST]), [
      ...PRINTED_HEADS,
      ...PRINTED_ROWS,
      '0:Operating expenses:',
      ...PRINTED_REST,
    ]);
  });

  test('so it is below its title with a word of its going on', async () => {
    const again = { ...TITLE, text: `${TITLE.text} (Continued)` };
    assert.deepEqual(await blocksOf([TITLE, ...HEADS, ...ROWS], [again, ...HEADS, ...REST]), [
      'heading: Statements of Income',
      ...PRINTED_HEADS,
      ...PRINTED_ROWS,
      '0:Operating expenses:',
      ...PRINTED_REST,
    ]);
  });

  test('another title begins another table, whatever its heads', async () => {
    const other = { ...TITLE, text: 'Statements of Cash Flows' };
    assert.deepEqual(await blocksOf([TITLE, ...HEADS, ...ROWS.slice(0, 6)], [other, ...HEADS, ...REST]), [
      'heading: Statements of Income',
      ...PRINTED_HEADS,
      ...PRINTED_ROWS,
      'heading: Statements of Cash Flows',
      ...PRINTED_HEADS,
      ...PRINTED_REST,
    ]);
  });

  test('years below a period that stayed at the foot of the page before are those of its table', async () => {
    const period: Mark = { x: 345, y: 180, text: 'Six Months Ended June 30,' };
    const years = HEADS.slice(1).map((mark) => ({ ...mark, y: 60 }));
    const blocks = await blocksOf([...HEADS, ...ROWS.slice(0, 6), period], [...years, ...REST]);
    assert.deepEqual(blocks.slice(-4), [
      '0: | 1-2:Six Months Ended June 30,',
      '0: | 1:2024 | 2:2023',
      ...PRINTED_REST,
    ]);
  });

  test('ends where two figures of a row stand under one of its columns', async () => {
    const blocks = await blocksOf([
      ...HEADS,
      ...ROWS.slice(0, 6),
      ...line(160, 'Basic', ['13', '0.25', '0.61', '0.19'], { edges: [300, 352, 374, 455] }),
      ...line(174, 'Diluted', ['13', '0.24', '0.60', '0.18'], { edges: [300, 352, 374, 455] }),
    ]);
    assert.deepEqual(blocks.slice(-2), [
      '0:Basic | 1:13 | 2:0.25 | 3:0.61 | 4:0.19',
      '0:Diluted | 1:13 | 2:0.24 | 3:0.60 | 4:0.18',
    ]);
  });
});
