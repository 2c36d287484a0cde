import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../../../src/read/read.ts';
import { cell, docx, paragraph, row, run, table } from '../archives.ts';
import { blocks } from './drafts.ts';

describe('tables', () => {
  test('have their cells at their places in the grid', async () => {
    const body = table(
      row(['', cell('Three months', '<w:gridSpan w:val="2"/>'), 'Year']),
      row([cell('2023'), '2022'], '<w:gridBefore w:val="1"/>'),
      ['Cash', '1', '2', '3'],
    );
    const document = await read(docx(body), 'draft.docx');
    const [block] = document.blocks;
    assert.ok(block?.kind === 'table');
    assert.deepEqual(
      block.rows.map((each) => each.cells.map(({ column, columns }) => [column, columns ?? 1])),
      [
        [
          [0, 1],
          [1, 2],
          [3, 1],
        ],
        [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
        [
          [0, 1],
          [1, 1],
          [2, 1],
          [3, 1],
        ],
      ],
    );
  });

  test('print a cell merged downwards once', async () => {
    const body = table(
      [cell('Assets', '<w:vMerge w:val="restart"/>'), '1'],
      [cell('', '<w:vMerge/>'), '2'],
      [cell('ghost', '<w:vMerge w:val="continue"/>'), '3'],
    );
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['Assets', '1'],
          ['', '2'],
          ['', '3'],
        ],
      ],
    ]);
  });

  test('have cells of several paragraphs on one line', async () => {
    const body = table([cell(paragraph('Cash and') + paragraph('equivalents')), 'a\tb']);
    assert.deepEqual(await blocks(body), [['table', [['Cash and equivalents', 'a b']]]]);
  });

  test('have as many rows as their cells have paragraphs, where those behind the captions are figures', async () => {
    const stack = (...all: readonly string[]): string => cell(all.map((each) => paragraph(each)).join(''));
    const body = table(['', '2023', '2022'], [stack('Cash', 'Debt'), stack('1', '2'), stack('3', '4')]);
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['', '2023', '2022'],
          ['Cash', '1', '3'],
          ['Debt', '2', '4'],
        ],
      ],
    ]);
  });

  test('that only arrange the page are what they hold', async () => {
    const inner = table(['Cash', '1']);
    const body = table(
      ['Name', 'Value'],
      [cell(paragraph('Balance Sheet') + inner + paragraph('(1) As of May.')), cell('Side note.')],
      ['Debt', '2'],
    );
    assert.deepEqual(await blocks(body), [
      ['table', [['Name', 'Value']]],
      ['heading', 'Balance Sheet'],
      ['table', [['Cash', '1']]],
      ['footnote', '(1) As of May.'],
      ['paragraph', 'Side note.'],
      ['table', [['Debt', '2']]],
    ]);
    assert.deepEqual(await blocks(table(['Cash rose.'], ['Debt fell.'])), [
      ['paragraph', 'Cash rose.'],
      ['paragraph', 'Debt fell.'],
    ]);
  });

  test('may stand in content controls, row by row and cell by cell', async () => {
    const control = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = control(table(['Cash', '1'], control(`<w:tr>${cell('Debt')}${control(cell('2'))}</w:tr>`)));
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['Cash', '1'],
          ['Debt', '2'],
        ],
      ],
    ]);
  });

  test('made by tab stops are tables as in plain text', async () => {
    const tabbed = (...cells: readonly string[]): string =>
      paragraph(cells.map((each) => run(each)).join('<w:r><w:tab/></w:r>'));
    const body = `${tabbed('', '2023', '2022')}${tabbed('Cash', '1', '2')}${tabbed('Debt', '3', '4')}${paragraph('Cash rose.')}`;
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['', '2023', '2022'],
          ['Cash', '1', '2'],
          ['Debt', '3', '4'],
        ],
      ],
      ['paragraph', 'Cash rose.'],
    ]);
  });

  test('are not made by the tab behind the number of a note', async () => {
    const note = `${run('(1)')}<w:r><w:tab/></w:r>${run('Adjusted for options.')}`;
    assert.deepEqual(await blocks(paragraph(note)), [['footnote', '(1) Adjusted for options.']]);
  });

  test('have the marks of a figure in its cell, and figures under one another in one column', async () => {
    const body = table(
      row(['', cell('2023', '<w:gridSpan w:val="3"/>'), cell('2022', '<w:gridSpan w:val="2"/>')]),
      ['Cash', '$', '1,234', '', '$', '5'],
      ['Loss', '', '(56', ')', cell('7', '<w:gridSpan w:val="2"/>')],
    );
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['', '2023', '2022'],
          ['Cash', '$1,234', '$5'],
          ['Loss', '(56)', '7'],
        ],
      ],
    ]);
  });

  test('say how far a row is set in', async () => {
    const body = table(['Assets', '1'], [cell(paragraph('Cash', '<w:ind w:left="240"/>')), '1']);
    const [block] = (await read(docx(body), 'draft.docx')).blocks;
    assert.ok(block?.kind === 'table');
    assert.deepEqual(
      block.rows.map(({ indent }) => indent),
      [undefined, 4],
    );
  });
});
