/**
 * Units are written as in xBRL-JSON: `iso4217:CNY`, `iso4217:CNY/xbrli:shares`, `xbrli:shares`, `xbrli:pure`, and
 * `iso4217:CNY/iso4217:USD` for a rate of exchange.
 */
export type Unit = string;

export const PURE: Unit = 'xbrli:pure';
export const SHARES: Unit = 'xbrli:shares';

export function money(currency: string): Unit {
  return `iso4217:${currency}`;
}

export function perShare(currency: string): Unit {
  return `iso4217:${currency}/${SHARES}`;
}

export function exchangeRate(reporting: string, translation: string): Unit {
  return `iso4217:${reporting}/iso4217:${translation}`;
}

/** The ISO 4217 code a unit is counted in; `undefined` for shares and pure numbers. */
export function currencyOf(unit: Unit): string | undefined {
  return /^iso4217:([A-Z]{3})/.exec(unit)?.[1];
}

/** The same unit in another currency. */
export function inCurrency(unit: Unit, currency: string): Unit {
  return unit.replace(/^iso4217:[A-Z]{3}/, `iso4217:${currency}`);
}
