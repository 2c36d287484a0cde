/** What captions and heads say must follow: bridges, and roll-forwards across a row. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { discovered, statement, sums } from './shown.ts';

const HEADS = '\tThree Months Ended June 30,\t\n\t2023\t2022';

describe('a bridge', () => {
  const bridge = (...rows: readonly string[]): string =>
    `Reconciliation of net income per share\n(in millions, except per share data)\n\n${HEADS}\n${rows.join('\n')}\n`;
  const rows = [
    'GAAP diluted net income per share\t$0.21\t$0.13',
    'Plus:\t\t',
    'Amortisation\t0.48\t0.51',
    'Share-based compensation\t0.69\t0.78',
    'Income taxes\t(0.40)\t(0.34)',
    'Non-GAAP diluted net income per share\t$0.98\t$1.08',
  ];
  const title =
    'Non-GAAP diluted net income per share = GAAP diluted net income per share + Amortisation + Share-based compensation + Income taxes';

  test('leads from the measure as reported to the adjusted one', () => {
    assert.deepEqual(sums(bridge(...rows)), [title]);
  });

  test('leads from net income to the funds that it is restated as', () => {
    const guided = [
      'Net income per diluted share\t1.02\t1.10',
      'Depreciation of real estate\t1.88\t1.86',
      'Gain on sale of real estate\t(0.05)\t(0.07)',
      'FFO per diluted share\t2.85\t2.89',
    ];
    assert.deepEqual(sums(bridge(...guided)), [
      'FFO per diluted share = Net income per diluted share + Depreciation of real estate + Gain on sale of real estate',
    ]);
  });

  test('leads over adjustments that are named after the adjusted measure', () => {
    const margin = [
      'GAAP gross margin\t54.4%\t58.2%',
      'Effect of non-GAAP gross margin adjustments\t0.2%\t0.3%',
      'Non-GAAP gross margin\t54.6%\t58.5%',
    ];
    assert.deepEqual(sums(bridge(...margin)), [
      'Non-GAAP gross margin = GAAP gross margin + Effect of non-GAAP gross margin adjustments',
    ]);
  });

  test('shows the column in which it does not', () => {
    assert.deepEqual(sums(bridge(...rows).replace('0.78', '0.87')), [`${title} x`]);
  });

  test('leads over a total of the adjustments, and ends in a plural', () => {
    const [, , ...others] = rows.slice(0, -1);
    const first = 'Diluted net income per common share\t$0.21\t$0.13';
    const total = 'Total net adjustments\t0.77\t0.95';
    const end =
      'Income tax effect\t(0.02)\t(0.01)\nAdjusted diluted net income per common shares\t$0.96\t$1.07';
    assert.deepEqual(sums(bridge(first, 'Adjustments:\t\t', ...others, total, end)), [
      'Total net adjustments = Amortisation + Share-based compensation + Income taxes',
      'Adjusted diluted net income per common shares = Diluted net income per common share + Total net adjustments + Income tax effect',
    ]);
  });

  test('deducts what stands below the word', () => {
    const less = rows.map((row) => row.replace('Plus', 'Less').replaceAll(/\((0.\d\d)\)/g, '-$1'));
    const turned = less.map((row) => row.replace(/\t0\.(48\t0\.51)/, '\t0.$1'));
    assert.deepEqual(
      sums(
        bridge(
          ...turned.slice(0, 2),
          'Gains\t0.08\t0.02',
          'Grants\t0.02\t0.05',
          'Adjusted diluted net income per share\t$0.11\t$0.06',
        ),
      ),
      ['Adjusted diluted net income per share = GAAP diluted net income per share - Gains - Grants'],
    );
  });
});

describe('a measure less what a row below it says', () => {
  const table = (scale: string, ...rows: readonly string[]): string =>
    `Reconciliation of income\n(in millions, except per share data)\n\n\tThree Months Ended June 30,\t\t\t\n\t2024\t2023\t2022\t2021\n${scale}\n${rows.join('\n')}\n`;
  const PER_SHARE = 'Diluted earnings per share:';
  const rows = [
    'Net income\t1.21\t0.77\t2.39\t(1.18)',
    'Less: gains on investments\t(0.04)\t0.12\t(0.17)\t0.04',
    'Operating income\t1.25\t0.65\t2.56\t(1.22)',
  ];
  const title = 'Operating income = Net income - Less: gains on investments';

  test('is what is left, by the sign that the row prints', () => {
    assert.deepEqual(sums(table(PER_SHARE, ...rows)), [title]);
  });

  for (const [printed, slipped] of [
    ['1.21', '1.91'],
    ['(0.17)', '(0.77)'],
    ['0.65', '0.15'],
  ] as const)
    test(`is so still where ${printed} is printed as ${slipped}`, () => {
      assert.deepEqual(sums(table(PER_SHARE, ...rows).replace(printed, slipped)), [`${title} x`]);
    });

  test('or by parentheses that say no more than that it is taken off', () => {
    const taken = [
      'Equity at cost\t781,531\t733,745\t690,118\t655,402',
      'Less: goodwill\t(72,241)\t(66,967)\t(61,340)\t(58,826)',
      'Equity at cost, excluding goodwill\t709,290\t666,778\t628,778\t596,576',
    ];
    const own = taken.map((row) =>
      row
        .replace('709,290\t666,778\t628,778\t596,576', '853,772\t800,712\t751,458\t714,228')
        .replace('goodwill\t(', 'gains\t('),
    );
    const less = 'Equity at cost, excluding goodwill = Equity at cost';
    assert.deepEqual(sums(table('Amounts:', ...taken)), [`${less} + Less: goodwill`]);
    assert.deepEqual(sums(table('Amounts:', ...own)), [`${less} - Less: gains`]);
  });

  test('is none of another measure, or of one that turns from a loss to a profit per share', () => {
    const other = rows.map((row) => row.replace('Operating income', 'Dividend'));
    assert.deepEqual(sums(table(PER_SHARE, ...other)), []);
    const turned = rows.map((row) => row.replace('(1.22)', '0.09'));
    assert.deepEqual(sums(table(PER_SHARE, ...turned)), [title]);
  });
});

describe('a bridge of ranges', () => {
  const outlook = (last: string): string =>
    `Outlook\n\n\tQ2 FY24\tFull Year FY24\nGAAP diluted earnings per share range\t$0.79 - $0.80\t$2.67 - $2.69\nPlus:\t\t\nAmortisation\t$0.48\t$1.89\nGrants\t$0.87\t$3.91\nLess:\t\t\nIncome taxes\t$(0.25)\t$(1.06)\nNon-GAAP diluted earnings per share\t$1.89 - $1.90\t$7.41 - ${last}\n`;

  test('leads from end to end', () => {
    assert.deepEqual(
      discovered(outlook('$7.43')).map(({ instances }) => instances.map(({ holds }) => holds)),
      [[true, true, true, true]],
    );
    assert.deepEqual(
      discovered(outlook('$7.34')).map(({ instances }) => instances.map(({ holds }) => holds)),
      [[true, true, true, false]],
    );
  });
});

describe('an amount per share', () => {
  const computed = (perShare: string): string =>
    `Computation of non-GAAP net income per share\n(in millions, except per share data)\n\n${HEADS}\nNon-GAAP net income\t$1,674\t$982\nNon-GAAP basic net income per share\t$${perShare}\t$0.99\nShares used in computing Non-GAAP basic net income per share\t980\t991\nShares used in computing Non-GAAP diluted net income per share\t1,088\t1,101\n`;
  const verdicts = (text: string): readonly boolean[] =>
    discovered(text)
      .filter(({ rule }) => rule.includes('per-share/'))
      .flatMap(({ instances }) => instances.map(({ holds }) => holds));

  test('is the result over the shares of its kind', () => {
    assert.deepEqual(verdicts(computed('1.71')), [true, true]);
    assert.deepEqual(verdicts(computed('1.17')), [false, true]);
  });
});

describe('a roll-forward across a row', () => {
  const stores = (...rows: readonly string[]): string =>
    `Store update\n\n\tTotal stores open\tNumber of stores\tNumber of stores\tTotal stores\n\tat beginning of the\topened during the\tclosed during the\topen at\nFiscal 2023\tquarter\tquarter\tquarter\tend of the quarter\n${rows.join('\n')}\n`;
  const verdicts = (text: string): readonly boolean[] =>
    discovered(text)
      .filter(({ kind }) => kind === 'roll-forward')
      .flatMap(({ instances }) => instances.map(({ holds }) => holds));

  test('is told by the heads', () => {
    assert.deepEqual(verdicts(stores('1st Quarter\t1,355\t5\t1\t1,359', '2nd Quarter\t1,359\t3\t0\t1,362')), [
      true,
      true,
    ]);
  });

  test('shows the row that does not add up', () => {
    assert.deepEqual(verdicts(stores('1st Quarter\t1,355\t5\t1\t1,359', '2nd Quarter\t1,359\t3\t0\t1,326')), [
      true,
      false,
    ]);
  });

  test('counts stores, and no money', () => {
    const [roll] = discovered(stores('1st Quarter\t1,355\t5\t1\t1,359'));
    assert.equal(roll?.instances[0]?.reported.fact.unit, 'xbrli:pure');
  });
});

describe('counts at the beginning and at the end', () => {
  const counts = (closed: string): readonly string[] =>
    sums(
      statement(
        'Restaurants at beginning of year\t214\t227',
        'Opened\t16\t25',
        `Closed\t${closed}`,
        'Restaurants at end of year\t218\t231',
      ),
    );

  test('are led to each other by what stands between', () => {
    assert.deepEqual(counts('(12)\t(21)'), [
      'Restaurants at end of year = Restaurants at beginning of year + Opened + Closed',
    ]);
  });

  test('are not where it does not lead there', () => {
    assert.deepEqual(counts('(11)\t(26)'), []);
  });
});

describe('what is attributable to owners', () => {
  const rows = [
    'Profit for the year\t11,584\t8,716',
    'Profit attributable to:\t\t',
    'The shareholders of Acme\t11,621\t8,745',
    'Other owners\t-37\t-29',
  ];
  const text = (...own: readonly string[]): string =>
    `Income statement\n(in millions of kronor)\n\n${HEADS}\n${own.join('\n')}\n`;
  const title = 'Profit for the year = The shareholders of Acme + Other owners';

  test('sums to what stands above the words', () => {
    assert.deepEqual(sums(text(...rows)), [title]);
  });

  test('shows the column in which it does not', () => {
    assert.deepEqual(sums(text(...rows).replace('8,745', '8,754')), [`${title} x`]);
  });

  test('may have parts of the first between the first and the last', () => {
    const parts = ['of which from continuing operations\t11,700\t8,800', 'of which from others\t-79\t-55'];
    assert.deepEqual(sums(text(...rows.slice(0, 3), ...parts, ...rows.slice(3))), [title]);
  });

  test('is none under other words', () => {
    const sorted = rows.map((row) => row.replace('Profit attributable to', 'Profit sorted by'));
    assert.deepEqual(sums(text(...sorted)), []);
  });
});
