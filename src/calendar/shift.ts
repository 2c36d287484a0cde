/** Periods before a period. Dates near one that the release prints are that one: fiscal calendars end on a weekday. */
import { duration, instant, samePeriod, type Duration, type Instant, type Period } from '../model/period.ts';
import { addDays, addMonths, daysBetween, startOfMonths } from './dates.ts';

/** A 52/53-week year moves by at most a week against the calendar's; a few days more are for safety. */
export const SNAP_DAYS = 10;

/** Days in a period, both ends counted. */
export function lengthOf(period: Duration): number {
  return daysBetween(period.start, period.end) + 1;
}

/** The span of whole months that ends on `end`. */
export function endsAt(end: string, months: number): Duration {
  return duration(startOfMonths(end, months), end);
}

/** The span seen in the release that the computed one means; the computed one where it is seen itself, or none is. */
export function snapDuration(computed: Duration, seen: readonly Period[]): Duration {
  if (seen.some((each) => samePeriod(each, computed))) return computed;
  const near = seen.find(
    (each): each is Duration =>
      each.kind === 'duration' &&
      Math.abs(daysBetween(each.end, computed.end)) <= SNAP_DAYS &&
      Math.abs(lengthOf(each) - lengthOf(computed)) <= SNAP_DAYS,
  );
  return near ?? computed;
}

/** The day seen in the release that is meant. */
export function snapInstant(date: string, seen: readonly Period[]): Instant {
  if (seen.some((each) => samePeriod(each, instant(date)))) return instant(date);
  const near = seen.find(
    (each): each is Instant => each.kind === 'instant' && Math.abs(daysBetween(each.date, date)) <= SNAP_DAYS,
  );
  return near ?? instant(date);
}

/** The same span, or the balance of the same day, `years` earlier. */
export function yearsBefore(period: Period, years: number, seen: readonly Period[]): Period {
  if (period.kind === 'instant') return snapInstant(addMonths(period.date, -12 * years), seen);
  const start = addDays(addMonths(addDays(period.start, -1), -12 * years), 1);
  return snapDuration(duration(start, addMonths(period.end, -12 * years)), seen);
}

/** The quarter that ends where a period starts, or the balance a quarter earlier. */
export function quarterBefore(period: Period, seen: readonly Period[]): Period {
  if (period.kind === 'instant') return snapInstant(addMonths(period.date, -3), seen);
  return snapDuration(endsAt(addDays(period.start, -1), 3), seen);
}
