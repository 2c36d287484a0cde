/** Of which words before a figure its measure is read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { said } from '../../reading.ts';
import { VOCABULARY } from '../vocabulary.ts';

const NOW = '2023-10-01/2023-12-31';
const perShare = (name: string, phrase: string): ReturnType<typeof concept> =>
  concept(name, { type: 'per-share', phrases: [phrase] });
const CONCEPTS = [
  ...VOCABULARY,
  perShare('Diluted', 'Diluted net income per ADS'),
  perShare('Adjusted', 'Adjusted diluted net income per ADS'),
];

describe('one figure for basic and diluted', () => {
  const cases: readonly (readonly [sentence: string, name: string])[] = [
    ['Basic and diluted net income per ADS were US$0.85.', 'Diluted'],
    ['The company recorded basic and diluted net income per ADS of US$0.85.', 'Diluted'],
    ['Adjusted basic and diluted net income per ADS were US$0.85.', 'Adjusted'],
  ];
  for (const [sentence, name] of cases)
    test(sentence, () =>
      assert.deepEqual(said(sentence, CONCEPTS), [`0.85: ${name} ${NOW} 0.85 USD/shares`]),
    );

  test('is of no measure that only its last words name', () => {
    const [fact = ''] = said('Core basic and diluted net income per ADS were US$0.85.', CONCEPTS);
    assert.doesNotMatch(fact, /: Diluted /);
  });
});
