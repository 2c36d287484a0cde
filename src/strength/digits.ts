/** Slips of the hand: what a printed number becomes when one stroke of the keyboard goes wrong. */
import { putTogether, takeApart } from './printed.ts';
import type { Random } from './random.ts';

export type DigitKind =
  'one-digit' | 'transposition' | 'dropped-digit' | 'doubled-digit' | 'sign' | 'power-of-ten' | 'last-place';

/** How the digits change; `undefined` where this draw gives nothing. */
type Stroke = (digits: string, random: Random) => string | undefined;

const STROKES: Readonly<Record<Exclude<DigitKind, 'sign'>, Stroke>> = {
  'one-digit': (digits, random) => {
    const at = digitAt(digits, random);
    return digits.slice(0, at) + String(random.below(10)) + digits.slice(at + 1);
  },
  transposition: (digits, random) => {
    const at = digitAt(digits, random);
    const next = digits[at + 1] === '.' ? at + 2 : at + 1;
    if (next >= digits.length) return undefined;
    const between = digits.slice(at + 1, next);
    return digits.slice(0, at) + digits[next] + between + digits[at] + digits.slice(next + 1);
  },
  'dropped-digit': (digits, random) => {
    const at = digitAt(digits, random);
    return (digits.slice(0, at) + digits.slice(at + 1)).replace(/\.$/, '');
  },
  'doubled-digit': (digits, random) => {
    const at = digitAt(digits, random);
    return digits.slice(0, at) + digits[at] + digits.slice(at);
  },
  'power-of-ten': (digits, random) => (random.below(2) === 0 ? timesTen(digits) : overTen(digits)),
  'last-place': (digits, random) => {
    const by = 1 + random.below(MOST_OFF);
    return moved(digits, random.below(2) === 0 ? by : -by);
  },
};

/** @param mayBeNegative whether a sign in this place would be read as one */
export function slipOfHand(
  kind: DigitKind,
  text: string,
  mayBeNegative: boolean,
  random: Random,
): string | undefined {
  const printed = takeApart(text);
  if (printed === undefined) return undefined;
  if (kind === 'sign') {
    if (printed.before !== '') return putTogether({ ...printed, before: '', after: '' });
    return mayBeNegative ? putTogether({ ...printed, before: '(', after: ')' }) : undefined;
  }
  const digits = STROKES[kind](printed.digits, random);
  return digits === undefined ? undefined : putTogether({ ...printed, digits });
}

function digitAt(digits: string, random: Random): number {
  const places = [...digits].flatMap((character, at) => (character === '.' ? [] : [at]));
  return random.pick(places) ?? 0;
}

/** One zero too many, or the point one place too far to the right. */
function timesTen(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  if (fraction === undefined) return `${whole}0`;
  const longer = whole + fraction.slice(0, 1);
  return longer.replace(/^0+(?=\d)/, '') + (fraction.length > 1 ? `.${fraction.slice(1)}` : '') || '0';
}

/** One zero too few, or the point one place too far to the left; a whole number gets no point that it does not have. */
function overTen(digits: string): string | undefined {
  const [whole = '', fraction] = digits.split('.');
  if (fraction === undefined) return whole.endsWith('0') ? whole.slice(0, -1) : undefined;
  return `${whole.slice(0, -1) || '0'}.${whole.slice(-1)}${fraction}`;
}

/** Units of the last place by which wrong rounding moves a number. */
const MOST_OFF = 3;

function moved(digits: string, by: number): string | undefined {
  const [whole = '', fraction = ''] = digits.split('.');
  const units = BigInt(whole + fraction) + BigInt(by);
  if (units < 0n) return undefined;
  const text = String(units).padStart(fraction.length + (whole === '' ? 0 : 1), '0');
  const at = text.length - fraction.length;
  return digits.includes('.') ? `${text.slice(0, at)}.${text.slice(at)}` : text;
}
