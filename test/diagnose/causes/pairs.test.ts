/** Two slips in one sum, each borne out by what else uses its figure. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnosed } from '../cases.ts';

/** What the causes name first, with what it should read. */
function named(printed: Readonly<Record<string, string>>): readonly string[] {
  const { causes } = diagnosed(printed, ['Total = A + B + C', 'A = AgainA', 'B = AgainB']);
  return causes.flatMap(({ suspects }) =>
    suspects
      .filter(({ rank }) => rank === 1)
      .map(({ figure, restored, slip }) => `${figure} ${restored} ${slip}`),
  );
}

const RIGHT = { Total: '96,372', A: '41,247', B: '51,372', C: '3,753', AgainA: '41,247', AgainB: '51,372' };

test('both are restored, each by a slip', () => {
  assert.deepEqual(named({ ...RIGHT, A: '41,547', B: '51,732' }), [
    'B 51,372 transposition',
    'A 41,247 one-digit',
  ]);
});

test('one slip alone is one', () => {
  assert.deepEqual(named({ ...RIGHT, A: '41,547' }), ['A 41,247 one-digit']);
});

test('two numbers that are no slips are not told so', () => {
  const found = named({ ...RIGHT, A: '17,283', B: '90,146' });
  assert.ok(found.every((each) => each.endsWith('null')));
});
