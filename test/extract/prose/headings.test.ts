import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed, said } from '../reading.ts';
import { VOCABULARY } from './vocabulary.ts';

const NOW = '2023-10-01/2023-12-31';
const Q3 = '2023-07-01/2023-09-30';
const YEAR = '2023-01-01/2023-12-31';
const YEAR_BEFORE = '2022-01-01/2022-12-31';

describe('under a heading that names a period', () => {
  test('sentences are of that period', () => {
    const text = 'Third Quarter 2023 Results\n\nTotal revenue was RMB1.0 million.';
    assert.deepEqual(said(text, VOCABULARY), [`1.0: Revenue ${Q3} 1000000 CNY`]);
  });

  test('"the same period of 2022" is that period a year before', () => {
    const text =
      'Full Year 2023 Results\n\nTotal revenue was RMB4.2 million, versus RMB4.1 million in the same period of 2022.';
    assert.deepEqual(said(text, VOCABULARY), [
      `4.2: Revenue ${YEAR} 4200000 CNY`,
      `4.1: Revenue ${YEAR_BEFORE} 4100000 CNY`,
    ]);
  });

  test('"compared to … in the same period a year ago of" dates what follows', () => {
    const text =
      'Third Quarter 2023 Results\n\nTotal revenue was RMB1.2 million, or 10% of sales, compared to total revenue in the same period a year ago of RMB1.1 million.';
    const facts = said(text, VOCABULARY).filter((fact) => fact.includes('Revenue'));
    assert.deepEqual(
      facts.map((fact) => fact.split(' ').slice(0, 3).join(' ')),
      [`1.2: Revenue ${Q3}`, '1.1: Revenue 2022-07-01/2022-09-30'],
    );
  });

  test('so they are under a line that is no more than that', () => {
    for (const line of ['Third quarter', 'July–September', 'Third quarter of 2023']) {
      const text = `${line}\n\nTotal revenue was RMB1.0 million.`;
      assert.deepEqual(said(text, VOCABULARY), [`1.0: Revenue ${Q3} 1000000 CNY`], line);
    }
  });

  test('units of what is mined are no name of the next measure', () => {
    const text =
      'The grade fell from 1.08 grams per tonne to 0.96 grams per tonne and the yield from 55% to 50%.';
    assert.ok(said(text).every((fact) => fact.includes(' nothing ')));
  });

  test('a heading without one goes on with it', () => {
    const text =
      'Full Year 2023 Results\n\nIt was good.\n\nSales in Brief\n\nTotal revenue was RMB1.2 million.';
    assert.deepEqual(said(text, VOCABULARY), ['1.2: Revenue 2023-01-01/2023-12-31 1200000 CNY']);
  });
});

describe('a line that names a period', () => {
  const sales = (amount: string): string => `Total revenue was RMB${amount} million.`;
  const periods = (text: string): readonly (string | undefined)[] =>
    said(text, VOCABULARY).map((fact) => fact.split(' ')[2]);

  for (const line of [
    'Full year 2023 results:',
    '**Full year 2023 results:**',
    'Highlights of the full year 2023',
    'Full year 2023 compared to full year 2022:(1)',
  ]) {
    test(`${line} dates the sentences under it`, () => {
      const text = `${sales('1.2')}\n\n${line}\n\n${sales('4.2')}\n\nIt was good.\n\n${sales('4.2')}`;
      assert.deepEqual(periods(text), [NOW, YEAR, YEAR]);
    });

    test(`${line} dates a list, and nothing behind it`, () => {
      const text = `${line}\n\n- ${sales('4.2')}\n- ${sales('4.2')}\n\n${sales('1.2')}`;
      assert.deepEqual(periods(text), [YEAR, YEAR, NOW]);
    });
  }

  for (const sentence of [
    'The results of the full year 2023 are shown below:',
    '(Compared with full year 2022 results)',
    'Results of the full year 2023.',
  ])
    test(`${sentence} is a sentence`, () => {
      assert.deepEqual(periods(`${sentence}\n\n${sales('1.2')}`), [NOW]);
    });
});

describe('a part of the business', () => {
  const concepts = (text: string): readonly (string | undefined)[] =>
    said(text, VOCABULARY).map((fact) => fact.split(' ')[1]);
  const cases: readonly (readonly [text: string, ...concepts: readonly string[]])[] = [
    // In the sentence itself.
    [
      'Tools segment revenue of RMB0.4 million and gross margin of 16.5%.',
      'said:tool-segment-revenue',
      'said:tool-gross-margin',
    ],
    [
      'Tools segment revenue of RMB0.4 million and total revenue of RMB1.2 million.',
      'said:tool-segment-revenue',
      'Revenue',
    ],
    // In a sentence before it.
    ['Sales in Canada were RMB0.4 million. Sales were RMB1.2 million.', 'said:sale-in-canada', 'Revenue'],
    ['Sales in October were RMB0.4 million. Sales were RMB1.2 million.', 'said:sale-in-october', 'Revenue'],
    [
      'Tools segment revenue of RMB0.4 million, while net income was RMB0.2 million.',
      'said:tool-segment-revenue',
      'NetIncome',
    ],
    // In a heading, or a line that stands for one.
    ['Highlights for the Harbor Marketplace\n\nSales were RMB0.4 million.', 'said:harbor-sale'],
    ['Harbor marketplace\n\nSales were RMB0.4 million.', 'said:harbor-marketplace-sale'],
    [
      'Harbor marketplace\n\nSales were RMB0.4 million.\n\nSales were RMB1.2 million.',
      'said:harbor-marketplace-sale',
      'Revenue',
    ],
    ['Strong Quarter for the Harbor Segment\n\nSales were RMB1.2 million.', 'Revenue'],
    ['Highlights for the Quarter\n\nSales were RMB1.2 million.', 'Revenue'],
  ];
  for (const [text, ...expected] of cases)
    test(text.replaceAll('\n\n', ' / '), () => assert.deepEqual(concepts(text), expected));
});

describe('a heading that counts months', () => {
  for (const heading of ['Nine Month Operating Results', 'Nine-Month Results', 'Results of the Nine Months'])
    test(`${heading} is about those that end now`, () => {
      const text = `${heading}\n\nTotal revenue was RMB3.2 million.`;
      assert.deepEqual(said(text, VOCABULARY), ['3.2: Revenue 2023-04-01/2023-12-31 3200000 CNY']);
    });

  for (const heading of ['First Half 2023 Results', 'Six Months 2023 Results', 'First Six Months of 2023'])
    test(`${heading} is about the first six of them`, () => {
      const text = `${heading}\n\nTotal revenue was RMB2.1 million.`;
      assert.deepEqual(said(text, VOCABULARY), ['2.1: Revenue 2023-01-01/2023-06-30 2100000 CNY']);
    });

  for (const heading of ['First Half Results', 'Half-Year Results'])
    test(`${heading} is about the six months that end now`, () => {
      const text = `${heading}\n\nTotal revenue was RMB2.1 million.`;
      assert.deepEqual(said(text, VOCABULARY), ['2.1: Revenue 2023-07-01/2023-12-31 2100000 CNY']);
    });

  test('counts nothing that it dates', () => {
    const text = 'Nine Months Ended September 30, 2023\n\nTotal revenue was RMB3.2 million.';
    assert.deepEqual(said(text, VOCABULARY), ['3.2: Revenue 2023-01-01/2023-09-30 3200000 CNY']);
  });
});

test('what an amount moved from does not date it', () => {
  assert.deepEqual(said('Total revenue increased from the prior year to RMB1.2 million.', VOCABULARY), [
    `1.2: Revenue ${NOW} 1200000 CNY`,
  ]);
});

test('what is told on an adjusted basis is not the measure as reported', () => {
  assert.deepEqual(said('On an adjusted basis, net income was RMB0.5 million.', VOCABULARY), [
    `0.5: nothing ${NOW} 500000 CNY`,
  ]);
});

test('a measure that only sentences name is of the part whose heading stands above', () => {
  const part = (name: string, amount: string): string =>
    `${name}\n\nSegment adjusted result was RMB${amount} million.\n\n`;
  const concepts = said(part('Widgets', '7.2') + part('Gadgets', '1.2'), VOCABULARY).map(
    (each) => each.split(' ')[1],
  );
  assert.deepEqual(concepts, [
    'said:widgets-segment-adjusted-result',
    'said:gadgets-segment-adjusted-result',
  ]);
});

test('both kinds of share are told in their order', () => {
  const values = said('Basic and diluted income per share were RMB1.31 and RMB1.25.', VOCABULARY);
  assert.deepEqual(
    values.map((each) => each.split(' ')[1]),
    ['said:basic-income-per-share', 'said:diluted-income-per-share'],
  );
});

test('a year is compared with the year before, and with no quarter', () => {
  const text = 'Full Year 2023 Results\n\nTotal revenue was RMB4.2 million versus RMB1.1 million.';
  assert.deepEqual(claimed(text, VOCABULARY), ['repeat, figure 1.1, of 4,100']);
});

test('an item that only names a part is the part of those below it', () => {
  const text =
    '- Group\n- Total revenue was RMB3.8 million.\n- Digital Payments\n- Total revenue was RMB2.8 million.\n\nTotal revenue was RMB3.8 million.';
  assert.deepEqual(said(text, VOCABULARY), [
    `3.8: Revenue ${NOW} 3800000 CNY`,
    `2.8: said:digital-payment-total-revenue ${NOW} 2800000 CNY`,
    `3.8: Revenue ${NOW} 3800000 CNY`,
  ]);
});
