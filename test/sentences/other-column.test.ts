/** An amount that the statements print for another period: left standing, or taken from the wrong column. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedWith } from './release.ts';

async function told(words: string): Promise<readonly string[]> {
  const { findings } = await auditedWith(words);
  return findings.map(
    ({ severity, message, suspects }) => `${severity}: ${message} | ${suspects[0]?.restored}`,
  );
}

describe('a sentence prints the amount', () => {
  test('of another period', async () => {
    assert.deepEqual(await told('Gross profit was $575.0 million in the third quarter of 2024.'), [
      'warning: Gross profit is printed as 575.0, but elsewhere the same fact is printed as 225.0. | 225.0',
    ]);
  });

  test('of its own period', async () => {
    assert.deepEqual(await told('Gross profit was $575.0 million in the first nine months of 2023.'), []);
  });

  test('of another measure, which its row prints nowhere', async () => {
    assert.deepEqual(await told('Gross profit was $317.3 million in the third quarter of 2024.'), []);
  });
});
