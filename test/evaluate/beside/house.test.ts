import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { applyHouseConvention } from '../../../src/evaluate/beside/house.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { IdentityKind } from '../../../src/model/identity.ts';
import { money } from '../../../src/model/unit.ts';
import { bound, facts } from '../example.ts';

/** A sum of the document: its formula, its figures, and what is special about them. */
interface Sum {
  readonly assertion: string;
  readonly facts: readonly Fact[];
  readonly kind?: IdentityKind;
}

/** `Total = A + B`, printed as `60 + 40` and off by so much, with figures of its own. */
function sum(name: string, off: number, more: Partial<Fact> = {}): Sum {
  const printed = { [`${name}Total`]: String(100 + off), [`${name}A`]: '60', [`${name}B`]: '40' };
  return { assertion: `${name}Total = ${name}A + ${name}B`, facts: facts(printed, more) };
}

function sums(count: number, more: Partial<Fact> = {}): readonly Sum[] {
  return Array.from({ length: count }, (_, index) => sum(`S${index}`, 0, more));
}

/** The first of the sums, with the convention applied to all. */
function judged(tested: Sum, others: readonly Sum[]): Evaluation {
  const all = [tested, ...others];
  const known = all.flatMap((each) => each.facts);
  const values = valuesOf(known);
  const evaluations = all.map(({ assertion, kind }) =>
    evaluate(bound(assertion, { kind: kind ?? 'footing' }), values),
  );
  const [first] = applyHouseConvention(evaluations, known);
  return first ?? assert.fail('no evaluation');
}

/** As many exact sums of two addends as chance gives less than once in 1,000: three in four are exact. */
const ENOUGH = 25;

describe('house convention', () => {
  test('where every other sum foots exactly, a sum that is off by one is improbable', () => {
    const { verdict, reason } = judged(sum('Off', 1), sums(ENOUGH));
    assert.equal(verdict, 'improbable');
    assert.equal(reason, 'the other 25 sums of this unit and scale foot exactly');
  });

  test('needs as many sums as chance would not make exact', () => {
    assert.equal(judged(sum('Off', 1), sums(ENOUGH - 1)).verdict, 'holds');
    assert.equal(judged(sum('Off', 1), []).verdict, 'holds');
  });

  test('is not learnt from figures that were translated one by one', () => {
    const translated = Array.from({ length: ENOUGH }, (_, index): Sum => {
      const [total, ...rest] = sum(`S${index}`, 0).facts;
      assert.ok(total !== undefined);
      const known = [total, ...rest, ...facts({ [`S${index}Rmb`]: '710' }, { unit: money('JPY') })];
      return {
        assertion: `${total.id} = S${index}Rmb / S${index}Rmb`,
        facts: known,
        kind: 'convenience-translation',
      };
    });
    const both = translated.flatMap((each, index) => [each, { ...sum(`S${index}`, 0), facts: [] }]);
    assert.equal(judged(sum('Off', 1), both).verdict, 'holds');
  });

  test('needs fewer where sums are longer', () => {
    const long = (count: number): readonly Sum[] =>
      sums(count).map((each, index) => ({
        assertion: `${each.assertion} + S${index}C`,
        facts: [...each.facts, ...facts({ [`S${index}C`]: '0' })],
      }));
    assert.equal(judged(sum('Off', 1), long(17)).verdict, 'holds');
    assert.equal(judged(sum('Off', 1), long(18)).verdict, 'improbable');
  });

  test('is none where one other sum is off as well', () => {
    assert.equal(judged(sum('Off', 1), [...sums(ENOUGH), sum('Also', -1)]).verdict, 'holds');
    assert.equal(judged(sum('Off', 1), [...sums(ENOUGH), sum('Broken', 9)]).verdict, 'holds');
  });

  test('leaves out sums that share a figure with the one under test, exact or not', () => {
    const off = sum('Off', 1);
    const sharing = (total: string): Sum => ({
      assertion: 'Upper = OffTotal + Rest',
      facts: facts({ Upper: total, Rest: '0' }),
    });
    assert.equal(judged(off, [...sums(ENOUGH), sharing('100')]).verdict, 'improbable');
    assert.equal(judged(off, [...sums(ENOUGH - 1), sharing('101')]).verdict, 'holds');
  });

  test('says nothing of an exact sum, and no more of a broken one', () => {
    assert.equal(judged(sum('Exact', 0), sums(ENOUGH)).verdict, 'holds');
    const broken = judged(sum('Broken', 2), sums(ENOUGH));
    assert.deepEqual([broken.verdict, broken.reason], ['breaks', null]);
  });
});

describe('house convention is learnt apart', () => {
  test('for each unit', () => {
    assert.equal(judged(sum('Off', 1, { unit: money('USD') }), sums(ENOUGH)).verdict, 'holds');
    assert.equal(
      judged(sum('Off', 1, { unit: money('USD') }), sums(ENOUGH, { unit: money('USD') })).verdict,
      'improbable',
    );
  });

  test('for each scale', () => {
    assert.equal(judged(sum('Off', 1), sums(ENOUGH, { decimals: -1 })).verdict, 'holds');
  });

  test('from other currencies’ slips nothing is learnt', () => {
    const elsewhere = sum('Elsewhere', 1, { unit: money('USD') });
    assert.equal(judged(sum('Off', 1), [...sums(ENOUGH), elsewhere]).verdict, 'improbable');
  });
});

describe('house convention is not applied', () => {
  test('to a sum whose figures differ in unit or scale', () => {
    const off = sum('Off', 1);
    const [total, ...addends] = off.facts;
    assert.ok(total !== undefined);
    const foreign = { ...off, facts: [{ ...total, unit: money('USD') }, ...addends] };
    assert.equal(judged(foreign, sums(ENOUGH)).verdict, 'holds');
  });

  test('to translations, recalculations and tie-outs', () => {
    for (const kind of ['convenience-translation', 'recalculation', 'tie-out', 'bound'] as const) {
      assert.equal(judged({ ...sum('Off', 1), kind }, sums(ENOUGH)).verdict, 'holds', kind);
      const alike = sums(ENOUGH).map((each) => ({ ...each, kind }));
      assert.equal(judged({ ...sum('Off', 1), kind }, alike).verdict, 'holds', kind);
    }
    for (const kind of ['cross-footing', 'articulation', 'roll-forward', 'bridge', 'period-sum'] as const) {
      assert.equal(judged({ ...sum('Off', 1), kind }, sums(ENOUGH)).verdict, 'improbable', kind);
    }
  });

  test('to figures in sentences, and to those a hedge softens', () => {
    const prose = sum('Off', 1, { place: { kind: 'prose', block: 0, sentence: 0 } });
    assert.equal(judged(prose, sums(ENOUGH)).verdict, 'holds');
    assert.equal(judged(sum('Off', 1, { hedge: 'approximately' }), sums(ENOUGH)).verdict, 'holds');
  });

  test('to limits, products and a figure stated twice', () => {
    const { facts: known } = sum('Off', 1);
    for (const assertion of ['OffTotal >= OffA + OffB', 'OffTotal = OffA + 1 * OffB']) {
      assert.equal(judged({ assertion, facts: known }, sums(ENOUGH)).verdict, 'holds', assertion);
    }
    const twice = { assertion: 'A = B', facts: facts({ A: '100', B: '101' }) };
    assert.equal(judged(twice, sums(ENOUGH)).verdict, 'holds');
  });

  test('nor are such evaluations evidence against it', () => {
    const twice: Sum = { assertion: 'A = B', facts: facts({ A: '100', B: '101' }) };
    const translation: Sum = { ...sum('T', 1), kind: 'convenience-translation' };
    assert.equal(judged(sum('Off', 1), [...sums(ENOUGH), twice, translation]).verdict, 'improbable');
  });
});
