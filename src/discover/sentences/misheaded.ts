/**
 * A wrong quarter, or a wrong balance sheet's day, in the head of a column: row after row the column repeats what other tables
 * print of another span as long, and of its own nothing else is printed. Each table holds by itself, so that nothing breaks.
 */
import { lengthOf } from '../../calendar/shift.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { append, groupBy } from '../../model/grouped.ts';
import type { Notice } from '../../model/notice.ts';
import { type Period, periodKey } from '../../model/period.ts';
import { absolute, shift } from '../../number/amount.ts';
import { agree } from './mentions.ts';

/** Shorter numbers agree by accident. */
const ENOUGH_DIGITS = 1_000n;
const ENOUGH_ROWS = 3;
/** A name that stands for more names many measures. */
const MOST_MENTIONS = 60;

export function misheaded({ facts, figures }: Extraction): readonly Notice[] {
  const mentions = groupBy(facts, measureKey);
  const columns = groupBy(facts, ({ place, period }) =>
    place.kind === 'table' && period !== null ? `${place.table}.${place.column}|${periodKey(period)}` : null,
  );
  return [...columns.values()].flatMap((column): readonly Notice[] => {
    const repeated = repeatedBy(column, mentions);
    const figure = figures.find(({ id }) => id === repeated?.[0]?.fact.id);
    const [first] = repeated ?? [];
    if (repeated === null || first === undefined || figure === undefined) return [];
    const { fact, elsewhere } = first;
    const message = `The column headed ${fact.periodLabel} repeats ${repeated.length} amounts that the release prints elsewhere for ${elsewhere.periodLabel}; see which period is meant.`;
    return [{ code: 'odd-period', message, line: figure.line, span: figure.span }];
  });
}

interface Repeated {
  readonly fact: Fact;
  readonly elsewhere: Fact;
}

/** What all comparable rows of the column repeat of one other period; `null` where its own period is printed elsewhere. */
function repeatedBy(
  column: readonly Fact[],
  mentions: ReadonlyMap<string, readonly Fact[]>,
): readonly Repeated[] | null {
  const byPeriod = new Map<string, (Repeated | null)[]>();
  for (const fact of column) {
    const all = mentions.get(measureKey(fact) ?? '') ?? [];
    if (all.length > MOST_MENTIONS) continue;
    for (const elsewhere of all) {
      if (isOfSameTable(elsewhere, fact) || elsewhere.period === null || fact.period === null) continue;
      const [own, other] = [periodKey(fact.period), periodKey(elsewhere.period)];
      if (own === other) return null;
      if (elsewhere.place.kind !== 'table' || areOfSameMonths(fact.period, elsewhere.period)) continue;
      if (isShort(fact) || isShort(elsewhere)) continue;
      append(byPeriod, other, agree(fact, elsewhere) ? { fact, elsewhere } : null);
    }
  }
  const told = [...byPeriod.values()].filter((rows) => rows.every((row) => row !== null));
  const [only, ...more] = told.filter((rows) => rows.length >= ENOUGH_ROWS);
  return only === undefined || more.length > 0 ? null : only.flatMap((row) => row ?? []);
}

function isOfSameTable({ place }: Fact, { place: own }: Fact): boolean {
  return place.kind === 'table' && own.kind === 'table' && place.table === own.table;
}

/** The same months of another year are told as a wrong year. */
function areOfSameMonths(one: Period, other: Period): boolean {
  const months = (period: Period): string =>
    (period.kind === 'instant' ? period.date : period.end).slice(5, 7);
  return months(one) === months(other);
}

/** The same for mentions of a measure in spans as long, or on any day. */
function measureKey({ concept, period, unit }: Fact): string | null {
  if (concept === null || period === null) return null;
  const months = period.kind === 'instant' ? 0 : Math.round((lengthOf(period) * 12) / 365.25);
  return `${concept}|${unit}|${months}`;
}

function isShort({ value, decimals }: Fact): boolean {
  const { units, places } = absolute(shift(value, decimals));
  return units / 10n ** BigInt(places) < ENOUGH_DIGITS;
}
