/** How a sentence prints a figure: the mark of a currency, a sign or parentheses, digits, and what they are counted in. */
import { GROUPED } from '../../../number/grouping.ts';
import { CURRENCY_PATTERN, isWord } from '../../currency.ts';
import { ODD_NUMBER } from '../../figures/numerals.ts';
import { PHYSICAL_UNIT, type Groups } from './figure-form.ts';

/** The characters of a figure, and what they are by name. */
export interface PrintedFigure {
  readonly found: string;
  readonly groups: Groups;
}

const NUMBER = `${ODD_NUMBER}|${GROUPED}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+`;
/** What may follow the digits; a line's end may stand between. */
const TAIL =
  `(?:(?:-|\\s{1,12}|\\n {1,200})?(?<magnitude>thousand|million|billion|trillion|lakhs?|lacs?|crores?)(?:\\b|(?=\\d{1,2}\\b(?![.,]\\d)))|(?<short>mm|mn|bn|cr|[MBK])\\b)?` +
  `(?:\\s?(?<percent>%|per\\s?cent\\b)|(?:-|\\s{1,12})?(?<points>percentage\\s+points?|basis\\s+points?|bps?|pts?|ppts?|pps?)\\b)?` +
  `(?<cents>\\s+(?:cents?|pence)\\b)?(?<pence>(?<=(?<![\\d,.])\\d{1,2}|\\.\\d{1,2})p(?![\\w.-]*\\w))?(?<each>\\s+(?:per|a)\\s+(?:[\\w-]+\\s+){0,3}?(?:share|ADS|unit)\\b)?(?<noun>\\s+(?:ADSs|ordinary shares|shares)\\b)?(?<physical>\\s+${PHYSICAL_UNIT})?`;
/** `MSEK 31`, `Mio. EUR 31`, `TCHF 310`: what is counted in is a code of three letters, if any mark of a currency. */
const COUNTED = `(?:[MTK]|Mio\\.?\\s?|Mrd\\.?\\s?)(?=(?:[A-Z]{3}|€)(?![A-Za-z]))`;
/** The mark of a currency; the patterns that follow go on behind it, so that V8 compiles the many marks once. */
const CURRENCY = new RegExp(`(?<counted>${COUNTED})?(?<currency>${CURRENCY_PATTERN})`, 'iy');
const AMOUNT = new RegExp(
  `(?:\\s{0,3}|\\n {1,12})(?<sign>[-−–△](?=\\s?[\\d.$€£¥₩₹]))?\\s?(?<digits>${NUMBER})${TAIL}`,
  'iy',
);
/** `$(1.7) million`, `($1.7) million`, `(1.2)%`, `2023 (1.2)%`, `($0.08) per share`: parentheses that mean a minus, and not a remark. */
const BEHIND_CURRENCY = new RegExp(`\\s?\\((?<digits>${NUMBER})\\)${TAIL}`, 'iy');
const WITH_CURRENCY = new RegExp(
  `\\s?(?<digits>${NUMBER})\\)(?=\\s+(?:per|thousand|million|billion)\\b)${TAIL}`,
  'iy',
);
const PERCENTAGE = new RegExp(
  `(?:(?<!\\d\\s?)|(?<=(?<![\\d.,])(?:19|20)\\d\\d\\s))\\((?<digits>${NUMBER})\\)(?=\\s?%|\\s(?:bps?|basis points?|pts|percentage points?|cents?)\\b)${TAIL}`,
  'iy',
);
/** What stands behind the parentheses of the last two. */
const BEHIND_BRACKET = /^(?:\s?%|\s+(?:per|thousand|million|billion|bps?|basis|pts|percentage|cents?)\b)/i;
/** `U.S. \$` and a space. */
const LONGEST_CURRENCY = 8;
/** A number in parentheses, with the mark of a currency. */
const LONGEST_BRACKET = 60;
/** `Mio. `, the mark of a currency, blanks or a new line set in, a minus with its blank, a point, and the first digit. */
const LONGEST_MARK = 5 + LONGEST_CURRENCY + 13 + 2 + 2;
/** Digits, a point, a sign, and the letters and signs that currency marks start with. */
const OPENS_FIGURE = /[\d.$€£¥₩₹\\\-−–△A-EGHIJKMNPRSTUZ]/i;

/** The figure that starts at an offset, with the character there. */
export function printedFigure(text: string, at: number, character: string): PrintedFigure | undefined {
  if (character === '(') return inBrackets(text, at);
  if (!opensFigure(text, at, character)) return undefined;
  const currency = /[\d.\-−–]/.test(character) ? null : match(CURRENCY, text, at);
  const { currency: mark, counted } = currency?.groups ?? {};
  const from = currency === null ? at : CURRENCY.lastIndex;
  const isNegative = mark !== undefined && counted === undefined && /^\s?\(/.test(text.slice(from, from + 2));
  const found = match(isNegative ? BEHIND_CURRENCY : AMOUNT, text, from);
  if (found === null || (isWord(mark) && !isNegative)) return undefined;
  const groups = { ...currency?.groups, ...found.groups, ...(isNegative && { sign: '(' }) };
  return { found: text.slice(at, from + found[0].length), groups };
}

function inBrackets(text: string, at: number): PrintedFigure | undefined {
  const end = text.slice(at, at + LONGEST_BRACKET).indexOf(')') + 1;
  if (end === 0 || !BEHIND_BRACKET.test(text.slice(at + end, at + end + LONGEST_BRACKET))) return undefined;
  const percentage = match(PERCENTAGE, text, at);
  if (percentage !== null) return { found: percentage[0], groups: { ...percentage.groups, sign: '(' } };
  const currency = match(CURRENCY, text, at + 1);
  if (currency === null || currency.groups?.['counted'] !== undefined) return undefined;
  const amount = match(WITH_CURRENCY, text, CURRENCY.lastIndex);
  if (amount === null) return undefined;
  const groups = { ...currency.groups, ...amount.groups, sign: '(' };
  return { found: `(${currency[0]}${amount[0]}`, groups };
}

/** Most letters open a word: behind the mark of a currency there are digits before long. */
function opensFigure(text: string, at: number, character: string): boolean {
  if (!OPENS_FIGURE.test(character)) return false;
  return !/[A-Za-z]/.test(character) || /\d/.test(text.slice(at, at + LONGEST_MARK));
}

/** @param pattern sticky */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
