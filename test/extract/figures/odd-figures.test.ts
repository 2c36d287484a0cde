import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oddityOf } from '../../../src/model/oddity.ts';
import { formatAmount } from '../../../src/number/amount.ts';
import { extracted } from '../reading.ts';

const TABLE = `Consolidated Balance Sheets
(in thousands)

\tDecember 31,
\t2022\t2023
Cash\t1,200\t35,5293
Loans\t3,400\t(4,100
Total assets\t4,600\t351,193
`;

test('what is printed otherwise than a figure is one figure, and told', () => {
  const { figures, notices, facts } = extracted(TABLE);
  const odd = notices.filter(({ code }) => code === 'odd-figure');
  assert.deepEqual(
    odd.map(({ line, message }) => [line, message]),
    [
      [
        6,
        '“35,5293” is read as one number, in which the separators stand where none belong; see what is meant.',
      ],
      [7, '“(4,100” is read as a negative amount, of whose parentheses one is missing; see what is meant.'],
    ],
  );
  const texts = new Set(figures.map(({ text }) => text));
  assert.ok(texts.has('35,5293') && !texts.has('5293'));
  assert.equal(facts.length, 6);
});

test('parentheses that are never closed are told once', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, index) => `Charge ${'abcdef'[index]}\t(${index + 1},200\t1,100\n`).join(
      '',
    );
  const told = (count: number): readonly string[] =>
    extracted(TABLE.replace(/Cash[^]*$/, rows(count))).notices.flatMap(({ code, message }) =>
      code === 'odd-figure' ? [message] : [],
    );
  assert.equal(told(4).length, 4);
  assert.deepEqual(told(5), [
    '“(1,200” and 4 more are read as negative amounts, of whose parentheses one is missing; see what is meant.',
  ]);
});

test('what is odd about a figure', () => {
  const cases = [
    ['1,234', null],
    ['(1,234)', null],
    ['12,34,567', null],
    ['.5', null],
    ['2023', null],
    ['(1,234', 'parenthesis'],
    ['1,234)', 'parenthesis'],
    ['35,5293', 'separators'],
    ['481,2', 'separators'],
    ['1.322.1', 'separators'],
    ['4O,515', 'letters'],
    ['93,34l', 'letters'],
  ] as const;
  for (const [text, oddity] of cases) assert.equal(oddityOf(text), oddity, text);
});

test('a letter that stands for a digit of a cell is read as that digit, and told', () => {
  const table = TABLE.replace('35,5293', '35l,193').replace('1,200', '1,2OO').replace('(4,100', '4,100');
  const { facts, notices } = extracted(table);
  assert.deepEqual(facts.map(({ value }) => formatAmount(value)).slice(0, 2), ['1200000', '351193000']);
  assert.deepEqual(
    notices.filter(({ code }) => code === 'odd-figure').map(({ message }) => message),
    ['1,2OO', '35l,193'].map(
      (text) => `“${text}” is read as one number, in which a letter stands for a digit; see what is meant.`,
    ),
  );
});

describe('digits and separators of a sentence that are no number', () => {
  const CASES = [
    ['Revenue was $481,2 million.', '481,2', 'behind a currency'],
    ['Loans of 46,71.9 million were sold.', '46,71.9', 'in front of a word of scale'],
    ['Revenue rose 3,5% in all.', '3,5', 'in front of per cent'],
    ['Revenue was RMB1.322.1 million.', '1.322.1', 'with two points'],
  ] as const;
  for (const [sentence, odd, where] of CASES) {
    test(`${where} are one figure, and told`, () => {
      const { figures, notices } = extracted(sentence);
      assert.deepEqual(
        figures.map(({ text }) => text),
        [odd],
      );
      assert.deepEqual(
        notices
          .filter(({ code }) => code === 'odd-figure')
          .map(({ message }) => message.includes(`“${odd}”`)),
        [true],
      );
    });
  }

  test('are a list elsewhere', () => {
    const { figures } = extracted('See notes 4,5 and 6, in 2021,2022 and later, on 31.12.2023.');
    assert.ok(figures.every(({ text }) => !text.includes(',')));
  });
});
