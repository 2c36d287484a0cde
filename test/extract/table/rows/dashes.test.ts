/** Dashes for nil among figures with decimals. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted } from '../../reading.ts';

/** What each row's dash is stated to, in places of a million. */
function dashes(...rows: readonly string[]): readonly string[] {
  const { facts, figures } = extracted(
    `Statements of Operations (in millions of RMB)\n\n\tThree months ended December 31,\t\n\t2022\t2023\n${rows.join('\n')}`,
  );
  const nil = new Set(figures.flatMap((figure) => (figure.class === 'nil' ? [figure.id] : [])));
  return facts.filter(({ id }) => nil.has(id)).map(({ caption, decimals }) => `${caption}: ${decimals + 6}`);
}

describe('a dash', () => {
  test('is stated as finely as its row', () => {
    assert.deepEqual(dashes('Grants\t–\t1.25', 'Sales\t12\t–', 'Rents\t4.5\t3.5'), ['Grants: 2', 'Sales: 0']);
  });

  test('is stated as finely as most of the table in a row of dashes', () => {
    assert.deepEqual(dashes('Grants\t–\t–', 'Sales\t12.1\t14.0', 'Rents\t4.5\t3.5', 'Stores\t12\t14'), [
      'Grants: 1',
      'Grants: 1',
    ]);
  });

  test('has nothing to do with percentages in its row', () => {
    assert.deepEqual(dashes('Grants\t–\t14.25%', 'Sales\t12.1\t14.0', 'Rents\t4.5\t3.5'), ['Grants: 1']);
  });
});
