import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../../src/read/read.ts';
import { blocksOfPage, page, rowsOfPage } from './pages.ts';

/** Pages, and their format by content. */
const PAGES: readonly string[] = [
  '<!DOCTYPE html>\n<title>Results</title><p>Revenue was 5.',
  '\n <HTML lang="en"><body>Revenue was 5.',
  '\uFEFF<html>Revenue was 5.',
  "<?xml version='1.0'?>\n<!-- made by x -->\n<html xmlns='y'>Revenue was 5.",
  '<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<HTML><BODY>Revenue was 5.',
];

describe('pages', () => {
  for (const html of PAGES) {
    test(`${JSON.stringify(html.slice(0, 40))} is read as HTML`, async () => {
      const document = await read(new TextEncoder().encode(html), 'release.txt');
      assert.equal(document.mediaType, 'text/html');
      const last = document.blocks.at(-1);
      assert.equal(document.text.slice(last?.span.start, last?.span.end), 'Revenue was 5.');
    });
  }

  test('paragraphs, headings and items as a browser shows them', () => {
    assert.deepEqual(
      blocksOfPage(`<h1>Acme  Reports
        Results</h1><p>Revenue&nbsp;was &#36;5&#8211;6 &amp; rising.</p>
        <ul><li>Costs <b>fell</b> by 3&#37;.</ul><p style="display:none">Hidden.</p>
        <p>Volume<sup>1</sup> in m<sup>2</sup> on the 1<sup>st</sup>.<br><br>(1) As we count it.`),
      [
        ['heading', 'Acme Reports Results'],
        ['paragraph', 'Revenue was $5–6 & rising.'],
        ['list-item', 'Costs fell by 3%.'],
        ['paragraph', 'Volume^{1} in m^{2} on the 1st.'],
        ['footnote', '(1) As we count it.'],
      ],
    );
  });

  test('marks in cells of their own join their figure, and spacers go', () => {
    assert.deepEqual(
      rowsOfPage(`<table>
        <tr><td></td><td>&nbsp;</td><td colspan=6 align=center>Three Months Ended</td></tr>
        <tr><td></td><td>&nbsp;</td><td colspan=2>2023</td><td></td><td>&nbsp;</td><td colspan=2>2022</td><td></td></tr>
        <tr><td>Revenue</td><td>&nbsp;</td><td>$</td><td>1,200</td><td></td><td>&nbsp;</td><td>$</td><td>1,100</td><td></td></tr>
        <tr><td>Loss</td><td>&nbsp;</td><td></td><td>(30</td><td>)</td><td>&nbsp;</td><td></td><td>&mdash;</td><td></td></tr>
        <tr><td>Margin</td><td>&nbsp;</td><td></td><td>2.5</td><td>%</td><td>&nbsp;</td><td colspan=2>(1.5</td><td>)%</td></tr>
        </table>`),
      [
        '0 | 1-2 Three Months Ended',
        '0 | 1 2023 | 2 2022',
        '0 Revenue | 1 $1,200 | 2 $1,100',
        '0 Loss | 1 (30) | 2 —',
        '0 Margin | 1 2.5% | 2 (1.5)%',
      ],
    );
  });

  test('heads begin over the cells of marks, also where no figure of the first column has one', () => {
    assert.deepEqual(
      rowsOfPage(`<table>
        <tr><td>SEKm</td><td></td><td colspan=7>Three months</td></tr>
        <tr><td></td><td></td><td colspan=3>2023</td><td></td><td colspan=3>2022</td></tr>
        <tr><td>Sales</td><td></td><td></td><td>81</td><td></td><td></td><td>$</td><td>76</td><td></td></tr>
        <tr><td>Costs</td><td></td><td></td><td>(30</td><td>)</td><td></td><td></td><td>(28</td><td>)</td></tr>
        <tr><td colspan=9>Of which, by place of sale:</td></tr>
        </table>`),
      [
        '0 SEKm | 1-2 Three months',
        '0 | 1 2023 | 2 2022',
        '0 Sales | 1 81 | 2 $76',
        '0 Costs | 1 (30) | 2 (28)',
        '0-2 Of which, by place of sale:',
      ],
    );
  });

  test('a currency mark opens the first figure of a row without a caption', () => {
    assert.deepEqual(
      rowsOfPage(`<table>
        <tr><td>Stock</td><td></td><td>$</td><td>44</td><td></td><td>$</td><td>43</td></tr>
        <tr><td>Surplus</td><td></td><td></td><td>20</td><td></td><td></td><td>20</td></tr>
        <tr><td></td><td></td><td>$</td><td>64</td><td></td><td>$</td><td>63</td></tr>
        </table>`),
      ['0 Stock | 1 $44 | 2 $43', '0 Surplus | 1 20 | 2 20', '0 | 1 $64 | 2 $63'],
    );
  });

  test('ranges and words with digits stand in columns, where a table prints no amounts', () => {
    assert.deepEqual(
      rowsOfPage(`<table>
        <tr><td colspan=2></td><td></td><td colspan=3>Updated</td><td></td><td colspan=3>Prior</td></tr>
        <tr><td colspan=2>Revenue</td><td></td><td colspan=3>$19 million to $25 million</td><td></td><td colspan=3>$16 million to $22 million</td></tr>
        <tr><td colspan=2>Gross margin</td><td></td><td colspan=3>mid 40%s</td><td></td><td colspan=3>unchanged</td></tr>
        </table>`),
      [
        '0 | 1 Updated | 2 Prior',
        '0 Revenue | 1 $19 million to $25 million | 2 $16 million to $22 million',
        '0 Gross margin | 1 mid 40%s | 2 unchanged',
      ],
    );
  });

  test('what a page hides in a cell is not read', () => {
    assert.deepEqual(
      rowsOfPage(
        '<table><tr><td>Revenue<td>5<td style="display:none">7<td>6<tr><td>Costs<td>3<td hidden>8<td>4</table>',
      ),
      ['0 Revenue | 1 5 | 2 6', '0 Costs | 1 3 | 2 4'],
    );
  });

  test('cells whose ends are missing are still cells', () => {
    assert.deepEqual(
      rowsOfPage('<table><tr><td>Revenue<td>5<td>6<tr><td>Costs<sup>(3)</sup><td>3<td>4</table>'),
      ['0 Revenue | 1 5 | 2 6', '0 Costs^{(3)} | 1 3 | 2 4'],
    );
  });

  test('every word has its place in the file', () => {
    const html =
      '<p>Net &amp; gross\n  income&nbsp;<b>rose</b> by 5.</p>\n<table><tr><td>Revenue<td>$<td>1,234</table>';
    const { text, marks = [] } = page(html);
    for (const [word, from] of [
      ['Net', 'Net'],
      ['&', '&amp;'],
      ['gross', 'gross'],
      ['income', 'income'],
      ['rose', 'rose'],
      ['5.', '5.'],
      ['Revenue', 'Revenue'],
      ['1,234', '1,234'],
    ] as const) {
      const at = text.indexOf(word);
      const mark = marks.findLast((each) => each.at <= at);
      assert.ok(mark?.source.kind === 'text');
      assert.equal(mark.source.offset + at - mark.at, html.indexOf(from), word);
      const before = html.slice(0, html.indexOf(from)).split('\n');
      assert.equal(mark.source.line, before.length, word);
      assert.equal(mark.source.column + at - mark.at, (before.at(-1)?.length ?? 0) + 1, word);
    }
  });
});

describe('bounds', () => {
  const REFUSED: readonly (readonly [name: string, html: string, words: RegExp])[] = [
    ['too deep', `<html>${'<div>'.repeat(600)}`, /nests elements more than 512 deep/],
    ['too many elements', `<html>${'<br>'.repeat(260_000)}`, /more than 250000 elements/],
    ['too long', `<html>${'x'.repeat(16_000_001)}`, /page of 16000007 characters, more than/],
  ];
  for (const [name, html, message] of REFUSED) {
    test(`a page that is ${name} is refused`, () => {
      assert.throws(() => page(html), { code: 'unreadable-file', message });
    });
  }

  test('cells that a page draws over one another stay apart', () => {
    const row = '<tr><td colspan=99999999 rowspan=99999999>1,234</td><td>5</td></tr>';
    const { text } = page(`<html><table>${row.repeat(4)}</table>`);
    assert.match(text, /1,234\s+5/);
    assert.doesNotMatch(text, /1,2345/);
  });
});
