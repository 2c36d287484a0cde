/** A heading that names a part of the business, so that "revenue" below it is that part's. */
import { MONTH_PATTERN } from '../../../calendar/dates.ts';

/** Words of headings that sort a release, name a measure, or name the issuer. */
const GENERAL =
  /\b(?:results?|highlights?|quarter(?:ly)?|half|year|months|weeks|financial|summary|overview|outlook|guidance|revenues?|sales|turnover|income|profit|loss|earnings|margins?|expenses?|costs?|cash|flows?|balance|liquidity|capital|tax(?:es|ation)?|shares?|stock|dividends?|repurchases?|gaap|ifrs|performance|operating|operations|operational|statements?|business|review|discussion|commentary|update|recent|key|metrics|developments?|announces?|reports?|consolidated|group|company|conference|total|net|fiscal|about|contacts?|inc|corp|corporation|limited|ltd|plc|holdings?|assets?|liabilit(?:y|ies)|equity|debt|unaudited|notes?|measures?|information|release|forward|use|subsequent|comments?|ceo|cfo|chief|chair\w*|profitability|message|letter|report|interim|publ|ab|asa|oyj|ag|se|nv|sa|spa|llc|lp|bancorp|bancshares|reit)\b|\d|[.:?!]$/i;

/** The words of the heading; `null` where it names no part. */
export function topicOf(heading: string): string | null {
  const words = heading.trim();
  const part = PART_AT_END.exec(words.replace(/[:.]$/, ''))?.[1];
  if (part !== undefined && !GENERAL.test(part)) return part;
  if (words.length > 60 || words.split(/\s+/).length > 6 || !/^\p{Lu}/u.test(words)) return null;
  return GENERAL.test(words) || CHAPTER.test(words) || MONTHS.test(words) ? null : words;
}

/** `January–September` */
const MONTHS = new RegExp(`^${MONTH_PATTERN}\\s?[-–—]\\s?${MONTH_PATTERN}$`, 'i');

/** What chapters are about, as the whole of a heading. */
const CHAPTER =
  /^(?:markets?|growth|trading|strategy|sustainability|environment|people|employees|introduction|demand|investments?|acquisitions?|risks?|events?|currency|foreign exchange|seasonality|inflation)$/i;

/** `Performance Highlights for the Harbor Marketplace` */
const PART_AT_END =
  /^(?:[A-Z][a-z]{3,12} ){0,3}(?:[Hh]ighlights?|[Rr]esults?|[Pp]erformance|[Rr]eview|[Uu]pdate|[Ss]ummary|[Oo]verview) (?:for|of|in) (?:the |our )?([A-Z][\w\u00c0-\u024f&'’-]*(?: [A-Z][\w\u00c0-\u024f&'’-]*){0,3}) (?:[Ss]egment|[Mm]arketplace|[Dd]ivision|[Bb]rand)$/;

/** `Harbor marketplace`, in a line of its own that is set as no heading. */
export function topicOfLine(line: string): string | null {
  // Most lines are whole paragraphs.
  if (line.length > 80) return null;
  const words = line.trim().replace(/^[*_]{1,3}|[*_:]{1,4}$/g, '');
  if (words.length > 60 || !/ (?:segment|marketplace|division|brand|business)$/i.test(words)) return null;
  const name = words.replace(/ \S+$/, '');
  return /^\p{Lu}[\p{L}\d&'’ -]*$/u.test(name) && !GENERAL.test(name) ? words : null;
}

/** Whether words sort a release, name a measure or the issuer, and so no part of it. */
export function sortsOrMeasures(words: string): boolean {
  return GENERAL.test(words);
}
