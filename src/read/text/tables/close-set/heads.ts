/** Heads that one blank parts: periods or currencies side by side, and what other columns say of them. */
import { partedAtBlanks } from '../fixed-width/seams.ts';
import { CURRENCY } from '../one-cell/lines.ts';

/** `2023`, `FY24`, `3Q24`, `Q3'24`. */
const YEAR =
  "(?:(?:19|20)\\d{2}|(?:[1-4]Q|[369]M|[12]H|FY)['’]?(?:\\d{2}|\\d{4})|Q[1-4]['’]?\\d{2})(?:\\(\\w\\)|[*†¹²³]{1,3})?";
const DATE = '[A-Z][a-z]{2,8}\\.? \\d{1,2},(?: (?:19|20)\\d{2})?';
/** `% Change`, `YoY`, `% of Revenue`, `$`. */
const MEASURE =
  '(?:(?:YoY|QoQ|Y/Y|Q/Q) ?)?(?:[$%] ?)?(?:Changes?|change|CHANGES?|Variance|Growth)|(?:YoY|QoQ|Y/Y|Q/Q)|% of (?:(?:Total|Net|total|net) )?(?:[Rr]evenues?|[Ss]ales)|[%$]';
const CURRENCY_HEAD = CURRENCY.source.slice(1, -1);
const HEAD = new RegExp(
  `(?:(?<period>${YEAR}|${DATE}|${CURRENCY_HEAD})|(?:${MEASURE})(?:\\(\\d\\))?|^Notes?)(?= |$)`,
  'y',
);

/** The heads of a line, from left to right, or `undefined` where it is none of several heads. */
export function headsIn(words: string): readonly string[] | undefined {
  const heads: string[] = [];
  let hasPeriod = false;
  HEAD.lastIndex = 0;
  while (HEAD.lastIndex < words.length) {
    const found = HEAD.exec(words);
    if (found === null) break;
    heads.push(found[0]);
    hasPeriod ||= found.groups?.['period'] !== undefined;
    if (HEAD.lastIndex === words.length) return hasPeriod && heads.length > 1 ? heads : undefined;
    HEAD.lastIndex += 1;
  }
  const dates = partedAtBlanks(words);
  return dates.length > 1 ? dates : undefined;
}
