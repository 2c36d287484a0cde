/** The calendar of a release from its tables; where it has none, from the first date its words end a period on. */
import { dateOf, monthOf, MONTH_PATTERN, ordinalOf } from '../calendar/dates.ts';
import { endsAt } from '../calendar/shift.ts';
import type { Document } from '../model/document.ts';
import type { Period } from '../model/period.ts';
import { fiscalCalendar, type FiscalCalendar } from './fiscal.ts';

const ENDED = new RegExp(`\\bended\\s+(${MONTH_PATTERN})\\s+(\\d{1,2})\\s*,\\s*((?:19|20)\\d{2})`, 'i');
const NAMED =
  /\b(first|second|third|fourth)(?:[- ](?:fiscal[- ])?quarter)?(?:\s+and\s+(?:full|fiscal)[- ]year)?(?:\s+of)?\s+(?:fiscal\s+)?(?:year\s+)?((?:19|20)\d{2})?/i;
const QUARTER_WORD = /\bquarter\b/i;

/** The headline is looked for in this many characters. */
const OPENING = 4000;

export function documentCalendar(document: Document, seen: readonly Period[]): FiscalCalendar {
  const opening = document.text.slice(0, OPENING);
  const match = NAMED.exec(opening);
  const isQuarter = match !== null && QUARTER_WORD.test(match[0]);
  const named = {
    quarter: isQuarter ? (ordinalOf(match[1] ?? '') ?? null) : null,
    year: isQuarter && match[2] !== undefined ? Number(match[2]) : null,
  };
  const ended = ENDED.exec(opening);
  const hasDurations = seen.some((period) => period.kind === 'duration');
  if (hasDurations || ended === null) return fiscalCalendar(seen, named);
  const end = dateOf(Number(ended[3]), monthOf(ended[1] ?? '') ?? 1, Number(ended[2]));
  return fiscalCalendar([...seen, endsAt(end, 3)], named);
}
