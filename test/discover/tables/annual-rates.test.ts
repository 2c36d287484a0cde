import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditFacts } from '../../../src/audit.ts';
import { extracted } from '../../extract/reading.ts';
import { between } from '../shown.ts';

const HEADS = '\tThree months ended\t\t\n\tMarch 31, 2026\tDecember 31, 2025\tSeptember 30, 2025';

function bank(...rows: readonly string[]): string {
  return `Performance (in thousands)\n\n${HEADS}\n${rows.join('\n')}\n`;
}

const EARNED = 'Net income\t2,961\t2,407\t2,288';
const AVERAGE = 'Average assets\t951,204\t947,338\t931,870';

describe('a rate a year', () => {
  const rates = (...rows: readonly string[]): readonly string[] => between(bank(...rows), 'annual-rate');

  test('carries the period on by its days', () => {
    assert.deepEqual(rates(EARNED, AVERAGE, 'Return on average assets\t1.26%\t1.01%\t0.97%'), [
      'annual-rate/return-on-average-assets: 3',
    ]);
  });

  test('or by its months', () => {
    assert.deepEqual(rates(EARNED, AVERAGE, 'Return on average assets\t1.25%\t1.02%\t0.98%'), [
      'annual-rate/return-on-average-assets: 3',
    ]);
  });

  test('shows the one that is wrong', () => {
    assert.deepEqual(rates(EARNED, AVERAGE, 'Return on average assets\t1.26%\t1.10%\t0.97%'), [
      'annual-rate/return-on-average-assets: 3 x110',
    ]);
  });

  test('is evaluated so, and not as a bare quotient', () => {
    const evaluated = (rate: string): readonly string[] =>
      auditFacts(extracted(bank(EARNED, AVERAGE, `Return on average assets\t${rate}\t1.01%\t0.97%`)), {
        rules: { packs: [], concepts: [], identities: [] },
      })
        .evaluations.filter(({ binding }) => binding.identity.includes('annual-rate'))
        .map(({ verdict }) => verdict);
    assert.deepEqual(evaluated('1.26%'), ['holds', 'holds', 'holds']);
    assert.deepEqual(evaluated('1.62%'), ['breaks', 'holds', 'holds']);
  });

  test('is of what its words say, over what they say', () => {
    const adjusted = 'Adjusted net income\t3,105\t2,611\t2,402';
    const equity = "Average shareholders' equity\t84,077\t81,783\t79,290";
    assert.deepEqual(
      rates(EARNED, adjusted, AVERAGE, equity, 'Adjusted return on average equity\t14.98%\t12.67%\t12.02%'),
      ['annual-rate/adjusted-return-on-average-equity: 3'],
    );
    assert.deepEqual(rates(EARNED, AVERAGE, equity, 'Return on average assets\t14.28%\t11.68%\t11.45%'), []);
  });

  test('is over what a heading calls averages', () => {
    assert.deepEqual(
      rates(
        EARNED,
        'Return on average assets\t1.26%\t1.01%\t0.97%',
        'Averages:\t\t\t',
        AVERAGE.replace('Average assets', 'Total assets'),
      ),
      ['annual-rate/return-on-average-assets: 3'],
    );
  });

  test('of net interest is over what earns it', () => {
    assert.deepEqual(
      rates(
        'Net interest income\t8,399\t8,385\t8,070',
        'Average earning assets\t930,543\t937,335\t905,307',
        'Net interest margin\t3.66%\t3.55%\t3.54%',
      ),
      ['annual-rate/net-interest-margin: 3'],
    );
  });
});
