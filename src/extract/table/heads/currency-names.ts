/** The currency that words around a table name: by its code, its sign or its name. */
import { CURRENCY_CODES, CURRENCY_SIGN, SCALE_SHORT, SCALE_WORD } from '../../../model/currency-marks.ts';
import { currencyCode } from '../../currency.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bU\.?S\.?\s*dollars?\b/i, 'USD'],
  [/\brenminbi\b|\bRMB\b/i, 'CNY'],
  [/\bhong kong dollars?\b/i, 'HKD'],
  [/\bnew taiwan dollars?\b|\bNT dollars?\b/i, 'TWD'],
  [/\bsingapore dollars?\b/i, 'SGD'],
  [/\baustralian dollars?\b/i, 'AUD'],
  [/\bnew zealand dollars?\b/i, 'NZD'],
  [/\bcanadian dollars?\b/i, 'CAD'],
  [/\beuros?\b|€/i, 'EUR'],
  [/\bpounds? sterling\b|£/i, 'GBP'],
  [/\byen\b|¥/i, 'JPY'],
  [/\b(?:indian )?rupees?\b|₹|\bRs\b/i, 'INR'],
  [/\bwon\b|₩/i, 'KRW'],
  [/\bswedish kron(?:or|a)\b/i, 'SEK'],
  [/\bnorwegian kron(?:er|e)\b/i, 'NOK'],
  [/\bdanish kron(?:er|e)\b/i, 'DKK'],
  [/\bswiss francs?\b/i, 'CHF'],
  [/\breais\b/i, 'BRL'],
  [/\bmexican pesos?\b|\bPs\.(?!\w)/i, 'MXN'],
  [/\bcolombian pesos?\b/i, 'COP'],
  [/\bchilean pesos?\b/i, 'CLP'],
  [/\bphilippine pesos?\b/i, 'PHP'],
  [/\b(?:polish )?zlot(?:y|ys|ych)\b/i, 'PLN'],
  [/\bczech (?:koruna|crowns?)\b/i, 'CZK'],
  [/\b(?:hungarian )?forints?\b/i, 'HUF'],
  [/\bturkish liras?\b/i, 'TRY'],
  [/\b(?:south african|of|in) rands?\b/i, 'ZAR'],
  [/\bringgits?\b/i, 'MYR'],
  [/\brupiahs?\b/i, 'IDR'],
  [/\b(?:thai )?baht\b/i, 'THB'],
  [/\b(?:UAE|emirati) dirhams?\b/i, 'AED'],
  [/\bsaudi (?:arabian )?riyals?\b/i, 'SAR'],
  [/\bshekels?\b/i, 'ILS'],
];

/** `m`, `’000`, `million`, `in thousands`: what stands behind letters that are a currency there, and words elsewhere. */
const SCALED = `(?=\\s?(?:in\\s)?(?:['’]000|${SCALE_WORD}\\b|${SCALE_SHORT}\\b))`;
/** Codes that are read as such wherever they stand in capitals, and those that are, if they count. */
const CLEAR = CURRENCY_CODES.replace(/\b(?:COP|TRY|SAR)\|/g, '');
const MARKS = new RegExp(
  `(?<![A-Za-z.])(?:(?:[MTKtkm]|Mio\\.|Mrd\\.|mill\\.)\\s?)?(${CLEAR})(?=${SCALE_SHORT}?(?![A-Za-z]))` +
    `|(?<![A-Za-z])(COP|TRY|SAR|R|RM)${SCALED}|(?<=^|\\()(RM)(?=\\)|$)|(?<![A-Za-z.])(${CURRENCY_SIGN})`,
  'g',
);

/** The one currency named in the words; `null` where there is none or several. */
export function currencyOf(words: string): string | null {
  const named = new Set(NAMES.flatMap(([pattern, code]) => (pattern.test(words) ? [code] : [])));
  for (const [, ...marks] of words.matchAll(MARKS)) {
    const mark = marks.find((each) => each !== undefined) ?? '';
    // Of which dollar the sign alone is, it does not tell.
    if (!/^\\?\$$/.test(mark)) named.add(mark === 'R' ? 'ZAR' : (currencyCode(mark) ?? ''));
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
