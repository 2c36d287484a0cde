import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../../src/model/fact.ts';
import type { Identity } from '../../../src/model/identity.ts';
import { diagnosed, type Diagnosed } from '../cases.ts';

const EARLIER: Partial<Fact> = {
  period: { kind: 'duration', start: '2022-01-01', end: '2022-12-31' },
  periodLabel: 'FY 2022',
};
const LATER: Partial<Fact> = {
  period: { kind: 'duration', start: '2023-01-01', end: '2023-12-31' },
  periodLabel: 'FY 2023',
};

/** Two years of a rate on income; the figures of the earlier one end in 0. */
const PRINTED = {
  Rate: '0.160',
  Tax: '1,000',
  Income: '5,400',
  Pay: '850',
  Rent: '777',
  Rate0: '0.140',
  Tax0: '800',
  Income0: '5,000',
  Pay0: '714',
  Rent0: '431',
};
const RULE: Partial<Identity> = { id: 'rate', kind: 'recalculation' };

function rates(instead: Partial<typeof PRINTED>, ...more: readonly string[]): Diagnosed {
  const about = Object.fromEntries(
    Object.keys(PRINTED).map((name) => {
      const [concept = name, earlier] = name.split(/(?<=\D)(?=0$)/);
      return [name, { concept, ...(earlier === undefined ? LATER : EARLIER), caption: concept }];
    }),
  );
  return diagnosed(
    { ...PRINTED, ...instead },
    [['Rate = Tax / Income', RULE], ['Rate0 = Tax0 / Income0', RULE], ...more],
    about,
  );
}

type Extra = Readonly<Record<string, readonly [printed: string, about: Partial<Fact>]>>;

/** The same with more figures. */
function ratesBeside(rate: string, rate0: string, extra: Extra): Diagnosed {
  const about = Object.fromEntries(
    Object.keys(PRINTED).map((name) => {
      const [concept = name, earlier] = name.split(/(?<=\D)(?=0$)/);
      return [name, { concept, ...(earlier === undefined ? LATER : EARLIER), caption: concept }];
    }),
  );
  const more = Object.entries(extra);
  return diagnosed(
    {
      ...PRINTED,
      Rate: rate,
      Rate0: rate0,
      ...Object.fromEntries(more.map(([name, [text]]) => [name, text])),
    },
    [
      ['Rate = Tax / Income', RULE],
      ['Rate0 = Tax0 / Income0', RULE],
    ],
    { ...about, ...Object.fromEntries(more.map(([name, [, fact]]) => [name, fact])) },
  );
}

function explanations({ causes }: Diagnosed): readonly (string | null)[] {
  return causes.map(({ explanation }) => explanation?.formula ?? null);
}

describe('a derivation that nobody declared', () => {
  test('is offered where it alone fits every period', () => {
    const words =
      'tax over income plus pay (of 20 derivations tried, only this one fits, in both periods in which it is printed)';
    assert.deepEqual(explanations(rates({})), [words, words]);
  });

  test('takes an operand of another period, or its average with that', () => {
    const before: Partial<Fact> = {
      concept: 'Income',
      caption: 'Income',
      period: { kind: 'duration', start: '2021-01-01', end: '2021-12-31' },
      periodLabel: 'FY 2021',
    };
    const extra = { IncomeBefore: ['4,800', before] } as const;
    const average = explanations(ratesBeside('0.19231', '0.16327', extra));
    assert.match(
      average[0] ?? '',
      /^tax over the average of income and that of FY 2022 \(of \d+ derivations/,
    );
    assert.match(average[1] ?? '', /^tax over the average of income and that of FY 2021 \(/);
    const opening = explanations(ratesBeside('0.2000', '0.1667', extra));
    assert.match(opening[0] ?? '', /^tax over income of FY 2022 \(/);
  });

  test('takes an operand as rounded as it is printed elsewhere', () => {
    const said: Partial<Fact> = { concept: 'Income', caption: 'Income', decimals: -3, ...LATER };
    const extra = { Said: ['5,000', said], Said0: ['6,000', { ...said, ...EARLIER }] } as const;
    const rounded = explanations(ratesBeside('0.2000', '0.1333', extra));
    assert.match(rounded[0] ?? '', /^tax over income as rounded to 5,000 \(/);
    assert.match(rounded[1] ?? '', /^tax over income as rounded to 6,000 \(/);
  });

  const unexplained: readonly (readonly [why: string, printed: Diagnosed])[] = [
    ['one period holds as declared', rates({ Rate0: '0.160' })],
    ['it fits one of two periods', rates({ Rate0: '0.150' })],
    ['its other operand differs in one period', rates({ Pay0: '750' })],
    ['two derivations fit', rates({ Rent: '850', Rent0: '714' })],
    ['the figure has too few digits', rates({ Rate: '0.16', Rate0: '0.14' })],
    ['one of its figures is in doubt elsewhere', rates({}, 'Tax = Rent + Pay')],
  ];
  for (const [why, printed] of unexplained) {
    test(`is not offered where ${why}`, () => {
      assert.ok(printed.causes.length > 0);
      assert.ok(explanations(printed).every((words) => words === null));
    });
  }
});
