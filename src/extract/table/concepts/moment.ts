/** The day of a balance that stands in a column of a span, as its caption tells it: `at beginning of year`, `at 31 December`. */
import { addDays, dateOf, MONTH_PATTERN, monthOf } from '../../../calendar/dates.ts';
import { type Duration, instant, type Period } from '../../../model/period.ts';

const START =
  /\b(?:beginning|start) of\b|\bbrought forward\b|\bopening balances?\b|^opening (?:cash|balance)\b/;
const END =
  /\bend of\b|\b(?:year|period|quarter)[- ]end\b|\bcarried forward\b|\bclosing balances?\b|^closing (?:cash|balance)\b/;
/** `at 1 January`, `at December 31`, without a year. */
const DAY = new RegExp(
  `\\b(?:at|as of) (?:(\\d{1,2}) (${MONTH_PATTERN})|(${MONTH_PATTERN}) (\\d{1,2}))(?!,? ?\\d)`,
);

/** `For the Three Months Ended / As of`: over columns of both. */
const BOTH = /\bended,?\s*(?:\/|or|and)\s*as (?:of|at)\b|\bas (?:of|at)\s*(?:\/|or|and)\s*(?:for )?the\b/i;
const STANDS = /\b(?:outstanding|balances?)\b/i;

/** What the head of its column calls an amount of the span or of its end, and the caption one of the end. */
export function standsAtEnd(head: string, caption: string): boolean {
  return STANDS.test(caption) && BOTH.test(head) && !/\b(?:average|shares?|ADSs?)\b/i.test(caption);
}

export function isMoment(caption: string): boolean {
  const lower = caption.toLowerCase();
  return lower !== '' && (START.test(lower) || END.test(lower) || dayIn(lower) !== null);
}

function dayIn(lower: string): RegExpExecArray | null {
  return /\d/.test(lower) ? DAY.exec(lower) : null;
}

/** That day, where the caption names the first or the last of the span; else `null`. */
export function momentIn(span: Duration, caption: string): Period | null {
  const lower = caption.toLowerCase();
  if (lower === '') return null;
  if (START.test(lower)) return instant(addDays(span.start, -1));
  if (END.test(lower)) return instant(span.end);
  const [, day, month, monthBefore, dayBehind] = dayIn(lower) ?? [];
  const named = monthOf(month ?? monthBefore ?? '');
  if (named === undefined) return null;
  const isOn = (date: string): boolean =>
    dateOf(Number(date.slice(0, 4)), named, Number(day ?? dayBehind)) === date;
  if (isOn(span.end)) return instant(span.end);
  const before = addDays(span.start, -1);
  return isOn(span.start) || isOn(before) ? instant(before) : null;
}
