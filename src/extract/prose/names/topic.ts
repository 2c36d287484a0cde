/** A heading that names a part of the business, so that "revenue" below it is that part's. */
import { MONTH_PATTERN } from '../../../calendar/dates.ts';
import { LETTERS, startsWithCapital } from '../../../model/letters.ts';

/** Words of headings that sort a release, name a measure, or name the issuer. */
const GENERAL = new Set(
  (
    'result results highlight highlights quarter quarterly half year months weeks financial summary overview outlook guidance ' +
    'revenue revenues sales turnover income profit loss earnings margin margins expense expenses cost costs cash flow flows ' +
    'balance liquidity capital tax taxes taxation share shares stock dividend dividends repurchase repurchases gaap ifrs ' +
    'performance operating operations operational statement statements business review discussion commentary update recent ' +
    'key metrics development developments announce announces report reports consolidated group company conference total net ' +
    'fiscal about contact contacts inc corp corporation limited ltd plc holding holdings asset assets liability liabilities ' +
    'equity debt unaudited note notes measure measures information release forward use subsequent comment comments ceo cfo ' +
    'chief profitability message letter interim publ ab asa oyj ag se nv sa spa llc lp bancorp bancshares reit'
  ).split(' '),
);

/** Whether words sort a release, name a measure or the issuer, and so no part of it. */
export function sortsOrMeasures(words: string): boolean {
  if (/\d|[.:?!]$/.test(words)) return true;
  const all = words.toLowerCase().match(/\w+/g) ?? [];
  return all.some((word) => GENERAL.has(word) || word.startsWith('chair'));
}

/** The words of the heading; `null` where it names no part. */
export function topicOf(heading: string): string | null {
  const words = heading.trim();
  const bare = words.replace(/[:.]$/, '');
  const part = /(?:egment|arketplace|ivision|rand)$/.test(bare) ? PART_AT_END.exec(bare)?.[1] : undefined;
  if (part !== undefined && !sortsOrMeasures(part)) return part;
  if (words.length > 60 || words.split(/\s+/).length > 6 || !startsWithCapital(words)) return null;
  return sortsOrMeasures(words) || CHAPTER.test(words) || MONTHS.test(words) ? null : words;
}

/** `January–September` */
const MONTHS = new RegExp(`^${MONTH_PATTERN}\\s?[-–—]\\s?${MONTH_PATTERN}$`, 'i');

/** What chapters are about, as the whole of a heading. */
const CHAPTER =
  /^(?:markets?|growth|trading|strategy|sustainability|environment|people|employees|introduction|demand|investments?|acquisitions?|risks?|events?|currency|foreign exchange|seasonality|inflation)$/i;

/** `Performance Highlights for the Harbor Marketplace` */
const PART_AT_END =
  /^(?:[A-Z][a-z]{3,12} ){0,3}(?:[Hh]ighlights?|[Rr]esults?|[Pp]erformance|[Rr]eview|[Uu]pdate|[Ss]ummary|[Oo]verview) (?:for|of|in) (?:the |our )?([A-Z][\w\u00c0-\u024f&'’-]*(?: [A-Z][\w\u00c0-\u024f&'’-]*){0,3}) (?:[Ss]egment|[Mm]arketplace|[Dd]ivision|[Bb]rand)$/;

const PLAIN_NAME = new RegExp(`^[${LETTERS}\\d&'’ -]*$`);

/** `Harbor marketplace`, in a line of its own that is set as no heading. */
export function topicOfLine(line: string): string | null {
  // Most lines are whole paragraphs.
  if (line.length > 80) return null;
  const words = line.trim().replace(/^[*_]{1,3}|[*_:]{1,4}$/g, '');
  if (words.length > 60 || !/ (?:segment|marketplace|division|brand|business)$/i.test(words)) return null;
  const name = words.replace(/ \S+$/, '');
  return startsWithCapital(name) && PLAIN_NAME.test(name) && !sortsOrMeasures(name) ? words : null;
}

const LONGEST_ITEM = 40;
/** No more than a name, each word of which begins with a capital: `Digital Financial Services`, `E-commerce`, `Group:`. */
const NAME_ALONE = /^[A-Z][\w\u00c0-\u024f&'’-]*(?:(?: (?:and|of|&))? [A-Z][\w\u00c0-\u024f&'’-]*){0,3}:?$/;

/** `E-commerce`, an item of a list above those that tell of it: its part, `null` where it is the whole; `undefined` for others. */
export function topicOfItem(item: string): string | null | undefined {
  const words = item.trim().replace(/^[*_]{1,3}|[*_]{1,3}$/g, '');
  if (words.length > LONGEST_ITEM || !NAME_ALONE.test(words)) return undefined;
  return topicOf(words.replace(/:$/, ''));
}
