/** What could have been meant where a text is printed: every text that one recognised slip turns into the printed one. */
import { parseAmount, shift, type Amount } from '../../number/amount.ts';
import { plainDigits } from '../../number/grouping.ts';
import { otherReadings } from './readings.ts';
import type { Slip } from '../../model/suspect.ts';

export interface Variant {
  /** Without separators, sign in front: `-1234.5`. */
  readonly text: string;
  readonly slip: Slip;
}

/** Shifts of the decimal point that are taken for a slip. */
const MOST_SHIFTED = 3;

/** @param printed a figure's text: digits with separators, a point, and a sign or parentheses */
export function variantsOf(printed: string): readonly Variant[] {
  const isNegative = /^[(\-−△]|\)$/.test(printed);
  const plain = plainDigits(printed);
  // A dash for nil has no digit that could have slipped.
  if (plain === '') return [];
  const sign = isNegative ? '-' : '';
  const found = new Map<string, Slip>();
  const propose = (text: string, slip: Slip, own = sign): void => {
    const key = own + text;
    if (/\d/.test(text) && !/^0\d/.test(text) && !found.has(key)) found.set(key, slip);
  };
  for (const text of otherReadings(printed)) found.set(text, 'misreading');
  propose(plain, 'sign', isNegative ? '' : '-');
  for (const text of transposed(plain)) propose(text, 'transposition');
  for (const text of shifted(plain)) propose(text.replace(/^0+(?=\d)/, ''), 'power-of-ten');
  for (const text of shortened(plain)) propose(text, 'doubled-digit');
  for (const text of lengthened(plain)) propose(text, 'dropped-digit');
  for (const text of pointed(plain)) propose(text, 'dropped-digit');
  for (const text of nudged(plain)) propose(text, 'last-place');
  for (const text of substituted(plain)) propose(text, 'one-digit');
  found.delete(sign + plain);
  return [...found].map(([text, slip]) => ({ text, slip }));
}

/** The value of a variant where the printed number is multiplied by `10^exponent`. */
export function valueOf(text: string, exponent: number): Amount {
  const value = parseAmount(text.replace(/^(-?)\./, '$10.').replace(/\.$/, ''));
  if (value === undefined) throw new RangeError(`not a number: ${text}`);
  return shift(value, exponent);
}

function* transposed(plain: string): Iterable<string> {
  for (let at = 0; at < plain.length; at++) {
    const next = plain[at + 1] === '.' ? at + 2 : at + 1;
    if (next >= plain.length || plain[at] === '.' || plain[at] === plain[next]) continue;
    yield plain.slice(0, at) + plain[next] + plain.slice(at + 1, next) + plain[at] + plain.slice(next + 1);
  }
}

function* shifted(plain: string): Iterable<string> {
  const [whole = '', fraction = ''] = plain.split('.');
  for (let by = 1; by <= MOST_SHIFTED; by++) {
    yield `${whole}${fraction.padEnd(by, '0').slice(0, by)}${fraction.length > by ? `.${fraction.slice(by)}` : ''}`;
    // Before a point that is printed, zeros may have been lost; an amount in whole units has none.
    if (whole.length <= by && fraction === '') continue;
    const padded = whole.padStart(by + 1, '0');
    const moved = padded.slice(-by) + fraction;
    yield /^0+$/.test(moved) ? padded.slice(0, -by) : `${padded.slice(0, -by)}.${moved}`;
  }
}

/** Only a digit that stands twice was doubled. */
function* shortened(plain: string): Iterable<string> {
  for (let at = 1; at < plain.length; at++) {
    if (plain[at] !== '.' && plain[at] === plain[at - 1]) yield plain.slice(0, at) + plain.slice(at + 1);
  }
}

function* lengthened(plain: string): Iterable<string> {
  for (let at = 0; at <= plain.length; at++) {
    for (let digit = 0; digit <= 9; digit++) yield `${plain.slice(0, at)}${digit}${plain.slice(at)}`;
  }
}

/** A lost decimal took its point with it. */
function* pointed(plain: string): Iterable<string> {
  if (plain.includes('.')) return;
  for (let digit = 0; digit <= 9; digit++) yield `${plain}.${digit}`;
}

/** Rounded the wrong way, or not carried: the same number but for a few units of its last place. */
function* nudged(plain: string): Iterable<string> {
  const [whole = '', fraction] = plain.split('.');
  const units = BigInt(whole + (fraction ?? ''));
  // Of a single digit the last is the only one.
  if (units < 10n) return;
  for (const by of NUDGES) {
    const meant = units + by;
    if (meant < 0n) continue;
    const digits = String(meant).padStart((fraction?.length ?? 0) + 1, '0');
    yield fraction === undefined
      ? digits
      : `${digits.slice(0, -fraction.length)}.${digits.slice(-fraction.length)}`;
  }
}

const NUDGES = [1n, 2n, 3n, 4n, 5n].flatMap((by) => [by, -by]);

function* substituted(plain: string): Iterable<string> {
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === '.') continue;
    for (let digit = 0; digit <= 9; digit++) yield `${plain.slice(0, at)}${digit}${plain.slice(at + 1)}`;
  }
}
