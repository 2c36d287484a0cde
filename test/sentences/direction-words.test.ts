/** A word for the wrong direction beside right figures: the word is told, and no figure but itself is proposed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedWith } from './release.ts';

async function proposed(words: string): Promise<readonly string[]> {
  const { findings } = await auditedWith(words);
  return findings.map(
    ({ message, suspects }) => `${message} | ${suspects.map(({ restored }) => restored).join(', ')}`,
  );
}

describe('a word tells the other direction', () => {
  const cases: readonly (readonly [words: string, told: string])[] = [
    [
      'Net sales were $550.0 million, a decrease of 10.0% from $500.0 million a year ago.',
      'Change in Net sales is printed as 10.0% with the word “decrease”; from 500.0 million to 550.0 million it should be “increase”. | “increase” for “decrease”',
    ],
    [
      'Net sales fell 10.0% to $550.0 million from $500.0 million a year ago.',
      '10.0% is printed with the word “fell”; from 500.0 million to 550.0 million it should be “rose”. | “rose” for “fell”',
    ],
    [
      'Net sales were $550.0 million, a 10.0% decline from $500.0 million a year ago.',
      'Change in Net sales is printed as 10.0% with the word “decline”; from 500.0 million to 550.0 million it should be “growth”. | “growth” for “decline”',
    ],
    [
      'Net income was $54.0 million, down from $45.0 million a year ago.',
      'Net income is printed as 54.0 with the word “down”; from 45.0 million to 54.0 million it should be “up”. | “up” for “down”',
    ],
  ];
  for (const [words, told] of cases)
    test(words, async () => {
      assert.deepEqual(await proposed(words), [told]);
    });

  test('of an amount and its rate together', async () => {
    const words =
      'Net sales decreased $50.0 million, or 10.0%, to $550.0 million in the third quarter of 2024.';
    const { findings } = await auditedWith(words);
    assert.deepEqual(
      findings.map(({ suspects }) => suspects.map(({ slip, restored }) => [slip, restored])),
      [[['direction-word', '“increased” for “decreased”']]],
    );
  });
});

describe('it is a figure that is wrong', () => {
  for (const words of [
    // No word mends this rate.
    'Net sales were $550.0 million, a decrease of 11.0% from $500.0 million a year ago.',
    // The amount contradicts the statements as well.
    'Net sales were $450.0 million, an increase of 10.0% from $500.0 million a year ago.',
    // The sign is one too many.
    'Net sales were $550.0 million, an increase of (10.0)% from $500.0 million a year ago.',
  ])
    test(words, async () => {
      const { findings } = await auditedWith(words);
      const slips = findings.flatMap(({ suspects }) => suspects.map(({ slip }) => slip));
      assert.notEqual(findings.length, 0);
      assert.ok(!slips.includes('direction-word'));
    });
});
