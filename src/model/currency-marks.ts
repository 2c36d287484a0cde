/** How currencies are marked in front of a figure or in a head, as sources of regular expressions that take V8 a while to compile. */

/** Codes of currencies. */
export const CURRENCY_CODES =
  'RMB|CNY|USD|EUR|GBP|JPY|HKD|CHF|SEK|NOK|DKK|ISK|INR|PKR|KRW|TWD|SGD|AUD|CAD|NZD|BRL|MXN|COP|CLP|ZAR|NGN|KES|PLN|CZK|HUF|TRY|ILS|NIS|EGP|THB|MYR|IDR|PHP|AED|SAR|KWD';

/** Codes and words that stand for a currency: letters that no word begins with. */
export const CURRENCY_LETTERS = `${CURRENCY_CODES}|Rs\\.?|Ps\\.|RM(?=\\s?\\d)`;

/**
 * Signs, with the letters that tell one dollar from another; a letter apart is a word, as in `a $0.14 impact`. Text made from
 * typeset pages escapes the dollar.
 */
export const CURRENCY_SIGN =
  '(?:U\\.S\\.\\s?\\\\?\\$|(?:(?:US|HK|NT|NZ|MX)\\s?|[CASR])\\\\?\\$|\\\\?\\$|€|£|¥|₩|₹)';

/** Words that scale the figures of a table, in the plural or the singular. */
export const SCALE_WORD = '(?:thousands?|millions?|billions?|lakhs?|lacs?|crores?)';

/** Short for what scales an amount, behind a currency or, with or without a full stop, before it. */
export const SCALE_SHORT = '(?:mill|mio|mln|mrd|mm|mn|bn|cr|[mk])';

/** A currency alone or with the scale in which it counts: `SEKm`, `MSEK`, `T€`, `Mio. EUR`, `NOK mill`, `R’000`. */
export const SCALED_CURRENCY =
  `(?:(?:[MTK]|Mio\\.?|Mrd\\.?|mill\\.?)\\s?(?:${CURRENCY_CODES}|[€£])` +
  `|(?:${CURRENCY_CODES}|Rs\\.?|Ps\\.|RM|R|${CURRENCY_SIGN})(?:\\s?(?:in\\s)?(?:['’]?000s?|${SCALE_SHORT}\\.?|${SCALE_WORD}))?` +
  `|[MT]kr)`;

/** Whether there may be such a mark before the digits: letters, but no word and no address. */
export function mayHoldMark(text: string): boolean {
  const at = text.search(/\d/);
  const before = text.slice(0, Math.max(0, at));
  return /[A-Za-z\\]/.test(before) && !/[A-Za-z]{4}|[@:/]/.test(before);
}
