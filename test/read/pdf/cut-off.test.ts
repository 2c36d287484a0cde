/** Figures at the edge of a page, or of what a browser prints of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import { printed } from './printed.ts';
import { line, writePdf } from './writer.ts';

describe('figures at the edge of a page of a PDF', () => {
  test('figures that run off the page are not read, and it is told', async () => {
    const edges = [380, 620];
    const content = await readPdf(
      writePdf([
        [
          ...line(104, '', ['2024', '2023'], { edges: [380, 600] }),
          ...line(120, 'Revenue', ['1,250', '2,294,403'], { edges }),
          ...line(134, 'Costs', ['9', '1,653'], { edges: [380, 600] }),
          ...line(148, 'Loss', ['8', '1'], { edges: [380, 600] }),
        ],
      ]),
      'release.pdf',
    );
    assert.deepEqual(printed(content), [
      '0: | 1:2024 | 2:2023',
      '0:Revenue | 1:1,250',
      '0:Costs | 1:9 | 2:1,653',
      '0:Loss | 1:8 | 2:1',
    ]);
    assert.match(content.notices?.[0]?.message ?? '', /cut off a figure at their right edge/);
  });

  for (const [told, heads, loss] of [
    ['the bracket of one', '', '(5,120)'],
    ['the year above them', '2023', '5,120'],
  ] as const)
    test(`figures are whole where ${told} reaches over the edge as they do`, async () => {
      const edges = [540, 613];
      const content = await readPdf(
        writePdf([
          [
            ...line(104, '', ['2024', heads], { edges }),
            ...line(120, 'Revenue', ['1,250', '2,294,403'], { edges }),
            ...line(134, 'Loss', ['8'], { edges }),
            { x: 613, y: 134, text: loss, right: true },
          ],
        ]),
        'release.pdf',
      );
      assert.deepEqual(printed(content).slice(-2), [
        '0:Revenue | 1:1,250 | 2:2,294,403',
        `0:Loss | 1:8 | 2:${loss}`,
      ]);
      assert.equal(content.notices, undefined);
    });

  test('figures that break off within the page, where a browser ends what it prints, are not read', async () => {
    const edges = [380, 575];
    const content = await readPdf(
      writePdf([
        [
          ...line(104, '', ['2024', '2023'], { edges: [380, 540] }),
          ...line(120, 'Revenue', ['1,250', '2,294,4'], { edges }),
          ...line(134, 'Loss', ['(8)', '(7,2'], { edges }),
          ...line(148, 'Margin', ['9.1', '8.4'], { edges }),
        ],
      ]),
      'release.pdf',
    );
    assert.deepEqual(printed(content).slice(1), [
      '0:Revenue | 1:1,250',
      '0:Loss | 1:(8)',
      '0:Margin | 1:9.1',
    ]);
    assert.match(content.notices?.[0]?.message ?? '', /cut off 3 figures/);
  });
});
