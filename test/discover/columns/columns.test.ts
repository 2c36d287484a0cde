/** What columns show: sums and changes across a row, and rates of change. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { across, SUMS, table } from './segments.ts';

describe('columns', () => {
  test('of segments add to that of their total', () => {
    assert.deepEqual(across(table('\tCloud\tRetail\tTotal', ...SUMS)), ['sum: 7']);
  });

  test('show the one row that does not add', () => {
    const slipped = SUMS.map((row) => row.replace('137,319', '137,391'));
    assert.deepEqual(across(table('\tCloud\tRetail\tTotal', ...slipped)), ['sum: 7 x137391']);
  });

  test('in which several rows do not add mean something else', () => {
    const other = SUMS.map((row, index) =>
      index % 3 === 0 ? row : row.replace(/\d$/, '9').replace(/\t3/, '\t8'),
    );
    assert.deepEqual(across(table('\tCloud\tRetail\tTotal', ...other)), []);
  });

  const GROWTH = [
    'Pumps\t5.2%\t3.4%\t(0.7)%\t7.9%',
    'Valves\t2.6%\t1.9%\t(0.3)%\t4.2%',
    'Sensors\t7.1%\t2.2%\t(1.6)%\t7.7%',
    'Total\t4.4%\t2.8%\t(0.8)%\t6.4%',
  ];

  test('of growth add to the whole by what it comes from', () => {
    const heads = '\tOrganic\tAcquisitions\tCurrency\tTotal';
    assert.deepEqual(across(table(heads, ...GROWTH)), ['sum: 4']);
    assert.deepEqual(across(table(heads, ...GROWTH.with(1, 'Valves\t2.6%\t1.9%\t(0.3)%\t2.4%'))), [
      'sum: 4 x24',
    ]);
  });

  test('of growth whose heads name nothing that adds are rates', () => {
    assert.deepEqual(across(table('\tNorth\tSouth\tWest\tTotal', ...GROWTH)), []);
  });

  const CHANGES = [
    'Revenue\t412,551\t318,220\t94,331\t29.6%',
    'Costs of services\t201,118\t150,339\t50,779\t33.8%',
    'Depreciation\t33,410\t28,917\t4,493\t15.5%',
    'Staff costs\t71,005\t66,314\t4,691\t7.1%',
    'Capital expenditure\t15,508\t12,090\t3,418\t28.3%',
    'Segment assets\t941,200\t918,443\t22,757\t2.5%',
    'Segment liabilities\t388,410\t397,625\t(9,215)\t(2.3)%',
  ];

  test('of changes and of rates of change follow from two others', () => {
    const text = table('\tThis\tBefore\tChange\t% Change', ...CHANGES);
    assert.deepEqual(across(text), ['change: 7', 'rate-of-change: 7']);
  });

  test('of rates of change may be of any amounts that print as the two do', () => {
    const rows = (last: string): readonly string[] =>
      [...CHANGES, last].map((row) => row.replace(/\t[^\t]*(\t[^\t]*)$/, '$1'));
    const heads = '\tThis\tBefore\t% Change';
    // From 9.5 to 12.5 it is 31.6 %, from 10.5 to 11.5 only 9.5 %.
    for (const rate of ['31%', '10%'])
      assert.deepEqual(across(table(heads, ...rows(`Other\t12\t10\t2\t${rate}`))), ['rate-of-change: 8']);
    for (const rate of ['33%', '8%'])
      assert.deepEqual(across(table(heads, ...rows(`Other\t12\t10\t2\t${rate}`))), [
        `rate-of-change: 8 x${rate.replace('%', '0')}`,
      ]);
  });

  test('show the rate that does not follow', () => {
    const slipped = CHANGES.map((row) => row.replace('15.5%', '51.5%'));
    const text = table('\tThis\tBefore\tChange\t% Change', ...slipped);
    assert.deepEqual(across(text), ['change: 7', 'rate-of-change: 7 x515']);
  });

  const RATIOS = [
    'Liability\t91,016\t82,052\t90.2%',
    'Fire\t62,019\t16,515\t26.6',
    'Automobile\t63,276\t28,893\t45.7',
    'Workers\t14,914\t8,233\t55.2',
    'Surety\t15,537\t(179)\t(1.2)',
    'Crop\t24,014\t17,611\t73.3%',
  ];

  test('of ratios are one column over another, in row after row', () => {
    const text = table('\tPremiums\tLosses\tLoss ratio', ...RATIOS);
    assert.deepEqual(across(text), ['ratio: 6']);
    assert.deepEqual(across(text.replace('45.7', '47.5')), ['ratio: 6 x475']);
    assert.deepEqual(across(text.replace('16,515', '15,615')), ['ratio: 6 x266']);
  });

  test('of ratios are none where too few rows hold, or several do not', () => {
    const few = table('\tPremiums\tLosses\tLoss ratio', ...RATIOS.slice(0, 3));
    assert.deepEqual(across(few), []);
    const other = RATIOS.map((row, index) => (index % 2 === 0 ? row : row.replace('\t', '\t1')));
    assert.deepEqual(across(table('\tPremiums\tLosses\tLoss ratio', ...other)), []);
  });

  test('of changes may be favourable or not: a sign turned is a convention', () => {
    const turned = CHANGES.map((row) => row.replace('50,779\t33.8%', '(50,779)\t(33.8)%'));
    const text = table('\tThis\tBefore\tChange\t% Change', ...turned);
    assert.deepEqual(across(text), ['change: 6', 'rate-of-change: 6']);
  });

  const SHARES = [
    'Net sales\t2,634,263\t100.0%',
    'Cost of sales\t1,581,012\t60.0%',
    'Gross profit\t1,053,251\t40.0%',
    'Selling expenses\t613,407\t23.3%',
    'Pre-opening expenses\t3,102\t0.1%',
    'Operating income\t436,742\t16.6%',
    'Interest income\t21,874\t0.8%',
    'Income before tax\t458,616\t17.4%',
    'Income tax\t(104,550)\t4.0%',
    'Net income\t354,066\t13.4%',
  ];

  test('of shares are of the row that is 100 %, whatever its sign', () => {
    assert.deepEqual(across(table('\tThis\t% of sales', ...SHARES)), ['share: 8']);
    const slipped = SHARES.map((row) => row.replace('23.3%', '28.3%'));
    assert.deepEqual(across(table('\tThis\t% of sales', ...slipped)), ['share: 8 x283']);
  });

  describe('of shares, in two periods', () => {
    const text = table(
      '\tThis\t% of sales\tBefore\t% of sales',
      'Net sales\t2,634,263\t100.0%\t2,418,905\t100.0%',
      'Cost of sales\t1,581,012\t60.0%\t1,463,437\t60.5%',
      'Gross profit\t1,053,251\t40.0%\t955,468\t39.5%',
      'Selling expenses\t613,407\t23.3%\t571,830\t23.6%',
      'Operating income\t439,844\t16.7%\t383,638\t15.9%',
      'Interest expense\t(21,874)\t0.8%\t(20,114)\t0.8%',
    );
    const SLIPS = [
      ['none, a deduction may be printed in parentheses in both', '', '', ''],
      ['a sign', '16.7%', '(16.7)%', ' x-167'],
      ['the row that is the whole', '905\t100.0%', '905\t10.0%', ' x100'],
    ] as const;
    for (const [what, printed, instead, broken] of SLIPS)
      test(`of which one has slipped in ${what}`, () => {
        const found = across(text.replace(printed, instead)).filter((each) => each.startsWith('share'));
        assert.equal(found.map((each) => each.replace(/^share: \d+/, '')).join(''), broken);
      });
  });

  test('of shares in whole per cent say nothing where one was turned by one so that they sum to 100 %', () => {
    const whole = [
      'Savings\t150,743\t15%',
      'Checking\t163,252\t16%',
      'Money market\t145,254\t15%',
      'Under 100,000\t241,581\t24%',
      'From 100,000\t117,308\t12%',
      'Brokered\t96,210\t10%',
      'Foreign\t85,652\t8%', // 8.57 %
      'Total\t1,000,000\t100%',
    ];
    const text = table('\tThis\t%', ...whole);
    assert.deepEqual(across(text), ['share: 6']);
  });

  test('of shares, or of changes, are so where two rows have a figure of one column exchanged', () => {
    const exchange = (rows: readonly string[], a: string, b: string): readonly string[] =>
      rows.map((row) => row.replace(a, '?').replace(b, a).replace('?', b));
    const shares = exchange(SHARES, '17.4%', '13.4%');
    assert.deepEqual(across(table('\tThis\t% of sales', ...shares)), ['share: 8 x134 x174']);
    const amounts = exchange(SHARES, '458,616', '354,066');
    assert.deepEqual(across(table('\tThis\t% of sales', ...amounts)), ['share: 8 x174 x134']);
    const changes = exchange(CHANGES, '33.8%', '28.3%');
    assert.deepEqual(across(table('\tThis\tBefore\tChange\t% Change', ...changes)), [
      'change: 7',
      'rate-of-change: 7 x283 x338',
    ]);
    const others = SHARES.map((row) => row.replace('17.4%', '14.4%').replace('13.4%', '15.4%'));
    assert.deepEqual(across(table('\tThis\t% of sales', ...others)), []);
  });

  test('of shares may be partly of another row, that several have in common', () => {
    const rows = [
      'Meals\t284,610\t99.4%',
      'Royalties\t1,820\t0.6%',
      'Total sales\t286,430\t100.0%',
      'Food\t81,204\t28.5%',
      'Labour\t93,110\t32.7%',
      'Rent\t36,402\t12.8%',
      'Power\t21,880\t7.7%',
      'Overhead\t27,110\t9.5%',
      'Wear\t18,330\t6.4%',
      'Closures\t5,120\t1.8%',
      'Result\t30,864\t10.8%',
      'Interest\t9,402\t3.3%',
    ];
    assert.deepEqual(across(table('\tThis\t% of sales', ...rows)), ['share: 11']);
    const slipped = rows.map((row) => row.replace('32.7%', '37.2%'));
    assert.deepEqual(across(table('\tThis\t% of sales', ...slipped)), ['share: 11 x372']);
  });
});
