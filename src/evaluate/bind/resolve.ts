/** A term to its figure: the concept in the binding's period and currency, from the place nearest to the reported figure. */
import { addDays } from '../../calendar/dates.ts';
import { quarterBefore, yearsBefore } from '../../calendar/shift.ts';
import type { Form } from '../../model/evaluation.ts';
import { figureForm, inSense } from '../../model/form.ts';
import type { TermExpression } from '../../model/expression.ts';
import { EXCHANGE_RATE } from '../../model/exchange-rate.ts';
import type { ConceptName, Fact, FactPlace } from '../../model/fact.ts';
import type { ConceptType } from '../../model/identity.ts';
import { instant, samePeriod, type Period } from '../../model/period.ts';
import { money, perShare, PURE, SHARES, type Unit } from '../../model/unit.ts';
import { ZERO } from '../../number/amount.ts';
import { childrenOf } from './children.ts';
import type { Bound } from './bound.ts';
import { inSentenceOnly, notPrinted } from './lacking.ts';
import { figuresOf, type Resolve, type Resolved, type Shift } from './instantiate.ts';

export interface ResolveContext {
  readonly period: Period;
  readonly currency: string | null;
  /** The reported figure, whose children `sum(children)` means. */
  readonly reported: Fact;
  readonly near: FactPlace | null;
  readonly bound: Bound;
  /** The identity adds a column as it is printed, so its total is taken as printed, too. */
  readonly addsColumn: boolean;
  /** What `it` stands for. */
  readonly concept: ConceptName | null;
  /** The first of the terms that are added up: what is printed above it may be in it. */
  readonly first: ConceptName | null;
}

export function resolver(context: ResolveContext): Resolve {
  return (term, shift, isReplaceable = false) => {
    if (term.name === 'children') return children(context);
    if (term.name === EXCHANGE_RATE) return rate(context.bound);
    const name = term.name === 'it' ? context.concept : term.name;
    if (name === null) return { missing: '`it` needs a selection' };
    const found = mention(name, term, shift, context);
    return isReplaceable && isInSentenceOnly(found, context)
      ? inSentenceOnly(name, context.reported, context.bound)
      : found;
  };
}

/** A sentence rounds what it tells to millions, which would hold with almost any amount per share of a table. */
function isInSentenceOnly(found: Resolved, { reported, bound }: ResolveContext): boolean {
  if ('missing' in found || reported.place.kind === 'prose') return false;
  return figuresOf(found.form).some((id) => bound.factOf(id)?.place.kind === 'prose');
}

/** An optional term that the document never reports. */
const NOTHING: Resolved = { form: { kind: 'constant', value: ZERO } };

function mention(name: ConceptName, term: TermExpression, shift: Shift, context: ResolveContext): Resolved {
  const { bound } = context;
  if (term.optional && bound.index.ofConcept(name).length === 0) return NOTHING;
  const concept = bound.concepts.get(name);
  const period = periodOf(term, concept?.kind === 'balance', shift, context);
  const currency = currencyOf(term, context);
  const unit = unitOf(concept?.type, currency, context.reported.unit);
  const fact = factFor(name, term, { shift, period, unit }, context);
  if (term.optional && fact !== undefined && isElsewhere(fact, concept?.kind === 'flow', context))
    return NOTHING;
  if (fact === undefined) return notPrinted(name, context.reported, period, bound);
  const isColumnTotal = context.addsColumn && fact === context.reported && fact.place.kind === 'table';
  return { form: isColumnTotal ? figureForm(fact.id) : signed(fact) };
}

interface Wanted {
  readonly shift: Shift;
  readonly period: Period;
  readonly unit: Unit;
}

/** The reported figure itself, or the nearest mention. */
function factFor(
  name: ConceptName,
  term: TermExpression,
  { shift, period, unit }: Wanted,
  context: ResolveContext,
): Fact | undefined {
  const { reported, bound, near } = context;
  const isReported = reported.concept === name && shift === 'none' && term.unit === null;
  const isOwnPeriod = reported.period !== null && samePeriod(reported.period, period);
  return isReported && isOwnPeriod && reported.unit === unit
    ? reported
    : bound.index.nearest(name, period, unit, near);
}

/**
 * Results of associates printed above income before tax, which begins the sum, are a part of it; and what is printed below
 * a total, whose first addend stands above, is none of its addends.
 */
function isElsewhere(fact: Fact, isFlow: boolean, { first, reported, bound }: ResolveContext): boolean {
  const { place } = fact;
  const total = reported.place;
  if (!isFlow || first === null || place.kind !== 'table' || total.kind !== 'table') return false;
  if (place.table !== total.table) return false;
  const above = bound.extraction.tables[place.table]?.rows.slice(0, total.row) ?? [];
  const begins = above.findLastIndex((row) => row.concept === first && row.kind === 'figures');
  return place.row < begins || (begins >= 0 && place.row > total.row);
}

/** A figure as formulas take it: with the sense in which its caption prints it. */
export function signed(fact: Fact): Form {
  return inSense(figureForm(fact.id), fact.sense);
}

function periodOf(term: TermExpression, isBalance: boolean, shift: Shift, context: ResolveContext): Period {
  const { period, bound } = context;
  let moved: Period = period;
  if (period.kind === 'duration' && (isBalance || term.moment !== null)) {
    moved = instant(term.moment === 'start' ? addDays(period.start, -1) : period.end);
  }
  if (shift === 'prior-year') return yearsBefore(moved, 1, bound.seen);
  return shift === 'prior-quarter' ? quarterBefore(moved, bound.seen) : moved;
}

function currencyOf(term: TermExpression, context: ResolveContext): string | null {
  const { rate: stated } = context.bound;
  if (term.unit === 'reporting') return stated?.reporting ?? context.currency;
  if (term.unit === 'translation') return stated?.translation ?? context.currency;
  return term.unit ?? context.currency;
}

function unitOf(type: ConceptType | undefined, currency: string | null, reported: Unit): Unit {
  if (type === 'shares') return SHARES;
  if (type === 'percent' || type === 'count' || type === 'tenor' || type === 'rate') return PURE;
  if (currency === null) return reported;
  return type === 'per-share' || (type === undefined && reported.includes('/'))
    ? perShare(currency)
    : money(currency);
}

function children(context: ResolveContext): Resolved {
  const { bound, reported } = context;
  const found = childrenOf(reported, bound.extraction, bound.concepts, bound.factOf);
  if ('figures' in found) {
    // A column is added as it is printed: the sense of a caption does not enter.
    return {
      form: { kind: 'sum', operands: found.figures.map(figureForm) },
    };
  }
  return reported.place.kind === 'table' ? found : declaredChildren(context);
}

/** In prose there is no layout: the parts are those the packs declare, if every one of them is printed. */
function declaredChildren(context: ResolveContext): Resolved {
  const { bound, reported, period, currency } = context;
  const declared = [...bound.concepts.values()].filter((concept) => concept.parent === reported.concept);
  const operands: Form[] = [];
  for (const concept of declared) {
    const fact = bound.index.nearest(
      concept.name,
      period,
      unitOf(concept.type, currency, reported.unit),
      context.near,
    );
    if (fact === undefined) return notPrinted(concept.name, reported, period, bound);
    operands.push(inSense(signed(fact), concept.weight));
  }
  return operands.length < 2
    ? { missing: 'its parts are not declared' }
    : { form: { kind: 'sum', operands } };
}

/** The stated rate is a constant of the release: exact as printed. */
function rate({ rate: stated }: Bound): Resolved {
  return stated === null ? { missing: 'no rate of exchange is stated' } : { form: stated.form };
}
