/** The period of a figure, from its own phrase of time, the figure it is compared to, and the clause it stands in. */
import { yearOf } from '../../../calendar/dates.ts';
import { quarterBefore, snapDuration, yearsBefore } from '../../../calendar/shift.ts';
import type { ConceptKind } from '../../../model/identity.ts';
import { instant, lastDay, type Period } from '../../../model/period.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Role } from '../sentence/lead.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import type { SentenceFigure } from '../sentence/sentence.ts';
import type { SentenceContext } from '../meaning/context.ts';

export interface Dating {
  readonly reference: PeriodReference | null;
  readonly partner: SentenceFact | undefined;
  /** The period of the clause: what opens the sentence, else its section's. */
  readonly spoken: Period | null;
  readonly kind: ConceptKind;
}

export function periodOf(figure: SentenceFigure, dating: Dating, context: SentenceContext): Period | null {
  const { reference, partner, spoken } = dating;
  const { kind } = figure.role;
  if (kind === 'rate' || kind === 'share') return partner?.fact.period ?? ownPeriod(figure, dating, context);
  const isBase = kind === 'base' || (kind === 'named-rate' && partner !== undefined);
  if (reference === null && isUndated(kind, isBase, partner)) return null;
  if (figure.isInBrackets === true && isOfSomeDay(dating.kind, context)) return null;
  const restated = spanRestated(figure, partner);
  if (restated !== null) return measuredIn(restated, dating.kind, context);
  const isOfPartner = isBase || figure.isAgain;
  const current = isOfPartner && partner?.fact.period ? partner.fact.period : spoken;
  const period = reference === null ? spoken : resolve(reference, current, context);
  return measuredIn(period, dating.kind, context);
}

/** `A and B, or $C and $D per share, for the same periods of 2024`: each is of the span of what it restates. */
function spanRestated({ role, reference }: SentenceFigure, partner: SentenceFact | undefined): Period | null {
  const period = role.kind === 'parenthetical' && reference === null ? (partner?.fact.period ?? null) : null;
  return period?.kind === 'duration' ? period : null;
}

function measuredIn(period: Period | null, kind: ConceptKind, context: SentenceContext): Period | null {
  if (kind === 'standing') return period?.kind === 'instant' ? period : onRelease(context);
  return period?.kind === 'duration' && kind === 'balance' ? instant(period.end) : period;
}

/** The day on which the release says it, where it is dated. */
function onRelease({ fiscal: { released } }: SentenceContext): Period | null {
  return released === null ? null : instant(released);
}

/** `Sales grew 8% in the first half`. */
function ownPeriod(
  { isWithin }: SentenceFigure,
  { reference, partner, spoken }: Dating,
  context: SentenceContext,
): Period | null {
  const own = partner === undefined && isWithin ? resolve(reference, spoken, context) : null;
  return own ?? spoken;
}

/** Beside a balance in the middle of a year stands that of a year before, or that with which the year began. */
function isOfSomeDay(kind: ConceptKind, { fiscal: { currentYear } }: SentenceContext): boolean {
  return kind === 'balance' && currentYear === null;
}

/** A comparison that names no period is of one nobody can tell, and so is what restates it. */
function isUndated(kind: Role['kind'], isBase: boolean, partner: SentenceFact | undefined): boolean {
  return isBase || (kind === 'parenthetical' && partner?.fact.period === null);
}

/** What a comparison without a period is to be compared with, and what stands in brackets behind it. */
export function comparedPeriod(
  { role, reference }: SentenceFigure,
  partner: SentenceFact | undefined,
): Period | null {
  if (partner === undefined || reference !== null) return null;
  if (role.kind === 'parenthetical') return partner.against;
  return role.kind === 'base' || role.kind === 'named-rate' ? partner.fact.period : null;
}

/** The period a phrase means where `current` is spoken of. */
export function resolve(
  reference: PeriodReference | null,
  current: Period | null,
  context: Pick<SentenceContext, 'fiscal' | 'seen'>,
): Period | null {
  if (reference === null || reference.kind === 'day') return null;
  if (reference.kind === 'absolute') {
    const { period } = reference;
    return period.kind === 'duration' ? snapDuration(period, context.seen) : period;
  }
  if (reference.kind === 'current') {
    if (reference.span === 'quarter') return context.fiscal.current;
    return reference.span === 'year' ? context.fiscal.currentYear : current;
  }
  if (current === null) return null;
  if (reference.kind === 'prior-quarter') return quarterBefore(current, context.seen);
  const spoken = reference.isQuarter === true ? quarterOf(current, context.fiscal) : current;
  const years = reference.year === null ? 1 : yearsApart(spoken, reference.year, context.fiscal);
  return years === 0 ? spoken : yearsBefore(spoken, years, context.seen);
}

/**
 * By the name of its fiscal year, or by the calendar where that makes it the year before: the six months to September 30,
 * 2023 are of fiscal 2024, and `the same period of 2022` is theirs a year earlier.
 */
function yearsApart(spoken: Period, year: number, { yearNamed }: FiscalCalendar): number {
  const named = yearNamed(spoken);
  if (named === null) return 1;
  const byCalendar = yearOf(lastDay(spoken)) - year;
  return byCalendar === 1 ? 1 : named - year;
}

/** `A for the year, compared to B in the prior year quarter`: where a longer span is spoken of, the release's own quarter. */
function quarterOf(spoken: Period, { current }: FiscalCalendar): Period {
  const isLonger = spoken.kind === 'duration' && current?.kind === 'duration' && spoken.end === current.end;
  return isLonger && spoken.start < current.start ? current : spoken;
}

/**
 * A restatement has the period of what it restates; a later value that of the value before it, where it has none of its own.
 *
 * @param value the last one before it in the sentence
 */
export function carried(
  figure: SentenceFigure,
  partner: SentenceFact | undefined,
  value: SentenceFact | undefined,
): PeriodReference | null {
  if (figure.role.kind === 'parenthetical') return partner?.reference ?? null;
  return figure.role.kind === 'value' ? (value?.reference ?? null) : null;
}
