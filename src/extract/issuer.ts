/** What the document calls the company whose release it is. */
import { CAPITALS, LETTERS } from '../model/letters.ts';

const EXCHANGE = ' \\((?:NYSE|Nasdaq|NASDAQ|AMEX|OTC\\w{0,4}|TSX|LSE|HKEX|SEHK|ASX|Euronext)\\b';
const IS_LISTED = new RegExp(EXCHANGE);
/** `Harbor Tools, Inc. (NYSE: HRBR)`: a name is told apart from other words by its capitals. */
const WORD = `[${CAPITALS}][${LETTERS}\\d&.’'-]{0,30}`;
const LISTED = new RegExp(
  `(${WORD}(?: (?:&|${WORD})){0,4})(?:, (?:Inc|Ltd|LLC|N\\.V|S\\.A)\\.?)?${EXCHANGE}`,
);
const LEGAL_FORM =
  /,? (?:Incorporated|Inc|Corporation|Corp|Company|Co|Limited|Ltd|LLC|plc|PLC|N\.V|S\.A|AG|SE|AB)\.?$/;
/** Shorter words are as likely an article or a place. */
const SHORTEST = 4;

/** The name that is followed by the place where its shares are listed, whole and by its first word. */
export function issuerNames(text: string): ReadonlySet<string> {
  // Any word in capitals may be the first of a name: where nothing is listed, none is tried.
  const name = IS_LISTED.test(text) ? LISTED.exec(text)?.[1]?.replace(LEGAL_FORM, '') : undefined;
  if (name === undefined) return new Set();
  const [first = ''] = name.split(' ');
  return new Set(first.length < SHORTEST ? [name] : [name, first]);
}
