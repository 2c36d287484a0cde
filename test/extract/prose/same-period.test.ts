import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extracted, shown } from '../reading.ts';

test('the same period of a year is that of its calendar, where the release names its years after their end', () => {
  const read = shown(
    extracted(`
Statements of Operations (in thousands)

\tSix months ended September 30,
\t2022\t2023
Total revenue\t1,100\t1,200
Gross profit\t500\t600

Total revenue was $1.2 million, compared to $1.1 million in the same period of 2022.
`),
  );
  assert.deepEqual(
    read.slice(-2).map((line) => line.split(' ')[2]),
    ['2023-04-01/2023-09-30', '2022-04-01/2022-09-30'],
  );
});

test('growth in local currencies is none of the amounts printed', () => {
  const { claims } = extracted(`
Statements of Operations (in thousands)

\tYear ended December 31,
\t2022\t2023
Total revenue\t1,200\t1,100

In local currencies, total revenue increased by 1 percent.
`);
  assert.deepEqual(claims, []);
});
