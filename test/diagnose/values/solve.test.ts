import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { middleOf } from '../../../src/diagnose/values/constraints.ts';
import { FAR, solve } from '../../../src/diagnose/values/solve.ts';
import { asPrinted } from '../../../src/evaluate/values/interval-of.ts';
import { holds, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { formatAmount } from '../../../src/number/amount.ts';
import { contains, formatInterval, point, type Interval } from '../../../src/number/interval.ts';
import { equation, fact, facts } from '../../evaluate/example.ts';
import { TOOLS } from '../cases.ts';

const PRINTED = { A: '12', B: '5', C: '-3', D: '4', R: '2', Z: '0' };

/** What `figure` would have to be, with all others exactly as printed. */
function solved(formula: string, figure: string): string {
  const exact = asPrinted(valuesOf(facts(PRINTED)));
  const found = solve(equation(formula), figure, exact, TOOLS);
  return found.length === 0 ? 'unknown' : found.map(formatInterval).join(' or ');
}

describe('an equation turned to one of its figures', () => {
  const cases: readonly (readonly [formula: string, figure: string, value: string])[] = [
    ['A = B + D', 'A', '9'],
    ['A = B + D', 'D', '7'],
    ['A = B - D', 'D', '-7'],
    ['A = -B', 'B', '-12'],
    ['A = B - (D - C)', 'C', '11'],
    ['A = B * D', 'D', '2.4'],
    ['A = D / R', 'D', '24'],
    ['A = D / R', 'R', '[0.3'],
    ['A = abs(B)', 'B', '12 or -12'],
    ['A = abs(C)', 'C', '-12 or 12'],
    ['D = abs(A / B - 1)', 'A', '25 or -15'],
    ['D = abs(C / B - 1)', 'C', '-15 or 25'],
    ['R = A / D - 1', 'A', '12'],
    ['R = A / D - 1', 'D', '4'],
    ['A + B = D', 'B', '-8'],
    ['A = B + printed(D)', 'D', '7'],
    ['A = min(B, D)', 'B', 'unknown'],
    ['A = B * Z', 'B', 'unknown'],
    ['A = B / D', 'C', 'unknown'],
    ['A = B * B', 'B', 'unknown'],
    ['A = B + D - B', 'B', 'unknown'],
    ['A + B = B + D', 'A', '4'],
  ];
  for (const [formula, figure, value] of cases) {
    test(`${formula} for ${figure}: ${value}`, () => {
      assert.ok(solved(formula, figure).startsWith(value), solved(formula, figure));
    });
  }

  test('a bound leaves one end open', () => {
    const far = formatAmount(FAR);
    assert.equal(solved('A <= B', 'A'), `[-${far}, 5]`);
    assert.equal(solved('A <= B', 'B'), `[12, ${far}]`);
    assert.equal(solved('A >= B', 'A'), `[5, ${far}]`);
  });

  test('the rounding of the other figures widens what it could be', () => {
    const found = solve(equation('A = B + D'), 'A', valuesOf(facts(PRINTED)), TOOLS);
    assert.equal(found.map(formatInterval).join(' or '), '[8, 10]');
  });
});

describe('solving agrees with evaluation', () => {
  const formulas = [
    'A = B + D',
    'A = B - D - R',
    'A = B * D',
    'A = B / D',
    'A = B / D - 1',
    'A = 1 - B / D',
    'A - B = D * R',
    'A = abs(B - D)',
  ];
  const digits = fc.integer({ min: 10, max: 9999 }).map(String);
  const figure = fc.constantFrom('A', 'B', 'D');

  test('the figure set to the middle of what is solved for makes the equation hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...formulas),
        figure,
        fc.record({ A: digits, B: digits, D: digits, R: digits }),
        (formula, wanted, printed) => {
          const all = facts(printed);
          const found = solve(equation(formula), wanted, valuesOf(all), TOOLS);
          fc.pre(found.length > 0);
          for (const each of found) assert.ok(holdsWith(formula, all, wanted, point(middleOf(each))));
        },
      ),
    );
  });

  test('an equation that holds is solved by what is printed', () => {
    fc.assert(
      fc.property(digits, digits, figure, (b, d, wanted) => {
        const all = facts({ A: String(Number(b) + Number(d)), B: b, D: d });
        const found = solve(equation('A = B + D'), wanted, valuesOf(all), TOOLS);
        const value = all.find(({ id }) => id === wanted)?.value;
        assert.ok(value !== undefined && found.some((each) => contains(each, value)));
      }),
    );
  });

  function holdsWith(
    formula: string,
    all: ReturnType<typeof facts>,
    wanted: string,
    interval: Interval,
  ): boolean {
    const others = all.filter(({ id }) => id !== wanted);
    return holds(
      equation(formula),
      valuesOf([...others, { ...fact(wanted, '1'), interval, value: interval.lo }]),
    );
  }
});
