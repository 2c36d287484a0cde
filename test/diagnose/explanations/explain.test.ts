import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAssertion } from '../../../src/expression/parse.ts';
import type { Alternative, Identity } from '../../../src/model/identity.ts';
import { exchangeRate, money, perShare, PURE } from '../../../src/model/unit.ts';
import { diagnosed, explained, type Diagnosed } from '../cases.ts';

const USD = { unit: money('USD') };
const ABOUT = {
  Usd: USD,
  U1: USD,
  U2: USD,
  Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') },
};
const PER_SHARE = { unit: perShare('USD') };
const TRANSLATION: Partial<Identity> = { kind: 'convenience-translation' };

function translated(printed: Readonly<Record<string, string>>, ...more: readonly string[]): Diagnosed {
  const rule = ['Usd = Rmb / printed(Rate)', TRANSLATION] as const;
  return diagnosed({ Rmb: '7,000', Rate: '7', ...printed }, [rule, ...more], ABOUT);
}

function alternative(formula: string, explains: Alternative['explains']): Alternative {
  return { assertion: parseAssertion(formula), explains, because: 'it is counted otherwise' };
}

describe('a translation', () => {
  test('one or two last places off is within last places', () => {
    assert.deepEqual(explained(translated({ Usd: '1,001' })), ['last-places']);
    assert.deepEqual(explained(translated({ Usd: '998' })), ['last-places']);
  });

  test('farther off is not explained', () => {
    assert.deepEqual(explained(translated({ Usd: '1,003' })), ['2 suspects']);
  });

  test('that foots exactly with the lines beside it was added up after rounding', () => {
    const found = translated({ Usd: '1,002', U1: '501', U2: '501' }, 'Usd = U1 + U2');
    assert.deepEqual(explained(found), ['rounding-order']);
    assert.match(found.causes[0]?.explanation?.formula ?? '', /the 2 printed lines beside it/);
  });

  test('that foots, but only within rounding, is not explained so', () => {
    const found = translated({ Usd: '1,002', U1: '501', U2: '500' }, 'Usd = U1 + U2');
    assert.deepEqual(explained(found), ['last-places']);
  });

  test('is not explained by lines that are themselves in doubt', () => {
    const found = diagnosed(
      { Usd: '1,002', Rmb: '7,000', U1: '502', U2: '500', R1: '3,500', Rate: '7' },
      [['Usd = Rmb / printed(Rate)', TRANSLATION], ['U1 = R1 / printed(Rate)', TRANSLATION], 'Usd = U1 + U2'],
      ABOUT,
    );
    assert.deepEqual(explained(found), ['last-places', 'last-places']);
  });
});

describe('a last place', () => {
  const growth: Partial<Identity> = { id: 'claimed/growth/eps', kind: 'recalculation' };
  const off = (recomputed: string, more: Partial<Identity>, unit: string): readonly string[] =>
    explained(
      diagnosed({ It: '0.36', Other: recomputed }, [['It = Other', more]], { It: { unit, decimals: 2 } }),
    );

  test('is allowed to an amount per share, whatever its identity is called', () => {
    assert.deepEqual(off('0.38', { id: 'per-ads', kind: 'recalculation' }, perShare('USD')), ['last-places']);
    assert.deepEqual(off('0.38', { id: 'income/steps', kind: 'recalculation' }, perShare('USD')), [
      'last-places',
    ]);
  });

  test('is not allowed to the growth of one, nor to what is called like one', () => {
    assert.deepEqual(off('0.38', growth, PURE), ['2 suspects']);
    assert.deepEqual(off('0.38', { id: 'income/steps', kind: 'recalculation' }, money('USD')), [
      '2 suspects',
    ]);
  });
});

describe('a translated total and a line of it, both off', () => {
  const printed = { Usd: '1,002', Rmb: '7,000', U1: '502', U2: '500', R1: '3,500', Rate: '7' };
  const total: Partial<Identity> = {
    ...TRANSLATION,
    alternatives: [alternative('Usd = U1 + U2', 'rounding-order')],
  };
  const rules = [
    ['Usd = Rmb / printed(Rate)', total],
    ['U1 = R1 / printed(Rate)', TRANSLATION],
    'Usd = U1 + U2',
  ] as const;

  test('do not explain each other', () => {
    assert.deepEqual(explained(diagnosed(printed, rules, ABOUT)), ['last-places', 'last-places']);
  });

  test('are explained in turn where the line foots with lines of its own', () => {
    const found = diagnosed({ ...printed, A: '251', B: '251' }, [...rules, 'U1 = A + B'], {
      ...ABOUT,
      A: USD,
      B: USD,
    });
    assert.deepEqual(explained(found), ['rounding-order', 'rounding-order']);
    const formulas = new Set(found.causes.map(({ explanation }) => explanation?.formula.slice(0, 23)));
    assert.deepEqual(formulas, new Set(['it is counted otherwise', 'it foots exactly with t']));
  });
});

describe('another derivation that the packs know', () => {
  test('of another definition explains any identity', () => {
    const found = diagnosed({ Rate: '20', Tax: '20', Income: '80', Other: '20' }, [
      [
        'Rate = 100 * Tax / Income',
        {
          kind: 'recalculation',
          alternatives: [alternative('Rate = 100 * Tax / (Income + Other)', 'another-definition')],
        },
      ],
    ]);
    assert.deepEqual(explained(found), ['another-definition']);
    assert.equal(found.causes[0]?.explanation?.formula, 'it is counted otherwise');
  });

  test('of another rounding order explains amounts per share', () => {
    const rule: Partial<Identity> = {
      id: 'eps/ads',
      kind: 'recalculation',
      alternatives: [alternative('Ads = 2 * printed(Share)', 'rounding-order')],
    };
    const found = diagnosed(
      { Ads: '7.02', Share: '3.51', Income: '210,900', Count: '30,000' },
      [['Ads = Income / Count', rule]],
      { Ads: PER_SHARE },
    );
    assert.deepEqual(explained(found), ['rounding-order']);
  });

  test('of another rounding order does not explain a sum', () => {
    const rule: Partial<Identity> = {
      kind: 'footing',
      alternatives: [alternative('Total = A', 'rounding-order')],
    };
    const found = diagnosed({ Total: '600', A: '600', B: '300' }, [['Total = A + B', rule]]);
    assert.equal(found.causes[0]?.explanation, null);
  });

  test('that does not give the printed value explains nothing', () => {
    const found = diagnosed({ Rate: '31', Tax: '20', Income: '80', Other: '20' }, [
      [
        'Rate = 100 * Tax / Income',
        {
          kind: 'recalculation',
          alternatives: [alternative('Rate = 100 * Tax / (Income + Other)', 'another-definition')],
        },
      ],
    ]);
    assert.equal(found.causes[0]?.explanation, null);
  });
});

describe('an explanation', () => {
  test('is none for a mention that is printed otherwise', () => {
    const found = diagnosed(
      { Ads: '0.96', Again: '6.96', Share: '0.48', Income: '1,575', Shares: '3,252' },
      [
        [
          'Ads = 2 * Income / Shares',
          {
            id: 'eps/ads',
            kind: 'recalculation',
            alternatives: [alternative('Ads = 2 * Share', 'rounding-order')],
          },
        ],
        ['Again = Ads', { kind: 'tie-out' }],
        [
          'Again = 2 * Income / Shares',
          {
            id: 'eps/ads-again',
            kind: 'recalculation',
            alternatives: [alternative('Again = 2 * Share', 'rounding-order')],
          },
        ],
      ],
      { Ads: PER_SHARE, Again: { ...PER_SHARE, concept: 'Ads' } },
    );
    assert.deepEqual(explained(found), ['1 suspects']);
    assert.deepEqual(found.causes[0]?.suspects[0]?.restored, '0.96');
  });

  test('that a slip has taken away comes back with the figure restored', () => {
    const lines = { Usd: '1,002', U1: '501', U2: '501', Rmb: '7,000', Rate: '7' };
    const rules = [
      ['Usd = Rmb / printed(Rate)', TRANSLATION],
      'Usd = U1 + U2',
      'V1 = U1',
      'W1 = U1',
    ] as const;
    assert.deepEqual(explained(diagnosed({ ...lines, V1: '501', W1: '501' }, rules, ABOUT)), [
      'rounding-order',
    ]);
    const slipped = diagnosed({ ...lines, U1: '510', V1: '501', W1: '501' }, rules, ABOUT);
    assert.deepEqual(explained(slipped), ['1 suspects', 'rounding-order']);
  });

  test('of what a slip breaks beside it is found with the slip restored', () => {
    const lines = { Usd: '1,003', U2: '100', U3: '200', U4: '150', U5: '52', Rmb: '7,000', Rate: '7' };
    const rules = [
      ['Usd = Rmb / printed(Rate)', TRANSLATION],
      'Usd = U1 + U2 + U3 + U4 + U5',
      'V1 = U1',
      'W1 = U1',
    ] as const;
    const about = { ...ABOUT, U3: USD, U4: USD, U5: USD };
    const found = diagnosed({ ...lines, U1: '510', V1: '501', W1: '501' }, rules, about);
    assert.deepEqual(explained(found), ['1 suspects', 'rounding-order']);
    assert.equal(found.causes[0]?.suspects[0]?.restored, '501');
    assert.deepEqual(found.causes[0]?.evaluations, [1, 2, 3]);
  });
});
