/** Wrong quarters in the heads of columns, which break nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { misheaded } from '../../../src/discover/sentences/misheaded.ts';
import { extracted } from '../../extract/reading.ts';

const told = (text: string): readonly string[] => misheaded(extracted(text)).map(({ message }) => message);

const statement = (...ends: readonly string[]): string => `Statements of Operations
(in thousands of RMB)

\tThree months ended
\t${ends.join('\t')}
Total revenue\t4,100\t4,200
Cost of revenue\t2,000\t2,003
Income from operations\t2,100\t2,197
Net income\t1,900\t2,007

`;
const bridge = (...ends: readonly string[]): string => `Reconciliation of results
(in thousands of RMB)

\tThree months ended
\t${ends.join('\t')}
Income from operations\t2,100\t2,197
Cost of revenue\t2,000\t2,003
Net income\t1,900\t2,007

`;

const [JUNE, SEPTEMBER] = ['June 30, 2023', 'September 30, 2023'];
const SAID =
  'Total revenue was RMB4.2 million and net income was RMB2.0 million in the third quarter of 2023.\n';

describe('the quarter of a column', () => {
  test('is that of the other table', () => {
    assert.deepEqual(told(statement(JUNE, SEPTEMBER) + bridge(JUNE, SEPTEMBER) + SAID), []);
  });

  test('is another', () => {
    assert.deepEqual(told(statement(JUNE, SEPTEMBER) + bridge(JUNE, 'March 31, 2023') + SAID), [
      'The column headed Q1 2023 repeats 3 amounts that the release prints elsewhere for Q3 2023; see which period is meant.',
    ]);
  });

  test('is its own where a row differs, or its amounts are its own', () => {
    const other = bridge(JUNE, 'March 31, 2023');
    assert.deepEqual(told(statement(JUNE, SEPTEMBER) + other.replace('2,007', '1,987') + SAID), []);
    assert.deepEqual(told(statement(JUNE, 'March 31, 2023') + other), []);
  });
});
