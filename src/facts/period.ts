/** Periods as the Open Information Model writes them: midnights, and ends excluded, where releases include the last day. */
import { addDays } from '../calendar/dates.ts';
import { duration, instant, type Period } from '../model/period.ts';

const MIDNIGHT = 'T00:00:00';

/** The balance of December 31, 2023 is `2024-01-01T00:00:00`. */
export function toOimPeriod(period: Period): string {
  if (period.kind === 'instant') return after(period.date);
  return `${period.start}${MIDNIGHT}/${after(period.end)}`;
}

/** `undefined` where the text is no period, or one that no release could print. */
export function fromOimPeriod(text: string): Period | undefined {
  const [first, second, ...rest] = text.split('/').map(dateOf);
  if (first === undefined || rest.length > 0) return undefined;
  if (!text.includes('/')) return instant(addDays(first, -1));
  if (second === undefined || second <= first) return undefined;
  return duration(first, addDays(second, -1));
}

function after(date: string): string {
  return addDays(date, 1) + MIDNIGHT;
}

function dateOf(moment: string): string | undefined {
  const date = /^([12]\d{3}-\d\d-\d\d)T00:00:00$/.exec(moment)?.[1];
  // A day that the calendar does not have comes back as another one.
  return date !== undefined && !Number.isNaN(Date.parse(date)) && addDays(date, 0) === date
    ? date
    : undefined;
}
