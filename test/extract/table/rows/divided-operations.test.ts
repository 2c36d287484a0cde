import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { extracted } from '../../reading.ts';

const under = (heading: string): { text: string; under: string } => ({ text: 'Basic', under: heading });

const CONCEPTS = [
  concept('NetIncome', { captions: [{ text: 'Net income…', under: null }] }),
  concept('IncomeBeforeTax', {
    captions: [{ text: 'Income from continuing operations before tax', under: null }],
  }),
  concept('EarningsPerShare', { type: 'per-share', captions: [under('Earnings per share…')] }),
  concept('ContinuingEarningsPerShare', { type: 'per-share', captions: [under('Of continuing operations')] }),
];

/** The concepts that packs know the rows by, in their order. */
function known(...rows: readonly string[]): readonly (string | null)[] {
  const head = 'Statements of Operations\n\n\tYear ended December 31,\t\n\t2023\t2022\n';
  const [table] = extracted(head + rows.map((row) => `${row}\t1.25\t1.10`).join('\n'), CONCEPTS).tables;
  return (table?.rows ?? []).map(({ concept: name }) => (name?.startsWith('doc:') === true ? null : name));
}

describe('operations that are told apart', () => {
  test('earn none of what the whole earns', () => {
    assert.deepEqual(known('Net income', 'Net income from discontinued operations'), ['NetIncome', null]);
    assert.deepEqual(
      known('Net income', 'Net income from continuing operations', 'Loss of discontinued operations'),
      ['NetIncome', null, null],
    );
  });

  test('are the whole where none is given up', () => {
    assert.deepEqual(known('Net income from continuing operations'), ['NetIncome']);
  });

  test('are meant where a pack says so in these words', () => {
    assert.deepEqual(
      known('Income from continuing operations before tax', 'Loss of discontinued operations'),
      ['IncomeBeforeTax', null],
    );
  });

  test('give their heading to what a share earns', () => {
    const [table] = extracted(
      [
        'Statements of Operations\n\n\tYear ended December 31,\t\n\t2023\t2022',
        'Earnings per share from continuing operations:\t\t\nBasic\t1.25\t1.10',
        'Earnings per share from discontinued operations:\t\t\nBasic\t(0.05)\t(0.10)',
        'Earnings per share:\t\t\nBasic\t1.20\t1.00',
      ].join('\n'),
      CONCEPTS,
    ).tables;
    const basic = table?.rows.filter(({ kind }) => kind === 'figures').map((row) => row.concept);
    assert.equal(basic?.[0], 'ContinuingEarningsPerShare');
    assert.match(basic?.[1] ?? '', /^doc:/);
    assert.equal(basic?.[2], 'EarningsPerShare');
  });
});
