/** What a figure may be by one identity, where rounding in another order explains what is printed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caseOf } from '../../../src/diagnose/case/case.ts';
import { constraintsOn } from '../../../src/diagnose/values/constraints.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { parseAssertion } from '../../../src/expression/parse.ts';
import type { Alternative } from '../../../src/model/identity.ts';
import { formatInterval } from '../../../src/number/interval.ts';
import { bound, facts } from '../../evaluate/example.ts';
import { extraction } from '../../evaluate/sheet.ts';
import { figuresAs, TOOLS } from '../cases.ts';

/** Two ordinary shares an ADS: 7 over 3 shares is 2.33 a share, and 4.67 an ADS, or 4.66 where that is twice the 2.33. */
const PER_ADS = 'Ads = Profit / Shares * 2';
const PRINTED = { Ads: '4.66', Profit: '7.00', Shares: '3.00', PerShare: '2.33' };

type Way = Pick<Alternative, 'explains'> & { readonly formula: string };

const TWICE: Way = { formula: 'Ads = 2 * PerShare', explains: 'rounding-order' };

/** Values of the profit that the identity allows, with another derivation of what it is about. */
function profits({ formula, explains }: Way, printed: Readonly<Record<string, string>> = PRINTED): string {
  const all = facts(printed);
  const alternatives = [{ assertion: parseAssertion(formula), explains, because: 'otherwise rounded' }];
  const values = valuesOf(all);
  const evaluations = [evaluate(bound(PER_ADS, { alternatives }), values)];
  const whole = { ...extraction([], all), figures: figuresAs(printed) };
  const found = constraintsOn('Profit', caseOf(evaluations, whole, values, TOOLS));
  return found.flatMap(({ intervals }) => intervals.map(formatInterval)).join(' or ');
}

/** Half of the amounts per ADS that print as 4.66, times the shares that print as 3.00. */
const AS_PRINTED = '[6.9708625, 7.0091625]';

describe('values of a figure, where what is reported', () => {
  test('follows from rounded operands without it, reach two last places further', () => {
    assert.equal(profits(TWICE), '[6.9409125, 7.0392125]');
  });

  test('does not follow from them, are those of the identity', () => {
    assert.equal(profits(TWICE, { ...PRINTED, PerShare: '2.43' }), AS_PRINTED);
  });

  test('follows from another definition, are those of the identity', () => {
    assert.equal(profits({ ...TWICE, explains: 'another-definition' }), AS_PRINTED);
  });

  test('follows in another order from the figure itself, are those of either', () => {
    assert.equal(
      profits({ ...TWICE, formula: 'Ads = 2 * Profit / Shares' }),
      `${AS_PRINTED} or ${AS_PRINTED}`,
    );
  });
});
