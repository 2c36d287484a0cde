/** Claims of a sentence whose other operand stands elsewhere in the release. */
import { addDays } from '../../../calendar/dates.ts';
import { endsAt, quarterBefore, snapInstant, yearsBefore } from '../../../calendar/shift.ts';
import type { Claim, Direction } from '../../../model/claim.ts';
import type { ConceptName, Fact } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import { periodKey, samePeriod, type Period } from '../../../model/period.ts';
import { PURE, type Unit } from '../../../model/unit.ts';
import { resolve } from '../facts/dating.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { changeClaim, type Moved, toldWord } from './change-claim.ts';
import { isNamesake } from './namesake.ts';
import type { SentenceContext } from '../meaning/context.ts';

/** Finds figures elsewhere in the release by what they measure. */
export interface Figures {
  readonly find: (concept: ConceptName, period: Period, unit: Unit) => FigureId | null;
  readonly factOf: (concept: ConceptName, period: Period, unit: Unit) => Fact | null;
  /** The units in which a concept is printed, the one printed first before others. */
  readonly unitsOf: (concept: ConceptName) => readonly Unit[];
}

/** A claim to be looked for once all figures are known; the reason where nothing is found. */
export type PendingClaim = (figures: Figures) => Claim | string;

/** What settling a sentence's claims needs besides its facts. */
export interface ClaimContext extends Pick<SentenceContext, 'fiscal' | 'seen'> {
  /** What a concept is part of, by the packs. */
  readonly parentOf: (concept: string) => string | null;
}

export const NO_OPERAND = 'no operand in the document';

/** A margin improves upwards, the ratio of a cost downwards, and a loss towards nothing. */
/** "up 15.4 % year-on-year": the base is the same measure in the period told. */
export function pendingChange(
  rate: SentenceFact,
  current: SentenceFact,
  direction: Direction | null,
  context: ClaimContext,
): PendingClaim {
  const { period, unit } = current.fact;
  const concept = current.fact.concept ?? current.either[0]?.concept ?? null;
  const wanted = basePeriod(rate, period, context);
  return (figures) => {
    const base = concept === null || wanted === null ? null : figures.find(concept, wanted, unit);
    if (base === null) return wanted === null ? NO_OPERAND : marginChange(rate, current, wanted, figures);
    if (concept !== null && isNamesake(current, concept, figures)) return NO_OPERAND;
    return changeClaim(rate, asCurrent(current), base, direction);
  };
}

/** The margin before, where it is not printed, from what it is made of. */
function marginChange(
  rate: SentenceFact,
  current: SentenceFact,
  wanted: Period,
  { find, unitsOf }: Pick<Figures, 'find' | 'unitsOf'>,
): Claim | string {
  const { figure } = current;
  const margin = current.margin ?? madeOf(current);
  const { role, token } = rate.figure;
  if (margin === null || token.form !== 'points' || figure.token.form !== 'percent' || role.kind !== 'rate')
    return NO_OPERAND;
  for (const unit of unitsOf(margin.part.concept)) {
    const [part, whole] = [find(margin.part.concept, wanted, unit), find(margin.whole.concept, wanted, unit)];
    if (part !== null && whole !== null) {
      const { direction } = role;
      const change = rate.id;
      return {
        kind: 'margin-change',
        current: current.id,
        part,
        whole,
        change,
        direction,
        ...toldWord(rate),
      };
    }
  }
  return NO_OPERAND;
}

/** `expenses as a percentage of sales`. */
function madeOf({ ratio }: SentenceFact): SentenceFact['margin'] {
  const { part = null, whole = null } = ratio ?? {};
  return part === null || whole === null ? null : { part, whole };
}

export function asCurrent({ id, figure, fact }: SentenceFact): Moved {
  return { id, isRatio: figure.token.form === 'percent', isLoss: isLoss(fact) };
}

function isLoss(fact: Fact | null): boolean {
  return fact !== null && (fact.sense === -1 || fact.value.units < 0n);
}

const LAST_YEAR = { kind: 'same-period', year: null } as const;

/** What a rate compares with: the period told, where it is not the one in which it happened. */
function basePeriod(
  { reference, figure }: SentenceFact,
  current: Period | null,
  context: ClaimContext,
): Period | null {
  const told = reference === null ? null : resolve(reference, current, context);
  if (current?.kind === 'instant') return balanceBefore(told, figure.isWithin, current, context);
  const isItself = told === null || figure.isWithin || (current !== null && samePeriod(told, current));
  return isItself ? resolve(LAST_YEAR, current, context) : told;
}

/** "Loans grew 2% during the quarter": from its first day; without a word of time, nobody can tell from when. */
function balanceBefore(
  told: Period | null,
  isWithin: boolean,
  current: Extract<Period, { kind: 'instant' }>,
  { seen }: ClaimContext,
): Period | null {
  if (told?.kind === 'duration' && isWithin) return snapInstant(addDays(told.start, -1), seen);
  if (told !== null && !samePeriod(told, current)) return told.kind === 'instant' ? told : endOf(told);
  const earlier = seen.filter((each) => each.kind === 'instant' && each.date < current.date);
  const lastYear = yearsBefore(current, 1, seen);
  return earlier.every((each) => samePeriod(each, lastYear)) ? lastYear : null;
}

/** "Net sales increased 2 %": both amounts stand elsewhere. */
export function pendingMove(
  rate: SentenceFact,
  { concept, kind }: Meaning,
  stated: SentenceFact | undefined,
  direction: Direction | null,
  context: ClaimContext,
): PendingClaim {
  const spoken = rate.fact.period;
  const period = kind === 'balance' && spoken?.kind === 'duration' ? endOf(spoken) : spoken;
  const wanted = stated?.fact.period ?? basePeriod(rate, period, context);
  return ({ find, factOf, unitsOf }) => {
    if (period === null || wanted === null) return NO_OPERAND;
    for (const unit of unitsOf(concept).filter((each) => isMovedIn(each, rate, stated))) {
      const current = find(concept, period, unit);
      const base = stated?.id ?? find(concept, wanted, unit);
      if (current !== null && base !== null && current !== rate.id && base !== rate.id)
        return changeClaim(
          rate,
          { id: current, isRatio: unit === PURE, isLoss: isLoss(factOf(concept, period, unit)) },
          base,
          direction,
        );
    }
    return NO_OPERAND;
  };
}

/** What a rate says has moved, and since when: where neither amount is printed, the same rate may be said again. */
export function moveKey(
  rate: SentenceFact,
  moved: { readonly concept: ConceptName | null; readonly period: Period | null },
  direction: Direction | null,
  context: ClaimContext,
): string | null {
  const wanted = moved.period === null ? null : basePeriod(rate, moved.period, context);
  if (moved.concept === null || moved.period === null || wanted === null) return null;
  const { form } = rate.figure.token;
  return [moved.concept, periodKey(moved.period), periodKey(wanted), form, direction ?? ''].join('|');
}

/** Points are of ratios, and an amount of amounts in its own unit. */
function isMovedIn(unit: Unit, { figure, fact }: SentenceFact, stated: SentenceFact | undefined): boolean {
  const { form } = figure.token;
  if (stated !== undefined && unit !== stated.fact.unit) return false;
  if (form === 'percent' || form === 'points') return (unit === PURE) === (form === 'points');
  return unit === fact.unit;
}

function endOf({ end }: Extract<Period, { kind: 'duration' }>): Period {
  return { kind: 'instant', date: end };
}

/** "or $0.40 per share", "compared to $391.4 million": the measure or the period is one of two. */
export function pendingRepeat(stated: SentenceFact, context: ClaimContext): PendingClaim | null {
  const { fact, either, against } = stated;
  const concepts = fact.concept === null ? either.map(({ concept }) => concept) : [fact.concept];
  const periods =
    against === null
      ? either.length === 0 || fact.period === null
        ? []
        : [fact.period]
      : isPlainComparison(stated)
        ? comparedWith(against, context)
        : [];
  if (concepts.length === 0 || periods.length === 0) return null;
  return ({ find }) =>
    repeat(
      stated.id,
      periods.flatMap((period) => concepts.map((concept) => find(concept, period, fact.unit))),
    );
}

/** No quarter stands before a year or a half that it could be compared with. */
function isLong(period: Period): boolean {
  return period.kind === 'duration' && endsAt(period.end, 4).start > period.start;
}

/** A comparison without a date is with the year or the quarter before. */
export function comparedWith(against: Period | null, { seen }: ClaimContext): readonly Period[] {
  if (against === null) return [];
  const lastYear = yearsBefore(against, 1, seen);
  return isLong(against) ? [lastYear] : [lastYear, quarterBefore(against, seen)];
}

function repeat(figure: FigureId, found: readonly (FigureId | null)[]): Claim | string {
  const of = [...new Set(found)].filter((id): id is FigureId => id !== null && id !== figure);
  return of.length === 0 ? NO_OPERAND : { kind: 'repeat', figure, of };
}

/** Compared to what was, and not to what was expected or would have been. */
function isPlainComparison({ figure }: SentenceFact): boolean {
  return figure.role.kind !== 'base' || PLAIN.test(figure.lead);
}

const PLAIN =
  /^[\s),]*(?:of (?:[\w-]+ ){0,3}[\w-]+ ?,? )?(?:(?:as )?compar(?:ed|ing|es|e) (?:to|with)|versus|vs|from)(?: (?:an? )?(?:(?:gaap|non-gaap|adjusted|net|operating) ){0,3}(?:loss|income|profit|earnings) of)?$/;
