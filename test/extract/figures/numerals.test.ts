import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  findNumerals,
  isZerosOfScale,
  magnitudeOf,
  parseDigits,
} from '../../../src/extract/figures/numerals.ts';
import { formatAmount } from '../../../src/number/amount.ts';
import { DATED, extracted } from '../reading.ts';

function numerals(text: string): readonly string[] {
  return findNumerals(text).map(({ start, end }) => text.slice(start, end));
}

describe('numerals', () => {
  const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
    ['RMB4,495.5 million', ['4,495.5']],
    ['1,234,567 and 1234567', ['1,234,567', '1234567']],
    ['in 2021, 2022 and 2023', ['2021', '2022', '2023']],
    ['12,34', ['12', '34']],
    ['Rs. 3,63,125.47 lakhs', ['3,63,125.47']],
    ['12,34,56,789 and 1,25,43', ['12,34,56,789', '1', '25', '43']],
    ['1,2345', ['1', '2345']],
    ['up .5 points', ['.5']],
    ['no.5', ['5']],
    ['the end of 2023.', ['2023']],
    ['30.4.2024', ['30.4', '2024']],
    ['rate*¹³ of loans²', ['¹³', '²']],
    ['Q4', ['4']],
    ['loans^{*12}', ['12']],
    ['8:30', ['8', '30']],
    ['2023年第4季度', ['2023', '4']],
    ['none', []],
  ];
  for (const [text, found] of cases) {
    test(`of "${text}" are ${found.join(' · ') || 'none'}`, () => {
      assert.deepEqual(numerals(text), found);
    });
  }

  test('hold every digit of any text once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- a¹²½') }), (text) => {
        const spans = findNumerals(text);
        for (const [index, { start, end }] of spans.entries()) {
          assert.ok(start < end && start >= (spans[index - 1]?.end ?? 0));
        }
        const inside = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
        for (const { index } of text.matchAll(/[\d¹²]/gu)) assert.ok(inside(index), `${index} of ${text}`);
      }),
    );
  });
});

test('printed digits keep the places behind the point', () => {
  const read = (digits: string): string | undefined => {
    const value = parseDigits(digits);
    return value === undefined ? undefined : formatAmount(value);
  };
  assert.equal(read('1,234.50'), '1234.50');
  assert.equal(read('.5'), '0.5');
  assert.equal(read('12'), '12');
  assert.equal(read('¹²'), undefined);
});

test('a magnitude is read in any case, and any other word multiplies by one', () => {
  assert.deepEqual(
    ['million', 'Billion', 'bn', 'K', 'trillion', 'months', undefined].map(magnitudeOf),
    [6, 9, 9, 3, 12, 0, 0],
  );
});

describe('the zeros of a scale', () => {
  const zeros = (text: string): readonly boolean[] =>
    findNumerals(text).map((span) => isZerosOfScale(text, span));
  for (const text of ["Amounts in $000's", "(£'000)", 'RMB’000', 'US$ 000', '(000s)', 'in 000'])
    test(`are no amount in ${text}`, () => assert.deepEqual(zeros(text), [true]));
  for (const text of ['$1,000', '0.000', 'a code 000', 'in 2000', "in the 1000's"])
    test(`are not those of ${text}`, () => assert.deepEqual(zeros(text), [false]));

  test('are in the inventory, and nothing that is to be checked', () => {
    const { figures, untied } = extracted(`${DATED}Amounts in $000's are those of the statements.\n`);
    assert.deepEqual(
      figures.filter(({ text }) => text === '000').map((figure) => figure.class),
      ['label'],
    );
    assert.ok(!untied.some(({ figure }) => figures.find(({ id }) => id === figure)?.text === '000'));
  });
});
