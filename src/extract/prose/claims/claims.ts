/** What a sentence claims of its figures, written down as relations between them; nothing is computed. */
import type { Claim, Direction } from '../../../model/claim.ts';
import type { FigureId } from '../../../model/figure.ts';
import { changeClaim } from './change-claim.ts';
import { samePeriod, type Period } from '../../../model/period.ts';
import { resolve } from '../facts/dating.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import {
  asCurrent,
  moveKey,
  pendingChange,
  pendingMove,
  pendingRepeat,
  type ClaimContext,
  type PendingClaim,
} from './pending.ts';
import { isOfWhole, partOfWhole, pendingShare } from './pending-share.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { movedFrom } from './moved-from.ts';
import { productClaims } from './product.ts';
import type { Token } from '../tokens/tokens.ts';

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
    } else if (role.kind === 'rate' || (role.kind === 'named-rate' && stated.measure !== null)) {
      const claim = rateClaim(index, facts, role.direction, context);
      if (claim !== null && 'kind' in claim) claims.push(claim);
      else if (claim !== null) pending.push(claim);
    } else if (isOfWhole(stated, partner)) claims.push(...partOfWhole(stated, facts));
    else if (role.kind !== 'price') {
      const claim = pendingShare(stated, partner, context);
      if (claim !== null) pending.push({ figure: stated.id, claim });
    } else claims.push(...productClaims(index, facts));
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

/** "increased 12 % to A": the value follows its rate, and a measure that is named in between is moved by no rate before it. */
function valueAfter(
  index: number,
  facts: ReadonlyMap<number, SentenceFact>,
  rate: SentenceFact,
): SentenceFact | undefined {
  const next = facts.get(index + 1);
  if (next?.figure.isRespective === true || namesAnother(next, rate)) return undefined;
  return next?.figure.role.kind === 'value' &&
    next.figure.role.verb === 'to' &&
    (rate.figure.token.form === 'percent' || rate.figure.token.form === 'points') &&
    (next.figure.token.form === 'percent') === (rate.figure.token.form === 'points')
    ? next
    : undefined;
}

/** `up 47 %, and orders increased to A`; but `a 14 % increase in profit to A`. */
function namesAnother(next: SentenceFact | undefined, rate: SentenceFact): boolean {
  const [own, moved] = [next?.figure.subject ?? null, rate.figure.subject];
  if (own === null || own.from < rate.figure.at) return false;
  return moved === null || moved.to <= own.from;
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
    !isOfAnother(each, current, facts) &&
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

/** Beside it stands the base of the figure that it is paired with. */
function isOfAnother(
  { figure }: SentenceFact,
  current: SentenceFact,
  facts: ReadonlyMap<number, SentenceFact>,
): boolean {
  return figure.isRespective === true && facts.get(figure.partner ?? -1) !== current;
}

/** "up 16 % year on year to A, compared with B in the quarter before": the rate is over another period than the comparison's. */
function isApart(told: Period | null, base: SentenceFact, current: SentenceFact): boolean {
  const { period } = base.fact;
  if (told === null || period === null || told.kind !== period.kind || samePeriod(told, period)) return false;
  return current.fact.period === null || !samePeriod(told, current.fact.period);
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
