/** Which phrase of time stands where, and what it refers to. */
import { instant } from '../../../model/period.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';
import { type Opener, OPENERS } from './openers.ts';
import { PHRASES } from './periods.ts';
import type { PeriodReference, Phrase } from './phrase.ts';
import { dateAt } from './written-dates.ts';

const OPENER_NAMES = Object.keys(OPENERS) as readonly Opener[];
/** Most words cost this one look. Its groups are the openers, in their order. */
const OPENING = new RegExp(
  `(?:(?:in|for|during|of|on|at|from|over|since|throughout|versus|and|as)\\s+(?:of\\s+|at\\s+)?)?(?:(?:the|this)\\s+)?` +
    `(?:${OPENER_NAMES.map((name) => `(${OPENERS[name]})`).join('|')})`,
  'y',
);
const PHRASES_BY_OPENER: readonly (readonly Phrase[])[] = OPENER_NAMES.map((name) =>
  PHRASES.filter(({ opens }) => opens.includes(name)),
);

/** `at the end of the second quarter`: a balance is dated by the end of any span. */
const END_OF = /(?:(?:as\s+of|as\s+at|at|from)\s+)?(?:the\s+)?end\s+(?=of\b)/y;

/** `the end of last year` is a day; `the end of the same quarter` is dated by the quarter. */
function endOf(
  reference: PeriodReference | null,
  words: string,
  fiscal: FiscalCalendar,
): PeriodReference | null {
  if (reference?.kind !== 'same-period' || /quarter|period|time|date/.test(words)) return reference;
  const current = fiscal.current === null ? null : fiscal.yearNamed(fiscal.current);
  const year = reference.year ?? (current === null ? null : current - 1);
  const ended = year === null ? null : fiscal.year(year);
  return ended === null ? null : { kind: 'absolute', period: instant(ended.end) };
}

/** Which of the openers it was. */
function openerOf(opening: RegExpExecArray): number {
  let group = 1;
  while (opening[group] === undefined) group += 1;
  return group - 1;
}

/**
 * The period phrase that starts at an offset; `undefined` where none does.
 *
 * @param lower the text in small letters
 */
export function periodAt(
  lower: string,
  at: number,
  fiscal: FiscalCalendar,
): { readonly end: number; readonly reference: PeriodReference } | undefined {
  END_OF.lastIndex = at;
  const from = END_OF.test(lower) ? END_OF.lastIndex : at;
  OPENING.lastIndex = from;
  const opening = OPENING.exec(lower);
  if (opening === null) return undefined;
  for (const { pattern, endsInDate, read } of PHRASES_BY_OPENER[openerOf(opening)] ?? []) {
    pattern.lastIndex = from;
    const match = pattern.exec(lower);
    if (match === null) continue;
    const behind = from + match[0].length;
    const { date, end } = endsInDate ? (dateAt(lower, behind) ?? NO_DATE) : { date: '', end: behind };
    const said = date === null ? null : read(match, fiscal, date);
    const reference = from === at ? said : endOf(said, match[0], fiscal);
    if (reference !== null) return { end, reference };
  }
  return undefined;
}

const NO_DATE = { date: null, end: 0 } as const;

/** How a phrase begins: `in the quarter` dates what happened, `from a year ago` what it is compared with, `year over year` how it moved. */
export function saysOf(words: string): 'within' | 'from' | 'over' | null {
  if (/^(?:in|for|during|throughout)\b/.test(words)) return 'within';
  if (/^(?:from|over|since|versus)\b/.test(words)) return 'from';
  return /^(?:year[- ]o|yoy\b|y\/y|quarter[- ]o|qoq\b|q\/q|sequentially)/.test(words) ? 'over' : null;
}
