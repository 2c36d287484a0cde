/** What one table shows of another: shares of a total, details of a row, and rows printed again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between } from '../shown.ts';

const HEADS = '\tThree Months Ended June 30,\t\n\t2023\t2022';

const AMOUNTS = `Statements of Operations
(in millions)

${HEADS}
Licences\t$\t7,126\t$\t6,402
Services\t1,874\t1,598
Total revenues\t9,000\t8,000
Licences\t1,260\t1,201
Services\t1,440\t1,279
Total cost of revenues\t2,700\t2,480
Gross profit\t6,300\t5,520
Research\t1,530\t1,440
Selling\t2,790\t2,640
Total operating expenses\t4,320\t4,080
Income from operations\t1,980\t1,440
`.replaceAll('$\t', '$');

const SHARES = `Statements of Operations
(As a percentage of total revenues)

${HEADS}
Licences\t79%\t80%
Services\t21\t20
Total revenues\t100\t100
Licences\t14\t15
Services\t16\t16
Total cost of revenues\t30\t31
Gross profit\t70\t69
Research\t17\t18
Selling\t31\t33
Total operating expenses\t48\t51
Income from operations\t22\t18
`;

describe('a statement in per cent', () => {
  const words = ['share-of', 'statements-of-operations/'];
  test('is that of the amounts over the row of 100 %, and foots as it does', () => {
    assert.deepEqual(between(`${AMOUNTS}\n${SHARES}`, ...words), [
      'statements-of-operations/share-of-total-revenues: 20',
      'statements-of-operations/total-revenues: 2',
      'statements-of-operations/total-cost-of-revenues: 2',
      'statements-of-operations/gross-profit: 2',
      'statements-of-operations/total-operating-expenses: 2',
      'statements-of-operations/income-from-operations: 2',
    ]);
  });

  test('shows the percentage that is not', () => {
    const slipped = SHARES.replace('Selling\t31', 'Selling\t13');
    assert.deepEqual(
      between(`${AMOUNTS}\n${slipped}`, ...words).filter((each) => each.includes('x')),
      [
        'statements-of-operations/share-of-total-revenues: 20 x13',
        'statements-of-operations/total-operating-expenses: 2 x48',
      ],
    );
  });

  test('may have a last place turned up so that it foots', () => {
    const plugged = SHARES.replace('Services\t16\t16', 'Services\t17\t16').replace(
      'cost of revenues\t30',
      'cost of revenues\t31',
    );
    assert.deepEqual(between(`${AMOUNTS}\n${plugged}`, 'share-of'), [
      'statements-of-operations/share-of-total-revenues: 18',
    ]);
  });
});

describe('a note', () => {
  const note = (rows: string): string =>
    `${AMOUNTS}
(1) Amounts include share-based compensation expense, as follows:

${HEADS}
${rows}

Statements of Cash Flows
(in millions)

${HEADS}
Share-based compensation expense\t612\t574
Depreciation\t88\t91
`;
  const rows = 'Cost of revenues\t101\t94\nResearch\t318\t301\nSelling\t193\t179';

  test('itemises the row that its words name, in the scale of its statement', () => {
    assert.deepEqual(between(note(rows), 'detail'), ['detail/share-based-compensation-expense: 2']);
  });

  test('shows where it does not sum to it', () => {
    assert.deepEqual(between(note(rows.replace('318', '381')), 'detail'), [
      'detail/share-based-compensation-expense: 2 x612',
    ]);
  });

  test('says nothing of a row that it does not name', () => {
    assert.deepEqual(between(note(rows).replace('share-based compensation', 'stock'), 'detail'), []);
  });
});

describe('rows printed again', () => {
  const tables = (first: string, second: string): string =>
    `Costs by function (in thousands)\n\n${HEADS}\n${first}\n\nThe same costs were as follows.\n\nCosts by function and in total (in thousands)\n\n${HEADS}\n${second}\n`;
  const rows = 'Cost of revenues\t1,101\t1,094\nResearch\t3,318\t2,301\nSelling\t2,193\t2,179';
  const words = ['repeated'];

  test('are the same where most are', () => {
    assert.deepEqual(between(tables(rows, rows), ...words), ['repeated/cost-of-revenues: 6']);
    assert.deepEqual(between(tables(rows, rows.replaceAll(/\d,\d+/g, '($&)')), ...words), [
      'repeated/cost-of-revenues: 6',
    ]);
  });

  test('show the one that is not', () => {
    assert.deepEqual(
      between(
        tables(`${rows}\nOther\t101\t212`, `${rows.replace('2,301', '2,310')}\nOther\t101\t212`),
        ...words,
      ),
      ['repeated/cost-of-revenues: 8 x2310'],
    );
  });

  test('have the sign of the other rows where one of them lost its own', () => {
    const turned = `${rows}\nOther\t101\t212`.replaceAll(/\d,?\d+/g, '($&)').replace('(2,193)', '2,193');
    assert.deepEqual(between(tables(`${rows}\nOther\t101\t212`, turned), ...words), [
      'repeated/cost-of-revenues: 8 x2193',
    ]);
  });

  test('are on another basis where in the same period a row differs in all', () => {
    const first = `${rows}\nOther\t101\t212\nIn all\t6,713\t5,786`;
    const other = first.replace('2,301', '2,310').replace('6,713\t5,786', '6,820\t5,890');
    assert.deepEqual(between(tables(first, other), ...words), ['repeated/cost-of-revenues: 7']);
  });

  test('are on the same basis where a row that differs in all is a dash in one of them', () => {
    const first = `${rows}\nOther\t101\t212\nGrants\t1,350\t1,610`;
    const dash = (table: string): string => table.replace('1,350\t1,610', '—\t—');
    const slipped = first.replace('2,301', '2,310');
    for (const [one, other] of [
      [first, dash(slipped)],
      [dash(first), slipped],
    ] as const)
      assert.deepEqual(between(tables(one, other), ...words), ['repeated/cost-of-revenues: 8 x2310']);
    assert.deepEqual(between(tables(first, slipped.replace('1,350\t1,610', '1,480\t1,730')), ...words), [
      'repeated/cost-of-revenues: 7',
    ]);
  });

  test('are on another basis where several differ', () => {
    const other = rows.replace('1,101', '1,090').replace('2,179', '2,150');
    assert.deepEqual(between(tables(`${rows}\nOther\t101\t212`, `${other}\nOther\t101\t212`), ...words), []);
  });
});

describe('rows under a heading of percentages', () => {
  const rows = (heading: string, last = '9.9%\t10.0%'): string =>
    `Costs (in thousands)\n\n${HEADS}\nNet sales\t487,766\t478,440\nFreight\t54,353\t69,635\nWages\t98,112\t91,204\nRent\t48,402\t47,711\n${heading}\t\t\nFreight\t11.1%\t14.6%\nWages\t20.1%\t19.1%\nRent\t${last}\n`;

  test('are shares of the amounts above them', () => {
    for (const heading of ['Percentage of net sales', 'As a % of net sales:'])
      assert.deepEqual(between(rows(heading), 'share-of'), [
        `${heading.replace(':', '').toLowerCase().replaceAll(/[ %]+/g, '-')}/share-of-net-sales: 6`,
      ]);
    assert.deepEqual(between(rows('Percentages'), 'share-of'), []);
  });

  test('show the one that is not', () => {
    assert.match(between(rows('Percentage of net sales', '9.9%\t19.0%'), 'share-of')[0] ?? '', /: 6 x190$/);
  });
});

describe('a row that names its ratio', () => {
  const table = (...rows: readonly string[]): string =>
    `Supplemental measures (in thousands)\n\n${HEADS}\nNet sales\t487,766\t478,440\nSelling, general, and administrative expenses\t218,169\t208,092\nOperating income\t54,353\t69,635\n${rows.join('\n')}\n`;

  test('is the first amount over the second, with words for letters', () => {
    assert.deepEqual(
      between(
        table('SG&A expenses as a % of net sales\t44.7%\t43.5%', '% of net sales\t44.7%\t43.5%'),
        'ratio',
      ),
      ['ratio/sg-a-expenses-as-a-of-net-sales: 2'],
    );
    assert.deepEqual(between(table('Operating income as a percentage of net sales\t11.1%\t14.6%'), 'ratio'), [
      'ratio/operating-income-as-a-percentage-of-net-sales: 2',
    ]);
  });

  test('may set one amount to another', () => {
    assert.deepEqual(between(table('Operating income to net sales\t11.1%\t14.6%'), 'ratio'), [
      'ratio/operating-income-to-net-sales: 2',
    ]);
    assert.deepEqual(between(table('Orders to net sales\t11.1%\t14.6%'), 'ratio'), []);
  });

  test('is reckoned otherwise than its caption says where it breaks in several columns', () => {
    const years = '\tYear ended June 30,\t\t\t\n\t2026\t2025\t2024\t2023';
    const ratio = (...rates: readonly string[]): readonly string[] =>
      between(
        `Summary (in millions)\n\n${years}\nLosses\t1,648\t1,543\t1,395\t1,166\nPremiums earned\t2,788\t2,801\t2,571\t2,126\nLosses to premiums earned\t${rates.join('\t')}\n`,
        'ratio',
      );
    const name = 'ratio/losses-to-premiums-earned: 4';
    assert.deepEqual(ratio('59.1%', '55.1%', '54.3%', '54.8%'), [name]);
    assert.deepEqual(ratio('59.1%', '55.1%', '54.3%', '58.4%'), [`${name} x584`]);
    assert.deepEqual(ratio('59.2%', '55.9%', '54.3%', '54.8%'), []);
  });

  test('may stand below its amount', () => {
    assert.deepEqual(between(table('% of net sales\t11.1%\t14.6%'), 'ratio'), ['ratio/of-net-sales: 2']);
  });

  test('shows where it is not', () => {
    assert.deepEqual(between(table('Operating income as a % of net sales\t11.1%\t16.4%'), 'ratio'), [
      'ratio/operating-income-as-a-of-net-sales: 2 x164',
    ]);
  });
});
