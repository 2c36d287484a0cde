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

  test('figures that end there on another page, but not under one another, are not read either', async () => {
    const broken = [
      ...line(120, 'Revenue', ['1,250', '2,294,4'], { edges: [380, 575] }),
      ...line(134, 'Loss', ['(8)', '(7,2'], { edges: [380, 575] }),
    ];
    const beside = (ends: readonly number[]): ReturnType<typeof line> => [
      ...line(120, 'Ratio', ['55.1', '34'], { edges: [380, ends[0] ?? 0] }),
      ...line(134, 'Shares', ['349.9', '35'], { edges: [380, ends[1] ?? 0] }),
    ];
    const rowsWith = async (ends: readonly number[]): Promise<readonly string[]> =>
      printed(await readPdf(writePdf([broken, beside(ends)]), 'release.pdf')).slice(-2);
    assert.deepEqual(await rowsWith([575, 573]), ['0:Ratio | 1:55.1', '0:Shares | 1:349.9']);
    assert.deepEqual(await rowsWith([574, 574]), ['0:Ratio | 1:55.1 | 2:34', '0:Shares | 1:349.9 | 2:35']);
  });
});
