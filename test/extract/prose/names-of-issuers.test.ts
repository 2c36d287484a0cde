/** What sentences call rows whose captions say more: a company's whole name, a move, the row of another measure besides. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extracted, proseOf, shown } from '../reading.ts';

const TABLES = `
Copper Kettle Reports Second Quarter 2024 Results

Statements of Operations (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Research and development(1)\t61.4\t52.8
Administration\t17.9\t15.3
Net income attributable to Copper Kettle Restaurants, Inc.\t13.1\t11.3
Comparable sales increase (decrease)\t3.1%\t(1.2)%
Net income per share:\t\t
Class A - basic\t$0.52\t$0.35
Class A - diluted\t$0.51\t$0.35
Class B - basic and diluted\t$0.49\t$0.33
Less: Capital expenditures\t(9.4)\t(8.1)

\tThree months ended June 30,\t
\t2024\t2023
(1) Includes compensation as follows:\t\t
Research and development\t6.2\t5.5
Administration\t4.9\t4.1

`;

const SENTENCES: readonly (readonly [sentence: string, concepts: readonly string[]])[] = [
  [
    'Net income attributable to Copper Kettle was $13.1 million.',
    ['doc:net-income-attributable-to-copper-kettle-restaurants-inc'],
  ],
  ['Research and development expenses were $61.4 million.', ['doc:research-and-development']],
  [
    'R&D Expenses: Research and development (R&D) expenses were $61.4 million.',
    ['doc:research-and-development'],
  ],
  ['Capital expenditures were $9.4 million.', ['doc:less-capital-expenditures']],
  [
    'Net income was $0.51 per diluted Class A share and $0.49 per diluted Class B share.',
    ['doc:class-a-diluted', 'doc:class-b-basic-and-diluted'],
  ],
  ['Comparable sales increased 3.1%.', ['doc:comparable-sales-increase-decrease']],
  ['We expect comparable sales growth of 1.5% to 2.5%.', ['nothing', 'nothing']],
];

for (const [sentence, concepts] of SENTENCES)
  test(sentence, () =>
    assert.deepEqual(
      shown(proseOf(extracted(TABLES + sentence))).map((fact) => fact.split(' ')[1]),
      concepts,
    ),
  );
