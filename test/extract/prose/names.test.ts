/** What sentences call the rows of a document's own tables. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted, proseOf, shown } from '../reading.ts';

const TABLES = `
Acme Reports Second Quarter 2024 Results

Statements of Operations (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Net sales by region:\t\t
Europe\t40\t36
Far East\t60\t50
Total net sales\t100\t86
Profit for the period\t12\t10
Funds from operations\t15\t14
Adjusted EBITDA (Non-GAAP)\t21\t19
Net earnings per common share - diluted\t$0.52\t$0.40
FFO per share - diluted\t$0.65\t$0.61

Segment information (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Tools\t\t
Net sales\t70\t60
Operating income\t9\t8
Toys\t\t
Net sales\t30\t26
Operating income\t3\t2

Key metrics (in millions of dollars)

\tJune 30, 2024\tJune 30, 2023
Annual recurring revenue\t210\t180
Customers with ARR over $100,000\t2,214\t1,803

`;

test('a company is called by a part of its name', () => {
  const row = 'Net income attributable to Acme Tools, Inc.\t8\t7';
  const text = TABLES.replace('Profit for the period', `${row}\nProfit for the period`);
  for (const company of ['Acme Tools, Inc.', 'Acme Tools', 'Acme']) {
    const sentence = `Net income attributable to ${company} totaled $8 million.`;
    const facts = shown(proseOf(extracted(text + sentence)));
    assert.match(facts.at(-1) ?? '', /doc:net-income-attributable-to-acme-tools-inc/, company);
  }
});

function concepts(sentence: string): readonly string[] {
  return shown(proseOf(extracted(TABLES + sentence))).map((fact) => fact.split(' ').slice(0, 2).join(' '));
}

test('a line under operating expenses is called its expenses', () => {
  const rows = 'Operating expenses:\t\t\nProduct development\t6\t5\nTotal operating expenses\t6\t5';
  const text = TABLES.replace('Profit for the period', `${rows}\n$&`);
  const facts = shown(proseOf(extracted(`${text}Product development expenses were $6 million.`)));
  assert.match(facts.at(-1) ?? '', /doc:product-development /);
});

test('two amounts of both kinds of share are told in the order of the kinds', () => {
  const basic = 'Net earnings per common share - basic\t$0.53\t$0.41';
  const text = TABLES.replace('Net earnings per common share - diluted', `${basic}\n$&`);
  const sentence =
    'Profit resulted in earnings of $0.53 and $0.52 per basic and diluted share, respectively.';
  const facts = shown(proseOf(extracted(text + sentence)));
  assert.deepEqual(
    facts.map((fact) => fact.split(' ').slice(0, 2).join(' ')),
    ['0.53: doc:net-earnings-per-common-share-basic', '0.52: doc:net-earnings-per-common-share-diluted'],
  );
});

describe('a row is called', () => {
  const cases: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
    ['Tools segment operating income was $9 million.', ['9: doc:tools-operating-income']],
    ['Toys sales increased to $30 million.', ['30: doc:toys-net-sales-2']],
    ['Net sales in Europe rose to $40 million.', ['40: doc:net-sales-by-region-europe']],
    ['Far East revenue was $60 million.', ['60: doc:net-sales-by-region-far-east']],
    ['Segment operating income for the Toys business was $3 million.', ['3: doc:toys-operating-income-2']],
    ['Consolidated total net sales were $100 million.', ['100: doc:total-net-sales']],
    ['Earnings per share of $0.52 rose.', ['0.52: doc:net-earnings-per-common-share-diluted']],
    [
      'Funds from operations ("FFO") of $15 million, or $0.65 per diluted share.',
      ['15: doc:funds-from-operations', '0.65: doc:ffo-per-share-diluted'],
    ],
    [
      'Annual recurring revenue, a non-GAAP measure, was $210 million.',
      ['210: doc:annual-recurring-revenue'],
    ],
    ['Non-GAAP adjusted EBITDA of $21 million rose.', ['21: doc:adjusted-ebitda-non-gaap']],
    ['Profit for the period was $12 million.', ['12: doc:profit-for-the-period']],
    ['Annual recurring revenue (ARR) rose. ARR was $210 million.', ['210: doc:annual-recurring-revenue']],
    ['Customers with ARR over $100,000 increased to 2,214.', ['2,214: doc:customers-with-arr-over-100-000']],
  ];
  for (const [sentence, facts] of cases) test(sentence, () => assert.deepEqual(concepts(sentence), facts));
});

describe('a part below its total', () => {
  const table = `
Summary (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Total sales\t1,214\t1,096
Lamps\t803\t715
Chairs\t411\t381
Orders\t1,300\t1,100

`;
  const named = (text: string): readonly string[] =>
    shown(proseOf(extracted(text))).map((fact) => fact.split(' ').slice(0, 2).join(' '));

  test('is called by the measure of the total', () => {
    assert.deepEqual(named(`${table}Lamps revenue was $803 million.`), ['803: doc:lamps']);
    assert.deepEqual(named(`${table}Lamps\n\nSales were $803 million.`), ['803: doc:lamps']);
  });

  test('is none where the rows do not sum to it', () => {
    const other = table.replace('411\t381', '410\t380');
    assert.deepEqual(named(`${other}Lamps revenue was $803 million.`), ['803: said:lamp-revenue']);
  });
});

describe('a part with columns of its own', () => {
  const table = `
Segment Income Statements (in millions of dollars)

For the three months ended June 30, 2024

\tDomestic\tAbroad\tConsolidated
Merchandise sales\t803\t411\t1,214
Selling and administrative\t201\t98\t299
Interest, net\t41\t27\t68

`;
  const named = (text: string): readonly string[] =>
    shown(proseOf(extracted(text))).map((fact) => fact.split(' ').slice(0, 2).join(' '));

  test('is what is said of it, by name or under its heading', () => {
    const said = 'Selling and administrative expenses were $201 million. Interest was $41 million.';
    assert.deepEqual(named(`${table}Domestic\n\n${said}`), [
      '201: doc:selling-and-administrative-domestic',
      '41: doc:interest-net-domestic',
    ]);
    assert.deepEqual(named(`${table}Abroad interest was $27 million.`), ['27: doc:interest-net-abroad']);
  });

  test('has nothing of a row that the whole alone prints', () => {
    const whole = `${table}Statements of Operations (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Other income\t36\t13

`;
    assert.deepEqual(named(`${whole}Domestic\n\nOther income was $31 million.`), [
      '31: said:domestic-other-income',
    ]);
  });
});

test('rows before total revenue are its parts', () => {
  const text = `
Acme Reports Second Quarter 2024 Results

Income Statement (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Games\t40\t36
Cloud\t60\t50
Revenues\t100\t86
Cost of revenues\t30\t28
Store operating expenses\t9\t8
Gross profit\t61\t50

Revenues from Games were $40 million. Store operating expenses were $9 million.`;
  assert.deepEqual(shown(proseOf(extracted(text))), [
    '40: doc:games 2024-04-01/2024-06-30 40000000 USD',
    '9: doc:store-operating-expenses 2024-04-01/2024-06-30 9000000 USD',
  ]);
});

test('one caption under titles of two measures is two', () => {
  const text = `
Acme Reports Second Quarter 2024 Results

Gross bookings by segment (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Rides\t4,000\t3,600
Freight\t1,273\t1,101

Revenue by segment (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Rides\t600\t500
Freight\t1,272\t1,101

Freight gross bookings were $1,273 million, and Freight revenue was $1,272 million.`;
  assert.deepEqual(shown(proseOf(extracted(text))), [
    '1,273: doc:freight 2024-04-01/2024-06-30 1273000000 USD',
    '1,272: doc:revenue-freight 2024-04-01/2024-06-30 1272000000 USD',
  ]);
});

test('a quarter that only a title names is that of the calendar, where the release follows it', () => {
  const text = `
Acme Reports Second-Quarter 2025 Net Income of $15.0 Billion

New York, July 15, 2025

Consolidated results ($ millions)

\t2Q25\t1Q25\t2Q24
Net revenue\t44,912\t45,310\t50,200
Net income\t14,987\t14,643\t18,149

`;
  const { tables } = extracted(text);
  assert.deepEqual(
    tables[0]?.columns.map(({ period }) => (period?.kind === 'duration' ? period.end : null)),
    ['2025-06-30', '2025-03-31', '2024-06-30'],
  );
});

test('the amount in the name of what is counted is a label', () => {
  const { figures } = extracted(`${TABLES}Customers with ARR over $100,000 increased to 2,214.`);
  assert.deepEqual(
    figures.slice(-2).map(({ text, class: figureClass }) => [text, figureClass]),
    [
      ['100,000', 'label'],
      ['2,214', 'count'],
    ],
  );
});
