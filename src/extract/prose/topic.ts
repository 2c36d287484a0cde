/** A heading that names a part of the business, so that "revenue" below it is that part's. */

/** Words of headings that sort a release, name a measure, or name the issuer. */
const GENERAL =
  /\b(?:results?|highlights?|quarter(?:ly)?|half|year|months|weeks|financial|summary|overview|outlook|guidance|revenues?|sales|turnover|income|profit|loss|earnings|margins?|expenses?|costs?|cash|flows?|balance|liquidity|capital|tax(?:es|ation)?|shares?|stock|dividends?|repurchases?|gaap|ifrs|performance|operating|operations|operational|statements?|business|review|discussion|commentary|update|recent|key|metrics|developments?|announces?|reports?|consolidated|group|company|conference|total|net|fiscal|about|contacts?|inc|corp|corporation|limited|ltd|plc|holdings?|assets?|liabilit(?:y|ies)|equity|debt|unaudited|notes?|measures?|information|release|forward|use|subsequent)\b|\d|[.:?!]$/i;

/** The words of the heading; `null` where it names no part. */
export function topicOf(heading: string): string | null {
  const words = heading.trim();
  if (words.length > 60 || words.split(/\s+/).length > 6 || !/^\p{Lu}/u.test(words)) return null;
  return GENERAL.test(words) ? null : words;
}
