import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { diagnosed, suspects, TOOLS, type Diagnosed } from '../cases.ts';

/** One fact that its sum and its quotient confirm, and so many mentions of it, each wrong in its own way. */
function wronglyMentioned(count: number): Diagnosed {
  const mentions = Array.from(
    { length: count },
    (_, index) => [`M${index}`, `${1_400 + 7 * index}`] as const,
  );
  return diagnosed({ Sum: '1,000', A: '600', B: '400', ...Object.fromEntries(mentions) }, [
    'Sum = A + B',
    ...mentions.map(([name]) => `${name} = Sum`),
  ]);
}

/** How many identities are evaluated again to tell what breaks. */
function effort({ evaluations, extraction }: Diagnosed): number {
  let count = 0;
  diagnose(evaluations, extraction, valuesOf(extraction.facts), {
    ...TOOLS,
    evaluate: (...given) => {
      count += 1;
      return evaluate(...given);
    },
  });
  return count;
}

describe('many slips that one fact joins', () => {
  for (const count of [4, 40])
    test(`are told one by one where they are ${count}`, () => {
      const told = suspects(wronglyMentioned(count)).map((each) => each[0]?.slice(0, 4));
      assert.deepEqual(
        new Set(told),
        new Set(Array.from({ length: count }, (_, index) => `1 M${index} `.slice(0, 4))),
      );
      assert.equal(told.length, count);
    });

  test('take no more effort than they are', () => {
    assert.ok(effort(wronglyMentioned(200)) < 3 * effort(wronglyMentioned(100)));
  });
});
