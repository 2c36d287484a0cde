/** A wrong word of scale behind right digits: the word is what is told, and what is proposed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedWith } from './release.ts';

const RIGHT =
  'Net sales were $550.0 million, an increase of 10.0% from $500.0 million a year ago. Gross profit was $225.0 million, compared with $200.0 million a year ago. Operating income was $75.0 million.';

describe('the digits with another word are proposed', () => {
  const cases: readonly (readonly [wrong: string, name: string, restored: string])[] = [
    ['$550.0 billion', 'Net sales', '550.0 million'],
    ['$500.0 billion', 'Net sales', '500.0 million'],
    ['$225.0 thousand', 'Gross profit', '225.0 million'],
    ['$75.0 billion', 'Operating income', '75.0 million'],
  ];
  for (const [wrong, name, restored] of cases)
    test(wrong, async () => {
      const right = wrong.replace(/billion|thousand/, 'million');
      const { findings } = await auditedWith(RIGHT.replace(right, wrong));
      const said = wrong.slice(1);
      assert.deepEqual(
        findings.map(({ message, suspects }) => [
          message.split(', the ')[0]?.split(', all ')[0],
          suspects[0]?.restored,
        ]),
        [[`${name} is printed as ${said}; with ${restored}`, restored]],
      );
    });
});
