/** What a sentence says of a comparison that stands before it: which way the measure moved, and by how much. */
import { quarterBefore, yearsBefore } from '../../../calendar/shift.ts';
import type { Claim, Direction, DirectionWord } from '../../../model/claim.ts';
import { samePeriod, type Period } from '../../../model/period.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import { changeClaim } from './change-claim.ts';
import { asCurrent } from './pending.ts';

const BASIS = '(year[- ]over[- ]year|year[- ]on[- ]year|sequential|quarter[- ]over[- ]quarter)';
const MOVES = new RegExp(
  `\\b${BASIS}(?:\\s+and\\s+${BASIS})?\\s+(increase|decrease|decline|growth|rise|drop|reduction)s?\\b`,
  'gi',
);
const THE_MOVE = /^The (increase|decrease|decline|growth|rise|drop|reduction)\b/;

/** "The year-over-year and sequential increases were due to…": directions of the measure that was compared last. */
export function directionClaims(
  words: string,
  compared: readonly SentenceFact[],
  seen: readonly Period[],
): readonly Claim[] {
  const values = compared.filter(({ figure }) => figure.role.kind === 'value');
  const bases = compared.filter(({ figure }) => figure.role.kind === 'base');
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
        claims.push({ kind: 'direction', current: first.id, base: base.id, ...told(move) });
    }
  }
  const only = THE_MOVE.exec(words)?.[1];
  const [base, ...more] = bases;
  const value = base === undefined ? undefined : values.find((each) => isComparable(each, base));
  if (only !== undefined && base !== undefined && value !== undefined && more.length === 0) {
    claims.push({ kind: 'direction', current: value.id, base: base.id, ...told(only) });
  }
  return claims;
}

/** What a sentence states, where it compares a value with another. */
export function comparedIn(facts: ReadonlyMap<number, SentenceFact>): readonly SentenceFact[] | null {
  const stated = [...facts.values()];
  const has = (kind: 'value' | 'base'): boolean => stated.some(({ figure }) => figure.role.kind === kind);
  return has('value') && has('base') ? stated : null;
}

const THE_MOVE_OF =
  /^\W*(?:the|this|such) (?:increase|decrease|decline|growth|rise|drop|reduction|improvement) of$/;

/** "The increase of $5 million was due to…": of the measure that the paragraph compares, where it compares one. */
export function movesBack(
  facts: ReadonlyMap<number, SentenceFact>,
  stated: readonly SentenceFact[],
): readonly Claim[] {
  const move = facts.get(0);
  if (move?.figure.role.kind === 'rate' && REPRESENTS.test(move.figure.lead))
    return movesSince(move, facts, stated);
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

const REPRESENTS =
  /^\W*(?:this|which) (?:represents?|represented|reflects?|reflected|is|was) an? (?:increase|decrease|decline|growth|rise|drop|reduction|improvement) of$/;

/**
 * "This represents a decrease of $2.9 million, or 17.6%, over the same quarter last year, when net income was $16.4 million":
 * from there to what the sentence before has said of the measure.
 */
function movesSince(
  move: SentenceFact,
  facts: ReadonlyMap<number, SentenceFact>,
  stated: readonly SentenceFact[],
): readonly Claim[] {
  const isLevel = ({ figure, fact }: SentenceFact): boolean =>
    figure.role.kind === 'value' && fact.concept !== null && fact.period !== null;
  const current = stated.find(isLevel);
  const base = [...facts.values()].find(isLevel);
  if (current === undefined || base === undefined || !isComparable(current, base)) return [];
  const { direction } = move.figure.role as { readonly direction: Direction | null };
  const second = facts.get(1);
  const isRate = second?.figure.token.form === 'percent' && /^,? ?or$/.test(second.figure.lead);
  return [move, ...(isRate ? [second] : [])]
    .filter(({ figure, fact }) => figure.token.form === 'percent' || fact.unit === current.fact.unit)
    .map((each) => changeClaim(each, asCurrent(current), base.id, direction));
}

function isComparable(value: SentenceFact, base: SentenceFact): boolean {
  const { concept, unit } = value.fact;
  return concept !== null && unit === base.fact.unit && concept === base.fact.concept;
}

function told(move: string): { readonly direction: Direction; readonly word: DirectionWord } {
  const word = move.toLowerCase();
  return { direction: /^(?:increase|growth|rise)/.test(word) ? 'up' : 'down', word };
}
