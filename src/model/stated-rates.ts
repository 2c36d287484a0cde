/**
 * The rates of exchange that a release states. Beside the one of its translations it may name another: the rate of the year
 * before, or the closing rate where amounts of a period are translated at the average.
 */
import { scale, meets } from '../number/interval.ts';
import { EXCHANGE_RATE } from './exchange-rate.ts';
import type { Fact } from './fact.ts';
import { periodKey } from './period.ts';
import { currencyOf, inCurrency, type Unit } from './unit.ts';

/** Pairs of amounts enough to tell which rate is used. */
const MOST_PAIRS = 200;

/** All mentions of rates as stated; of several for a pair of currencies, first the one that most translations follow. */
export function statedRates(facts: readonly Fact[]): readonly Fact[] {
  const mentions = facts.filter(({ concept }) => concept === EXCHANGE_RATE);
  const rates = mentions.filter(({ unit }) => unit.includes('/'));
  if (rates.length < 2) return mentions;
  const followers = new Map(rates.map((rate) => [rate, followersOf(rate, facts)]));
  const byUse = rates.toSorted((a, b) => (followers.get(b) ?? 0) - (followers.get(a) ?? 0));
  return [...byUse, ...mentions.filter((fact) => !followers.has(fact))];
}

/** How many amounts, told in both currencies, the rate leads to one another. */
function followersOf({ unit, value }: Fact, facts: readonly Fact[]): number {
  const [from, to] = unit.split('/').map((each) => currencyOf(each));
  if (from === undefined || to === undefined) return 0;
  const amounts = new Map<string, Fact>();
  for (const fact of facts) if (currencyOf(fact.unit) === from) amounts.set(keyOf(fact, fact.unit), fact);
  const pairs = facts.flatMap((fact): readonly (readonly [Fact, Fact])[] => {
    const amount =
      currencyOf(fact.unit) === to ? amounts.get(keyOf(fact, inCurrency(fact.unit, from))) : undefined;
    return amount === undefined ? [] : [[amount, fact]];
  });
  return pairs
    .slice(0, MOST_PAIRS)
    .filter(([amount, translated]) => meets(amount.interval, scale(translated.interval, value))).length;
}

function keyOf({ concept, period }: Fact, unit: Unit): string {
  return `${concept ?? ''}|${period === null ? '' : periodKey(period)}|${unit}`;
}
