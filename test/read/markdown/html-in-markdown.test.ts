import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/read/read.ts';
import { shown } from '../blocks.ts';

const SOURCE = `<a id='1'></a>

b. Consolidated statement of income

<table id="1-1">
<tr><td></td><td>Notes</td><td>FY2023 (Millions of yen)</td><td>FY2024 (Millions of yen)</td></tr>
<tr><td>Revenue</td><td>4</td><td>1,200</td><td>1,300</td></tr>
<tr><td colspan="4">Costs &amp; expenses</td></tr>
<tr><td>Cost of sales</td><td>5,6</td><td>(700)</td><td>(800)</td></tr>
</table>

<!-- PAGE BREAK -->

Revenue was **1,300** million yen.
`;

test('tables of HTML in Markdown are tables, and what is between them stays Markdown', async () => {
  const document = await read(new TextEncoder().encode(SOURCE), 'a.md');
  assert.equal(document.mediaType, 'text/markdown');
  assert.deepEqual(shown(document), [
    ['paragraph', 'b. Consolidated statement of income'],
    [
      'table',
      [
        ['', 'Notes', 'FY2023 (Millions of yen)', 'FY2024 (Millions of yen)'],
        ['Revenue', '4', '1,200', '1,300'],
        ['Costs & expenses'],
        ['Cost of sales', '5,6', '(700)', '(800)'],
      ],
    ],
    ['paragraph', 'Revenue was 1,300 million yen.'],
  ]);
});

test('every figure has its place in the file', async () => {
  const { text, marks = [] } = await read(new TextEncoder().encode(SOURCE), 'a.md');
  for (const printed of ['1,200', '(800)', '1,300 million']) {
    const at = text.indexOf(printed);
    const mark = marks.findLast((each) => each.at <= at);
    assert.ok(mark?.source.kind === 'text');
    const offset = mark.source.offset + (at - mark.at);
    assert.equal(SOURCE.slice(offset, offset + 4), printed.slice(0, 4));
    assert.equal(mark.source.line, SOURCE.slice(0, offset).split('\n').length);
  }
});

test('the tables of text filings are not those of pages', async () => {
  const filing =
    'Sales rose.\n\n<TABLE>\n<CAPTION>\n<S>            <C>\nSales          12\nCosts           7\n</TABLE>\n';
  const { mediaType } = await read(new TextEncoder().encode(filing), 'a.txt');
  assert.equal(mediaType, 'text/plain');
});
