import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Document } from '../../../../src/model/document.ts';
import { read } from '../../../../src/read/read.ts';
import { shown, type Shown } from '../../blocks.ts';
import { sheetRows, xlsx } from '../archives.ts';

async function workbook(...given: Parameters<typeof xlsx>): Promise<Document> {
  return read(xlsx(...given), 'book.xlsx');
}

async function blocks(...given: Parameters<typeof xlsx>): Promise<readonly Shown[]> {
  return shown(await workbook(...given));
}

/** What one cell prints, behind a caption. */
async function printed(cell: string, others: Parameters<typeof xlsx>[1] = {}): Promise<unknown> {
  const rows = `<row><c t="inlineStr"><is><t>Cash</t></is></c>${cell}</row>`;
  const [, table] = await blocks({ S: rows }, others);
  return table?.[1][0]?.[1];
}

const STYLES = `
  <numFmts><numFmt numFmtId="164" formatCode="#,##0_);\\(#,##0\\)"/><numFmt numFmtId="165" formatCode="mmmm d, yyyy"/></numFmts>
  <cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="0"><alignment indent="2"/></xf></cellXfs>`;

describe('cells', () => {
  test('print their value as their format shows it', async () => {
    assert.equal(await printed('<c s="1"><v>-4984.2</v></c>', { styleSheet: STYLES }), '(4,984)');
    assert.equal(await printed('<c s="3"><v>0.1850000001</v></c>', { styleSheet: STYLES }), '18.50%');
    assert.equal(await printed('<c s="99"><v>5.50</v></c>', { styleSheet: STYLES }), '5.5');
  });

  test('with a formula print what it came to', async () => {
    assert.equal(await printed('<c><f>SUM(A1:A9)</f><v>42</v></c>'), '42');
    assert.equal(await printed('<c t="str"><f>A1</f><v>forty two</v></c>'), 'forty two');
  });

  test('hold words of their own, shared ones, truths and errors', async () => {
    const sst =
      '<si><t>no</t></si><si><r><t>Cash</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>(1)</t></r><rPh><t>kyasshu</t></rPh></si>';
    assert.equal(await printed('<c t="s"><v>1</v></c>', { sst }), 'Cash^{1}');
    assert.equal(await printed('<c t="inlineStr"><is><t>a_x000D_\nb</t></is></c>'), 'a b');
    assert.equal(await printed('<c t="b"><v>1</v></c>'), 'TRUE');
    assert.equal(await printed('<c t="e"><v>#REF!</v></c>'), '#REF!');
  });

  test('count days from 1904 where the workbook says so', async () => {
    const others = { styleSheet: STYLES, workbookPr: '<workbookPr date1904="1"/>' };
    assert.equal(await printed('<c s="2"><v>43829</v></c>', others), 'December 31, 2023');
  });
});

describe('sheets', () => {
  test('are headings with their titles, tables and notes', async () => {
    const rows = sheetRows(
      ['Balance Sheets'],
      ['(in thousands)'],
      ['', '2023', '2022'],
      ['Assets'],
      ['Cash', '1234@1', '5678@1'],
      ['(1) Adjusted for options.'],
    );
    assert.deepEqual(await blocks({ 'BS & more': rows }, { styleSheet: STYLES }), [
      ['heading', 'BS & more'],
      ['heading', 'Balance Sheets'],
      ['paragraph', '(in thousands)'],
      ['table', [['', '2023', '2022'], ['Assets'], ['Cash', '1,234', '5,678']]],
      ['footnote', '(1) Adjusted for options.'],
    ]);
  });

  test('go on with a table behind a blank row, and begin another where heads stand', async () => {
    const rows = sheetRows(
      ['', '2023', '2022'],
      ['Cash', '1', '2'],
      [],
      ['Liabilities'],
      ['Debt', '3', '4'],
      [],
      ['Cash Flows'],
      ['', 'May', 'June'],
      ['Sales', '5', '6'],
    );
    assert.deepEqual(
      (await blocks({ S: rows })).map(([kind, content]) => (kind === 'table' ? content.length : content)),
      ['S', 4, 'Cash Flows', 2],
    );
  });

  test('have one column of captions, however many columns those are set in', async () => {
    const rows = sheetRows(
      ['', '', '', '2023'],
      ['Assets'],
      ['', 'Cash', '', '1'],
      ['', '', 'at banks', '2'],
    );
    const document = await workbook({ S: rows });
    const table = document.blocks.find(({ kind }) => kind === 'table');
    assert.ok(table?.kind === 'table');
    assert.deepEqual(shown(document).at(-1)?.[1], [
      ['', '2023'],
      ['Assets'],
      ['Cash', '1'],
      ['at banks', '2'],
    ]);
    assert.deepEqual(
      table.rows.map(({ indent }) => indent ?? 0),
      [0, 0, 2, 4],
    );
  });

  test('have heads that span columns', async () => {
    const behind = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    const rows = sheetRows(['', 'Year ended'], ['', '2023', '2022'], ['Cash', '1', '2']);
    const { blocks: all } = await workbook({ S: { rows, behind } });
    const table = all.find(({ kind }) => kind === 'table');
    assert.ok(table?.kind === 'table');
    assert.deepEqual(
      table.rows[0]?.cells.map(({ column, columns }) => [column, columns ?? 1]),
      [
        [0, 1],
        [1, 2],
      ],
    );
  });

  test('leave out what is hidden, and say so', async () => {
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const rows = sheetRows(['Cash', '1', '2'], ['Debt', '3', '4'], ['Loans', '5', '6']).replace(
      '<row r="2">',
      '<row r="2" hidden="1">',
    );
    const document = await workbook({ Shown: { rows, before }, Secret: { rows, state: 'veryHidden' } });
    assert.deepEqual(shown(document), [
      ['heading', 'Shown'],
      [
        'table',
        [
          ['Cash', '2'],
          ['Loans', '6'],
        ],
      ],
    ]);
    assert.deepEqual(
      document.notices?.map(({ message }) => message),
      [
        'On the sheet Shown, 1 row is hidden and was left out.',
        'On the sheet Shown, 1 column is hidden and was left out.',
        'The sheet Secret is hidden and was left out.',
      ],
    );
  });

  test('whose formulas nothing has computed say so', async () => {
    const rows = `<row><c t="inlineStr"><is><t>Cash</t></is></c><c><v>5</v></c><c><f>B1</f></c></row>
      <row><c t="inlineStr"><is><t>Debt</t></is></c><c><v>6</v></c><c t="str"><f>""</f><v></v></c></row>`;
    const document = await workbook({ BS: rows });
    assert.deepEqual(
      document.notices?.map(({ message }) => message),
      [
        'On the sheet BS, 1 cell holds a formula without a stored result and nothing was read there: save the workbook in a spreadsheet program first.',
      ],
    );
  });

  test('are named in a heading, but for names that a program gave them', async () => {
    const rows = sheetRows(['Cash', '1', '2']);
    const named = await blocks({ Sheet1: rows, 'Table 2': rows, 'Note 3': rows });
    assert.deepEqual(
      named.flatMap(([kind, content]) => (kind === 'heading' ? [content] : [])),
      ['Note 3'],
    );
  });

  test('name the cell that a figure stands in', async () => {
    const { text, marks } = await workbook({ 'P & L': sheetRows(['Cash', '1'], ['Debt', '$', '77']) });
    const at = text.indexOf('$77');
    assert.deepEqual(marks?.findLast((mark) => mark.at <= at)?.source, {
      kind: 'sheet',
      sheet: 'P & L',
      cell: 'C2',
    });
  });

  test('are refused with more cells than a release has, and end at the thousandth column', async () => {
    const cells = '<c><v>1</v></c>'.repeat(1001);
    const { blocks: all } = await workbook({ S: `<row>${cells}</row>` });
    const rows = all.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    assert.deepEqual(
      rows.map((row) => row.cells.length),
      [1000],
    );
    const many = `<row>${cells}</row>`.repeat(101);
    await assert.rejects(workbook({ S: many }), { code: 'unreadable-file', message: /100000 cells/ });
  });

  test('without a cell are nothing', async () => {
    await assert.rejects(workbook({ S: '' }), { code: 'empty-file' });
  });
});
