import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatInterval } from '../../../src/number/interval.ts';
import { DATED, extracted, proseOf, said, shown } from '../reading.ts';
import { VOCABULARY } from './vocabulary.ts';

const NOW = '2023-10-01/2023-12-31';
const BEFORE = '2022-10-01/2022-12-31';
const Q3 = '2023-07-01/2023-09-30';
const YEAR = '2023-01-01/2023-12-31';
const YEAR_BEFORE = '2022-01-01/2022-12-31';

describe('a sentence', () => {
  const cases: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
    ['Total revenue was RMB1.2 million.', [`1.2: Revenue ${NOW} 1200000 CNY`]],
    ['Sales stood at RMB1,200 thousand.', [`1,200: Revenue ${NOW} 1200000 CNY`]],
    ['In 2022, total revenue was RMB4.1 million.', [`4.1: Revenue ${YEAR_BEFORE} 4100000 CNY`]],
    ['Total revenue was RMB4.2 million in 2023.', [`4.2: Revenue ${YEAR} 4200000 CNY`]],
    [
      'Total revenue was RMB1.2 million (US$0.2 million), compared to RMB1.1 million in the same period of 2022 and RMB1.0 million in the prior quarter.',
      [
        `1.2: Revenue ${NOW} 1200000 CNY`,
        `0.2: Revenue ${NOW} 200000 USD`,
        `1.1: Revenue ${BEFORE} 1100000 CNY`,
        `1.0: Revenue ${Q3} 1000000 CNY`,
      ],
    ],
    [
      'Total revenue increased by 9.1% to RMB1.2 million from RMB1.1 million a year earlier.',
      [
        `9.1: nothing ${NOW} 0.091 pure`,
        `1.2: Revenue ${NOW} 1200000 CNY`,
        `1.1: Revenue ${BEFORE} 1100000 CNY`,
      ],
    ],
    [
      'Total revenue: RMB1.2 million, increased 9.1%',
      [`1.2: Revenue ${NOW} 1200000 CNY`, `9.1: nothing ${NOW} 0.091 pure`],
    ],
    [
      'RMB1.2 million - total revenue up 9.1% from RMB1.1 million in 2022',
      [
        `1.2: Revenue ${NOW} 1200000 CNY`,
        `9.1: nothing ${NOW} 0.091 pure`,
        `1.1: Revenue ${YEAR_BEFORE} 1100000 CNY`,
      ],
    ],
    ['RMB1.2 million - up 9.1%', [`1.2: nothing ${NOW} 1200000 CNY`, `9.1: nothing ${NOW} 0.091 pure`]],
    ['Net income (1) was RMB0.5 million.', [`0.5: NetIncome ${NOW} 500000 CNY`]],
    ['Net income was RMB0.5 million (1).', [`0.5: NetIncome ${NOW} 500000 CNY`]],
    [
      'Total revenue (RMB1.2 income per ADS) and net income of RMB0.5 million.',
      [`1.2: nothing ${NOW} 1.2 CNY`, `0.5: NetIncome ${NOW} 500000 CNY`],
    ],
    [
      'Total revenue was RMB4.2 million for the year compared to RMB1.1 million in the prior year quarter.',
      [`4.2: Revenue ${YEAR} 4200000 CNY`, `1.1: Revenue ${BEFORE} 1100000 CNY`],
    ],
    [
      'Total revenue was RMB1.2 million, without prior year reserve development, and net income RMB0.5 million.',
      [`1.2: Revenue ${NOW} 1200000 CNY`, `0.5: nothing ${NOW} 500000 CNY`],
    ],
    [
      'Total revenue was RMB1.2 million, compared to RMB1.1 million.',
      [`1.2: Revenue ${NOW} 1200000 CNY`, '1.1: Revenue undated 1100000 CNY'],
    ],
    [
      'Total revenue was RMB1.2 million (2022: RMB1.1 million).',
      [`1.2: Revenue ${NOW} 1200000 CNY`, `1.1: Revenue ${BEFORE} 1100000 CNY`],
    ],
    [
      'Cash and cash equivalents were RMB3 million (31 December 2022: RMB2 million).',
      ['3: Cash 2023-12-31 3000000 CNY', '2: Cash 2022-12-31 2000000 CNY'],
    ],
    [
      'Total revenue was RMB1.2 million, and for the year RMB4.2 million.',
      [`1.2: Revenue ${NOW} 1200000 CNY`, `4.2: Revenue ${YEAR} 4200000 CNY`],
    ],
    ['Total revenue reached an all-time high of RMB1.2 million.', [`1.2: Revenue ${NOW} 1200000 CNY`]],
    ['Net loss was RMB0.5 million.', [`0.5: NetIncome ${NOW} 500000 CNY reversed`]],
    ['Net income was RMB-0.5 million.', [`-0.5: NetIncome ${NOW} -500000 CNY`]],
    ['Cash and cash equivalents were RMB3 million.', ['3: Cash 2023-12-31 3000000 CNY']],
    ['As of September 30, 2023, Acme had 157 customers.', ['157: Customers 2023-09-30 157 pure']],
    ['Acme had approximately 1.5 million customers.', ['1.5: Customers 2023-12-31 1500000 pure']],
    ['Acme shipped 12,345 orders in the third quarter of 2023.', [`12,345: Orders ${Q3} 12345 pure`]],
    [
      'Gross margin was 50.0%, compared with 47.2% in the same quarter of 2022.',
      [`50.0: Margin ${NOW} 0.5 pure`, `47.2: Margin ${BEFORE} 0.472 pure`],
    ],
    [
      'Net income per ADS was RMB6.88 (US$0.96).',
      [`6.88: EarningsPerAds ${NOW} 6.88 CNY/shares`, `0.96: EarningsPerAds ${NOW} 0.96 USD/shares`],
    ],
    [
      'Acme reported total revenue of RMB1.2 million and gross profit of RMB0.6 million.',
      [`1.2: Revenue ${NOW} 1200000 CNY`, `0.6: Profit ${NOW} 600000 CNY`],
    ],
    [
      'Our gross profit was RMB0.6 million, while total revenue was RMB1.2 million.',
      [`0.6: Profit ${NOW} 600000 CNY`, `1.2: Revenue ${NOW} 1200000 CNY`],
    ],
    ['The lending rate of old loans was 2.3%.', [`2.3: said:lending-rate-of-old-loan ${NOW} 0.023 pure`]],
    [
      'Translations are made at RMB7.0999 to US$1.00.',
      ['7.0999: ExchangeRate undated 7.0999 CNY/USD', '1.00: ExchangeRate undated 1 USD'],
    ],
    ['A fine day: a $5 million prize.', [`5: nothing ${NOW} 5000000 USD`]],
    ['Total revenue was A$1.2 million.', [`1.2: Revenue ${NOW} 1200000 AUD`]],
    ['Total revenue¹ was RMB1.2 million.', [`1.2: Revenue ${NOW} 1200000 CNY`]],
    ['A fine day: RMB5 million.', [`5: nothing ${NOW} 5000000 CNY`]],
    ['Acme was founded on March 12, 2004.', []],
  ];
  for (const [sentence, facts] of cases) {
    test(sentence, () => {
      assert.deepEqual(said(sentence, VOCABULARY), facts);
    });
  }
});

describe('what stands on the day of the release', () => {
  const OPENING = 'Acme Reports Results of December 31, 2023\n\nMarch 12, 2024\n\n';
  const standing = (text: string): readonly string[] =>
    shown(proseOf(extracted(`${OPENING}${DATED}${text}`, VOCABULARY)));

  test('is of that day, whatever its section is about', () => {
    const text = 'New RMB3 million Buyback of 2024\n\nAcme may repurchase up to RMB3 million of its shares.';
    assert.deepEqual(standing(text), ['3: Plan 2024-03-12 3000000 CNY', '3: Plan 2024-03-12 3000000 CNY']);
  });

  test('is of another day where its sentence says so', () => {
    const text = 'As of February 28, 2024, Acme may repurchase up to RMB3 million of its shares.';
    assert.deepEqual(standing(text), ['3: Plan 2024-02-28 3000000 CNY']);
  });

  test('is undated in a release without a date', () => {
    assert.deepEqual(said('Acme may repurchase up to RMB3 million of its shares.', VOCABULARY), [
      '3: Plan undated 3000000 CNY',
    ]);
  });
});

test('a limit that is what the words name is no hedge', () => {
  const text = `${DATED}Acme may repurchase up to RMB3 million of its shares. Total revenue was up to RMB1.2 million.`;
  const [plan, revenue] = proseOf(extracted(text, VOCABULARY)).facts.map(({ interval }) =>
    formatInterval(interval),
  );
  assert.deepEqual([plan, revenue], ['[2500000, 3500000]', '[0, 1250000]']);
});

describe('in a note', () => {
  const note = (words: string): readonly string[] => said(`Acme sells.^{*1}\n\n1 ${words}`, VOCABULARY);

  test('a phrase of time that opens it dates its figures, past the number of the note', () => {
    assert.deepEqual(note('In 2022, total revenue was RMB4.1 million.'), [
      `4.1: Revenue ${YEAR_BEFORE} 4100000 CNY`,
    ]);
  });

  test('what an amount is based on is of the period said last', () => {
    assert.deepEqual(
      note(
        'Includes that of the first half of 2023 and that of the second half of 2023 based on US$0.29 per share.',
      ),
      ['0.29: Dividend 2023-07-01/2023-12-31 0.29 USD/shares'],
    );
  });
});

test('an amount that equals another says it once more, and is of its period', () => {
  const text =
    'The sum of that of the first half of 2023 plus that of the second half of 2023, the latter at US$0.29 per share, equal to US$0.58 per ADS.';
  assert.deepEqual(said(text, VOCABULARY), [
    '0.29: Dividend 2023-07-01/2023-12-31 0.29 USD/shares',
    '0.58: nothing 2023-07-01/2023-12-31 0.58 USD/shares',
  ]);
});

test('behind a figure that is dated, a phrase of time is of the next', () => {
  const first = 'Total revenue came to RMB1.2 million in the fourth quarter, and ';
  assert.deepEqual(said(`${first}gross profit for the full year thus came to RMB2.2 million.`, VOCABULARY), [
    `1.2: Revenue ${NOW} 1200000 CNY`,
    `2.2: Profit ${YEAR} 2200000 CNY`,
  ]);
  assert.deepEqual(said(`${first}gross profit was unchanged from 2022 at RMB2.2 million.`, VOCABULARY), [
    `1.2: Revenue ${NOW} 1200000 CNY`,
    `2.2: said:gross-profit-was-unchanged ${NOW} 2200000 CNY`,
  ]);
});

test('what somebody may need is no outlook', () => {
  assert.deepEqual(
    said('Acme had 157 customers who may need credit, up 4.7% from 150 a year ago.', VOCABULARY),
    [
      '157: Customers 2023-12-31 157 pure',
      '4.7: nothing 2023-12-31 0.047 pure',
      '150: Customers 2022-12-31 150 pure',
    ],
  );
});

test('words with a wrong letter still date a figure', () => {
  assert.deepEqual(
    said(
      'Total revenue was RMB1.2 million, compared to RMB1.1 million in the same perlod of 2022.',
      VOCABULARY,
    ),
    [`1.2: Revenue ${NOW} 1200000 CNY`, `1.1: Revenue ${BEFORE} 1100000 CNY`],
  );
});

describe('without a pack', () => {
  test('the document’s own captions name the measures of its sentences', () => {
    assert.deepEqual(said('Gross profits were RMB0.6 million.'), [`0.6: doc:gross-profit ${NOW} 600000 CNY`]);
  });
});

describe('what the grammar does not cover', () => {
  test('is untied as not understood, never guessed', () => {
    const { untied, figures } = extracted(
      `${DATED}Total revenue was RMB1.2 million and RMB4.2 million for the project and its successor.`,
      VOCABULARY,
    );
    assert.deepEqual(
      untied.map(({ figure, reason }) => [figures.find(({ id }) => id === figure)?.text, reason]),
      [['4.2', 'not understood']],
    );
  });
});

test('two sentences of one paragraph are told apart, an abbreviation does not end one', () => {
  const { facts } = extracted(
    `${DATED}Total revenue by U.S. GAAP was RMB1.2 million. Gross profit was RMB0.6 million.`,
    VOCABULARY,
  );
  const places = facts.flatMap(({ place }) => (place.kind === 'prose' ? [place.sentence] : []));
  assert.deepEqual(places, [0, 1]);
});
