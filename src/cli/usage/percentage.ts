import { amount, compare, parseAmount, type Amount } from '../../number/amount.ts';

const WHOLE = amount(100);

/**
 * `95%` or `97.5 %` as 95 and 97.5; `undefined` where the text is no percentage. The sign is needed, because a bare 0.95
 * may mean either.
 */
export function parsePercentage(text: string): Amount | undefined {
  const number = /^(\d{1,3}(?:\.\d{1,9})?)\s*%$/.exec(text)?.[1];
  const value = number === undefined ? undefined : parseAmount(number);
  return value === undefined || compare(value, WHOLE) > 0 ? undefined : value;
}
