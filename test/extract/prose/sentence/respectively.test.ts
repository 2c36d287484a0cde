import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { claimed, said } from '../../reading.ts';
import { VOCABULARY } from '../vocabulary.ts';

const NOW = '2023-10-01/2023-12-31';
const YEAR = '2023-01-01/2023-12-31';

describe('two figures of one measure, and two periods', () => {
  const cases: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
    [
      'Total revenue was RMB1.2 million and RMB4.2 million for the fourth quarter and the full year of 2023, respectively.',
      [`1.2: Revenue ${NOW} 1200000 CNY`, `4.2: Revenue ${YEAR} 4200000 CNY`],
    ],
    [
      'Total revenue was RMB1.2 million and RMB4.2 million for the three and twelve months ended December 31, 2023, respectively, compared to RMB1.1 million and RMB4.1 million for the same periods in 2022.',
      [
        `1.2: Revenue ${NOW} 1200000 CNY`,
        `4.2: Revenue ${YEAR} 4200000 CNY`,
        '1.1: Revenue 2022-10-01/2022-12-31 1100000 CNY',
        '4.1: Revenue 2022-01-01/2022-12-31 4100000 CNY',
      ],
    ],
    [
      'Total revenue was RMB1.2 million and RMB1.1 million for the three months ended December 31, 2023 and 2022, respectively.',
      [`1.2: Revenue ${NOW} 1200000 CNY`, '1.1: Revenue 2022-10-01/2022-12-31 1100000 CNY'],
    ],
    [
      'Total revenue was RMB1.2 million and RMB4.2 million for the three and twelve months ended December 31, 2023, compared to RMB1.1 million and RMB4.1 million for the three and twelve months ended December 31, 2022.',
      [
        `1.2: Revenue ${NOW} 1200000 CNY`,
        `4.2: Revenue ${YEAR} 4200000 CNY`,
        '1.1: Revenue 2022-10-01/2022-12-31 1100000 CNY',
        '4.1: Revenue 2022-01-01/2022-12-31 4100000 CNY',
      ],
    ],
    [
      'Net income was RMB1.2 million and RMB4.2 million for the three and twelve months ended December 31, 2023, or RMB0.12 and RMB0.42 per ADS, compared to RMB1.1 million and RMB4.1 million, or RMB0.11 and RMB0.41 per ADS, for the same periods in 2022.',
      [
        `1.2: NetIncome ${NOW} 1200000 CNY`,
        `4.2: NetIncome ${YEAR} 4200000 CNY`,
        `0.12: nothing ${NOW} 0.12 CNY/shares`,
        `0.42: nothing ${YEAR} 0.42 CNY/shares`,
        '1.1: NetIncome 2022-10-01/2022-12-31 1100000 CNY',
        '4.1: NetIncome 2022-01-01/2022-12-31 4100000 CNY',
        '0.11: nothing 2022-10-01/2022-12-31 0.11 CNY/shares',
        '0.41: nothing 2022-01-01/2022-12-31 0.41 CNY/shares',
      ],
    ],
    [
      'Total revenue was RMB4.2 million and RMB4.1 million in 2023 and 2022, respectively, and net income was RMB0.1 million and RMB0.4 million for the three and twelve months ended December 31, 2023, respectively.',
      [
        `4.2: Revenue ${YEAR} 4200000 CNY`,
        '4.1: Revenue 2022-01-01/2022-12-31 4100000 CNY',
        `0.1: NetIncome ${NOW} 100000 CNY`,
        `0.4: NetIncome ${YEAR} 400000 CNY`,
      ],
    ],
    [
      'Total revenue was RMB1.2 million and RMB4.2 million for the three and twelve months ended December 31, 2023, and net income was RMB0.4 million and RMB0.3 million in 2023 and 2022, respectively.',
      [
        `1.2: Revenue ${NOW} 1200000 CNY`,
        `4.2: Revenue ${YEAR} 4200000 CNY`,
        `0.4: NetIncome ${YEAR} 400000 CNY`,
        '0.3: NetIncome 2022-01-01/2022-12-31 300000 CNY',
      ],
    ],
    [
      'Cash and cash equivalents were RMB0.3 million and RMB0.2 million as of December 31, 2023 and September 30, 2023, respectively.',
      ['0.3: Cash 2023-12-31 300000 CNY', '0.2: Cash 2023-09-30 200000 CNY'],
    ],
  ];
  for (const [sentence, facts] of cases)
    test(sentence, () => assert.deepEqual(said(sentence, VOCABULARY), facts));

  test('are left alone where neither "respectively" nor two spans in one phrase pair them', () => {
    assert.deepEqual(
      said(
        'Total revenue was RMB4.2 million and RMB4.1 million in 2023 and 2022, and net income was RMB0.1 million and RMB0.4 million for the three and twelve months ended December 31, 2023.',
        VOCABULARY,
      ),
      [
        `4.2: Revenue ${YEAR} 4200000 CNY`,
        `4.1: nothing ${YEAR} 4100000 CNY`,
        `0.1: NetIncome ${NOW} 100000 CNY`,
        `0.4: NetIncome ${YEAR} 400000 CNY`,
      ],
    );
  });

  test('are of the measure that stands before both kinds', () => {
    const concepts = ['basic', 'diluted'].map((kind) =>
      concept(`Adjusted ${kind}`, { type: 'per-share', phrases: [`Adjusted ${kind} net income per ADS`] }),
    );
    assert.deepEqual(
      said('Adjusted basic and diluted net income per ADS were US$0.85 and US$0.84, respectively.', [
        ...VOCABULARY,
        ...concepts,
      ]),
      [`0.85: Adjusted basic ${NOW} 0.85 USD/shares`, `0.84: Adjusted diluted ${NOW} 0.84 USD/shares`],
    );
  });

  test('are one measure each where the sentence names two', () => {
    assert.deepEqual(
      said(
        'Total revenue and gross profit were RMB1.2 million and RMB0.6 million for the fourth quarter, respectively.',
        VOCABULARY,
      ),
      [`1.2: Revenue ${NOW} 1200000 CNY`, `0.6: Profit ${NOW} 600000 CNY`],
    );
  });
});

test('the trailing twelve months end with the period, or on the day told', () => {
  assert.deepEqual(
    said(
      'Total revenue was RMB4.2 million for the trailing twelve months, compared with RMB4.1 million for the trailing twelve months ended December 31, 2022.',
      VOCABULARY,
    ),
    [`4.2: Revenue ${YEAR} 4200000 CNY`, '4.1: Revenue 2022-01-01/2022-12-31 4100000 CNY'],
  );
});

describe('a move', () => {
  const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    [
      'Total revenue was RMB100 thousand higher than in the same period of 2022.',
      ['change, current 1,200, base 1,100, change 100, direction up'],
    ],
    [
      'Total revenue was RMB1.2 million, 9.1% higher than a year ago.',
      ['growth, current 1.2, base 1,100, rate 9.1, direction up'],
    ],
    [
      'Total revenue was RMB1.2 million, an increase of RMB0.1 million from the same period of 2022 and RMB0.2 million from the prior quarter.',
      ['change, current 1.2, base 1,100, change 0.1, direction up'],
    ],
    ['Total revenue was RMB1.2 million, 12% better than expected.', []],
    [
      'Total revenue was RMB1.2 million, representing a 9.1% increase from the same period in 2022 and an 8% decrease from the same period of 2022.',
      [
        'growth, current 1.2, base 1,100, rate 9.1, direction up',
        'growth, current 1.2, base 1,100, rate 8, direction down',
      ],
    ],
    [
      'Total revenue delivered strong year-over-year growth of 9.1% to RMB1.2 million.',
      ['growth, current 1.2, base 1,100, rate 9.1, direction up'],
    ],
    [
      'Total revenue increased 9.1% year over year to RMB1.2 million, compared with RMB1.0 million in the previous quarter.',
      ['growth, current 1.2, base 1,100, rate 9.1, direction up'],
    ],
    [
      'Total revenue was RMB1.2 million, a 9.1% increase from the RMB1.1 million reported last year.',
      ['growth, current 1.2, base 1.1, rate 9.1, direction up'],
    ],
    [
      'Total revenue grew year over year by 9.1% and sequentially by 2%.',
      ['growth, current 1,200, base 1,100, rate 9.1, direction up'],
    ],
    [
      'Total revenue rose 9.1% to a record RMB1.2 million.',
      ['growth, current 1.2, base 1,100, rate 9.1, direction up'],
    ],
  ];
  for (const [sentence, claims] of cases)
    test(sentence, () => assert.deepEqual(claimed(sentence, VOCABULARY), claims));
});

describe('which way a figure moved', () => {
  const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    [
      'Gross margin increased to 50% from 47% in the same period of 2022.',
      ['direction, current 50, base 47, direction up'],
    ],
    [
      'Total revenue was RMB1.2 million, down from RMB1.3 million in the prior quarter.',
      ['direction, current 1.2, base 1.3, direction down'],
    ],
    ['Total revenue was RMB1.2 million, compared to RMB1.3 million in the prior quarter.', []],
    ['Net income increased to RMB0.5 million from a net loss of RMB0.6 million in the prior quarter.', []],
    ['Total revenue increased to RMB1.2 million, compared to guidance of RMB1.3 million.', []],
  ];
  for (const [sentence, claims] of cases)
    test(sentence, () => assert.deepEqual(claimed(sentence, VOCABULARY), claims));
});

test('year over year dates no amount', () => {
  assert.deepEqual(said('Total revenue rose by 9.1% to RMB1.2 million year over year.', VOCABULARY), [
    `9.1: nothing ${NOW} 0.091 pure`,
    `1.2: Revenue ${NOW} 1200000 CNY`,
  ]);
});

describe('a share', () => {
  const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    [
      'Gross profit was RMB0.6 million, or 50% of total revenue, compared with 45.5% a year ago.',
      ['share, part 0.6, whole 1,200, rate 50', 'share, part 500, whole 1,100, rate 45.5'],
    ],
    [
      'Gross profit was RMB0.6 million with a gross margin of 50%, compared with 45.5% in the same period of 2022.',
      ['share, part 600, whole 1,200, rate 50', 'share, part 500, whole 1,100, rate 45.5'],
    ],
    [
      'Backlog value was RMB9.0 million, of which RMB3.0 million, or 33%, is due within the year.',
      ['share, part 3.0, whole 9.0, rate 33'],
    ],
    ['Gross profit represented 50% of total revenue.', ['share, part 600, whole 1,200, rate 50']],
    [
      'Gross profit was RMB0.6 million, up 20% year over year, or 50% of total revenue.',
      ['growth, current 0.6, base 500, rate 20, direction up', 'share, part 0.6, whole 1,200, rate 50'],
    ],
    ['The gross margin of Toys was 50%, and its net interest margin was 3%.', []],
  ];
  for (const [sentence, claims] of cases)
    test(sentence, () =>
      assert.deepEqual(
        claimed(
          sentence,
          VOCABULARY.filter(({ name }) => name !== 'Margin'),
        ),
        claims,
      ),
    );
});
