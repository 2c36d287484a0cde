/** Periods as calendar dates (`2023-12-31`), both ends included, as releases print them. */
export type Period = Instant | Duration;

export interface Instant {
  readonly kind: 'instant';
  readonly date: string;
}

export interface Duration {
  readonly kind: 'duration';
  readonly start: string;
  readonly end: string;
}

/** One string a period: the date, or `start/end`. */
export type PeriodKey = string;

export function instant(date: string): Instant {
  return { kind: 'instant', date };
}

export function duration(start: string, end: string): Duration {
  return { kind: 'duration', start, end };
}

/** Of a balance, its own date. */
export function lastDay(period: Period): string {
  return period.kind === 'instant' ? period.date : period.end;
}

export function periodKey(period: Period): PeriodKey {
  return period.kind === 'instant' ? period.date : `${period.start}/${period.end}`;
}

export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'instant') return b.kind === 'instant' && a.date === b.date;
  return b.kind === 'duration' && a.start === b.start && a.end === b.end;
}
