/** `for the three and nine months ended …`, `as of June 30 and December 31`: two periods in one breath, in their order. */
import { endsAt, lengthOf, SNAP_DAYS } from '../../../calendar/shift.ts';
import { instant } from '../../../model/period.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import { isSign, wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

export interface TwoPeriods {
  readonly references: readonly [PeriodReference, PeriodReference];
  readonly tokens: readonly Token[];
  /** They say when something happened, and not what it is compared with. */
  readonly isWithin: boolean;
}

type Period = Extract<Token, { kind: 'period' }>;

/** `the three and nine months ended …` */
export function isOfTwoSpans(token: Token): boolean {
  return (
    token.kind === 'period' && token.reference.kind === 'absolute' && token.reference.longer !== undefined
  );
}

/** The last two among `tokens.slice(from, to)` that are joined; `null` where none are. */
export function twoPeriods(tokens: readonly Token[], from: number, to: number): TwoPeriods | null {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind !== 'period') continue;
    const { reference, says } = token;
    const isWithin = says === 'within';
    if (reference.kind === 'absolute' && reference.longer !== undefined) {
      const { longer } = reference;
      return { references: [reference, { kind: 'absolute', period: longer }], tokens: [token], isWithin };
    }
    const second = secondOf(tokens, at, to);
    if (second === null) continue;
    return { references: [reference, asDay(second.reference, reference)], tokens: [token, second], isWithin };
  }
  return null;
}

/** `… and full year 2024`, or the phrase that has its `and`: `and 2023`. */
function secondOf(tokens: readonly Token[], at: number, to: number): Period | null {
  const [next, following] = tokens.slice(at + 1, Math.min(at + 3, to));
  if (next?.kind === 'period' && next.reference.kind === 'same-period' && next.reference.year !== null)
    return next;
  return wordOf(next) === 'and' && following?.kind === 'period' ? following : null;
}

/** A date beside the date of a balance is that of another, and beside a span the end of one as long. */
function asDay(reference: PeriodReference, first: PeriodReference): PeriodReference {
  if (reference.kind !== 'day' || first.kind !== 'absolute') return reference;
  const { period } = first;
  const months = period.kind === 'instant' ? 0 : Math.round(lengthOf(period) / DAYS_OF_MONTH);
  return {
    kind: 'absolute',
    period: months === 0 ? instant(reference.date) : endsAt(reference.date, months),
  };
}

/** Rounded to whole months; releases count in threes of them. */
const DAYS_OF_MONTH = 30.4;

/** Both say what one period is compared with: the quarter before and a year ago, and no quarter with a year. */
export function areOfOneLength({ references: [one, two] }: TwoPeriods): boolean {
  if (one.kind !== 'absolute' || two.kind !== 'absolute')
    return one.kind !== 'current' && two.kind !== 'current';
  const [a, b] = [one.period, two.period];
  return a.kind === 'duration' && b.kind === 'duration'
    ? Math.abs(lengthOf(a) - lengthOf(b)) <= SNAP_DAYS
    : a.kind === b.kind;
}

/** The phrase of time right behind, but for `respectively`. */
export function periodBehind(tokens: readonly Token[], at: number): Period | null {
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (token.kind === 'period') return token;
    if (!isSign(token, ',') && !isSign(token, ')') && wordOf(token) !== 'respectively') return null;
  }
  return null;
}
