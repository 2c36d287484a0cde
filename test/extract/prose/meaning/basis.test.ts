/** Which of two measures a sentence means that tells the basis of each figure. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { said } from '../../reading.ts';

const VOCABULARY = [
  concept('Margin', { type: 'percent', phrases: ['gross margin'] }),
  concept('AdjustedMargin', { type: 'percent', basis: 'non-gaap', phrases: ['non-GAAP gross margin'] }),
  concept('Costs', { phrases: ['operating expenses'] }),
];

const SENTENCES: readonly (readonly [sentence: string, concepts: readonly string[]])[] = [
  ['Gross margin was 54.4% on a GAAP basis.', ['Margin']],
  ['Gross margin was 54.6% on a non-GAAP basis.', ['AdjustedMargin']],
  ['Gross margin on a non-GAAP basis was 54.6%.', ['AdjustedMargin']],
  ['Gross margin on a GAAP basis was 54.4%.', ['Margin']],
  ['On a non-GAAP basis, gross margin was 54.6%.', ['AdjustedMargin']],
  ['Gross margin of 54.4% on a GAAP basis and 54.6% on a non-GAAP basis.', ['Margin', 'AdjustedMargin']],
  [
    'Gross margin was 54.6% for the fourth quarter on a non-GAAP basis, as compared to 58.4% a year ago.',
    ['AdjustedMargin', 'AdjustedMargin'],
  ],
  // No row and no phrase is known for it: it is not the measure as reported.
  ['Operating expenses were RMB4.6 million on a non-GAAP basis.', ['nothing']],
  ['Operating expenses were RMB4.6 million on a cash basis.', ['Costs']],
];

for (const [sentence, concepts] of SENTENCES)
  test(sentence, () =>
    assert.deepEqual(
      said(sentence, VOCABULARY).map((fact) => fact.split(' ')[1]),
      concepts,
    ),
  );

test('a period between `compared to` and a measure dates the figure behind it', () => {
  const facts = said(
    'Gross margin was 54.4%, as compared to the fourth quarter of 2022 gross margin of 58.2% and 58.9% a year before.',
    VOCABULARY,
  );
  assert.match(facts[1] ?? '', /^58\.2: Margin 2022-10-01\/2022-12-31/);
});
