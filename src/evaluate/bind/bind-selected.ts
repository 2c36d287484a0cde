/** An identity over `it`: bound to every row that prints the same fact in both currencies. */
import type { Binding } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { ConceptType, Identity } from '../../model/identity.ts';
import { samePeriod } from '../../model/period.ts';
import { currencyOf, inCurrency } from '../../model/unit.ts';
import type { Bound } from './bound.ts';
import { makeBinding } from './binding.ts';
import type { Resolve, Resolved } from './instantiate.ts';
import { resolver, signed } from './resolve.ts';

export function bindSelected(identity: Identity, bound: Bound): readonly Binding[] {
  const { rate, extraction } = bound;
  if (rate === null) return [];
  const bindings: Binding[] = [];
  for (const fact of extraction.facts) {
    if (
      fact.place.kind !== 'table' ||
      currencyOf(fact.unit) !== rate.translation ||
      !isSelected(fact, identity)
    )
      continue;
    const original = originalOf(fact, rate.reporting, bound);
    if (original === undefined || fact.period === null) continue;
    const context = { period: fact.period, currency: rate.translation, reported: fact };
    const byName = resolver({
      near: fact.place,
      bound,
      addsColumn: false,
      concept: fact.concept,
      first: null,
      ...context,
    });
    const resolve: Resolve = (term, shift): Resolved => {
      if (term.name !== 'it') return byName(term, shift);
      return {
        form: signed(term.unit === 'translation' || term.unit === rate.translation ? fact : original),
      };
    };
    bindings.push(makeBinding({ identity, context, resolve, assertion: identity.assertion }));
  }
  return bindings;
}

function isSelected(fact: Fact, identity: Identity): boolean {
  const type: ConceptType = fact.unit.includes('/') ? 'per-share' : 'monetary';
  return (
    fact.concept !== null &&
    identity.selector?.types.includes(type) === true &&
    !identity.selector.except.includes(fact.concept)
  );
}

/** The same row and period in the currency of the books. */
function originalOf(fact: Fact, reporting: string, bound: Bound): Fact | undefined {
  const { place } = fact;
  if (place.kind !== 'table') return undefined;
  const row = bound.extraction.tables[place.table]?.rows[place.row];
  return row?.facts
    .map((id) => bound.factOf(id))
    .find(
      (each) =>
        each !== undefined &&
        each.period !== null &&
        fact.period !== null &&
        samePeriod(each.period, fact.period) &&
        each.unit === inCurrency(fact.unit, reporting),
    );
}
