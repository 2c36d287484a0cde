/** The currency that words around a table name: by its code, its sign or its name. */
import { CURRENCY_CODES, CURRENCY_SIGN, SCALE_SHORT, SCALE_WORD } from '../../../model/currency-marks.ts';
import { currencyCode } from '../../currency.ts';

/** Each with a word or sign that it holds in small letters, which is looked for first. */
const NAMES: readonly (readonly [holds: string, name: RegExp, code: string])[] = [
  ['dollar', /\bU\.?S\.?\s*dollars?\b/i, 'USD'],
  ['dollar', /\bhong kong dollars?\b/i, 'HKD'],
  ['dollar', /\bnew taiwan dollars?\b|\bNT dollars?\b/i, 'TWD'],
  ['dollar', /\bsingapore dollars?\b/i, 'SGD'],
  ['dollar', /\baustralian dollars?\b/i, 'AUD'],
  ['dollar', /\bnew zealand dollars?\b/i, 'NZD'],
  ['dollar', /\bcanadian dollars?\b/i, 'CAD'],
  ['renminbi', /\brenminbi\b/i, 'CNY'],
  ['rmb', /\bRMB\b/i, 'CNY'],
  ['euro', /\beuros?\b/i, 'EUR'],
  ['€', /€/, 'EUR'],
  ['pound', /\bpounds? sterling\b/i, 'GBP'],
  ['£', /£/, 'GBP'],
  ['yen', /\byen\b/i, 'JPY'],
  ['¥', /¥/, 'JPY'],
  ['rupee', /\b(?:indian )?rupees?\b/i, 'INR'],
  ['rs', /\bRs\b/i, 'INR'],
  ['₹', /₹/, 'INR'],
  ['won', /\bwon\b/i, 'KRW'],
  ['₩', /₩/, 'KRW'],
  ['kron', /\bswedish kron(?:or|a)\b/i, 'SEK'],
  ['kron', /\bnorwegian kron(?:er|e)\b/i, 'NOK'],
  ['kron', /\bdanish kron(?:er|e)\b/i, 'DKK'],
  ['franc', /\bswiss francs?\b/i, 'CHF'],
  ['reais', /\breais\b/i, 'BRL'],
  ['ps.', /\bPs\.(?!\w)/i, 'MXN'],
  ['peso', /\bmexican pesos?\b/i, 'MXN'],
  ['peso', /\bcolombian pesos?\b/i, 'COP'],
  ['peso', /\bchilean pesos?\b/i, 'CLP'],
  ['peso', /\bphilippine pesos?\b/i, 'PHP'],
  ['zlot', /\b(?:polish )?zlot(?:y|ys|ych)\b/i, 'PLN'],
  ['czech', /\bczech (?:koruna|crowns?)\b/i, 'CZK'],
  ['forint', /\b(?:hungarian )?forints?\b/i, 'HUF'],
  ['lira', /\bturkish liras?\b/i, 'TRY'],
  ['rand', /\b(?:south african|of|in) rands?\b/i, 'ZAR'],
  ['ringgit', /\bringgits?\b/i, 'MYR'],
  ['rupiah', /\brupiahs?\b/i, 'IDR'],
  ['baht', /\b(?:thai )?baht\b/i, 'THB'],
  ['dirham', /\b(?:UAE|emirati) dirhams?\b/i, 'AED'],
  ['riyal', /\bsaudi (?:arabian )?riyals?\b/i, 'SAR'],
  ['shekel', /\bshekels?\b/i, 'ILS'],
];

/** `m`, `’000`, `million`, `in thousands`: what stands behind letters that are a currency there, and words elsewhere. */
const SCALED = `(?=\\s?(?:in\\s)?(?:['’]000|${SCALE_WORD}\\b|${SCALE_SHORT}\\b))`;
/** Codes wherever they stand in capitals, but for those that are words as well and are codes where they count. */
const CODES = new Set(CURRENCY_CODES.split('|'));
const MARKS = new RegExp(
  `(?<![A-Za-z.])(?:(?:[MTKtkm]|Mio\\.|Mrd\\.|mill\\.)\\s?)?(?!COP|TRY|SAR)([A-Z]{3})(?=${SCALE_SHORT}?(?![A-Za-z]))` +
    `|(?<![A-Za-z])(COP|TRY|SAR|R|RM)${SCALED}|(?<=^|\\()(RM)(?=\\)|$)|(?<![A-Za-z.])(${CURRENCY_SIGN})`,
  'g',
);

/** The one currency named in the words; `null` where there is none or several. */
export function currencyOf(words: string): string | null {
  const lower = words.toLowerCase();
  const names = NAMES.filter(([holds, name]) => lower.includes(holds) && name.test(words));
  const named = new Set(names.map(([, , code]) => code));
  for (const [, code, ...marks] of words.matchAll(MARKS)) {
    if (code !== undefined && !CODES.has(code)) continue;
    const mark = code ?? marks.find((each) => each !== undefined) ?? '';
    // Of which dollar the sign alone is, it does not tell.
    if (!/^\\?\$$/.test(mark)) named.add(mark === 'R' ? 'ZAR' : (currencyCode(mark) ?? ''));
  }
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}
