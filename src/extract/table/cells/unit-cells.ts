/** `Gold sold | koz`, `Revenue | US$m`: the unit of a row in a cell of its own, which is no word of its caption. */
import { CURRENCY_PATTERN } from '../../currency.ts';

const COUNTED =
  'k?oz|moz|g/t|[kM]t|kg|m?lbs?|[mk]?bbls?|[mk]?boe(?:/d)?|[kMG]Wh?|GWh|bps|tonnes|ounces|days|hours';
const MONEY = `(?:${CURRENCY_PATTERN})\\s?(?:['’]?000s?|k|m|mn|bn|millions?|billions?|thousands?)?(?:\\s?(?:/|per )\\s?[a-z]{1,6})?`;
const UNIT = new RegExp(`^(?:${COUNTED}|${MONEY})$`, 'i');
/** No unit is longer. */
const LONGEST = 16;

export function isUnit(text: string): boolean {
  return text.length <= LONGEST && UNIT.test(text);
}
