/** What a sentence claims of its figures, written down as relations between them; nothing is computed. */
import { quarterBefore, yearsBefore } from '../../calendar/shift.ts';
import type { Claim, Direction } from '../../model/claim.ts';
import type { ConceptName } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { samePeriod, type Period } from '../../model/period.ts';
import { resolve, type SentenceContext, type SentenceFact } from './facts.ts';
import type { Token } from './tokens.ts';

/** Finds a figure elsewhere in the release by what it measures. */
type FindFigure = (concept: string, period: Period, unit: string) => FigureId | null;

/** A claim whose other operand stands elsewhere, to be looked for once all figures are known. */
type PendingClaim = (find: FindFigure) => Claim | string;

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  /** With the figure that has no meaning where nothing is found. */
  readonly pending: readonly { readonly figure: FigureId; readonly claim: PendingClaim }[];
}

/** What settling a sentence's claims needs besides its facts. */
export interface ClaimContext extends Pick<SentenceContext, 'fiscal' | 'seen'> {
  /** What a concept is part of, by the packs. */
  readonly parentOf: (concept: string) => string | null;
}

export function sentenceClaims(
  facts: ReadonlyMap<number, SentenceFact>,
  context: ClaimContext,
): SentenceClaims {
  const claims: Claim[] = [];
  const pending: { figure: FigureId; claim: PendingClaim }[] = [];
  for (const [index, stated] of facts) {
    const { role, partner: at } = stated.figure;
    const partner = at === null ? undefined : facts.get(at);
    if (role.kind === 'parenthetical' && partner !== undefined && isTranslation(stated, partner)) {
      claims.push({ kind: 'translation', amount: partner.id, translated: stated.id });
    } else if (role.kind === 'rate') {
      const current = valueAfter(index, facts, stated) ?? partner;
      const base = current === undefined ? undefined : baseAfter(index, facts, current);
      if (current !== undefined && base !== undefined)
        claims.push(changeClaim(stated, current, base.id, role.direction));
      else if (current !== undefined)
        pending.push({ figure: stated.id, claim: pendingChange(stated, current, role.direction, context) });
    } else if (partner !== undefined && (role.kind === 'share' || stated.whole !== null)) {
      const { concept } = partner.fact;
      const whole = stated.whole ?? (concept === null ? null : context.parentOf(concept));
      pending.push({ figure: stated.id, claim: pendingShare(stated, partner, whole) });
    } else if (role.kind === 'price') claims.push(...productClaim(stated, facts));
  }
  return { claims, pending };
}

/** A percentage of an amount is growth; an amount of an amount, or points of a percentage, is a change. */
function changeClaim(
  rate: SentenceFact,
  current: SentenceFact,
  base: FigureId,
  direction: Direction | null,
): Claim {
  const isGrowth = rate.figure.token.form === 'percent' && current.figure.token.form !== 'percent';
  if (isGrowth) return { kind: 'growth', current: current.id, base, rate: rate.id, direction };
  return { kind: 'change', current: current.id, base, change: rate.id, direction };
}

const NO_OPERAND = 'no operand in the document';

/** "up 15.4 % year-on-year": the base is the same measure in the period told. */
function pendingChange(
  rate: SentenceFact,
  current: SentenceFact,
  direction: Direction | null,
  context: ClaimContext,
): PendingClaim {
  const { concept, period, unit } = current.fact;
  const wanted = resolve(rate.reference ?? { kind: 'same-period', year: null }, period, context);
  return (find) => {
    const base = concept === null || wanted === null ? null : find(concept, wanted, unit);
    return base === null ? NO_OPERAND : changeClaim(rate, current, base, direction);
  };
}

/** "representing 57.3 % of the total": the whole is what it names, or what the measure is declared to be part of. */
function pendingShare(rate: SentenceFact, part: SentenceFact, parent: ConceptName | null): PendingClaim {
  const { period, unit } = part.fact;
  return (find) => {
    const whole = parent === null || period === null ? null : find(parent, period, unit);
    return whole === null ? NO_OPERAND : { kind: 'share', part: part.id, whole, rate: rate.id };
  };
}

function isTranslation(stated: SentenceFact, partner: SentenceFact): boolean {
  const [a, b] = [stated.figure.token, partner.figure.token];
  return a.currency !== null && b.currency !== null && a.currency !== b.currency;
}

/** "increased 12 % to A": the value follows its rate. */
function valueAfter(
  index: number,
  facts: ReadonlyMap<number, SentenceFact>,
  rate: SentenceFact,
): SentenceFact | undefined {
  const next = facts.get(index + 1);
  return next?.figure.role.kind === 'value' &&
    next.figure.role.verb === 'to' &&
    next.figure.token.form !== 'percent' &&
    rate.figure.token.form === 'percent'
    ? next
    : undefined;
}

/** "an increase of 12 % from B": the base right behind the rate, or the only comparison of the sentence. */
function baseAfter(
  index: number,
  facts: ReadonlyMap<number, SentenceFact>,
  current: SentenceFact,
): SentenceFact | undefined {
  const isBase = (each: SentenceFact | undefined): boolean =>
    each?.figure.role.kind === 'base' &&
    each.fact.unit === current.fact.unit &&
    each.fact.concept === current.fact.concept;
  const next = facts.get(index + 1);
  if (isBase(next)) return next;
  const afterNext = facts.get(index + 2);
  if (next?.figure.role.kind === 'value' && isBase(afterNext)) return afterNext;
  const own = facts.get(index)?.figure.reference ?? null;
  const bases = [...facts.values()].filter(isBase);
  return own === null && bases.length === 1 ? bases[0] : undefined;
}

/** "N ADSs for a total of A at an average price of P". */
function productClaim(price: SentenceFact, facts: ReadonlyMap<number, SentenceFact>): readonly Claim[] {
  const before: readonly SentenceFact[] = [...facts.values()].filter(
    (each) => each.figure.token.start < price.figure.token.start,
  );
  const total = before.findLast(
    ({ figure }) => figure.token.form === 'money' && figure.role.kind !== 'price',
  );
  if (
    before.some(
      ({ figure }) => figure.role.kind === 'price' && figure.token.start > (total?.figure.token.start ?? 0),
    )
  )
    return [];
  const count = before.findLast(
    (each) => each.figure.token.form === 'shares' || each.figure.token.form === 'number',
  );
  return total === undefined || count === undefined
    ? []
    : [{ kind: 'product', total: total.id, count: count.id, price: price.id }];
}

const PARTS_OPEN = /^(?:including|comprising|comprised|consisting|made up of)\b/;

/** "Including A across X, and B across Y", "Made up of A and B": a note that splits the figure it is marked on. */
export function splitClaim(
  tokens: readonly Token[],
  facts: ReadonlyMap<number, SentenceFact>,
  whole: FigureId | null,
): readonly Claim[] {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.lower] : []));
  const parts = [...facts.values()].filter((each) => each.figure.token.form !== 'percent');
  if (whole === null || !PARTS_OPEN.test(words.slice(0, 3).join(' ')) || parts.length < 2) return [];
  return [{ kind: 'split', whole, parts: parts.map((each) => each.id) }];
}

const BASIS = '(year[- ]over[- ]year|year[- ]on[- ]year|sequential|quarter[- ]over[- ]quarter)';
const MOVES = new RegExp(
  `\\b${BASIS}(?:\\s+and\\s+${BASIS})?\\s+(increase|decrease|decline|growth|rise|drop|reduction)s?\\b`,
  'gi',
);
const THE_MOVE = /^The (increase|decrease|decline|growth|rise|drop|reduction)\b/;

/** "The year-over-year and sequential increases were due to…": directions of the measure the paragraph opened with. */
export function directionClaims(
  words: string,
  values: readonly SentenceFact[],
  bases: readonly SentenceFact[],
  seen: readonly Period[],
): readonly Claim[] {
  const claims: Claim[] = [];
  const [first] = values;
  const period = first?.fact.period ?? null;
  for (const [, one, two, move] of words.matchAll(MOVES)) {
    if (first === undefined || period === null || move === undefined) continue;
    for (const basis of [one, two]) {
      if (basis === undefined) continue;
      const wanted = /^year/i.test(basis) ? yearsBefore(period, 1, seen) : quarterBefore(period, seen);
      const base = bases.find(
        (each) =>
          isComparable(first, each) && each.fact.period !== null && samePeriod(each.fact.period, wanted),
      );
      if (base !== undefined)
        claims.push({ kind: 'direction', current: first.id, base: base.id, direction: directionOf(move) });
    }
  }
  const only = THE_MOVE.exec(words)?.[1];
  const [base, ...more] = bases;
  const value = base === undefined ? undefined : values.find((each) => isComparable(each, base));
  if (only !== undefined && base !== undefined && value !== undefined && more.length === 0) {
    claims.push({ kind: 'direction', current: value.id, base: base.id, direction: directionOf(only) });
  }
  return claims;
}

function isComparable(value: SentenceFact, base: SentenceFact): boolean {
  const { concept, unit } = value.fact;
  return concept !== null && unit === base.fact.unit && concept === base.fact.concept;
}

function directionOf(move: string): Direction {
  return /^(?:increase|growth|rise)/i.test(move) ? 'up' : 'down';
}
