import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { statement, sums } from './shown.ts';

describe('rows that sum to a row below them', () => {
  const CURRENT = [
    'Current assets:',
    'Cash\t7,165,584\t4,177,890',
    'Receivables, net\t2,868,625\t2,909,245',
    'Inventories\t394,872\t45,346',
    'Total current assets\t10,429,081\t7,132,481',
  ];

  test('are found with their subtotals', () => {
    const text = statement(
      ...CURRENT,
      'Property and equipment\t47,602\t231,221',
      'Goodwill\t-\t41,210',
      'Total assets\t10,476,683\t7,404,912',
    );
    assert.deepEqual(sums(text), [
      'Total current assets = Cash + Receivables, net + Inventories',
      'Total assets = Total current assets + Property and equipment + Goodwill',
    ]);
  });

  test('are found by the other column where they do not sum in one', () => {
    const slipped = CURRENT.map((row) => row.replace('45,346', '45,364'));
    assert.deepEqual(sums(statement(...slipped)), [
      'Total current assets = Cash + Receivables, net + Inventories x',
    ]);
  });

  test('are not believed in where they sum in no column', () => {
    const wrong = CURRENT.map((row) => row.replace('45,346', '45,364').replace('394,872', '394,827'));
    assert.deepEqual(sums(statement(...wrong)), []);
  });

  test('need a million times more than chance where no caption says that they do', () => {
    const [heading, ...rows] = ['Various:', 'Cash\t61\t45', 'Goodwill\t22\t17', 'Inventories\t83\t62'];
    assert.deepEqual(sums(statement(heading, ...rows)), []);
    const large = ['Cash\t612,904\t450,113', 'Goodwill\t228,467\t171,256', 'Inventories\t841,371\t621,369'];
    assert.deepEqual(sums(statement(heading, ...large)), ['Inventories = Cash + Goodwill']);
  });

  test('are no sum of one: what is equal in one column may be so by accident', () => {
    assert.deepEqual(
      sums(statement('Adjusted income\t612,904\t450,114', 'Net income\t612,904\t450,113')),
      [],
    );
  });

  test('on the two sides of a balance sheet are equal', () => {
    const text = statement(
      ...CURRENT.slice(1),
      'Payables\t6,099,520\t3,942,291',
      'Equity\t4,329,561\t3,190,190',
      'Total liabilities and equity\t10,429,081\t7,132,481',
    );
    assert.deepEqual(sums(text).slice(1), [
      'Total liabilities and equity = Payables + Equity',
      'Total liabilities and equity = Total current assets',
    ]);
  });
});

describe('rows that are added and subtracted', () => {
  test('lead from revenue to net income', () => {
    const text = statement(
      'Revenue\t8,288,113\t7,192,407',
      'Cost of revenue\t2,857,902\t2,544,118',
      'Gross profit\t5,430,211\t4,648,289',
      'Research\t1,618,455\t1,875,310',
      'Selling\t592,871\t633,042',
      'Operating income\t3,218,885\t2,139,937',
      'Interest income\t18,044\t150,630',
      'Interest expense\t68,310\t66,255',
      'Income before tax\t3,168,619\t2,224,312',
      'Income tax\t(187,201)\t(166,420)',
      'Net income\t2,981,418\t2,057,892',
    );
    assert.deepEqual(sums(text), [
      'Gross profit = Revenue - Cost of revenue',
      'Operating income = Gross profit - Research - Selling',
      'Income before tax = Operating income + Interest income - Interest expense',
      'Net income = Income before tax + Income tax',
    ]);
  });

  test('are no total: that only adds', () => {
    const rows = ['Alpha\t8,288,113\t7,192,407', 'Beta\t2,857,902\t2,544,118'];
    assert.deepEqual(sums(statement(...rows, 'Total\t5,430,211\t4,648,289')), []);
  });
});

describe('a column that breaks is left alone', () => {
  const THREE = (...rows: readonly string[]): string =>
    `Balance Sheets (in thousands of RMB)\n\n\tDecember 31,\t\t\n\t2021\t2022\t2023\n${rows.join('\n')}\n`;

  test('where a line that is nil elsewhere stands in the sum twice', () => {
    const text = statement(
      'Liabilities\t15,555\t11,405',
      'Minority interest\t-\t305',
      'Total minority interest\t-\t305',
      'Common stock\t142,607\t142,771',
      'Retained earnings\t39,290\t39,163',
      'Total equity\t181,897\t181,934',
      'Total liabilities and equity\t197,452\t193,644',
    );
    assert.deepEqual(
      sums(text).filter((sum) => sum.endsWith(' x')),
      [],
    );
  });

  test('where it breaks in another as well: an extract of rows foots in its adjustments only', () => {
    const text = THREE(
      'Receivables\t110,926\t3,310\t107,616',
      'Equipment\t176,031\t5,537\t170,494',
      'Goodwill\t268,091\t47,033\t221,058',
      'Total assets\t1,753,044\t55,880\t1,697,164',
    );
    assert.deepEqual(
      sums(text).filter((sum) => sum.endsWith(' x')),
      [],
    );
  });
});
