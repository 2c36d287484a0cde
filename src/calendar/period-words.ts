/** A period in words, where the release has no name for it: `Dec 31, 2023`, `6 months to Jun 30, 2023`. */
import { type Duration, type Period } from '../model/period.ts';
import { addDays, daysBetween, monthName, yearOf } from './dates.ts';

export function periodWords(period: Period): string {
  return period.kind === 'instant' ? dayWords(period.date) : spanWords(period);
}

function spanWords(period: Duration): string {
  const days = daysBetween(period.start, period.end) + 1;
  const isMonths = period.start.endsWith('-01') && addDays(period.end, 1).endsWith('-01');
  if (days % 7 === 0 && !isMonths) return `${days / 7} weeks to ${dayWords(period.end)}`;
  return `${Math.round(days / 30.44)} months to ${dayWords(period.end)}`;
}

function dayWords(date: string): string {
  return `${monthName(Number(date.slice(5, 7)))} ${Number(date.slice(8))}, ${yearOf(date)}`;
}
