/**
 * Units are written as in xBRL-JSON: `iso4217:CNY`, `iso4217:CNY/xbrli:shares`, `xbrli:shares`, `xbrli:pure`, and
 * `iso4217:CNY/iso4217:USD` for a rate of exchange.
 */
export type Unit = string;

export const PURE: Unit = 'xbrli:pure';
export const SHARES: Unit = 'xbrli:shares';

const CURRENCY = 'iso4217:';

export function money(currency: string): Unit {
  return `${CURRENCY}${currency}`;
}

export function perShare(currency: string): Unit {
  return `${CURRENCY}${currency}/${SHARES}`;
}

export function exchangeRate(reporting: string, translation: string): Unit {
  return `${CURRENCY}${reporting}/${CURRENCY}${translation}`;
}

/** Whether an amount is one of each share. */
export function isPerShare(unit: Unit): boolean {
  return unit.endsWith(`/${SHARES}`);
}

/** The ISO 4217 code a unit is counted in; `undefined` for shares and pure numbers. */
export function currencyOf(unit: Unit): string | undefined {
  return unit.startsWith(CURRENCY) ? unit.slice(CURRENCY.length, CURRENCY.length + 3) : undefined;
}

/** The same unit in another currency. */
export function inCurrency(unit: Unit, currency: string): Unit {
  return unit.startsWith(CURRENCY) ? `${CURRENCY}${currency}${unit.slice(CURRENCY.length + 3)}` : unit;
}
