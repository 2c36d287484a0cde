/** The rates at which a release translates: as it states them, or as its sentences show them. */
import type { Claim } from '../../model/claim.ts';
import { EXCHANGE_RATE } from '../../model/exchange-rate.ts';
import type { Fact } from '../../model/fact.ts';
import { indexById } from '../../model/index-by-id.ts';
import { currencyOf } from '../../model/unit.ts';
import { divide, intersect, point, type Interval } from '../../number/interval.ts';

export interface Rate {
  readonly from: string;
  readonly to: string;
  readonly values: Interval;
}

/** A release states one rate, or a few. */
const MOST_RATES = 8;
/** As many translations at one rate show it. */
const ENOUGH_TRANSLATIONS = 3;

/** Rates that are stated, and those at which sentences translate where none is. */
export function ratesOf(facts: readonly Fact[], claims: readonly Claim[]): readonly Rate[] {
  const stated = facts.flatMap((rate): readonly Rate[] => {
    const [from, to] = rate.concept === EXCHANGE_RATE ? rate.unit.split('/').map(currencyOf) : [];
    return from === undefined || to === undefined || from === to
      ? []
      : [{ from, to, values: point(rate.value) }];
  });
  if (stated.length > 0) return stated.slice(0, MOST_RATES);
  const factOf = indexById(facts);
  const shown = claims.flatMap((claim): readonly Rate[] => {
    const [amount, translated] =
      claim.kind === 'translation' ? [claim.amount, claim.translated].map((id) => factOf.get(id)) : [];
    const [from, to] = [amount, translated].map((fact) => currencyOf(fact?.unit ?? ''));
    const values = amount && translated ? divide(amount.interval, translated.interval) : undefined;
    return from === undefined || to === undefined || values === undefined ? [] : [{ from, to, values }];
  });
  const [first] = shown;
  if (first === undefined || shown.length < ENOUGH_TRANSLATIONS) return [];
  let values: Interval | undefined = first.values;
  for (const rate of shown)
    if (values !== undefined && rate.from === first.from) values = intersect(values, rate.values);
  return values === undefined ? [] : [{ ...first, values }];
}
