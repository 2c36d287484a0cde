/** What a release expects, said in several places. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DATED, extracted, proseOf, shown } from '../../reading.ts';
import { VOCABULARY } from '../vocabulary.ts';

const TABLE = `
The fourth quarter of 2023 was good. The fourth quarter of 2023 was the best. What a fourth quarter 2023 was.

Outlook

\tQ1 2024\tFull Year 2024
\tGuidance\tGuidance
Total revenue\t$8.51 - $8.53 million\t$34.5 - $34.7 million
Gross margin\t50%\t51%

`;
const AHEAD = '2024-01-01/2024-03-31';

function said(text: string, table = ''): readonly string[] {
  return shown(proseOf(extracted(DATED + table + text, VOCABULARY)));
}

describe('a figure of a period to come', () => {
  const cases: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
    [
      'First quarter 2024 revenue outlook of RMB11.0 million.',
      [`11.0: said:outlook-revenue ${AHEAD} 11000000 CNY`],
    ],
    [
      'For the first quarter of 2024, revenue is expected to be approximately RMB11.0 million.',
      [`11.0: said:outlook-revenue ${AHEAD} 11000000 CNY`],
    ],
    [
      'For the first quarter of 2024, Acme expects total revenue to be between RMB11.0 million and RMB12.0 million.',
      [
        `11.0: said:outlook-revenue-low ${AHEAD} 11000000 CNY`,
        `12.0: said:outlook-revenue-high ${AHEAD} 12000000 CNY`,
      ],
    ],
    [
      'For the first quarter of 2024, Acme expects total revenue of RMB11.0 million at constant currency.',
      [`11.0: nothing ${AHEAD} 11000000 CNY`],
    ],
  ];
  for (const [sentence, facts] of cases) test(sentence, () => assert.deepEqual(said(sentence), facts));

  test('is called as the table calls it that prints it', () => {
    assert.deepEqual(
      said('Initiates first quarter 2024 revenue guidance of $8.51 million to $8.53 million.', TABLE).map(
        (fact) => fact.split(' ')[1],
      ),
      ['doc:revenue-low', 'doc:revenue-high'],
    );
  });

  test('stands in a list whose introduction names the period', () => {
    const text = `
For the first quarter of 2024, Acme expects:

- Total revenue of RMB11.0 million to RMB12.0 million

Total revenue was RMB1.2 million.
`;
    assert.deepEqual(said(text), [
      `11.0: said:outlook-revenue-low ${AHEAD} 11000000 CNY`,
      `12.0: said:outlook-revenue-high ${AHEAD} 12000000 CNY`,
      '1.2: Revenue 2023-10-01/2023-12-31 1200000 CNY',
    ]);
  });
});
