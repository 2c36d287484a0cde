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
};

/** Source of a regular expression for a mark in front of a figure. Text made from typeset pages escapes the dollar. */
export const CURRENCY_PATTERN =
  '(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|CHF|U\\.S\\.\\s?\\\\?\\$|(?:US|HK|NT|C|A|S|R)\\\\?\\$|\\\\?\\$|€|£|¥|₩|₹)';

/** The ISO code of a mark; `undefined` where it is none. */
export function currencyCode(mark: string): string | undefined {
  return CODES[mark.toLowerCase().replace(/[\\\s]/g, '')];
}
