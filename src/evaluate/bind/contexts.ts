/** Where an identity is bound: the periods and currencies in which its terms are printed, and the places of its reported figure. */
import type { ConceptName, Fact, FactPlace } from '../../model/fact.ts';
import { lastDay, periodKey, samePeriod, type Duration, type Period } from '../../model/period.ts';
import { currencyOf } from '../../model/unit.ts';
import type { Bound } from './bound.ts';
import type { Term } from './terms.ts';

/** The period and currency that an identity speaks of, and the mention of its reported figure it is bound at. */
export interface Context {
  readonly period: Period;
  readonly currency: string | null;
  readonly reported: Fact;
}

export function contextsOf(anchor: Term, terms: readonly Term[], bound: Bound): readonly Context[] {
  return [...groupsOf(anchor, terms, bound).values()].flatMap(({ period, currency, mentions }) =>
    placesToBind(mentions, anchor, terms, period, bound).map((reported) => ({ period, currency, reported })),
  );
}

/** The mentions of the reported figure that are bound to the same figures, if any. */
interface Group extends Omit<Context, 'reported'> {
  readonly mentions: Fact[];
}

function groupsOf(anchor: Term, terms: readonly Term[], bound: Bound): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const fact of bound.index.ofConcept(anchor.name)) {
    if (!isInUnit(fact, anchor, bound)) continue;
    for (const period of periodsFor(fact, anchor, terms, bound)) {
      for (const currency of currenciesFor(fact, terms, period, bound)) {
        const key = `${periodKey(period)}|${currency}|${fact.unit}`;
        const group = groups.get(key) ?? { period, currency, mentions: [] };
        group.mentions.push(fact);
        groups.set(key, group);
      }
    }
  }
  return groups;
}

/** `X[translation]` is bound to what is printed in that currency alone. */
function isInUnit(fact: Fact, { unit }: Term, { rate }: Bound): boolean {
  if (unit === null) return true;
  const wanted = unit === 'reporting' ? rate?.reporting : unit === 'translation' ? rate?.translation : unit;
  return currencyOf(fact.unit) === wanted;
}

/** A balance at a moment of a span is bound to the spans in which the identity's flows are reported. */
function periodsFor(fact: Fact, anchor: Term, terms: readonly Term[], bound: Bound): readonly Period[] {
  if (fact.period === null) return [];
  if (anchor.moment === null) return [fact.period];
  if (anchor.moment === 'start') return [];
  const spans = new Map<string, Duration>();
  for (const term of terms) {
    if (bound.concepts.get(term.name)?.kind !== 'flow') continue;
    for (const { period } of bound.index.ofConcept(term.name)) {
      if (period?.kind === 'duration') spans.set(periodKey(period), period);
    }
  }
  const date = lastDay(fact.period);
  return [...spans.values()].filter((span) => span.end === date);
}

/** A pure or share figure is bound once for each currency in which the identity's amounts are printed. */
function currenciesFor(
  fact: Fact,
  terms: readonly Term[],
  period: Period,
  bound: Bound,
): readonly (string | null)[] {
  const own = currencyOf(fact.unit);
  if (own !== undefined) return [own];
  const currencies = new Set<string>();
  for (const term of terms) {
    const type = bound.concepts.get(term.name)?.type;
    if (type !== 'monetary' && type !== 'per-share') continue;
    for (const each of bound.index.ofConcept(term.name)) {
      const currency = currencyOf(each.unit);
      if (currency !== undefined && each.period !== null && samePeriod(each.period, period))
        currencies.add(currency);
    }
  }
  return currencies.size === 0 ? [null] : [...currencies];
}

/** Each table that prints the reported figure beside another of its terms; else the mention that speaks for it. */
function placesToBind(
  mentions: readonly Fact[],
  anchor: Term,
  terms: readonly Term[],
  period: Period,
  bound: Bound,
): readonly Fact[] {
  const others = new Set(terms.filter((term) => term.name !== anchor.name).map((term) => term.name));
  const here = mentions.filter((mention) => {
    const { place } = mention;
    if (place.kind !== 'table') return false;
    if (anchor.moment !== null && !isColumnOf(place, period, bound)) return false;
    return others.has('children') || standsBeside(others, bound.namedIn[place.table]);
  });
  if (here.length > 0) return here;
  const [mention] = mentions;
  return mention === undefined
    ? []
    : bound.index.mentions(anchor.name, mention.period as Period, mention.unit).slice(0, 1);
}

function standsBeside(others: ReadonlySet<string>, named: ReadonlySet<ConceptName> | undefined): boolean {
  for (const name of others) if (named?.has(name) === true) return true;
  return false;
}

type CellPlace = Extract<FactPlace, { readonly kind: 'table' }>;

/** Whether other facts of a mention's column are of this very period. */
function isColumnOf({ table, column }: CellPlace, period: Period, bound: Bound): boolean {
  return (
    bound.extraction.tables[table]?.rows.some((row) =>
      row.facts.some((id) => {
        const fact = bound.factOf(id);
        return (
          fact?.place.kind === 'table' &&
          fact.place.column === column &&
          fact.period !== null &&
          samePeriod(fact.period, period)
        );
      }),
    ) ?? false
  );
}
