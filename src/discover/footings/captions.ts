/** Captions that stand before results: they help to believe in a sum, and never make one. */
import type { Line } from '../sheets/sheet.ts';

/**
 * `total`: says that it adds up what stands above it. `result`: the name of something computed from other lines, with
 * signs of their own. `line`: any other row.
 */
type Role = 'total' | 'result' | 'line';

// All in small letters, as is the caption: so V8 compiles them in half the time.
const TOTALS: readonly RegExp[] = [
  /^(?:sub-?)?totals?\b|\btotals?$|^$/,
  // The halves of other comprehensive income, and what the owners have: named for what they add up.
  /^items? (?:that|which)\b.{0,60}\breclassifi/,
  /^(?:equity )?(?:share|stock)holders?['’]?s?['’]? (?:funds|equity)\b|^equity attributable\b/,
];

const MEASURE = String.raw`\(?(?:income|loss|losses|profit|earnings|margin|results?)\)?`;
const RESULTS: readonly RegExp[] = [
  /^net \(?(?:income|loss|earnings|profit|cash|change|increase|decrease|revenues?|sales|interest|assets|liabilities|debt)\b/,
  new RegExp(String.raw`\b(?:gross|operating|pre-?tax|comprehensive) ${MEASURE}`),
  new RegExp(
    String.raw`\b${MEASURE}.{0,30}\b(?:from operations|from continuing|before|after|for the|attributable|available)\b`,
  ),
  /\b(?:income|expenses?|gains?|loss(?:es)?)\b\)?,? net$/,
  /\bnon-gaap\b|\badjusted\b|\bebitda\b|\bfree cash flow\b/,
  /^cash (?:flows? )?.{0,40}\b(?:operating|investing|financing) activities\b|^(?:net )?cash (?:flows? )?\(?(?:generated|provided|used|from)\b.{0,30}\boperations\b/,
  // `Gross cash flow`, `Operating cash flow before movements in working capital`, `Cash generated from operations`.
  /^(?:(?:gross|operating|net) )?cash ?(?:in|out)?flows?\b|^(?:gross|operating|net) cash\b|^cash (?:generated|provided|used|absorbed)\b|^change in funds\b/,
  /\b(?:increase|decrease|change) in (?:\w+ )?cash\b|\b(?:at|,) (?:the )?end (?:of|\b)|^(?:ending|closing)\b|\bend of (?:the )?(?:period|year|quarter)\b/,
];

/** Named like a result, but an item of the equity. */
const ITEM = /^accumulated\b/;

export function captionRole(line: Pick<Line, 'caption'> | undefined): Role {
  const caption = (line?.caption ?? '').toLowerCase();
  if (ITEM.test(caption)) return 'line';
  if (TOTALS.some((pattern) => pattern.test(caption))) return 'total';
  return RESULTS.some((pattern) => pattern.test(caption)) ? 'result' : 'line';
}
