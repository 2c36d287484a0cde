import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oddityOf } from '../../src/model/oddity.ts';
import { extracted } from './reading.ts';

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
  ] as const;
  for (const [text, oddity] of cases) assert.equal(oddityOf(text), oddity, text);
});
