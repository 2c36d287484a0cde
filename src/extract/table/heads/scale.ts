/** What a table says its figures are counted in: "(in thousands, except per share data)". */
import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_SIGN,
  SCALE_SHORT,
  SCALE_WORD,
} from '../../../model/currency-marks.ts';
import { currencyOf } from './currency-names.ts';
import { absolute, powerOfTen, type Amount } from '../../../number/amount.ts';

export interface Scale {
  /** 3 for thousands, 6 for millions. */
  readonly exponent: number;
  /** The same for numbers of shares: 0 where they are excepted. */
  readonly shares: number;
  readonly currency: string | null;
  /** It is said of money alone: `(Dollars in thousands)`. */
  readonly isOfMoney: boolean;
  /** What it leaves out, in its own words: `hotel statistics and per share amounts`. */
  readonly excepted: string | null;
}

export const UNIT_SCALE: Scale = {
  exponent: 0,
  shares: 0,
  currency: null,
  isOfMoney: false,
  excepted: null,
};

const MARK = `(?:(?:${CURRENCY_LETTERS}|US|U\\.S\\.)?\\s*(?:${CURRENCY_SIGN})?)`;
const MONEY =
  '(?:[a-z.]{2,12} ){0,3}(?:dollars|renminbi|euros?|yen|pounds|won|rupees|kron(?:or|er)|francs|pesos|reais|rand|zlot(?:y|ys|ych)|koruna|crowns|forints?|liras?|ringgit|rupiah|baht|dirhams|riyals|shekels)';

const hasWord = (words: string): boolean => /thousand|million|billion|lakh|lac|crore/i.test(words);
const hasZeros = (words: string): boolean => words.includes('000');
/** `RMBm`, `US$ mn`, `Rs. cr`. */
const hasShort = (words: string): boolean =>
  /(?:[A-Z]{2}|Rs|[$€£¥₩₹.\s])(?:[Mm](?:ill|io|ln|rd|m|n|ILL|IO|LN|RD|M|N)?|[Bb][Nn]|[Cc][Rr]|[Kk])\b/.test(
    words,
  );

/** Each with what words must have for it to be worth V8's time, as captions hardly ever do; the first that fits tells. */
const SCALE_WORDS: readonly (readonly [mayFit: (words: string) => boolean, states: RegExp])[] = [
  [hasWord, new RegExp(`\\b(?:in|of|expressed in)\\s+(?:\\w+\\s+)?(?:${MARK}\\s*)?(${SCALE_WORD})\\b`, 'i')],
  [hasZeros, new RegExp(`['’](000)s?\\b|(?:\\(|\\bin\\s(?:${MARK}\\s?)?)(000)['’]?s?\\b`, 'i')],
  [
    (words) => hasWord(words) || hasZeros(words) || hasShort(words),
    new RegExp(
      `(?:\\b(?:${CURRENCY_LETTERS})|[$€£¥₩₹])\\s*(?:in\\s+)?(${SCALE_WORD}\\b|${SCALE_SHORT}\\b|000s?\\b)`,
      'i',
    ),
  ],
  // `MSEK`, `T€`, `Mkr`; `Rm`, `RM million`: capitals tell them from words.
  [
    (words) => /(?<![A-Za-z])[MTKtkm](?:kr|\s?[A-Z]{3}|\s?[€£])(?![A-Za-z])/.test(words),
    new RegExp(
      `(?<![A-Za-z])([MTKtkm])(?:(?<=(?:^|\\()[MTK])\\s)?(?:${CURRENCY_CODES}|[€£])(?![A-Za-z])|(?<![A-Za-z])([MTmt])kr(?![A-Za-z])`,
    ),
  ],
  [
    (words) => /(?<![A-Za-z])RM?\s?[tmblc]/.test(words),
    new RegExp(`(?<![A-Za-z])RM?(?:\\s?(${SCALE_WORD}\\b)|((?:m|mn|bn)\\b))`),
  ],
  // `CHF 1 000`, `in EUR 1,000`; `notes of EUR 1,000` and `EUR 1,000 million notes` are so many euros.
  [
    hasZeros,
    new RegExp(
      `(?<!\\b(?:of|at|par|value|per|each|for|to|and|or|than|over|under)\\s)(?<![A-Za-z])(?:${CURRENCY_CODES}|[€£])\\s?1[\\s,.'’]?(000)(?![\\s,.'’]?\\d{3}|\\d|\\s?(?:${SCALE_WORD}|mio|mrd|m|mn|bn)\\b)`,
    ),
  ],
  [
    (words) => /\bm(?:io|rd|ill|ln)\b/i.test(words),
    new RegExp(`\\b(mio|mrd|mill|mln)\\b\\.?\\s?(?:${CURRENCY_CODES}|[€£]|kr\\b)`, 'i'),
  ],
  [(words) => hasWord(words) && / of /i.test(words), new RegExp(`\\b(${SCALE_WORD}) of ${MONEY}\\b`, 'i')],
  [hasWord, new RegExp(`(?:^\\W*|\\()(${SCALE_WORD})\\b(?!\\s+of)`, 'i')],
];
const EXPONENTS: Readonly<Record<string, number>> = { t: 3, k: 3, l: 5, m: 6, c: 7, b: 9, '0': 3 };
/** In Korea and Japan some count in hundreds of millions. */
const HUNDREDS = /(?:\b100|\bhundreds?(?: of)?)\s*$/i;

/** What each of them has: most captions are out after this one look. */
const MAY_STATE =
  /[$€£¥₩₹]|[A-Z]{2}|000|illion|housand|rore|akh|\b(?:R(?:s|m|mn|bn)?|[Mm](?:rd|io|ill|ln)|[Ll]acs?|[MTmt]kr)\b/;

/** The power of ten that words state; `null` where they state none. */
export function statedExponent(words: string): number | null {
  if (!MAY_STATE.test(words)) return null;
  for (const [mayFit, states] of SCALE_WORDS) {
    const match = mayFit(words) ? states.exec(words) : null;
    if (match === null) continue;
    const word = match[1] ?? match[2] ?? '';
    const at = match.index + match[0].lastIndexOf(word);
    const hundreds = HUNDREDS.test(words.slice(Math.max(0, at - 16), at)) ? 2 : 0;
    const own = /^mrd/i.test(word) ? 9 : (EXPONENTS[word.charAt(0).toLowerCase()] ?? 0);
    return own + hundreds;
  }
  return null;
}

const BRACKETS = /\(([^()]{2,40})\)$/;

/** What a caption ends in, in brackets, that states a scale: `Loans outstanding (RMB in millions)`. */
export function scaleInBrackets(caption: string): string | null {
  const words = BRACKETS.exec(caption)?.[1];
  return words === undefined || statedExponent(`(${words})`) === null ? null : words;
}

/** The scale stated in the words around a table; `null` where they state none. */
export function readScale(words: string): Scale | null {
  const exponent = statedExponent(words);
  if (exponent === null) return null;
  const currency = currencyOf(words);
  const isOfMoney = currency !== null || OF_MONEY.test(words);
  const excepted = EXCEPTED.exec(words)?.[1]?.trim() ?? null;
  return { exponent, shares: sharesExponent(words, exponent), currency, isOfMoney, excepted };
}

const EXCEPTED = /\bexcept(?:ing)?(?: for)?\b:? ([^);\n|]{1,200})/i;

const OF_MONEY = /(?:\bdollars?|[$€£¥])\s+(?:amounts?\s+)?(?:are\s+)?in\s+(?:thousands|millions|billions)\b/i;

/** So many shares of one issuer, or more, are printed one by one and not in thousands. */
const MOST_SHARES = 100_000_000n;
const MOST_BESIDE_MONEY = 1_000_000n;

/** The power of ten for a row of numbers of shares: a scale that is of money may leave them out without a word. */
export function scaleOfShares({ shares, isOfMoney }: Scale, largest: Amount): number {
  const whole = absolute(largest).units / powerOfTen(largest.places);
  return whole >= (isOfMoney ? MOST_BESIDE_MONEY : MOST_SHARES) ? 0 : shares;
}

const SHARES_IN =
  /\bshares?\b[^.;]{0,40}?\b(?:reflected |presented |shown |stated )?in (thousands|millions)\b|\bshares? in (thousands|millions)\b/i;

/** Numbers of shares may be excepted from the scale, or have one of their own. */
function sharesExponent(words: string, exponent: number): number {
  const exceptions = /\bexcept\b(.*)/is.exec(words)?.[1] ?? '';
  const besidesPerShare = exceptions.replace(
    /\bper[- ](?:\w+ )?(?:share|ads|unit)s?\b(?: (?:data|amounts?|figures?))?/gi,
    ' ',
  );
  const own = SHARES_IN.exec(besidesPerShare) ?? SHARES_IN.exec(words.replace(/\bper[- ]shares?\b/gi, ' '));
  if (own !== null) return EXPONENTS[(own[1] ?? own[2] ?? '').charAt(0).toLowerCase()] ?? 0;
  // A partnership has units for shares.
  return /\b(?:shares?|units?)\b/i.test(besidesPerShare) ? 0 : exponent;
}
