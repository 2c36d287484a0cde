/** What a table says its figures are counted in: "(in thousands, except per share data)". */
import { absolute, powerOfTen, type Amount } from '../../number/amount.ts';

export interface Scale {
  /** 3 for thousands, 6 for millions. */
  readonly exponent: number;
  /** The same for numbers of shares: 0 where they are excepted. */
  readonly shares: number;
  readonly currency: string | null;
  /** It is said of money alone: `(Dollars in thousands)`. */
  readonly isOfMoney: boolean;
}

export const UNIT_SCALE: Scale = { exponent: 0, shares: 0, currency: null, isOfMoney: false };

const MARK = '(?:RMB|CNY|EUR|GBP|USD|HKD|JPY|CHF|US|U\\.S\\.|HK|NT)?\\s*\\\\?[$€£¥]?';
const SCALE_WORDS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:in|of|expressed in)\\s+(?:\\w+\\s+)?(?:${MARK}\\s*)?(thousands?|millions?|billions?)\\b`,
    'i',
  ),
  /['’](000)s?\b|\((000)s?\b/i,
  /(?:\bRMB|\bCNY|\bEUR|\bGBP|\bUSD|\bHKD|\bCHF|[$€£¥])\s*(?:in\s+)?(thousands?|millions?|billions?|mm?\b|mn\b|bn\b|k\b|000s?\b)/i,
  /\b(thousands|millions|billions) of (?:U\.?S\.? )?(?:dollars|renminbi|euros?|yen|pounds|hong kong dollars)\b/i,
  /(?:^\W*|\()(thousands|millions|billions)\b(?!\s+of)/i,
];
const EXPONENTS: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, b: 9, '0': 3 };

/** The power of ten that words state; `null` where they state none. */
export function statedExponent(words: string): number | null {
  for (const pattern of SCALE_WORDS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    return EXPONENTS[(match[1] ?? match[2] ?? '').charAt(0).toLowerCase()] ?? 0;
  }
  return null;
}

/** The scale stated in the words around a table; `null` where they state none. */
export function readScale(words: string): Scale | null {
  const exponent = statedExponent(words);
  if (exponent === null) return null;
  const currency = currencyOf(words);
  const isOfMoney = currency !== null || OF_MONEY.test(words);
  return { exponent, shares: sharesExponent(words, exponent), currency, isOfMoney };
}

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
  return /\bshares?\b/i.test(besidesPerShare) ? 0 : exponent;
}

const CURRENCY_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?S\.?\s*dollars?\b|\bUS\s?\\?\$/i, 'USD'],
  [/\bRenminbi\b|\bRMB\b/i, 'CNY'],
  [/\bHong Kong dollars?\b|\bHK\s?\\?\$/i, 'HKD'],
  [/\beuros?\b|€/i, 'EUR'],
  [/\bpounds? sterling\b|£/i, 'GBP'],
  [/\byen\b/i, 'JPY'],
];

/** The one currency named in the words; `null` where there is none or several. */
function currencyOf(words: string): string | null {
  const named = CURRENCY_NAMES.filter(([pattern]) => pattern.test(words));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
