import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exchangeRate, money } from '../../src/model/unit.ts';
import { YEAR } from '../evaluate/example.ts';
import { diagnosed, suspects } from './cases.ts';

const ROW = { kind: 'table', table: 0, row: 0, column: 0 } as const;

describe('one cause', () => {
  test('is the figure whose change mends all that breaks', () => {
    const found = diagnosed({ Total: '1,050', A: '600', B: '405', C: '1,005', D: '1,005' }, [
      'Total = A + B',
      'C = Total',
      'D = Total',
    ]);
    assert.deepEqual(suspects(found), [['1 Total → 1,005 (transposition)']]);
    assert.deepEqual(found.causes[0]?.evaluations, [0, 1, 2]);
    assert.equal(found.causes[0]?.suspects[0]?.why, 'all 3 identities that use it break');
  });

  test('is a component where both of its totals break', () => {
    const found = diagnosed({ Total: '1,005', A: '600', B: '450', Sum: '1,205', X: '800' }, [
      'Total = A + B',
      'Sum = X + B',
    ]);
    assert.deepEqual(suspects(found), [['1 B → 405 (transposition)']]);
  });

  test('is not a figure that another identity confirms', () => {
    const found = diagnosed({ Total: '1,050', A: '600', B: '405', A2: '600', B2: '405' }, [
      'Total = A + B',
      'A2 = A',
      'B2 = B',
    ]);
    assert.deepEqual(suspects(found), [['1 Total → 1,005 (transposition)']]);
  });

  test('is a lost pair of parentheses', () => {
    const found = diagnosed({ Total: '595', A: '600', B: '5', B2: '(5)' }, ['Total = A + B', 'B2 = B']);
    assert.deepEqual(suspects(found), [['1 B → (5) (sign)']]);
  });

  test('is the stated rate where most translations break at once', () => {
    const usd = { unit: money('USD') };
    const kind = 'convenience-translation';
    const found = diagnosed(
      { U1: '100', U2: '200', U3: '300', R1: '700', R2: '1,400', R3: '2,100', Rate: '9' },
      [
        ['U1 = R1 / printed(Rate)', { kind }],
        ['U2 = R2 / printed(Rate)', { kind }],
        ['U3 = R3 / printed(Rate)', { kind }],
      ],
      { U1: usd, U2: usd, U3: usd, Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') } },
    );
    assert.deepEqual(suspects(found), [['1 Rate → 7 (one-digit)']]);
  });

  test('is the stated rate for translations as well that are off by last places with the right one', () => {
    const usd = { unit: money('USD') };
    const rule = { kind: 'convenience-translation' } as const;
    const found = diagnosed(
      {
        U1: '100',
        U2: '200',
        U3: '300',
        U4: '125',
        R1: '700',
        R2: '1,400',
        R3: '2,100',
        R4: '882',
        Rate: '0.7',
      },
      [1, 2, 3, 4].map((n) => [`U${n} = R${n} / printed(Rate)`, rule] as const),
      {
        ...Object.fromEntries([1, 2, 3, 4].map((n) => [`U${n}`, usd])),
        Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') },
      },
    );
    assert.deepEqual(
      found.causes.map(({ evaluations }) => evaluations),
      [[0, 1, 2, 3]],
    );
    assert.match(suspects(found)[0]?.[0] ?? '', /^1 Rate → 7(?:\.0)? /);
  });

  test('is not the stated rate where most translations hold', () => {
    const usd = { unit: money('USD') };
    const rule = { kind: 'convenience-translation' } as const;
    const numbers = Array.from({ length: 16 }, (_, index) => index + 1);
    const printed = Object.fromEntries(
      numbers.flatMap((n) => [
        [`R${n}`, `${n * (n < 4 ? 900 : 700)}`],
        [`U${n}`, `${n * 100}`],
      ]),
    );
    const found = diagnosed(
      { ...printed, Rate: '7' },
      numbers.map((n) => [`U${n} = R${n} / printed(Rate)`, rule] as const),
      {
        ...Object.fromEntries(numbers.map((n) => [`U${n}`, usd])),
        Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') },
      },
    );
    assert.equal(found.causes.length, 3);
    assert.ok(
      suspects(found)
        .flat()
        .every((words) => !words.includes('Rate')),
    );
  });

  test('is a rate that is a little off, which breaks the largest amounts alone', () => {
    const kind = 'convenience-translation';
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    const usd = (n: number): number => (n < 4 ? 1_000_000 : 1_000) * n;
    const printed = numbers.flatMap((n): readonly (readonly [string, string])[] => [
      [`R${n}`, `${(usd(n) * 70_999) / 10_000}`.replace(/\..*/, '')],
      [`U${n}`, `${usd(n)}`],
    ]);
    const found = diagnosed(
      { ...Object.fromEntries(printed), Rate: '7.09999' },
      numbers.map((n) => [`U${n} = R${n} / printed(Rate)`, { kind }] as const),
      {
        ...Object.fromEntries(numbers.map((n) => [`U${n}`, { unit: money('USD') }])),
        Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') },
      },
    );
    assert.deepEqual(suspects(found), [['1 Rate → 7.0999 (doubled-digit)']]);
  });

  test('is not looked for where all holds', () => {
    assert.deepEqual(diagnosed({ Total: '900', A: '600', B: '300' }, ['Total = A + B']).causes, []);
  });
});

describe('a slip of the decimals', () => {
  test('is restored with as many as the figures beside it', () => {
    const about = { Is: { place: ROW }, Was: { place: ROW } };
    const printed = { Is: '9,500', Was: '875.5', Sum: '950.0', More: '950.0' };
    assert.deepEqual(suspects(diagnosed(printed, ['Sum = Is', 'More = Is'], about)), [
      ['1 Is → 950.0 (power-of-ten)'],
    ]);
  });

  test('is a lost decimal with its point', () => {
    const about = { Is: { place: ROW }, Was: { place: ROW } };
    const printed = { Is: '3,053', Was: '875.5', More: '3,053,840', Once: '3,053,840' };
    const found = diagnosed(printed, ['More = 1000 * Is', 'Once = 1000 * Is'], about);
    assert.deepEqual(suspects(found), [['1 Is → 3,053.8 (dropped-digit)']]);
  });
});

describe('a comparative in a sentence', () => {
  test('that stands in place of the current figure is what is wrong', () => {
    const place = { kind: 'prose', block: 1, sentence: 1 } as const;
    const measure = { place, concept: 'Users' };
    const found = diagnosed(
      { Is: '44.5', Was: '44.5', Rate: '14.4', X: '50.9' },
      ['Rate = 100 * Is / Was - 100', 'X = Is'],
      { Is: { ...measure, period: YEAR }, Was: measure, Rate: { place }, X: { place } },
    );
    assert.equal(suspects(found)[0]?.[0], '1 Is → 50.9 (stale-comparative)');
  });
});

describe('figures that are equally possible', () => {
  test('share a rank, those of a less telling slip come after', () => {
    const found = diagnosed({ Total: '1,005', A: '600', B: '450' }, ['Total = A + B']);
    assert.deepEqual(suspects(found), [
      ['1 Total → 1,050 (transposition)', '1 B → 405 (transposition)', '3 A → 555 (no slip)'],
    ]);
  });

  test('share it where a digit in one fits as well as a transposition in another', () => {
    const found = diagnosed({ Total: '1,098', A: '610', B: '479' }, ['Total = A + B']);
    assert.deepEqual(suspects(found)[0]?.slice(0, 2), [
      '1 Total → 1,089 (transposition)',
      '1 A → 619 (one-digit)',
    ]);
  });

  test('share it where together they are as likely as a more telling slip', () => {
    // 5 → 25 lost a digit; each of the others is a digit that is another.
    const found = diagnosed({ Total: '5,560', A: '5', B: '1,648', C: '2,578', D: '1,309' }, [
      'Total = A + B + C + D',
    ]);
    const [first] = suspects(found);
    assert.equal(first?.[0], '1 Total → 5,540 (one-digit)');
    assert.ok(first?.every((each) => each.startsWith('1 ')));
  });

  test('are a sign turned and two figures exchanged', () => {
    const found = diagnosed({ End: '280,464', Start: '438,960', Change: '(158,496)' }, [
      'Start = End + Change',
    ]);
    assert.deepEqual(suspects(found), [
      ['1 Change → 158,496 (sign)', '1 Start → 280,464 (swapped)', '1 End → 438,960 (swapped)'],
    ]);
  });

  test('are two that print the same and the rate of change that says they differ', () => {
    const found = diagnosed({ Now: '2,081', Before: '2,081', Rate: '0.05' }, ['Rate = Now / Before - 1'], {
      Now: { place: { kind: 'table', table: 0, row: 0, column: 0 } },
      Before: { place: { kind: 'table', table: 0, row: 0, column: 1 } },
    });
    assert.deepEqual(
      suspects(found)[0]?.map((each) => each.slice(0, 6).trim()),
      ['1 Rate', '1 Now', '1 Befo'],
    );
  });

  test('all share the first where no slip tells them apart', () => {
    const found = diagnosed({ Total: '1,017', A: '600', B: '450' }, ['Total = A + B']);
    assert.deepEqual(suspects(found), [
      ['1 Total → 1,050 (no slip)', '1 A → 567 (no slip)', '1 B → 417 (no slip)'],
    ]);
  });
});
