/** A year alone, behind a quarter or a span of months: of which year that span is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from '../../reading.ts';
import { VOCABULARY } from '../vocabulary.ts';

const [QUARTER, QUARTER_BEFORE] = ['2023-10-01/2023-12-31', '2022-10-01/2022-12-31'];
const [NINE, NINE_BEFORE] = ['2023-01-01/2023-09-30', '2022-01-01/2022-09-30'];
const [YEAR, YEAR_BEFORE] = ['2023-01-01/2023-12-31', '2022-01-01/2022-12-31'];

const SENTENCES: readonly (readonly [sentence: string, periods: readonly string[]])[] = [
  [
    'Gross margin for the fourth quarter was 40.4% in 2023, compared to 38.9% in 2022.',
    [QUARTER, QUARTER_BEFORE],
  ],
  [
    'In the fourth quarter, net income was RMB1.2 million, compared to RMB1.1 million in 2022.',
    [QUARTER, QUARTER_BEFORE],
  ],
  [
    'For the nine months ended September 30, 2023, net income was RMB1.2 million, compared to RMB1.1 million in 2022.',
    [NINE, NINE_BEFORE],
  ],
  [
    'Net income in the fourth quarter of 2023 was RMB1.2 million, compared to RMB1.1 million in 2022.',
    [QUARTER, QUARTER_BEFORE],
  ],
  // A year with which nothing shorter is compared is the year.
  ['Net income was RMB1.2 million in 2023, compared to RMB1.1 million in 2022.', [YEAR, YEAR_BEFORE]],
  [
    'For the year ended December 31, 2023, net income was RMB1.2 million, compared to RMB1.1 million in 2022.',
    [YEAR, YEAR_BEFORE],
  ],
  ['In the fourth quarter, net income was strong, and it was RMB4.4 million in 2023.', [YEAR]],
];

for (const [sentence, periods] of SENTENCES)
  test(sentence, () =>
    assert.deepEqual(
      said(sentence, VOCABULARY).map((fact) => fact.split(' ')[2]),
      periods,
    ),
  );

test('a phrase of time before `when` dates what it compares with', () => {
  const facts = said(
    'This is a decrease of 17.6% from the same quarter last year, when net income was RMB1.1 million.',
    VOCABULARY,
  );
  assert.match(facts.at(-1) ?? '', /^1\.1: NetIncome 2022-10-01\/2022-12-31/);
});
