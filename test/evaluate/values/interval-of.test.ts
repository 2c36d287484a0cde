import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { asPrinted, intervalOf } from '../../../src/evaluate/values/interval-of.ts';
import { formatInterval } from '../../../src/number/interval.ts';
import { equation, facts } from '../example.ts';

const values = valuesOf(facts({ A: '10', B: '20', Loss: '-4', Half: '0.50', Zero: '0.0' }));

function written(formula: string, of = values): string {
  const interval = intervalOf(equation(`${formula} = 0`).left, of);
  return interval === undefined ? 'undefined' : formatInterval(interval);
}

const INTERVALS: readonly (readonly [formula: string, interval: string])[] = [
  ['A', '[9.5, 10.5]'],
  ['printed(A)', '10'],
  ['2.50', '2.5'],
  ['A + B + Half', '[29.495, 31.505]'],
  ['A - B', '[-11, -9]'],
  ['-A', '[-10.5, -9.5]'],
  ['abs(Loss)', '[3.5, 4.5]'],
  ['abs(Zero)', '[0, 0.05]'],
  ['A * Loss', '[-47.25, -33.25]'],
  ['B / printed(Half)', '[39, 41]'],
  ['min(A, Half)', '[0.495, 0.505]'],
  ['max(Zero, Loss)', '[-0.05, 0.05]'],
  ['A / Zero', 'undefined'],
  ['A * (B / Zero)', 'undefined'],
  ['abs(A / Zero) + B', 'undefined'],
];

describe('intervals of formulas', () => {
  for (const [formula, interval] of INTERVALS) {
    test(`${formula} is ${interval}`, () => {
      assert.equal(written(formula), interval);
    });
  }

  test('as printed, every figure is a point', () => {
    const printed = asPrinted(values);
    assert.equal(written('A + B * Loss', printed), '-70');
    assert.equal(written('B / Half', printed), '40');
    assert.equal(written('A / Zero', printed), 'undefined');
  });

  test('a figure that is used twice is taken as two: the interval encloses, if widely', () => {
    assert.equal(written('A - A'), '[-1, 1]');
  });
});
