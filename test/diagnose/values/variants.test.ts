import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf, variantsOf } from '../../../src/diagnose/values/variants.ts';
import type { Slip } from '../../../src/model/suspect.ts';
import { equals, formatAmount, parseAmount } from '../../../src/number/amount.ts';

/** Digits without a zero in front, with a decimal point now and then. */
const number = fc
  .tuple(
    fc.stringMatching(/^[1-9]\d{1,7}$/),
    fc.option(fc.stringMatching(/^\d{1,2}$/), { nil: undefined, freq: 2 }),
  )
  .map(([whole, fraction]) => (fraction === undefined ? whole : `${whole}.${fraction}`));

function grouped(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** What each slip makes of a meant text; `null` where it cannot be made of it. */
const SLIPS: readonly (readonly [Slip, (plain: string, at: number) => string | null])[] = [
  [
    'transposition',
    (plain, at) => {
      const [a, b] = [plain[at], plain[at + 1]];
      if (a === undefined || b === undefined || a === b || a === '.' || b === '.') return null;
      return plain.slice(0, at) + b + a + plain.slice(at + 2);
    },
  ],
  ['one-digit', (plain, at) => changed(plain, at)],
  ['dropped-digit', (plain, at) => (plain[at] === '.' ? null : plain.slice(0, at) + plain.slice(at + 1))],
  [
    'doubled-digit',
    (plain, at) => (plain[at] === '.' ? null : plain.slice(0, at) + plain[at] + plain.slice(at)),
  ],
  ['last-place', (plain) => carried(plain)],
  ['power-of-ten', (plain) => (plain.includes('.') ? plain.replace('.', '') : `${plain}0`)],
];

/** Rounded up where it should not have been. */
function carried(plain: string): string {
  const places = plain.split('.')[1]?.length ?? 0;
  return ((Number(plain.replace('.', '')) + 1) / 10 ** places).toFixed(places);
}

function changed(plain: string, at: number): string | null {
  if (plain[at] === '.') return null;
  return `${plain.slice(0, at)}${(Number(plain[at]) + 1) % 10}${plain.slice(at + 1)}`;
}

function isPrinted(text: string | null): text is string {
  return text !== null && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
}

function includes(printed: string, meant: string): boolean {
  const wanted = parseAmount(meant);
  return wanted !== undefined && variantsOf(printed).some(({ text }) => equals(valueOf(text, 0), wanted));
}

describe('whatever was meant is among the variants of what a slip made of it', () => {
  for (const [slip, apply] of SLIPS) {
    test(slip, () => {
      fc.assert(
        fc.property(number, fc.nat(), fc.boolean(), (meant, seed, isNegative) => {
          const printed = apply(meant, seed % meant.length);
          fc.pre(isPrinted(printed) && printed !== meant);
          const [text, wanted] = isNegative
            ? [`(${grouped(printed)})`, `-${meant}`]
            : [grouped(printed), meant];
          assert.ok(includes(text, wanted), `${wanted} for ${text}`);
        }),
      );
    });
  }

  test('sign', () => {
    fc.assert(
      fc.property(number, (meant) => {
        assert.ok(includes(grouped(meant), `-${meant}`));
        assert.ok(includes(`(${grouped(meant)})`, meant));
      }),
    );
  });
});

test('a variant is never the printed text itself', () => {
  fc.assert(
    fc.property(number, (plain) => {
      assert.ok(variantsOf(grouped(plain)).every(({ text }) => text !== plain));
    }),
  );
});

describe('the slip of a variant', () => {
  const cases: readonly (readonly [printed: string, variant: string, slip: string | undefined])[] = [
    ['39,769,028', '39796028', 'transposition'],
    ['12.3', '13.2', 'transposition'],
    ['4,984', '-4984', 'sign'],
    ['(4,984)', '4984', 'sign'],
    ['7,843', '784.3', 'power-of-ten'],
    ['784.3', '7843', 'power-of-ten'],
    ['1,200', '12', 'power-of-ten'],
    ['7,798,586', '798586', 'doubled-digit'],
    ['74,210', '742210', 'dropped-digit'],
    ['99.3', '93.3', 'one-digit'],
    ['39,100', '39097', 'last-place'],
    ['16.7', '16.8', 'last-place'],
    ['3', '4', 'one-digit'],
    ['12', '34', undefined],
    ['12', '07', undefined],
  ];
  for (const [printed, variant, slip] of cases) {
    test(`${variant} for ${printed}: ${slip ?? 'none'}`, () => {
      assert.equal(variantsOf(printed).find(({ text }) => text === variant)?.slip, slip);
    });
  }
});

test('the value of a variant is in the scale of the figure', () => {
  assert.equal(formatAmount(valueOf('-1234.5', 3)), '-1234500');
  assert.equal(formatAmount(valueOf('.5', 0)), '0.5');
  assert.equal(formatAmount(valueOf('12', -2)), '0.12');
});
