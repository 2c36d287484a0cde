import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf } from '../blocks.ts';

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

describe('paragraphs and headings', () => {
  test('a short line in title case or capitals is a heading, a sentence is not', () => {
    const text = lines(
      'FOURTH QUARTER RESULTS',
      '',
      'Results of the Fourth Quarter',
      '',
      'Results were good.',
    );
    assert.deepEqual(blocksOf(text), [
      ['heading', 'FOURTH QUARTER RESULTS'],
      ['heading', 'Results of the Fourth Quarter'],
      ['paragraph', 'Results were good.'],
    ]);
  });

  test('a title in the middle of the page stands over the sentence right below it', () => {
    const text = lines(
      '                         Results of the Fourth Quarter',
      'Results were good, as they were',
      'in the quarter before.',
    );
    assert.deepEqual(blocksOf(text), [
      ['heading', 'Results of the Fourth Quarter'],
      ['paragraph', 'Results were good, as they were\nin the quarter before.'],
    ]);
  });

  test('a title of one word stands between the items of a list, and one of a line over a longer one', () => {
    const sentence =
      'Results were good, as they were in the quarter before, and better than expected by most.';
    const text = lines(
      'Progress was made in these areas:',
      'Cars',
      '• Sales rose 2%.',
      'Trucks',
      '• Sales fell.',
      '',
      'Results of the Year',
      sentence,
    );
    assert.deepEqual(blocksOf(text), [
      ['paragraph', 'Progress was made in these areas:'],
      ['heading', 'Cars'],
      ['list-item', 'Sales rose 2%.'],
      ['heading', 'Trucks'],
      ['list-item', 'Sales fell.'],
      ['heading', 'Results of the Year'],
      ['paragraph', sentence],
    ]);
  });

  test('a line is no heading with a full stop, in lower case, without words, or as an address', () => {
    for (const line of ['Total Revenue.', 'Total revenue of all kinds', '2023', 'Https://Example.Com']) {
      assert.deepEqual(blocksOf(line), [['paragraph', line]]);
    }
  });

  test('four of five words with a capital make a heading, small words left out of the count', () => {
    assert.deepEqual(blocksOf('Net Revenue Of Loans rose'), [['heading', 'Net Revenue Of Loans rose']]);
    assert.deepEqual(blocksOf('Net Revenue Rose in the Year'), [['heading', 'Net Revenue Rose in the Year']]);
    assert.deepEqual(blocksOf('Net Revenue Rose strongly'), [['paragraph', 'Net Revenue Rose strongly']]);
  });

  test('a long text is a paragraph, whatever its capitals', () => {
    const [short, long] = ['Net '.repeat(60).trim(), 'Net '.repeat(70).trim()];
    assert.deepEqual(blocksOf(short), [['heading', short]]);
    assert.deepEqual(blocksOf(long), [['paragraph', long]]);
  });

  test('lines that follow one another are one paragraph, a blank line ends it', () => {
    assert.deepEqual(blocksOf(lines('  Revenue rose', 'by a tenth.  ', ' ', 'Costs fell.')), [
      ['paragraph', 'Revenue rose\nby a tenth.'],
      ['paragraph', 'Costs fell.'],
    ]);
  });

  test('a title right behind a sentence is a heading, where what follows begins anew', () => {
    const title = 'Full Year Results';
    assert.deepEqual(blocksOf(lines('- It rose.', title, 'Sales were 5.')), [
      ['list-item', 'It rose.'],
      ['heading', title],
      ['paragraph', 'Sales were 5.'],
    ]);
    assert.deepEqual(
      blocksOf(lines('- It rose.', title, '- Sales were 5.')).map(([kind]) => kind),
      ['list-item', 'heading', 'list-item'],
    );
    for (const text of [lines('It rose to', title, 'Sales were 5.'), lines('It rose.', title, 'were 5.')])
      assert.deepEqual(
        blocksOf(text).map(([kind]) => kind),
        ['paragraph'],
      );
  });

  test('nothing is made of blank text', () => {
    for (const text of ['', '\n', ' \r\n\t\r\n ']) assert.deepEqual(blocksOf(text), []);
  });
});

describe('lists and footnotes', () => {
  test('each item stands alone, without its mark and with the lines that belong to it', () => {
    assert.deepEqual(
      blocksOf(lines('Highlights were:', '- Revenue rose', '  by a tenth.', ' • Costs fell.', '– Done')),
      [
        ['paragraph', 'Highlights were:'],
        ['list-item', 'Revenue rose\n  by a tenth.'],
        ['list-item', 'Costs fell.'],
        ['list-item', 'Done'],
      ],
    );
  });

  test('Word’s hollow bullet is the letter o before a capital or a figure', () => {
    assert.deepEqual(blocksOf(lines('o   Net sales rose.', 'o $5 million was paid.')), [
      ['list-item', 'Net sales rose.'],
      ['list-item', '$5 million was paid.'],
    ]);
  });

  test('a minus sign or a word with a hyphen is no list mark', () => {
    assert.deepEqual(blocksOf(lines('-5 was the result.', '', '-off items')), [
      ['paragraph', '-5 was the result.'],
      ['paragraph', '-off items'],
    ]);
  });

  test('footnotes keep their marks', () => {
    const notes = [
      '(1) Adjusted for options.',
      '2) Rounded.',
      '^3 See above.',
      '^{4} See below.',
      '¹ “Loans” are ours.',
      '5 As of year end.',
    ];
    assert.deepEqual(
      blocksOf(lines(...notes)),
      notes.map((note) => ['footnote', note]),
    );
  });

  test('a number at the start of a line is no mark where it goes on in lower case or figures', () => {
    const text = lines('Revenue grew for', '12 months in a row, to', '5 600 units and', '(3) of them.');
    assert.deepEqual(blocksOf(text), [['paragraph', text]]);
  });

  test('a numbered title is a heading', () => {
    assert.deepEqual(blocksOf('(1) Revenue by Segment'), [['heading', '(1) Revenue by Segment']]);
  });
});

describe('tables', () => {
  test('lines with tabs are rows, and a blank line before a captioned row does not end the table', () => {
    assert.deepEqual(blocksOf(lines('\t2023\t2022', 'Cash\t1\t2', '', 'Debt\t3\t4')), [
      [
        'table',
        [
          ['', '2023', '2022'],
          ['Cash', '1', '2'],
          ['Debt', '3', '4'],
        ],
      ],
    ]);
  });

  test('a head after a blank line begins another table', () => {
    const kinds = blocksOf(lines('Cash\t1', '', '\t2023\t2022', 'Sales\t5\t6')).map(([, content]) => content);
    assert.deepEqual(kinds, [
      [['Cash', '1']],
      [
        ['', '2023', '2022'],
        ['Sales', '5', '6'],
      ],
    ]);
  });

  test('a head of two lines is one head', () => {
    assert.deepEqual(blocksOf(lines('\tDec 31,\t', '\t2023\t2022', 'Cash\t1\t2')), [
      [
        'table',
        [
          ['', 'Dec 31,', ''],
          ['', '2023', '2022'],
          ['Cash', '1', '2'],
        ],
      ],
    ]);
  });

  test('text ends a table and begins one', () => {
    const text = lines('Balance Sheet', 'Cash\t1', 'Amounts in thousands.', 'Debt\t2');
    assert.deepEqual(
      blocksOf(text).map(([kind]) => kind),
      ['heading', 'table', 'paragraph', 'table'],
    );
  });

  test('a heading without its empty cells is a row, where rows go on below it', () => {
    const whole = lines(
      '\tYear ended\t',
      '\t2023\t2022',
      'Assets:\t\t',
      'Cash\t1\t2',
      'Debts:\t\t',
      '',
      'Loan\t3\t4',
    );
    const rows = (text: string): unknown =>
      blocksOf(text).map(([kind, cells]) => [
        kind,
        typeof cells === 'string' ? cells : cells.map((row) => row.filter((cell) => cell !== '')),
      ]);
    assert.deepEqual(rows(whole.replaceAll(/\t+$/gm, '')), rows(whole));
    const apart = lines('Cash\t1', '- one of a list', 'Debt\t2', '', 'Notes', '\t2023\t2022', 'Sales\t5\t6');
    assert.deepEqual(
      blocksOf(apart).map(([kind]) => kind),
      ['table', 'list-item', 'table', 'heading', 'table'],
    );
  });

  test('a tab that only indents makes no table, one behind a word does', () => {
    assert.deepEqual(blocksOf('\tRevenue rose.'), [['paragraph', 'Revenue rose.']]);
    assert.deepEqual(blocksOf('ASSETS\t'), [['table', [['ASSETS', '']]]]);
  });
});
