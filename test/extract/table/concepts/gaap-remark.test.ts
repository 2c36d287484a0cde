/** Rows of a bridge that say of themselves that they are the measure of the statements. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VOCABULARY } from '../../prose/vocabulary.ts';
import { extracted, shown } from '../../reading.ts';

const conceptOf = (title: string, caption: string): string | undefined =>
  shown(
    extracted(
      `${title}\n(in thousands of RMB)\n\n\tThree months ended December 31,\t\n\t2022\t2023\n${caption}\t500\t600\nRebates\t20\t30\nAdjusted result\t520\t630\n`,
      VOCABULARY,
    ),
  )[0]?.split(' ')[1];

test('a measure with the remark that it is one of GAAP is the measure', () => {
  for (const title of ['Reconciliation', 'Non-GAAP Results'])
    assert.equal(conceptOf(title, 'Gross profit (GAAP)'), 'Profit', title);
});

test('without it, what stands under a title of other measures is none of GAAP', () => {
  assert.equal(conceptOf('Reconciliation', 'Gross profit'), 'Profit');
  assert.notEqual(conceptOf('Non-GAAP Results', 'Gross profit'), 'Profit');
});
