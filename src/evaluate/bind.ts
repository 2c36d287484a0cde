/** Identities to bindings: each applied to every period, currency and place in which what it states is printed. */

import type { Binding, Form } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ConceptName, Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import type { Concept, Identity } from '../model/identity.ts';
import { lastDay, periodKey, samePeriod, type Duration, type Period } from '../model/period.ts';
import { currencyOf } from '../model/unit.ts';
import { bindSelected } from './bind-selected.ts';
import { makeBinding } from './binding.ts';
import { indexFacts, type FactIndex } from './fact-index.ts';
import { type Names, periodLabelsOf } from './lacking.ts';
import { firstTermOf, termsOf, type Term } from './terms.ts';
import { resolver } from './resolve.ts';

/** What binding an identity needs to know of the document. */
export interface Bound extends Names {
  readonly extraction: Extraction;
  readonly index: FactIndex;
  /** For each table the concepts of its rows. */
  readonly namedIn: readonly ReadonlySet<ConceptName>[];
  readonly factOf: (id: FigureId) => Fact | undefined;
  /** Periods of the document, to which computed ones snap. */
  readonly seen: readonly Period[];
  readonly rate: ExchangeRate | null;
}

/** The stated rate: reporting currency for one unit of the currency of translation. */
interface ExchangeRate {
  /** One form for all bindings, so that its quotient is made once. */
  readonly form: Form;
  readonly reporting: string;
  readonly translation: string;
}

export function bind(
  identities: readonly Identity[],
  concepts: readonly Concept[],
  extraction: Extraction,
): readonly Binding[] {
  const facts = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  const seen = new Map<string, Period>();
  for (const { period } of extraction.facts) if (period !== null) seen.set(periodKey(period), period);
  const bound: Bound = {
    extraction,
    index: indexFacts(extraction),
    namedIn: extraction.tables.map(({ rows }) => new Set(rows.flatMap(({ concept }) => concept ?? []))),
    concepts: new Map(concepts.map((concept) => [concept.name, concept])),
    periodLabels: periodLabelsOf(extraction.facts),
    factOf: (id) => facts.get(id),
    seen: [...seen.values()],
    rate: exchangeRateOf(extraction.facts),
  };
  return identities.flatMap((identity) =>
    identity.selector === null ? bindNamed(identity, bound) : bindSelected(identity, bound),
  );
}

function exchangeRateOf(facts: readonly Fact[]): ExchangeRate | null {
  const mentions = facts.filter((fact) => fact.concept === 'ExchangeRate');
  const rate = mentions.find((fact) => fact.unit.includes('/'));
  const [reporting, translation] = rate?.unit.split('/').map((unit) => currencyOf(unit)) ?? [];
  if (rate === undefined || reporting === undefined || translation === undefined) return null;
  const one = mentions.find((fact) => !fact.unit.includes('/') && currencyOf(fact.unit) === translation);
  const stated: Form = { kind: 'printed', figure: rate.id };
  const form: Form =
    one === undefined ? stated : { kind: 'divide', left: stated, right: { kind: 'printed', figure: one.id } };
  return { form, reporting, translation };
}

/** The period and currency that an identity speaks of, and the mention of its reported figure it is bound at. */
interface Context {
  readonly period: Period;
  readonly currency: string | null;
  readonly reported: Fact;
}

function bindNamed(identity: Identity, bound: Bound): readonly Binding[] {
  const terms = [...termsOf(identity.assertion.left), ...termsOf(identity.assertion.right)];
  const anchor = termsOf(identity.assertion.left)[0];
  if (anchor === undefined) return [];
  const first = firstTermOf(identity.assertion.right)?.name ?? null;
  const addsColumn = terms.some((term) => term.name === 'children');
  return contextsOf(anchor, terms, bound).map((context) => {
    const near = context.reported.place;
    const resolve = resolver({ near, bound, addsColumn, concept: null, first, ...context });
    return makeBinding({ identity, context, resolve, assertion: identity.assertion });
  });
}

function contextsOf(anchor: Term, terms: readonly Term[], bound: Bound): readonly Context[] {
  const found: Context[] = [];
  const groups = new Map<
    string,
    { readonly period: Period; readonly currency: string | null; readonly mentions: Fact[] }
  >();
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
  for (const { period, currency, mentions } of groups.values()) {
    for (const reported of placesToBind(mentions, anchor, terms, period, bound))
      found.push({ period, currency, reported });
  }
  return found;
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
    if (anchor.moment !== null && !isColumnOf(mention, period, bound)) return false;
    return others.has('children') || standsBeside(others, bound.namedIn[place.table]);
  });
  if (here.length > 0) return here;
  const first =
    mentions.length === 0
      ? undefined
      : bound.index.mentions(anchor.name, mentions[0]?.period as Period, mentions[0]?.unit as string)[0];
  return first === undefined ? [] : [first];
}

function standsBeside(others: ReadonlySet<string>, named: ReadonlySet<ConceptName> | undefined): boolean {
  for (const name of others) if (named?.has(name) === true) return true;
  return false;
}

/** Whether other facts of the mention's column are of this very period. */
function isColumnOf(mention: Fact, period: Period, bound: Bound): boolean {
  const { place } = mention;
  if (place.kind !== 'table') return false;
  return (
    bound.extraction.tables[place.table]?.rows.some((row) =>
      row.facts.some((id) => {
        const fact = bound.factOf(id);
        return (
          fact?.place.kind === 'table' &&
          fact.place.column === place.column &&
          fact.period !== null &&
          samePeriod(fact.period, period)
        );
      }),
    ) ?? false
  );
}
