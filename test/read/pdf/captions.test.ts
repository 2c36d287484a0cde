/** Captions of several lines, and headings that are none. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, HEADS } from './statement.ts';
import { line, type Mark } from './writer.ts';

describe('captions of a PDF', () => {
  test('a caption that wraps stands with its figures, whichever of its lines they are beside', async () => {
    const rows = [
      ...line(120, 'Revenue', ['1,250', '1,100']),
      ...line(140, 'Cost of revenue', ['(1,000)', '(999)']),
      ...line(160, 'Gross profit', ['250', '101']),
    ];
    const blocks = await blocksOf([
      ...HEADS,
      ...rows,
      ...line(180, 'Cash at the beginning', []),
      ...line(186, '', ['70', '60']),
      ...line(192, 'of the period', []),
      ...line(212, 'Cash at the end', ['80', '70']),
    ]);
    assert.deepEqual(blocks.slice(5), [
      '0:Cash at the beginning of the period | 1:70 | 2:60',
      '0:Cash at the end | 1:80 | 2:70',
    ]);
  });

  test('captions of two lines have their figures between them, in every row and to the last line', async () => {
    const row = (y: number, caption: string, rest: string, figures: readonly string[]): readonly Mark[] => [
      ...line(y, caption, []),
      ...line(y + 6, '', figures),
      ...line(y + 12, rest, []),
    ];
    const blocks = await blocksOf([
      ...HEADS,
      ...row(130, 'Net cash provided by', 'operating activities', ['700', '600']),
      ...row(160, 'Net cash used in', 'investing activities', ['(20)', '(10)']),
      ...row(190, 'Cash at the end', 'of the period', ['80', '70']),
      { x: 50, y: 232, text: 'Notes' },
    ]);
    assert.deepEqual(blocks.slice(2), [
      '0:Net cash provided by operating activities | 1:700 | 2:600',
      '0:Net cash used in investing activities | 1:(20) | 2:(10)',
      '0:Cash at the end of the period | 1:80 | 2:70',
      'heading: Notes',
    ]);
  });

  test('headings stay apart where most rows are so high that their captions could be wrapped', async () => {
    const blocks = await blocksOf([
      ...HEADS,
      ...line(120, 'Revenue', ['1,250', '1,100']),
      ...line(160, 'Costs', ['(1,000)', '(999)']),
      ...line(200, 'Gross profit', ['250', '101']),
      ...line(228, 'ASSETS', []),
      ...line(256, 'Current assets:', []),
      ...line(296, 'Cash', ['70', '60']),
      ...line(336, 'Receivables', ['30', '20']),
    ]);
    assert.deepEqual(blocks.slice(4), [
      '0:Gross profit | 1:250 | 2:101',
      '0:ASSETS',
      '0:Current assets:',
      '0:Cash | 1:70 | 2:60',
      '0:Receivables | 1:30 | 2:20',
    ]);
  });
});
