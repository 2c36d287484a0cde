import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concept } from '../../evaluate/example.ts';
import type { TableLayout } from '../../../src/model/extraction.ts';
import { periodKey } from '../../../src/model/period.ts';
import { extracted, shown } from '../reading.ts';

const CONCEPTS = [
  concept('Revenue', {
    captions: [
      { text: 'Revenue', under: null },
      { text: 'Net sales', under: null },
      { text: 'Total revenue', under: null },
    ],
  }),
  concept('Securities', { kind: 'balance', captions: [{ text: 'Securities', under: null }] }),
  concept('GrossMargin', { type: 'percent', captions: [{ text: 'Gross margin', under: null }] }),
  concept('CostOfRevenue', { sign: 'deduction', captions: [{ text: 'Cost of revenue', under: null }] }),
  concept('IncomeTax', {
    sign: 'deduction',
    captions: [
      { text: 'Income tax expense (benefit)', under: null },
      { text: '(Benefit from) provision for income taxes', under: null },
    ],
    opposite: [{ text: 'Benefit from (provision for) income taxes', under: null }],
  }),
];

const tablesOf = (text: string): readonly TableLayout[] => extracted(text, CONCEPTS).tables;
const periods = ({ columns }: TableLayout): readonly string[] =>
  columns.map(({ period }) => (period === null ? 'undated' : periodKey(period)));

describe('titles and heads inside a table', () => {
  test('name the statement, its scale and its columns', () => {
    const [table] = tablesOf(
      'ACME CORP\t\t\nSTATEMENTS OF OPERATIONS\t\t\n(In millions)\t\t\n\tThree Months Ended\t\n\tJune 30,\tJune 30,\n\t2024\t2023\nRevenue\t12\t11',
    );
    assert.equal(table?.kind, 'operations');
    assert.deepEqual(periods(table), ['2024-04-01/2024-06-30', '2023-04-01/2023-06-30']);
  });

  test('may stand beside a heading', () => {
    const [table] = tablesOf(
      'Balance Sheets\n\nASSETS\tJune 30, 2024\tDecember 31, 2023\nStock in trade\t1,200\t1,100',
    );
    assert.deepEqual(
      table?.rows.map(({ caption, section }) => [...section, caption].join(' › ')),
      ['ASSETS', 'ASSETS › Stock in trade'],
    );
  });

  test('may stand in the corner beside the heads, after another table', () => {
    const [, table] = tablesOf(
      'Statements of Operations\n\n\tYear ended December 31,\t\n\t2023\t2022\nRevenue\t12\t11\n\nEnd of it.\n\nBALANCE SHEETS - USD ($)\tDec. 31, 2023\tDec. 31, 2022\nStock in trade\t7\t6',
    );
    assert.equal(table?.kind, 'balance-sheet');
    assert.deepEqual(periods(table), ['2023-12-31', '2022-12-31']);
  });

  test('part a table that holds two statements', () => {
    const kinds = tablesOf(
      'Statements of Operations\t\t\n\tYear ended December 31,\t\n\t2023\t2022\nRevenue\t12\t11\nBalance Sheets\t\t\n\tDecember 31,\t\n\t2023\t2022\nStock in trade\t7\t6',
    ).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['operations', 'balance-sheet']);
  });

  test('are told by the rows where no title names the statement', () => {
    const rows = 'Net cash from operating activities\t5\nNet cash used in investing activities\t(3)';
    assert.equal(tablesOf(`Annex\n\n\tYear ended December 31, 2023\n${rows}`)[0]?.kind, 'cash-flows');
  });

  test('are no balance sheet where they are averages over a span', () => {
    const rows =
      'Loans\t900\t890\nTotal assets\t1,000\t990\nDeposits\t800\t795\nTotal liabilities and equity\t1,000\t990';
    const [table] = tablesOf(
      `Yields and rates\n\n\tThree months ended\t\n\tMarch 31, 2024\tMarch 31, 2023\n${rows}`,
    );
    assert.equal(table?.kind, 'other');
    assert.deepEqual(periods(table), ['2024-01-01/2024-03-31', '2023-01-01/2023-03-31']);
  });
});

describe('a caption of a statement’s line', () => {
  const STATEMENT = 'Statements of Operations\n\n\tYear ended December 31,\t\n\t2023\t2022\n';

  /** Concepts of the facts, each once. */
  const concepts = (text: string): readonly string[] => [
    ...new Set(extracted(text, CONCEPTS).facts.map(({ concept: name }) => name ?? 'none')),
  ];

  test('is one row of it: the total where several could be meant', () => {
    assert.deepEqual(
      concepts(`${STATEMENT}Net sales\t90\t80\nMembership fees\t10\t9\nTotal revenue\t100\t89`),
      ['doc:net-sales', 'doc:membership-fees', 'Revenue'],
    );
  });

  test('is known without a remark of what it holds, and without a word of deduction before it', () => {
    assert.deepEqual(
      concepts(
        `${STATEMENT}Revenue (including royalties of $2)\t90\t80\nLess: Cost of revenue (Including freight)\t40\t30\nLess: Revenue\t1\t2\nSecurities (including cash)\t5\t4`,
      ),
      ['Revenue', 'CostOfRevenue', 'doc:less-revenue', 'doc:securities-including-cash'],
    );
  });

  test('is another measure where it agrees with the statement in no column', () => {
    const region = 'Europe\n\n\tYear ended December 31,\t\n\t2023\t2022\nRevenue\t40\t30';
    assert.deepEqual(concepts(`${STATEMENT}Revenue\t100\t89\n\nEnd of it.\n\n${region}`), [
      'Revenue',
      'doc:table-2-row-1',
    ]);
    const repeated = region.replace('40\t30', '101\t89');
    assert.deepEqual(concepts(`${STATEMENT}Revenue\t100\t89\n\nEnd of it.\n\n${repeated}`), ['Revenue']);
  });

  test('is another measure beside one that is, under the heading of a segment', () => {
    const segments =
      'Segments\n\n\tYear ended December 31,\t\n\t2023\t2022\nHardware\t\t\nRevenue\t40\t30\nGross margin\t31.5%\t30.2%';
    assert.deepEqual(concepts(`${STATEMENT}Revenue\t100\t89\n\nEnd of it.\n\n${segments}`), [
      'Revenue',
      'doc:table-2-row-2',
      'doc:table-2-row-3',
    ]);
  });

  test('takes no other row along where it is the statement’s line, taken off', () => {
    const bridge =
      'Reconciliation\n\n\tYear ended December 31,\t\n\t2023\t2022\nFrom income:\t\t\nRevenue\t(100)\t(89)\nGross margin\t31.5%\t30.2%';
    assert.deepEqual(concepts(`${STATEMENT}Revenue\t100\t89\n\nEnd of it.\n\n${bridge}`), [
      'Revenue',
      'doc:table-2-row-2',
      'GrossMargin',
    ]);
  });

  test('is another one where a balance sheet has it again', () => {
    const sheet = 'Balance Sheets\n\n\tDecember 31,\t\n\t2023\t2022';
    const twice = `${sheet}\nSecurities\t32\t31\nTotal current assets\t32\t31\nSecurities\t99\t98\nTotal assets\t131\t129`;
    assert.deepEqual(concepts(twice), [
      'Securities',
      'doc:total-current-assets',
      'doc:securities',
      'doc:total-assets',
    ]);
  });

  test('is no balance where it is an average', () => {
    const data =
      'Selected data\n\n\tDecember 31,\t\n\t2023\t2022\nQuarterly averages:\t\t\nSecurities\t40\t30';
    assert.deepEqual(concepts(data), ['doc:securities']);
    assert.deepEqual(concepts(data.replace('Quarterly averages', 'At the end')), ['Securities']);
  });

  test('is a part where the table details one amount', () => {
    const note = 'Compensation\n\nStock-based compensation included in:\t\t\nCost of revenue\t4\t3';
    assert.ok(!concepts(`${STATEMENT}Revenue\t100\t89\n\nEnd of it.\n\n${note}`).includes('CostOfRevenue'));
  });

  test('follows the printed sign where it names both sides', () => {
    const sense = (caption: string): readonly number[] =>
      extracted(`${STATEMENT}${caption}\t(12)\t9`, CONCEPTS).facts.map((fact) => fact.sense);
    assert.deepEqual(sense('Income tax expense (benefit)'), [1, 1]);
    assert.deepEqual(sense('(Benefit from) provision for income taxes'), [1, 1]);
    assert.deepEqual(sense('Benefit from (provision for) income taxes'), [-1, -1]);
  });
});

describe('columns of one period', () => {
  test('of parts keep names of their own beside the whole', () => {
    const text =
      'Results for the year ended December 31, 2023\n\n\tRetail\tWholesale\tTotal\nOrders booked\t4\t5\t9';
    assert.deepEqual(
      shown(extracted(text)).map((fact) => fact.split(' ').slice(0, 2).join(' ')),
      ['4: doc:orders-booked-retail', '5: doc:orders-booked-wholesale', '9: doc:orders-booked'],
    );
  });
});

test('the scale that a table leaves out is that under which sentences repeat it', () => {
  const text = `Revenue was $1.2 million. Costs were $0.8 million and $0.75 million; orders were $2.31 million.

Statements of Operations

\tYear ended December 31, 2023
Revenue\t1,204
Costs of it\t752
Orders booked\t2,311`;
  const { facts } = extracted(text, CONCEPTS);
  assert.equal(
    facts.find(({ place, concept: name }) => place.kind === 'table' && name === 'Revenue')?.decimals,
    -3,
  );
});

describe('a table of parts that states no scale', () => {
  const text = (intro: string): string =>
    `Statements of Operations (in thousands)\n\n\t2023\t2022\nRevenue\t1,204\t1,100\n\n${intro}\n\n\t2023\t2022\nHosting\t311\t300\nSupport\t200\t190`;
  const decimals = (intro: string): number | undefined =>
    extracted(text(intro), CONCEPTS).facts.find(({ caption }) => caption === 'Support')?.decimals;

  test('is in that of the statement to which it is a note', () => {
    assert.equal(decimals('(1) Includes share-based compensation as follows:'), -3);
    assert.equal(decimals('Amortization was included in these lines:'), -3);
  });

  test('is in single units where it has a title of its own', () => {
    assert.equal(decimals('Head Count by Department'), 0);
  });
});

test('what only balance sheets print is a balance in columns that span time', () => {
  const text = `Balance Sheets (in thousands)

\tDecember 31, 2023\tDecember 31, 2022
Deposits held\t1,204\t1,100
Total assets\t2,204\t2,100

End of it.

Highlights

\tThree months ended December 31,\t
\t2023\t2022
Deposits held\t1,204\t1,100
Fees earned\t12\t11`;
  const seen = extracted(text, CONCEPTS).facts.map(
    ({ caption, period }) => `${caption} ${period === null ? 'undated' : periodKey(period)}`,
  );
  assert.deepEqual(seen.slice(4), [
    'Deposits held 2023-12-31',
    'Deposits held 2022-12-31',
    'Fees earned 2023-10-01/2023-12-31',
    'Fees earned 2022-10-01/2022-12-31',
  ]);
});

describe('a few words right above a table', () => {
  const title = (words: string): string | undefined =>
    tablesOf(`Cash Flows\n\n\t2023\t2022\nPaid\t1\t2\n\n${words}\n\n\tOwned\tLeased\nOpen\t11\t12`)[1]?.title;

  test('are its title', () => {
    assert.equal(title('Outlets in service'), 'Outlets in service');
  });

  test('are none where they number a page or end a sentence', () => {
    assert.equal(title('12'), 'Cash Flows');
    assert.notEqual(title('We opened more of them.'), 'We opened more of them.');
  });
});
