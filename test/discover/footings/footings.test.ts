import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { discovered, statement, sums } from '../shown.ts';

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

  test('are told by whether they are all added, and on which side of their sum they stand', () => {
    const titles = (...rows: readonly string[]): readonly string[] =>
      discovered(statement(...rows)).map(({ title }) => title);
    assert.deepEqual(titles(...CURRENT), ['Total current assets is the sum of the rows above it']);
    assert.deepEqual(
      titles(
        'Sales\t9,041,227\t8,730,115',
        'Costs\t5,118,904\t4,902,377',
        'Gross profit\t3,922,323\t3,827,738',
      ),
      ['Gross profit follows from the rows above it'],
    );
  });

  test('are found by the other column where they do not sum in one', () => {
    const slipped = CURRENT.map((row) => row.replace('45,346', '45,364'));
    assert.deepEqual(sums(statement(...slipped)), [
      'Total current assets = Cash + Receivables, net + Inventories x',
    ]);
  });

  test('are found by the names that subtotals of cash flows go by, where one column slips', () => {
    const rows = ['Earnings\t13.2\t13.0', 'Depreciation\t40.8\t45.7', 'Other items\t3.9\t12.7'];
    for (const name of ['Gross cash flow', 'Operating cash flow before working capital', 'Cash absorbed'])
      assert.deepEqual(sums(statement(...rows, `${name}\t57.9\t72.4`)), [
        `${name} = Earnings + Depreciation + Other items x`,
      ]);
  });

  test('are no margins of several measures', () => {
    const rows = [
      'EBITDA margin (in %)\t13.1\t24.1\t22.2\t28.2',
      'EBITDA margin adjusted (in %)\t18.3\t28.1\t26.6\t30.4',
      'EBIT margin (in %)\t-4.7\t7.7\t5.3\t14.3',
      'EBIT margin adjusted (in %)\t0.5\t11.7\t9.7\t16.5',
    ];
    assert.deepEqual(sums(statement(...rows)), []);
  });

  test('are taken off where their captions say so and they print no minus', () => {
    const rows = ['Loans\t1,813,402\t1,849,117', 'Less allowance\t31,208\t53,046'];
    const net = 'Net loans\t1,782,194\t1,796,071';
    assert.deepEqual(sums(statement(...rows, net)), ['Net loans = Loans - Less allowance']);
    const minus = rows.map((row) => row.replace('31,208\t53,046', '(31,208)\t(53,046)'));
    assert.deepEqual(sums(statement(...minus, net)), ['Net loans = Loans + Less allowance']);
  });

  test('are taken off as printed where a caption says so and the columns print both signs', () => {
    const rows = ['Net income\t7,785\t9,575', 'Less: adjustment of interests\t3,059\t(202)'];
    for (const net of ['4,726\t9,777', '4,762\t9,777'])
      assert.deepEqual(sums(statement(...rows, `Net income available to owners\t${net}`)), [
        `Net income available to owners = Net income - Less: adjustment of interests${net.startsWith('4,762') ? ' x' : ''}`,
      ]);
  });

  test('are added and taken off as captions say where a column that lost a sign says otherwise', () => {
    const lost = statement(
      'Gross profit\t87,804\t94,028',
      'Operating expenses\t(96,433)\t102,657',
      'Operating loss\t(8,629)\t(8,629)',
    );
    assert.deepEqual(sums(lost), ['Operating loss = Gross profit - Operating expenses x']);
  });

  test('are added where they are printed with a minus of their own, whatever others are', () => {
    const rows = [
      'Operating expenses\t11,832\t7,434',
      'Stock-based compensation expense\t(2,572)\t(1,964)',
      'Acquisition termination cost\t(1,353)\t-',
      'Non-GAAP operating expenses\t7,207\t5,470',
    ];
    assert.deepEqual(sums(statement(...rows)), [
      'Non-GAAP operating expenses = Operating expenses + Stock-based compensation expense + Acquisition termination cost x',
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

  for (const caption of ['Cash generated by operating activities', 'Cash (used in) provided by operations'])
    test(`are believed in for one column where the row is ${caption}`, () => {
      const rows = ['Net income\t1,048\t846', 'Depreciation\t973\t857', 'Payables\t(230)\t(174)'];
      const text = statement('Operating activities:', ...rows, `${caption}\t1,791\t1,592`);
      assert.deepEqual(sums(text), [`${caption} = Net income + Depreciation + Payables x`]);
    });

  test('are no sum of one: what is equal in one column may be so by accident', () => {
    assert.deepEqual(
      sums(statement('Adjusted income\t612,904\t450,114', 'Net income\t612,904\t450,113')),
      [],
    );
  });

  test('a result and its owners’ share of it, equal in most columns, are two levels', () => {
    const text = statement(
      'Net income\t3,601\t5,313',
      'Share-based pay\t433\t314',
      'Non-GAAP net income\t4,034\t5,627',
      'Net income attributable to Acme\t3,608\t5,313',
      'Share-based pay\t433\t314',
      'Non-GAAP net income attributable to Acme\t4,041\t5,627',
    );
    assert.ok(
      sums(text).every((sum) => !sum.endsWith('x')),
      sums(text).join('\n'),
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

describe('the only row below a heading', () => {
  const LOSS = 'Loss from operations\t(6,344)\t(11,093)';
  const OTHER = ['Other income:', 'Interest income\t2,487\t895', 'Total other income\t2,487\t895'];
  const NET = 'Net loss\t(3,857)\t(10,198)';
  const said = (...rows: readonly string[]): readonly string[] => sums(statement(LOSS, ...rows, NET));

  test('is its total, which stands for it in what follows', () => {
    assert.deepEqual(said(...OTHER), [
      'Total other income = Interest income',
      'Net loss = Loss from operations + Total other income',
    ]);
  });

  test('or its total is wrong where the two differ in one column', () => {
    assert.deepEqual(said(...OTHER.map((row) => row.replace(/^(Int.*)2,487/, '$12,457'))), [
      'Total other income = Interest income x',
      'Net loss = Loss from operations + Total other income',
    ]);
    assert.deepEqual(said(...OTHER.map((row) => row.replace(/^(Tot.*)2,487/, '$12,437'))), [
      'Total other income = Interest income x',
      'Net loss = Loss from operations + Total other income x',
    ]);
  });

  test('is another than a total that differs in both columns, or that has no heading above it', () => {
    const both = OTHER.map((row) => row.replace(/^(Tot.*)2,487\t895/, '$12,437\t859'));
    assert.deepEqual(said(...both), []);
    const plain = OTHER.slice(1).map((row) => row.replace(/^(Tot.*)2,487/, '$12,437'));
    assert.deepEqual(said(...plain), []);
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
