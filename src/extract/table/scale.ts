/** What a table says its figures are counted in: "(in thousands, except per share data)". */
export interface Scale {
  /** 3 for thousands, 6 for millions. */
  readonly exponent: number;
  /** Numbers of shares are printed in single shares. */
  readonly sharesInUnits: boolean;
  readonly currency: string | null;
}

export const UNIT_SCALE: Scale = { exponent: 0, sharesInUnits: true, currency: null };

const IN_SCALE =
  /\b(?:in|of|expressed in)\s+(?:\w+\s+)?(?:(?:RMB|US|U\.S\.|HK)?\s*\\?[$€£¥]?\s*)?(thousands?|millions?|billions?)\b|['’](000)s?\b/i;
const EXPONENTS: Readonly<Record<string, number>> = { t: 3, m: 6, b: 9, '0': 3 };

/** The scale stated in the words around a table; `null` where they state none. */
export function readScale(words: string): Scale | null {
  const match = IN_SCALE.exec(words);
  if (match === null) return null;
  const exponent = EXPONENTS[(match[1] ?? match[2] ?? '').charAt(0).toLowerCase()] ?? 0;
  const exceptions = /\bexcept\b(.*)/is.exec(words)?.[1] ?? '';
  const besidesPerShare = exceptions.replace(
    /\bper[- ](?:\w+ )?(?:share|ads|unit)s?\b(?: (?:data|amounts?|figures?))?/gi,
    ' ',
  );
  return { exponent, sharesInUnits: /\bshares?\b/i.test(besidesPerShare), currency: currencyOf(words) };
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
