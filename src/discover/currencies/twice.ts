/** `RMB645.4 million (RMB90.9 million)`: an amount and its translation, both in one currency. */
import type { Claim } from '../../model/claim.ts';
import type { Fact } from '../../model/fact.ts';
import { sentenceOf } from '../../model/fact-place.ts';
import { currencyOf, money } from '../../model/unit.ts';
import { divide, meets } from '../../number/interval.ts';
import { ratesOf } from './rates.ts';
import { isLongAmount } from './said.ts';

export interface Untranslated {
  readonly wrong: Fact;
  readonly meant: string;
}

export function sameTwice(facts: readonly Fact[], claims: readonly Claim[]): readonly Untranslated[] {
  const rates = ratesOf(facts, claims);
  if (rates.length === 0) return [];
  return facts.flatMap((second, index): readonly Untranslated[] => {
    const first = facts[index - 1];
    if (first === undefined || first.unit !== second.unit || !isLongAmount(first)) return [];
    if (first.unit !== money(currencyOf(first.unit) ?? '') || sentenceOf(first) !== sentenceOf(second))
      return [];
    const ratio = divide(first.interval, second.interval);
    const rate = rates.find(
      ({ from, to, values }) =>
        [from, to].some((each) => money(each) === first.unit) && ratio !== undefined && meets(ratio, values),
    );
    if (rate === undefined) return [];
    return first.unit === money(rate.from)
      ? [{ wrong: second, meant: rate.to }]
      : [{ wrong: first, meant: rate.from }];
  });
}
