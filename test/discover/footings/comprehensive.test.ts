/** Comprehensive income below the shares of owners. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sums } from '../shown.ts';

const HEADS = '\tThree Months Ended September 30,\t\n\t2024\t2025';

const ROWS = [
  'Income from operations\t30,000\t37,000',
  'Income tax expense\t(5,000)\t(6,100)',
  'Net income\t25,000\t30,900',
  'Less: net income attributable to noncontrolling interests\t511\t623',
  'Net income attributable to Example\t24,489\t30,277',
  'Foreign currency translation adjustment, net of nil tax\t(1,723)\t2,411',
  'Total comprehensive income\t23,277\t33,311',
];
const TITLE =
  'Total comprehensive income = Net income + Foreign currency translation adjustment, net of nil tax';

function comprehensive(rows: readonly string[]): readonly string[] {
  const text = `Statements of Comprehensive Income\n(in thousands)\n\n${HEADS}\n${rows.join('\n')}\n`;
  return sums(text).filter((sum) => /comprehensive income =/.test(sum));
}

describe('total comprehensive income', () => {
  test('is net income and what stands below the owners', () => {
    assert.deepEqual(comprehensive(ROWS), [TITLE]);
    const two = ROWS.map((row) => row.replace('(1,723)\t2,411', '(2,000)\t2,000'));
    const more = [...two.slice(0, -1), 'Unrealized gain on securities\t277\t411', ...two.slice(-1)];
    assert.deepEqual(comprehensive(more), [`${TITLE} + Unrealized gain on securities`]);
  });

  test('shows the column in which it is not', () => {
    assert.deepEqual(comprehensive(ROWS.map((row) => row.replace('23,277', '23,727'))), [`${TITLE} x`]);
  });

  test('is nothing without the owners between, and none of their shares of it', () => {
    const shares = ROWS.map((row) => row.replace('Total comprehensive income', '$& attributable to Example'));
    assert.deepEqual(comprehensive(shares), []);
  });
});
