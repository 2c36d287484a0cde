/** Rates of exchange that a sentence states. */
import { EXCHANGE_RATE } from '../../../model/exchange-rate.ts';
import type { Fact } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import { exchangeRate } from '../../../model/unit.ts';
import { powerOfTen } from '../../../number/amount.ts';
import type { MakeFact } from '../../fact.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';

/** `RMB7.0999 to US$1.00`: a rate of exchange is the amount that stands for exactly one of the other currency. */
export function exchangeFacts(
  facts: ReadonlyMap<number, SentenceFact>,
  makeFact: MakeFact,
): ReadonlyMap<FigureId, Fact> {
  const found = new Map<FigureId, Fact>();
  for (const [index, one] of facts) {
    const { currency, value } = one.figure.token;
    if (currency === null || value.units !== powerOfTen(value.places)) continue;
    const other = [facts.get(index - 1), facts.get(index + 1)].find(
      (each) =>
        each !== undefined && each.figure.token.currency !== null && each.figure.token.currency !== currency,
    );
    if (other?.figure.token.currency === null || other === undefined) continue;
    const unit = exchangeRate(other.figure.token.currency ?? '', currency);
    const stated = {
      concept: EXCHANGE_RATE,
      period: null,
      caption: 'exchange rate',
      hedge: 'none',
      sense: 1,
    } as const;
    found.set(other.id, makeFact({ ...other.fact, ...stated, unit }));
    found.set(one.id, makeFact({ ...one.fact, ...stated }));
  }
  return found;
}
