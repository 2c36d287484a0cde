import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPdf } from '../../../src/read/pdf.ts';
import { printed } from './printed.ts';
import { line, type Mark, writePdf } from './writer.ts';

const HEADS: readonly Mark[] = [
  { x: 250, y: 60, text: 'Statements of Income' },
  { x: 345, y: 90, text: 'Three Months Ended March 31,' },
  { x: 380, y: 104, text: '2024', right: true },
  { x: 460, y: 104, text: '2023', right: true },
];

describe('tables of a PDF', () => {
  test('figures stand in the column of their last digit, with their marks', async () => {
    const bytes = writePdf([
      [
        ...HEADS,
        ...line(120, 'Revenue', ['1,250', '1,100']),
        { x: 330, y: 120, text: '$' },
        { x: 410, y: 120, text: '$' },
        ...line(134, 'Cost of revenue', ['(1,000)', '(999)'], { x: 60 }),
        ...line(148, 'Margin', ['20.0%', '9.2%'], { x: 60 }),
        ...line(162, 'Other', ['—', '7']),
      ],
    ]);
    assert.deepEqual(printed(await readPdf(bytes, 'income.pdf')), [
      'heading: Statements of Income',
      '0: | 1-2:Three Months Ended March 31,',
      '0: | 1:2024 | 2:2023',
      '0:Revenue | 1:$1,250 | 2:$1,100',
      '0:Cost of revenue | 1:(1,000) | 2:(999)',
      '0:Margin | 1:20.0% | 2:9.2%',
      '0:Other | 1:— | 2:7',
    ]);
  });
});
