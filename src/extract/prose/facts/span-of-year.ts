/**
 * `In the second quarter, the ratio was A in 2010 and B in 2009`, `for the nine months ended …, income was A, compared to B
 * in 2014`: where a shorter span is spoken of, a year alone says of which year that span is.
 */
import { lengthOf } from '../../../calendar/shift.ts';
import type { Period } from '../../../model/period.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';

/** No year has fewer days; no span of a part of one has more. */
const SHORTEST_YEAR = 350;

/** @param opening the period that the sentence itself opens with */
export function inSpanSpoken(
  reference: PeriodReference | null,
  { figures }: Sentence,
  figure: SentenceFigure,
  partner: SentenceFact | undefined,
  opening: Period | null,
): PeriodReference | null {
  if (reference?.kind !== 'absolute' || reference.ofYear === undefined) return reference;
  const isBase = figure.role.kind === 'base';
  const isTold = opening !== null || partner?.reference !== null;
  const span = isBase && isTold ? (partner?.fact.period ?? null) : opening;
  const isPart = span?.kind === 'duration' && lengthOf(span) < SHORTEST_YEAR;
  return isPart && (isBase || areOfSeveralYears(figures))
    ? { kind: 'same-period', year: reference.ofYear }
    : reference;
}

function areOfSeveralYears(figures: readonly SentenceFigure[]): boolean {
  const years = figures.flatMap(({ reference }) =>
    reference?.kind === 'absolute' ? (reference.ofYear ?? []) : [],
  );
  return new Set(years).size > 1;
}
