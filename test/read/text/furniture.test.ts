import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readText } from '../../../src/read/text/text.ts';
import { blocksOf } from '../blocks.ts';

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

describe('what a page adds', () => {
  test('page numbers that count on are no words, a lone number is', () => {
    const text = lines('Costs fell.', '', '1', 'Revenue rose.', '', '2', '', 'Cash rose.', '', '3');
    assert.deepEqual(
      blocksOf(text).map(([, words]) => words),
      ['Costs fell.', 'Revenue rose.', 'Cash rose.'],
    );
    assert.equal(blocksOf('Costs fell.\n\n2').length, 2);
  });

  test('a sentence goes on behind the number, which is a gap in it', () => {
    const text = lines('One.', '', '- 1 -', '', 'Revenue was 5', '', '- 2 -', '', 'million.', '', '- 3 -');
    const sentence = readText(text)[1];
    assert.ok(sentence?.kind === 'paragraph');
    assert.equal(text.slice(sentence.span.start, sentence.span.end), 'Revenue was 5\n\n- 2 -\n\nmillion.');
    assert.deepEqual(
      sentence.gaps?.map(({ start, end }) => text.slice(start, end)),
      ['- 2 -'],
    );
  });

  test('lines above a page number that stand above another are its head, others are not', () => {
    const text = lines(
      'Example Inc.',
      'Page 1',
      '',
      'Costs fell.',
      '',
      'Net loss.',
      'Example Inc.',
      'Page 2',
    );
    assert.deepEqual(
      blocksOf(text).map(([, words]) => words),
      ['Costs fell.', 'Net loss.'],
    );
  });

  test('a head may stand apart from the number', () => {
    const head = ['Example results', '', 'May 5, 2026', ''];
    const text = lines('Costs', '', ...head, 'Page 1', '', 'fell and', '', ...head, 'Page 2', '', 'rose.');
    assert.deepEqual(
      blocksOf(text).map(([, words]) => words),
      ['Costs', 'fell and\n\nExample results\n\nMay 5, 2026\n\nPage 2\n\nrose.'],
    );
  });

  test('rules, tags of filings, fences and (more) are none', () => {
    const furniture = [
      '-------  ------',
      '=====',
      '<PAGE>',
      '</TABLE>',
      '<TYPE>EX-99.1',
      '```',
      '(more)',
      '- more -',
    ];
    for (const line of furniture)
      assert.deepEqual(blocksOf(lines('Costs fell.', line, 'Cash rose.')).length, 2, line);
  });

  test('the header of a submission and an encoded file are none, an unfinished header is text', () => {
    const header = lines('<SEC-HEADER>0001', 'ACCESSION NUMBER:\t\t0001-05', '</SEC-HEADER>');
    assert.deepEqual(blocksOf(lines(header, 'Costs fell.')), [['paragraph', 'Costs fell.']]);
    const file = lines('begin 644 logo.gif', 'M1TE&.#EA`@,$!08', '`', 'end');
    assert.deepEqual(blocksOf(lines(file, '', 'Costs fell.')), [['paragraph', 'Costs fell.']]);
    assert.equal(blocksOf(lines('<SEC-HEADER>0001', 'Costs fell.')).length, 1);
  });
});

describe('titles', () => {
  test('stand line by line, but for one that is too long for its line', () => {
    const text = lines(
      'EXAMPLE, INC.',
      'STATEMENTS OF INCOME',
      '(In thousands)',
      '',
      'Net Income and',
      'Cash',
    );
    assert.deepEqual(
      blocksOf(text).map(([, words]) => words),
      ['EXAMPLE, INC.', 'STATEMENTS OF INCOME', '(In thousands)', 'Net Income and\nCash'],
    );
  });
});

describe('text cut out of pages line by line', () => {
  const cut = lines(
    ...Array.from({ length: 12 }, (_, at) => `This is sentence ${at} of the report, which `),
    'ends here.',
    '•\u0020',
    'Revenue rose by five ',
    'per cent.',
    '(1)\u0020',
    'As adjusted.',
    'RESULTS OF OPERATIONS',
    'Costs fell.',
  );

  test('a line without a blank at its end ends the paragraph, and a mark may stand alone', () => {
    assert.deepEqual(blocksOf(cut).slice(1), [
      ['list-item', 'Revenue rose by five \nper cent.'],
      ['footnote', '(1) \nAs adjusted.'],
      ['heading', 'RESULTS OF OPERATIONS'],
      ['paragraph', 'Costs fell.'],
    ]);
  });
});
