/** A number as one section of its format prints it, without sign: digits, separators, scaling, literals. */
import { type Amount, shift } from '../../../number/amount.ts';
import { digitsOf, orderOf, rounded } from './decimal.ts';
import type { FormatToken } from './format-code.ts';
import { formatGeneral } from './general.ts';

/** The tokens around the decimal point, and what the section does to the number. */
interface Layout {
  readonly tokens: readonly FormatToken[];
  /** Places among the tokens of the placeholders for digits before and behind the point. */
  readonly whole: readonly number[];
  readonly fraction: readonly number[];
  readonly isGrouped: boolean;
  /** Powers of ten: two for each percent sign, minus three for each comma at the end of the digits. */
  readonly scale: number;
  readonly exponent: { readonly at: number; readonly plus: boolean; readonly digits: number } | null;
}

/** @param value not negative */
export function formatNumber(value: Amount, tokens: readonly FormatToken[]): string {
  if (tokens.some(({ kind }) => kind === 'general' || kind === 'slash')) {
    return tokens.map((token) => (isGeneral(token) ? formatGeneral(value) : literalOf(token))).join('');
  }
  const layout = layoutOf(tokens);
  const scaledValue = shift(value, layout.scale);
  if (layout.exponent === null) return write(layout, scaledValue, '');
  const order = scientificOrder(scaledValue, layout);
  const { plus, digits } = layout.exponent;
  const sign = order < 0 ? '-' : plus ? '+' : '';
  return write(
    layout,
    shift(scaledValue, -order),
    `E${sign}${String(Math.abs(order)).padStart(digits, '0')}`,
  );
}

/** Fractions such as `# ?/?` are printed as General: a release has none. */
function isGeneral({ kind }: FormatToken): boolean {
  return kind === 'general' || kind === 'slash';
}

export function literalOf(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  return token.kind === 'percent' ? '%' : '';
}

function layoutOf(tokens: readonly FormatToken[]): Layout {
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const end = exponentAt < 0 ? tokens.length : exponentAt;
  const digits = tokens.flatMap(({ kind }, index) => (kind === 'digit' && index < end ? [index] : []));
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const lastDigit = digits.at(-1) ?? -1;
  const whole = digits.filter((index) => point < 0 || index < point);
  const commas = tokens.flatMap(({ kind }, index) => (kind === 'comma' ? [index] : []));
  const lastWhole = whole.at(-1) ?? -1;
  const grouping = commas.filter((index) => index > (whole[0] ?? end) && index < lastWhole);
  const scaling = commas.filter(
    (index) => (index > lastDigit && index < end) || (index > lastWhole && index < point),
  );
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const exponent = tokens[exponentAt];
  return {
    tokens,
    whole,
    fraction: digits.filter((index) => point >= 0 && index > point),
    isGrouped: grouping.length > 0,
    scale: 2 * percents - 3 * scaling.length,
    exponent:
      exponent?.kind === 'exponent'
        ? {
            at: exponentAt,
            plus: exponent.plus,
            digits: tokens.slice(exponentAt).filter(({ kind }) => kind === 'digit').length,
          }
        : null,
  };
}

/** The power of ten is a multiple of the number of digits before the point. */
function scientificOrder(value: Amount, { whole, fraction }: Layout): number {
  const step = Math.max(1, whole.length);
  const order = Math.floor(orderOf(value) / step) * step;
  // Rounding may make one digit more: 9.99 with one place is 1.0E+01.
  const fit = rounded(shift(value, -order), fraction.length);
  return orderOf(fit) >= step ? order + step : order;
}

function write(layout: Layout, value: Amount, power: string): string {
  const { tokens, whole, fraction, isGrouped, exponent } = layout;
  const digits = digitsOf(value, fraction.length);
  const before = wholeDigits(
    digits.whole,
    whole.map((index) => fillerOf(tokens[index])),
    isGrouped,
  );
  const behind = fractionDigits(
    digits.fraction,
    fraction.map((index) => fillerOf(tokens[index])),
  );
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (exponent !== null && index >= exponent.at) {
      if (index === exponent.at) text += power;
      else if (token.kind !== 'digit') text += literalOf(token);
    } else if (token.kind === 'digit') {
      const at = whole.indexOf(index);
      text += at >= 0 ? (before[at] ?? '') : (behind[fraction.indexOf(index)] ?? '');
    } else if (token.kind === 'point') text += whole.length === 0 ? `${digits.whole}.` : '.';
    else text += literalOf(token);
  }
  return text;
}

function fillerOf(token: FormatToken | undefined): string {
  return token?.kind === 'digit' ? token.filler : '0';
}

/** One text a placeholder; the first holds all the digits that have no placeholder of their own. */
function wholeDigits(digits: string, fillers: readonly string[], isGrouped: boolean): readonly string[] {
  const extra = Math.max(0, digits.length - fillers.length);
  return fillers.map((filler, index) => {
    // Counted from the right, as groups are.
    const fromRight = fillers.length - index;
    if (index === 0 && extra > 0) {
      const own = digits.slice(0, extra + 1);
      return isGrouped ? grouped(own, fromRight - 1) : own;
    }
    const digit = digits.charAt(digits.length - fromRight);
    if (digit === '' && filler !== '0') return filler === '?' ? ' ' : '';
    const separator = isGrouped && fromRight > 1 && fromRight % 3 === 1 ? ',' : '';
    return (digit === '' ? '0' : digit) + separator;
  });
}

/** Digits with a comma wherever a multiple of three digits follows, `behind` more of them than are here. */
function grouped(digits: string, behind: number): string {
  return [...digits]
    .map((digit, index) => {
      const following = digits.length - 1 - index + behind;
      return following > 0 && following % 3 === 0 ? `${digit},` : digit;
    })
    .join('');
}

/** Zeros at the end are printed only where the format asks for them. */
function fractionDigits(digits: string, fillers: readonly string[]): readonly string[] {
  const significant = digits.replace(/0+$/, '').length;
  return fillers.map((filler, index) => {
    if (index < significant || filler === '0') return digits.charAt(index);
    return filler === '?' ? ' ' : '';
  });
}
