import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type DigitKind, slipOfHand } from '../../src/strength/digits.ts';
import { differs, numberIn, takeApart } from '../../src/strength/printed.ts';
import { randomOf } from '../../src/strength/random.ts';

/** Everything that draws of a kind make of a text. */
function all(kind: DigitKind, text: string, mayBeNegative = true): readonly string[] {
  const made = Array.from({ length: 400 }, (_, seed) =>
    slipOfHand(kind, text, mayBeNegative, randomOf(seed, 0)),
  );
  const found = made.filter((each): each is string => each !== undefined && differs(text, each));
  return [...new Set(found)].toSorted();
}

const CASES: readonly (readonly [DigitKind, string, readonly string[]])[] = [
  ['transposition', '1,203', ['1,023', '1,230', '2,103']],
  ['transposition', '28.5', ['25.8', '82.5']],
  ['transposition', '(4,984)', ['(4,894)', '(4,948)', '(9,484)']],
  ['dropped-digit', '1,203', ['103', '120', '123', '203']],
  [
    'dropped-digit',
    '12,034,567',
    ['1,034,567', '1,203,456', '1,203,457', '1,203,467', '1,203,567', '1,204,567', '1,234,567', '2,034,567'],
  ],
  ['dropped-digit', '28.5', ['2.5', '28', '8.5']],
  ['transposition', '1,20,345', ['1,02,345', '1,20,354', '1,20,435', '1,23,045', '2,10,345']],
  ['doubled-digit', '105', ['1,005', '1,055', '1,105']],
  ['doubled-digit', '1999', ['11999', '19999']],
  ['sign', '(4,984)', ['4,984']],
  ['sign', '-12.5', ['12.5']],
  ['sign', '4,984', ['(4,984)']],
  ['power-of-ten', '1,200', ['12,000', '120']],
  ['power-of-ten', '41,213', ['412,130']],
  ['power-of-ten', '4,495.5', ['44,955', '449.55']],
  ['power-of-ten', '0.29', ['0.029', '2.9']],
  ['last-place', '41,099', ['41,096', '41,097', '41,098', '41,100', '41,101', '41,102']],
  ['last-place', '2.9', ['2.6', '2.7', '2.8', '3.0', '3.1', '3.2']],
  ['last-place', '(1)', ['(0)', '(2)', '(3)', '(4)']],
  ['one-digit', '7', ['0', '1', '2', '3', '4', '5', '6', '8', '9']],
];

describe('slips of the hand', () => {
  for (const [kind, text, expected] of CASES) {
    test(`${kind} of ${text}`, () => assert.deepEqual(all(kind, text), expected.toSorted()));
  }

  test('a sentence makes nothing negative by parentheses', () => {
    assert.deepEqual(all('sign', '4,984', false), []);
  });

  test('what is not written as a number is left alone', () => {
    for (const text of ['–', '1.234,5', '1,23', '(12', '12)', '1 234', ''])
      assert.equal(slipOfHand('transposition', text, true, randomOf(1, 1)), undefined, text);
  });

  test('separators stay well-formed and another number is printed', () => {
    const kinds = fc.constantFrom<DigitKind>(
      'one-digit',
      'transposition',
      'dropped-digit',
      'doubled-digit',
      'last-place',
      'sign',
      'power-of-ten',
    );
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(3), kinds, fc.nat(), (units, places, kind, seed) => {
        const plain = (units / 10 ** places).toFixed(places);
        const [whole = '', fraction] = plain.split('.');
        const text =
          whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
        const made = slipOfHand(kind, text, true, randomOf(seed, 0));
        if (made === undefined) return;
        assert.match(made, /^\(?(?:\d{1,3}(?:,\d{3})*)?(?:\.\d+)?\)?$/);
        assert.doesNotMatch(made, /^\(?0\d/);
        assert.ok(takeApart(made) !== undefined && numberIn(made) !== undefined);
      }),
    );
  });

  test('a difference within the half unit is none', () => {
    assert.equal(differs('12.50', '12.5'), false);
    assert.equal(differs('12.5', '12.54'), false);
    assert.equal(differs('12.5', '12.6'), true);
    assert.equal(differs('1,000', '1000'), false);
    assert.equal(differs('12.5', 'n/a'), false);
  });
});
