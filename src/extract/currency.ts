import { CURRENCY_LETTERS, CURRENCY_SIGN } from '../model/currency-marks.ts';

/** Marks of currencies as releases print them, and their ISO 4217 codes. */
const CODES: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  cny: 'CNY',
  renminbi: 'CNY',
  us$: 'USD',
  'u.s.$': 'USD',
  usd: 'USD',
  $: 'USD',
  hk$: 'HKD',
  hkd: 'HKD',
  nt$: 'TWD',
  c$: 'CAD',
  a$: 'AUD',
  s$: 'SGD',
  r$: 'BRL',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  chf: 'CHF',
  nz$: 'NZD',
  mx$: 'MXN',
  'ps.': 'MXN',
  rs: 'INR',
  'rs.': 'INR',
  rm: 'MYR',
  nis: 'ILS',
};

/** Source of a regular expression for a mark in front of a figure. Text made from typeset pages escapes the dollar. */
export const CURRENCY_PATTERN = `(?:${CURRENCY_LETTERS}|${CURRENCY_SIGN})`;

/** The ISO code of a mark; `undefined` where it is none. */
export function currencyCode(mark: string): string | undefined {
  const key = mark.toLowerCase().replace(/[\\\s]/g, '');
  return CODES[key] ?? (/^[a-z]{3}$/.test(key) ? key.toUpperCase() : undefined);
}

/** `we try 3 things`: two codes are words, if they are not in capitals. */
export function isWord(mark: string | undefined): boolean {
  return mark !== undefined && /^(?:try|cop)$/i.test(mark) && mark !== mark.toUpperCase();
}
