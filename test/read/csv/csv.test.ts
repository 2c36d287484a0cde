import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../src/model/document.ts';
import { separatorOf } from '../../../src/read/csv/csv.ts';
import { readRecords } from '../../../src/read/csv/records.ts';
import { read } from '../../../src/read/read.ts';
import { shown } from '../blocks.ts';

function lines(...all: readonly string[]): string {
  return all.join('\r\n');
}

async function file(text: string): Promise<Document> {
  return read(new TextEncoder().encode(text), 'book.csv');
}

const BOOK = lines(
  'Balance Sheets,,',
  '(in thousands),,',
  ',"December 31,\n2023",2022',
  'Assets,,',
  'Cash,"1,234","(5,678)"',
  '"Debt ""senior""",$3,—',
  '',
  'Loans,7,8',
  '(1) Adjusted for options.,,',
);

describe('separated values', () => {
  test('are titles, tables and notes; the text is the file as it is', async () => {
    const document = await file(BOOK);
    assert.equal(document.text, BOOK);
    assert.equal(document.mediaType, 'text/csv');
    assert.equal(document.marks, undefined);
    assert.deepEqual(shown(document), [
      ['heading', 'Balance Sheets'],
      ['paragraph', '(in thousands)'],
      [
        'table',
        [
          ['', 'December 31,\n2023', '2022'],
          ['Assets'],
          ['Cash', '1,234', '(5,678)'],
          ['Debt ""senior""', '$3', '—'],
          ['Loans', '7', '8'],
        ],
      ],
      ['footnote', '(1) Adjusted for options.'],
    ]);
  });

  test('have one column of captions', async () => {
    const document = await file(lines(',,2023,2022', 'Assets,,,', ',Cash,1,2', ',Debt,3,4'));
    const [table] = document.blocks;
    assert.ok(table?.kind === 'table');
    assert.deepEqual(shown(document)[0]?.[1], [
      ['', '2023', '2022'],
      ['Assets'],
      ['Cash', '1', '2'],
      ['Debt', '3', '4'],
    ]);
    assert.deepEqual(
      table.rows.map(({ indent }) => indent ?? 0),
      [0, 0, 2, 2],
    );
  });

  test('are parted by commas, semicolons or, with quotes, tabs', () => {
    const rows = [
      ['', '2023', '2022'],
      ['Cash', '"1,234"', '5'],
      ['Debt', '6', '7'],
    ];
    for (const separator of [',', ';', '\t']) {
      assert.equal(separatorOf(rows.map((row) => row.join(separator)).join('\n')), separator);
    }
  });

  test('may begin with a byte order mark', async () => {
    const document = await file(`\uFEFFItem,2023,2022\nCash,1,2\nDebt,3,4`);
    assert.deepEqual(shown(document)[0]?.[1][0], ['Item', '2023', '2022']);
  });

  test('are known by whole lines of a long file', () => {
    const line = `Cash,"1,234"${',5'.repeat(10_000)}\n`;
    assert.equal(separatorOf(line.repeat(4)), ',');
    assert.equal(separatorOf(`${'Cash,"1",2\n'.repeat(150)}"${'Words '.repeat(11_000)}",3,4\n`), ',');
  });

  test('are not numbers cut at their thousands', () => {
    for (const [text, separator] of [
      ['Cash   538,350   270,338\nDebt   489,062   889,382\nTotal   1,027,412   1,159,720', undefined],
      ['Cash 538,350\nDebt 489,062\nLoans 605,966', undefined],
      ['Cash\t$538,350\t$270,338\nDebt\t489,062\t889,382\nLoans\t605,966\t477,282', undefined],
      ['Cash  RMB538,350\nDebt  (489,062)\nLoans  605,966', undefined],
      ['Cash\n538,350\n270,338\n489,062\nDebt\n889,382\n605,966\n477,282', undefined],
      ['Cash,538,350\nDebt,489,062\nLoans,605,966', ','],
      ['1,Cash,538,350\n2,Debt,489,062\n3,Loans,605,966', ','],
      ['Cash, 538, 350\nDebt, 489, 062\nLoans, 605, 966', ','],
      ['"Class 1",538,350\n"Class 2",489,62\n"Class 3",605,966', ','],
      ['Level 1,538,350\nLevel 2,48,62\nOther,5,966\nRest,5,96', ','],
      ['Q1 2023,538,350\nQ2 2023,489,162\nQ3 2023,605,966', ','],
    ] as const) {
      assert.equal(separatorOf(text), separator, text);
    }
  });

  test('are not what sentences, lists of words or tables of other kinds are', () => {
    for (const text of [
      'Revenue was 5, up from 4.\nCosts, which are high, were 3, as before.\nCash fell.',
      'Revenue rose, and so did costs.\nCash fell, as did debt.\nLoans grew, too.',
      'Cash\t1\t2\nDebt\t3\t4\nLoans\t5\t6',
      'a,b\nc,d\ne,f',
      'Cash,1,2',
      'Cash,"1,2\nDebt,3,4\nLoans,5,6',
      '',
    ]) {
      assert.equal(separatorOf(text), undefined, text);
    }
  });
});

describe('records', () => {
  test('are read back as they were written, with the places of their fields', () => {
    const field = fc.string({ unit: fc.constantFrom(...'a1 ,;"\n\r.'), maxLength: 6 });
    const records = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, (rows) => {
        const text = rows
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const found = readRecords(text, ',') ?? [];
        assert.deepEqual(
          found.map(({ fields }) => fields.map((each) => each.text)),
          rows,
        );
        for (const { fields } of found)
          for (const { span, text: words } of fields)
            assert.equal(text.slice(span.start, span.end).replaceAll('""', '"').trim(), words.trim());
      }),
    );
  });

  test('are none where a quote is not closed or closed too soon', () => {
    for (const text of ['a,"b', '"a"b,c', '"a"" ,b']) assert.equal(readRecords(text, ','), undefined, text);
  });
});
