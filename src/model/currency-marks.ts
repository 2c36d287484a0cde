/** How currencies are marked in front of a figure or in a head, as sources of regular expressions. */

/** Codes and words that stand for a currency: letters that no word begins with. */
export const CURRENCY_LETTERS =
  'RMB|CNY|USD|EUR|GBP|JPY|HKD|CHF|SEK|NOK|DKK|INR|KRW|TWD|SGD|AUD|CAD|NZD|BRL|MXN|ZAR|PLN|CZK|HUF|ILS|THB|MYR|IDR|AED|SAR|Rs\\.?|Ps\\.|RM(?=\\s?\\d)';

/**
 * Signs, with the letters that tell one dollar from another; a letter apart is a word, as in `a $0.14 impact`. Text made from
 * typeset pages escapes the dollar.
 */
export const CURRENCY_SIGN =
  '(?:U\\.S\\.\\s?\\\\?\\$|(?:(?:US|HK|NT|NZ|MX)\\s?|[CASR])\\\\?\\$|\\\\?\\$|€|£|¥|₩|₹)';

/** Words that scale the figures of a table, in the plural or the singular. */
export const SCALE_WORD = '(?:thousands?|millions?|billions?|lakhs?|lacs?|crores?)';
