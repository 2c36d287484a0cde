/** Short names of periods for messages: `Q4 2023`, `FY 2023`, `Dec 31, 2023`, `6 months to Jun 30, 2023`. */
import { periodWords } from '../../calendar/period-words.ts';
import { periodKey, samePeriod, type Duration, type Period } from '../../model/period.ts';
import type { FiscalCalendar } from './fiscal.ts';

/** Names periods as the release does; each is named once. */
export function periodNames(fiscal: FiscalCalendar): (period: Period) => string {
  const names = new Map<string, string>();
  return (period) => {
    const key = periodKey(period);
    const name = names.get(key) ?? labelOf(period, fiscal);
    names.set(key, name);
    return name;
  };
}

function labelOf(period: Period, fiscal: FiscalCalendar): string {
  return (period.kind === 'duration' ? fiscalName(period, fiscal) : undefined) ?? periodWords(period);
}

/** The name by which the release calls a quarter or a year; `undefined` where it has none. */
function fiscalName(period: Duration, fiscal: FiscalCalendar): string | undefined {
  const year = fiscal.yearNamed(period);
  if (year === null) return undefined;
  const isSame = (other: Duration | null): boolean => other !== null && samePeriod(other, period);
  if (isSame(fiscal.year(year))) return `FY ${year}`;
  const quarter = [1, 2, 3, 4].find((ordinal) => isSame(fiscal.quarter(ordinal, year)));
  return quarter === undefined ? undefined : `Q${quarter} ${year}`;
}
