/** What a sentence claims of its figures, written down as relations between them; nothing is computed. */
import { quarterBefore, yearsBefore } from '../../calendar/shift.ts';
import type { Claim, Direction } from '../../model/claim.ts';
import type { FigureId } from '../../model/figure.ts';
import { samePeriod, type Period } from '../../model/period.ts';
import { resolve } from './dating.ts';
import type { SentenceFact } from './facts.ts';
import {
  asCurrent,
  changeClaim,
  moveKey,
  pendingChange,
  pendingMove,
  pendingRepeat,
  type ClaimContext,
  type PendingClaim,
} from './pending.ts';
import { isOfWhole, partOfWhole, pendingShare } from './pending-share.ts';
import type { Meaning } from './meaning.ts';
import { movedFrom } from './moved-from.ts';
import type { Token } from './tokens.ts';

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  /** With the figure that has no meaning where nothing is found. */
  readonly pending: readonly Pending[];
}

export interface Pending {
  readonly figure: FigureId;
  readonly claim: PendingClaim;
  /** What else says the same, where nothing is found to compute it from; `null` where that is not known. */
  readonly again?: string | null;
}

export function sentenceClaims(
  facts: ReadonlyMap<number, SentenceFact>,
  context: ClaimContext,
): SentenceClaims {
  const claims: Claim[] = [];
  const pending: Pending[] = [];
  for (const [index, stated] of facts) {
    const { role, partner: at } = stated.figure;
    const partner = at === null ? undefined : facts.get(at);
    if (role.kind === 'parenthetical' && partner !== undefined && isTranslation(stated, partner)) {
      claims.push({ kind: 'translation', amount: partner.id, translated: stated.id });
    } else if (role.kind === 'rate') {
      const claim = rateClaim(index, facts, role.direction, context);
      if (claim !== null && 'kind' in claim) claims.push(claim);
      else if (claim !== null) pending.push(claim);
    } else if (isOfWhole(stated, partner)) claims.push(...partOfWhole(stated, facts));
    else if (role.kind !== 'price') {
      const claim = pendingShare(stated, partner, context);
      if (claim !== null) pending.push({ figure: stated.id, claim });
    } else claims.push(...productClaim(stated, facts));
    claims.push(...movedFrom(stated, partner));
    const repeated = pendingRepeat(stated, context);
    if (repeated !== null) pending.push({ figure: stated.id, claim: repeated });
  }
  return { claims, pending };
}

/** What a rate says, of amounts in its sentence or elsewhere. */
function rateClaim(
  index: number,
  facts: ReadonlyMap<number, SentenceFact>,
  direction: Direction | null,
  context: ClaimContext,
): Claim | Pending | null {
  const rate = facts.get(index) as SentenceFact;
  const { measure, id: figure } = rate;
  const at = rate.figure.partner;
  const current = valueAfter(index, facts, rate) ?? (at === null ? undefined : facts.get(at));
  if (current !== undefined) {
    const base = baseAfter(index, facts, current, context);
    if (base !== undefined) return changeClaim(rate, asCurrent(current), base.id, direction);
    const claim = pendingChange(rate, current, direction, context);
    return { figure, claim, again: moveKey(rate, current.fact, direction, context) };
  }
  if (measure === null) return null;
  const moved = { concept: isOnlySaid(measure) ? null : measure.concept, period: rate.fact.period };
  const claim = pendingMove(rate, measure, baseOfMove(index, facts), direction, context);
  return { figure, claim, again: moveKey(rate, moved, direction, context) };
}

const isOnlySaid = ({ concept }: Meaning): boolean => concept.startsWith('said:');

/** "Net sales rose 10% from B". */
function baseOfMove(index: number, facts: ReadonlyMap<number, SentenceFact>): SentenceFact | undefined {
  return [...facts.values()].find(({ figure }) => figure.role.kind === 'base' && figure.partner === index);
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
    (rate.figure.token.form === 'percent' || rate.figure.token.form === 'points') &&
    (next.figure.token.form === 'percent') === (rate.figure.token.form === 'points')
    ? next
    : undefined;
}

/** "an increase of 12 % from B": the base right behind the rate, or the only comparison of the sentence. */
function baseAfter(
  index: number,
  facts: ReadonlyMap<number, SentenceFact>,
  current: SentenceFact,
  context: ClaimContext,
): SentenceFact | undefined {
  const told = resolve(facts.get(index)?.reference ?? null, current.fact.period, context);
  const isBase = (each: SentenceFact | undefined): boolean =>
    each?.figure.role.kind === 'base' &&
    each.fact.unit === current.fact.unit &&
    each.fact.concept === current.fact.concept &&
    !isApart(told, each, current);
  const next = facts.get(index + 1);
  if (isBase(next)) return next;
  const afterNext = facts.get(index + 2);
  if (next?.figure.role.kind === 'value' && isBase(afterNext)) return afterNext;
  const own = facts.get(index)?.figure.reference ?? null;
  const bases = [...facts.values()].filter(isBase);
  return own === null && bases.length === 1 ? bases[0] : undefined;
}

/** "up 16 % year on year to A, compared with B in the quarter before": the rate is over another period than the comparison's. */
function isApart(told: Period | null, base: SentenceFact, current: SentenceFact): boolean {
  const { period } = base.fact;
  if (told === null || period === null || told.kind !== period.kind || samePeriod(told, period)) return false;
  return current.fact.period === null || !samePeriod(told, current.fact.period);
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

const THE_MOVE_OF =
  /^\W*(?:the|this|such) (?:increase|decrease|decline|growth|rise|drop|reduction|improvement) of$/;

/** "The increase of $5 million was due to…": of the measure that the paragraph compares, where it compares one. */
export function movesBack(
  facts: ReadonlyMap<number, SentenceFact>,
  stated: readonly SentenceFact[],
): readonly Claim[] {
  const move = facts.get(0);
  if (move?.figure.role.kind !== 'rate' || !THE_MOVE_OF.test(move.figure.lead)) return [];
  const [base, ...more] = stated.filter(({ figure }) => figure.role.kind === 'base');
  const value = stated.find(
    (each) => each.figure.role.kind === 'value' && base !== undefined && isComparable(each, base),
  );
  if (base === undefined || more.length > 0 || value === undefined) return [];
  const { form } = move.figure.token;
  if (form === 'money' && move.fact.unit !== value.fact.unit) return [];
  return [changeClaim(move, asCurrent(value), base.id, move.figure.role.direction)];
}

function isComparable(value: SentenceFact, base: SentenceFact): boolean {
  const { concept, unit } = value.fact;
  return concept !== null && unit === base.fact.unit && concept === base.fact.concept;
}

function directionOf(move: string): Direction {
  return /^(?:increase|growth|rise)/i.test(move) ? 'up' : 'down';
}
