/** What one cell of a table prints: an amount, a dash for nil, a percentage, or words. */
import { negate, ZERO, type Amount } from '../../number/amount.ts';
import type { Span } from '../../model/place.ts';
import { currencyCode, CURRENCY_PATTERN } from '../currency.ts';
import { parseDigits } from '../numerals.ts';

export interface CellFigure {
  /** Digits with the sign or parentheses that belong to them. */
  readonly span: Span;
  readonly value: Amount;
  /** Digits printed behind the decimal point. */
  readonly places: number;
  readonly percent: boolean;
  readonly nil: boolean;
  /** A currency mark in the cell itself. */
  readonly currency: string | null;
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?';
const FIGURE = new RegExp(
  `^(${CURRENCY_PATTERN})?\\s*(\\(\\s*|[-–−]\\s?)?(${CURRENCY_PATTERN})?\\s*(${DIGITS})\\s*(%)?\\s*(\\))?\\s*(%)?(?:\\s*\\^?\\{?\\*?[¹²³⁴-⁹⁰]*\\}?)?$`,
  'i',
);
const NIL = new RegExp(`^(?:${CURRENCY_PATTERN})?\\s*([-–—−])\\s*%?$`, 'i');

/** `undefined` where the cell holds words or nothing. */
export function readCell(text: string, start: number): CellFigure | undefined {
  const nil = NIL.exec(text);
  if (nil !== null) {
    const at = start + text.indexOf(nil[1] ?? '-');
    return {
      span: { start: at, end: at + 1 },
      value: ZERO,
      places: 0,
      percent: false,
      nil: true,
      currency: null,
    };
  }
  const match = FIGURE.exec(text);
  const digits = match?.[4] ?? '';
  const value = match === null || digits === '' ? undefined : parseDigits(digits);
  if (match === null || value === undefined) return undefined;
  const opened = match[2]?.startsWith('(') === true;
  if (opened !== (match[6] !== undefined)) return undefined;
  const mark = match[1] ?? match[3];
  return {
    span: spanOf(text, start, digits, match[2], opened),
    value: match[2] === undefined ? value : negate(value),
    places: value.places,
    percent: match[5] !== undefined || match[7] !== undefined,
    nil: false,
    currency: mark === undefined ? null : (currencyCode(mark) ?? null),
  };
}

function spanOf(
  text: string,
  start: number,
  digits: string,
  sign: string | undefined,
  opened: boolean,
): Span {
  const at = text.indexOf(digits);
  const from = sign === undefined ? at : text.lastIndexOf(sign.trim(), at);
  const to = opened ? text.indexOf(')', at) + 1 : at + digits.length;
  return { start: start + from, end: start + to };
}
