/** Amounts of sentences, and what they may measure. */
import type { Fact } from '../../model/fact.ts';
import { periodKey } from '../../model/period.ts';
import { currencyOf, money } from '../../model/unit.ts';
import { absolute, powerOfTen, shift } from '../../number/amount.ts';

/** Shorter numbers agree by accident. */
const ENOUGH_DIGITS = 1_000n;

export function isLongAmount({ place, value, decimals }: Fact): boolean {
  if (place.kind !== 'prose') return false;
  const { units, places } = absolute(shift(value, decimals));
  return units / powerOfTen(places) >= ENOUGH_DIGITS;
}

/** The same for amounts of a measure in any currency. */
export function measureKey({
  concept,
  period,
  unit,
}: Pick<Fact, 'concept' | 'period' | 'unit'>): string | null {
  const isMoney = unit === money(currencyOf(unit) ?? '');
  return concept === null || period === null || !isMoney ? null : `${concept}|${periodKey(period)}`;
}

/** Measures that a sentence names. */
const MOST_NAMES = 24;

/** What a figure may measure: its own concept, or where that is not understood, one of those that its sentence names. */
export function namesOf(fact: Fact, sentence: readonly Fact[]): readonly string[] {
  const own = measureKey(fact);
  if (own !== null) return [own];
  const { period, unit } = fact;
  const keys = sentence
    .slice(0, MOST_NAMES)
    .flatMap(({ concept }) => measureKey({ concept, period, unit }) ?? []);
  return [...new Set(keys)];
}
