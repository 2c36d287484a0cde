/** What a row tells of its figures by the rows beside it, and by the scale behind its caption. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Concept } from '../../../../src/model/identity.ts';
import { concept } from '../../../evaluate/example.ts';
import { extracted, shown } from '../../reading.ts';

/** Facts of a table of operations with two quarters. */
function facts(rows: string, concepts: readonly Concept[]): readonly string[] {
  const heads = '\tThree months ended December 31,\t\n\t2022\t2023';
  return shown(extracted(`Statements of Operations (in thousands of RMB)\n\n${heads}\n${rows}`, concepts));
}

describe('one cost among those of a result', () => {
  const cost = (name: string): Concept =>
    concept(name, { sign: 'deduction', parent: 'Result', captions: [{ text: name, under: null }] });
  const costs = ['Wages', 'Rent', 'Provision'].map(cost);
  const reversed = (rows: string): readonly boolean[] =>
    facts(rows, costs)
      .filter((fact) => fact.includes(': Provision '))
      .map((fact) => fact.endsWith('reversed'));
  const cases: readonly (readonly [what: string, rows: string, isReversed: boolean])[] = [
    [
      'in parentheses, where all others have none, was released',
      'Wages\t5\t6\nRent\t2\t2\nProvision\t4\t(1)',
      false,
    ],
    ['so in both columns', 'Wages\t5\t6\nRent\t2\t2\nProvision\t(4)\t(1)', false],
    [
      'in parentheses like all others is a cost',
      'Wages\t(5)\t(6)\nRent\t(2)\t(2)\nProvision\t(4)\t(1)',
      true,
    ],
    [
      'without, where all others have them, was released',
      'Wages\t(5)\t(6)\nRent\t(2)\t(2)\nProvision\t4\t1',
      true,
    ],
    ['beside a single other goes by its own', 'Wages\t5\t6\nProvision\t(4)\t(1)', true],
    ['among others that disagree goes by its own', 'Wages\t5\t6\nRent\t(2)\t(2)\nProvision\t(4)\t(1)', true],
  ];
  for (const [what, rows, isReversed] of cases)
    test(what, () => assert.deepEqual(reversed(rows), [isReversed, isReversed]));
});

describe('a scale and currency of the row', () => {
  const table = (row: string): readonly string[] =>
    shown(
      extracted(
        `Key figures\n\n\tFor the Three Months Ended / As of\t\n\tSeptember 30, 2022\tSeptember 30, 2023\n${row}`,
      ),
    );

  test('in brackets behind the caption is that of its figures', () => {
    assert.deepEqual(table('Loans made (RMB in billions)[1]\t38.1\t45.5'), [
      '38.1: doc:loans-made-rmb-in-billions 2022-07-01/2022-09-30 38100000000 CNY',
      '45.5: doc:loans-made-rmb-in-billions 2023-07-01/2023-09-30 45500000000 CNY',
    ]);
  });

  test('and what is outstanding stands at the end of the span', () => {
    assert.deepEqual(table('Balance of loans (RMB in billions)\t44.9\t60.3'), [
      '44.9: doc:balance-of-loans-rmb-in-billions 2022-09-30 44900000000 CNY',
      '60.3: doc:balance-of-loans-rmb-in-billions 2023-09-30 60300000000 CNY',
    ]);
  });

  test('is no part of what sentences call the row', () => {
    const text =
      'Key figures\n\n\tThree Months Ended\t\n\tSeptember 30, 2022\tSeptember 30, 2023\nLoans made (RMB in billions)[1]\t38.1\t45.5\n\nLoans made reached RMB45.5 billion.';
    assert.match(shown(extracted(text)).at(-1) ?? '', /^45\.5: doc:loans-made-rmb-in-billions /);
  });
});
