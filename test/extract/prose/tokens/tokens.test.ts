/** What a figure in a sentence counts, by the words behind it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAmount, normalise } from '../../../../src/number/amount.ts';
import { extracted } from '../../reading.ts';

/** Value, unit and class of the figures that a sentence states. */
function figures(sentence: string): readonly string[] {
  const { facts, figures: all } = extracted(`${sentence}\n`);
  return facts.map(({ id, value, unit }) => {
    const figure = all.find((each) => each.id === id);
    return `${figure?.text} is ${formatAmount(normalise(value))} ${unit}, ${figure?.class}`;
  });
}

describe('figures in brackets', () => {
  const cases: readonly (readonly [sentence: string, figures: readonly string[]])[] = [
    ['Restructuring moved the margin by (860) bps.', ['(860) is -0.086 xbrli:pure, percent']],
    ['The margin moved by (2.5) percentage points.', ['(2.5) is -0.025 xbrli:pure, percent']],
    ['Losses moved it by (72) cents per share.', ['(72) is -0.72 iso4217:USD/xbrli:shares, per-share']],
    ['The loss was ($6.2) million.', ['($6.2) is -6200000 iso4217:USD, money']],
    ['The gain ($6.2 million) was small.', ['6.2 is 6200000 iso4217:USD, money']],
    ['It was 72 cents per share.', ['72 is 0.72 iso4217:USD/xbrli:shares, per-share']],
    ['Profit was Rs\n    4,563 crore.', ['4,563 is 45630000000 iso4217:INR, money']],
    ['It cost 15 cents.', ['15 is 0.15 iso4217:USD, money']],
    ['It cost 6.4p.', ['6.4 is 0.064 iso4217:GBP, money']],
    ['It was 12 pence per share.', ['12 is 0.12 iso4217:GBP/xbrli:shares, per-share']],
    ['The margin moved by 75bp.', ['75 is 0.0075 xbrli:pure, percent']],
    ['The margin moved by 75bps.', ['75 is 0.0075 xbrli:pure, percent']],
    ['We try 3 things, or TRY 5 million.', ['3 is 3 xbrli:pure, count', '5 is 5000000 iso4217:TRY, money']],
    ['The margin moved by 1.2pp.', ['1.2 is 0.012 xbrli:pure, percent']],
    ['The margin was 3.2 (4.6) %.', ['3.2 is 0.032 xbrli:pure, percent', '4.6 is 0.046 xbrli:pure, percent']],
    [
      'Growth was 0.8% and in 2023 (1.2)%.',
      ['0.8 is 0.008 xbrli:pure, percent', '(1.2) is -0.012 xbrli:pure, percent'],
    ],
    [
      'Growth by year: 2024 0.8%; 2023 (1.2)%',
      ['0.8 is 0.008 xbrli:pure, percent', '(1.2) is -0.012 xbrli:pure, percent'],
    ],
    ['Margin was 13.6%12 in all.', ['13.6 is 0.136 xbrli:pure, percent']],
    ['o Margin was 13.6% in all.', ['13.6 is 0.136 xbrli:pure, percent']],
    ['Income was [△4.4%] of it.', ['△4.4 is -0.044 xbrli:pure, percent']],
    ['It was 5.1 (4.5) percent.', ['5.1 is 0.051 xbrli:pure, percent', '4.5 is 0.045 xbrli:pure, percent']],
  ];
  for (const [sentence, expected] of cases) {
    test(sentence, () => {
      assert.deepEqual(figures(sentence), expected);
    });
  }
});

describe('a magnitude apart from its figure', () => {
  const cases: readonly (readonly [sentence: string, figures: readonly string[]])[] = [
    ['Sales rose to MSEK 8,140.', ['8,140 is 8140000000 iso4217:SEK, money']],
    ['The loss was TCHF 640.', ['640 is 640000 iso4217:CHF, money']],
    ['Costs were Mio. EUR 1.5.', ['1.5 is 1500000 iso4217:EUR, money']],
    ['Profit was SEK 125,299 m.', ['125,299 is 125299000000 iso4217:SEK, money']],
    ['Profit was SEK 25 M in all.', ['25 is 25000000 iso4217:SEK, money']],
    ['Profit was SEK -78 m.', ['-78 is -78000000 iso4217:SEK, money']],
    [
      'Profit was NOK 12 mill and EUR 3.5 mn.',
      ['12 is 12000000 iso4217:NOK, money', '3.5 is 3500000 iso4217:EUR, money'],
    ],
    [
      'Debt was EUR 1.2 bn or £5 m.',
      ['1.2 is 1200000000 iso4217:EUR, money', '5 is 5000000 iso4217:GBP, money'],
    ],
    ['The tower is 125 m high.', ['125 is 125 xbrli:pure, count']],
    ['The plot costs SEK 300 m² or so.', ['300 is 300 iso4217:SEK, money']],
  ];
  for (const [sentence, expected] of cases) {
    test(sentence, () => {
      assert.deepEqual(figures(sentence), expected);
    });
  }
});

describe('the mark of a note is no figure', () => {
  const cases: readonly (readonly [sentence: string, expected: readonly string[]])[] = [
    ['Loans made[2] reached RMB47.6 billion[13].', ['47.6 is 47600000000 iso4217:CNY, money']],
    ['Sales increased12% here.', []],
    ['Loans made (*1) were 127% higher.', ['127 is 1.27 xbrli:pure, percent']],
    [
      'Sales came to RMB8.0 billion (US$1.1 billion1).',
      ['8.0 is 8000000000 iso4217:CNY, money', '1.1 is 1100000000 iso4217:USD, money'],
    ],
    [
      'Operating income2 was RMB9 million, of users3 and members12 alike.',
      ['9 is 9000000 iso4217:CNY, money'],
    ],
  ];
  for (const [sentence, expected] of cases)
    test(sentence, () => assert.deepEqual(figures(sentence), expected));
});

describe('figures of text drawn from pages', () => {
  test('a mark behind a star is none', () => {
    assert.deepEqual(figures('Acme served 3,500 customers*5 and 40 shops *12, or 5% more.'), [
      '3,500 is 3500 xbrli:pure, count',
      '40 is 40 xbrli:pure, count',
      '5 is 0.05 xbrli:pure, percent',
    ]);
  });

  test('a scale may stand in the next line, set in as deep as the page is wide', () => {
    assert.deepEqual(figures(`The loss was $6.2\n${' '.repeat(40)}million.`), [
      '6.2 is 6200000 iso4217:USD, money',
    ]);
  });
});
