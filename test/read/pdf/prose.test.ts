import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import { printed } from './printed.ts';
import { HEADS, PRINTED_HEADS } from './statement.ts';
import { line, type Mark, writePdf } from './writer.ts';

const text = (y: number, words: string, x = 50): Mark => ({ x, y, text: words });

async function blocksOf(...pages: readonly (readonly Mark[])[]): Promise<readonly string[]> {
  return printed(await readPdf(writePdf(pages), 'release.pdf'));
}

const FULL =
  'Revenue of the first quarter was $1,250 million, an increase of 13.6 percent over the same quarter of the';

describe('prose of a PDF', () => {
  test('lines that fill the measure are one paragraph, and a short line ends it', async () => {
    const blocks = await blocksOf([
      text(100, FULL),
      text(114, 'year before.'),
      text(
        128,
        'Operating income was $250 million in the quarter, and net income was $180 million, or $1.20 a share in all.',
      ),
    ]);
    assert.deepEqual(blocks, [
      `paragraph: ${FULL} year before.`,
      'paragraph: Operating income was $250 million in the quarter, and net income was $180 million, or $1.20 a share in all.',
    ]);
  });

  test('a hyphen at the end of a line stays, without a blank', async () => {
    const first =
      'The increase was primarily due to growth in all of the regions, as the comparable sales grew year-over-';
    assert.deepEqual(await blocksOf([text(100, first), text(114, 'year by 4.2 percent.')]), [
      `paragraph: ${first}year by 4.2 percent.`,
    ]);
  });

  test('a line that ends in a hyphen is none that ends a paragraph, however short it is', async () => {
    const lines = [text(100, 'Revenue rose and Non-'), text(114, 'GAAP net income was $1,250 million.')];
    assert.deepEqual(await blocksOf(lines), [
      'paragraph: Revenue rose and Non-GAAP net income was $1,250 million.',
    ]);
  });

  test('list items and headings stand alone', async () => {
    const blocks = await blocksOf([
      text(80, 'Financial Highlights'),
      text(100, '• Revenue of $1,250 million'),
      text(114, '• Net income of $180 million'),
    ]);
    assert.deepEqual(blocks, [
      'heading: Financial Highlights',
      'list-item: Revenue of $1,250 million',
      'list-item: Net income of $180 million',
    ]);
  });

  test('running heads and page numbers are left out, and a sentence goes on over the page', async () => {
    const page = (number: number, ...marks: readonly Mark[]): readonly Mark[] => [
      text(30, 'Example Corporation Results'),
      ...marks,
      text(770, String(number), 306),
    ];
    const blocks = await blocksOf(
      page(1, text(700, FULL)),
      page(2, text(60, 'year before.'), text(90, 'Outlook')),
      page(3, text(60, 'Contact'), text(90, 'Telephone 555 0100')),
    );
    assert.deepEqual(blocks, [
      `paragraph: ${FULL} year before.`,
      'heading: Outlook',
      'heading: Contact',
      'heading: Telephone 555 0100',
    ]);
  });

  test('a sentence that breaks off before an amount goes on with it over the page', async () => {
    const first = 'Other fees were $387.5 million, compared to';
    const rest = '$281.6 million in 2022.';
    assert.deepEqual(await blocksOf([text(714, first)], [text(60, rest), text(90, 'Outlook')]), [
      `paragraph: ${first} ${rest}`,
      'heading: Outlook',
    ]);
  });

  test('two columns are read one after the other', async () => {
    const left = [
      'The company had a very good first quarter',
      'in all of its regions and in each of its',
      'businesses, and it expects growth to go on',
    ];
    const right = [
      'Costs rose more slowly than revenue did, as',
      'the supply of parts became easier and as',
      'freight was less expensive than a year ago',
    ];
    const columns = [...left, ...left].map((words, index) => [
      text(100 + 14 * index, words),
      text(100 + 14 * index, right[index % 3] ?? '', 320),
    ]);
    const blocks = await blocksOf([text(70, 'Review of the Quarter'), ...columns.flat()]);
    assert.equal(blocks.length, 3);
    assert.match(blocks[1] ?? '', /^paragraph: The company .* go on The company .* go on$/);
    assert.match(blocks[2] ?? '', /^paragraph: Costs rose .* a year ago Costs .* a year ago$/);
  });

  test('so they are where their lines stand at different heights, and a table below stays whole', async () => {
    const left = Array.from({ length: 7 }, (_, index) =>
      text(100 + 14 * index, 'The company had a very good first quarter'),
    );
    const right = Array.from({ length: 7 }, (_, index) =>
      text(106 + 14 * index, 'Costs rose more slowly than revenue did, as', 290),
    );
    const blocks = await blocksOf(
      [...left, ...right, ...HEADS.map((mark) => ({ ...mark, y: mark.y + 150 }))].concat(
        line(270, 'Revenue', ['1,250', '1,100']),
        line(284, 'Costs', ['(20)', '(30)']),
      ),
    );
    assert.match(blocks[0] ?? '', /^paragraph: (?:The company had a very good first quarter ?){7}$/);
    assert.match(blocks[1] ?? '', /^paragraph: (?:Costs rose more slowly than revenue did, as ?){7}$/);
    assert.deepEqual(blocks.slice(2), [
      ...PRINTED_HEADS,
      '0:Revenue | 1:1,250 | 2:1,100',
      '0:Costs | 1:(20) | 2:(30)',
    ]);
  });
});
