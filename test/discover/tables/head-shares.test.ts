/** Columns of shares whose head names a total of another table. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between } from '../shown.ts';

const HEADS = '\tThree Months Ended June 30,\t\n\t2023\t2022';

describe('a column of shares', () => {
  const costs = (slipped: readonly [string, string] = ['', '']): string =>
    `Statements of Operations
(in millions)

${HEADS}
Revenue\t8,000\t9,000
Cost of revenue\t5,120\t5,670
Gross profit\t2,880\t3,330

Costs and expenses (in millions)

\tThree months ended June 30,\t\t\t\t
\t2023\t\t2022\t\t
\tAmount\t% of Revenue\tAmount\t% of Revenue\tChange
Cost of revenue\t5,120\t64%\t5,670\t63%\t1%
Product development\t560\t7%\t1,080\t12%\t(5)%
Marketing\t880\t11%\t900\t10%\t1%
Administration\t400\t5%\t540\t6%\t(1)%
Amortisation\t240\t3%\t360\t4%\t(1)%
Total costs\t7,200\t90%\t8,550\t95%\t(5)%
`.replace(...slipped);
  const words = ['share-of', 'points'];

  test('shows nothing with fewer rows than four', () => {
    const without = (...captions: readonly string[]): readonly string[] =>
      between(
        captions.reduce((text, caption) => text.replace(new RegExp(`\n${caption}.*(?=\n)`), ''), costs()),
        ...words,
      ).map((each) => each.replace('costs-and-expenses/columns/', ''));
    assert.deepEqual(without('Marketing', 'Administration'), ['share-of-revenue: 4', 'share-of-revenue: 4']);
    assert.deepEqual(without('Marketing', 'Administration', 'Amortisation'), []);
  });

  test('is of the row of another table that its head names, and differs from the other by points', () => {
    assert.deepEqual(between(costs(), ...words), [
      'costs-and-expenses/columns/share-of-revenue: 6',
      'costs-and-expenses/columns/share-of-revenue: 6',
      'costs-and-expenses/columns/points: 6',
    ]);
  });

  test('is of the row whose name ends in the words of its head, where none is called so', () => {
    const meals = (name: string): readonly string[] =>
      between(
        costs().replace('Revenue\t8,000', `${name}\t8,000`).replaceAll('% of Revenue', '% of sales'),
        'share-of',
      );
    assert.equal(meals('Restaurant and other sales').length, 2);
    assert.equal(meals('Restaurant and other receipts').length, 0);
  });

  test('shows the percentage that does not follow', () => {
    assert.deepEqual(between(costs(['880\t11%', '880\t17%']), ...words), [
      'costs-and-expenses/columns/share-of-revenue: 6 x17',
      'costs-and-expenses/columns/share-of-revenue: 6',
    ]);
  });
});
