/** Every numeral of the text, found in one pass: digits with their separators, and runs of superscript digits. */
import { LETTERS } from '../../model/letters.ts';
import { parseAmount, type Amount } from '../../number/amount.ts';
import { GROUPED, plainDigits } from '../../number/grouping.ts';
import type { Span } from '../../model/place.ts';

const NUMERAL = new RegExp(
  `${GROUPED}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![${LETTERS}\\d])\\.\\d+|[¹²³⁰⁴-⁹]+`,
  'g',
);

/**
 * Digits run together with separators as no number is: `481,2`, `1.322.1`, `46,71.9`. Behind a currency mark, or in front of a
 * word of scale or per cent, it is one number all the same, and elsewhere a list or a reference. What is no digit is passed
 * over at the first look.
 */
const RUN = '\\d{1,12}(?:[.,]\\d{1,12}){1,6}(?![.,]?\\d)';
const GOOD = `(?:${GROUPED}(?:\\.\\d+)?|\\d+\\.\\d+)(?![.,]?\\d)`;
export const ODD_NUMBER = `(?=\\d)(?<![\\d.,])(?!${GOOD})(?:(?<=[$€£¥₩₹]|RMB ?|CNY ?|SEK ?|HKD ?|USD ?|EUR ?)${RUN}|${RUN}(?=\\s?%|\\s(?:thousand|million|billion|trillion)\\b))`;
const ODD = new RegExp(ODD_NUMBER, 'g');

/** Spans of such numbers in a stretch of prose. */
export function oddNumbers(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(ODD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

export function findNumerals(text: string): readonly Span[] {
  const spans: Span[] = [];
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(text); match !== null; match = NUMERAL.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** `$000's`, `(£'000)`, `in 000s`: the zeros of a scale, and no amount. */
export function isZerosOfScale(text: string, { start, end }: Span): boolean {
  if (text.slice(start, end) !== '000') return false;
  return (
    /(?:['’‘(]|[$€£¥₩₹] ?|\bin )$/i.test(text.slice(Math.max(0, start - 4), start)) ||
    /^['’]?s\b/i.test(text.slice(end, end + 3))
  );
}

/** The value and the digits printed behind the decimal point of plain digits with separators. */
export function parseDigits(digits: string): Amount | undefined {
  const plain = plainDigits(digits);
  return parseAmount(plain.startsWith('.') ? `0${plain}` : plain);
}

/** Exponents of the words that multiply a figure. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 3,
  thousands: 3,
  k: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  crore: 7,
  crores: 7,
  cr: 7,
  million: 6,
  millions: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  mill: 6,
  mio: 6,
  m: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  mrd: 9,
  b: 9,
  trillion: 12,
  trillions: 12,
};

export function magnitudeOf(word: string | undefined): number {
  return word === undefined ? 0 : (MAGNITUDES[word.toLowerCase()] ?? 0);
}
