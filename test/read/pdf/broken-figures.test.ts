import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import { printed } from './printed.ts';
import { line, writePdf } from './writer.ts';

describe('figures broken over two lines of their cell', () => {
  const statement = async (tax: string, end: string): Promise<readonly string[]> => {
    const edges = [380, 480];
    const content = await readPdf(
      writePdf([
        [
          ...line(104, '', ['2023', '2022'], { edges }),
          ...line(120, 'Income before tax', ['5,277,451', '743,315'], { edges }),
          ...line(150, 'Income tax', [tax, '(142,097)'], { edges }),
          { x: 383, y: 150, text: ')' },
          { x: 380, y: 161, text: end, right: true },
          ...line(180, 'Net income', ['4,268,577', '601,218'], { edges }),
        ],
      ]),
      'release.pdf',
    );
    return printed(content).slice(2, -1);
  };

  test('are whole with the bracket that stands in a cell of its own', async () => {
    assert.deepEqual(await statement('(1,008,87', '4'), ['0:Income tax | 1:(1,008,874) | 2:(142,097)']);
  });

  test('take nothing where no digit is missing', async () => {
    assert.deepEqual(await statement('(1,008,874', '4'), [
      '0:Income tax | 1:(1,008,874) | 2:(142,097)',
      '0: | 1:4',
    ]);
  });
});
