/** The kinds of slip by which one printed value becomes another, the most telling first. */
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import type { Slip } from '../model/suspect.ts';
import { negate, type Amount } from '../number/amount.ts';
import { digitsOf, printsSame } from './printed.ts';

/** How much a slip says: chance makes a digit fit far more often than it makes two digits change places. */
const TELLING: Readonly<Record<Slip, number>> = {
  transposition: 0,
  swapped: 0,
  sign: 0,
  'power-of-ten': 0,
  'doubled-digit': 0,
  'dropped-digit': 0,
  'neighbouring-column': 0,
  'neighbouring-row': 0,
  'stale-comparative': 0,
  'missing-addend': 1,
  'one-digit': 1,
  'last-place': 2,
};

/** 0 for the most telling slips, 3 for none. */
export function tellingOf(slip: Slip | null): number {
  return slip === null ? 3 : TELLING[slip];
}

/** The slip that would print `fact` where `restored` was meant; `null` where no known one does. */
export function slipBetween(restored: Amount, fact: Fact, figure: Figure): Slip | null {
  if (printsSame(negate(restored), fact.value)) return 'sign';
  const meant = digitsOf(restored, fact, figure);
  const printed = figure.text.replace(/\D/g, '');
  if (restored.units < 0n !== fact.value.units < 0n && fact.value.units !== 0n) return null;
  if (isTransposed(meant, printed)) return 'transposition';
  const [short, long] = [meant.replace(/^0+/, ''), printed.replace(/^0+/, '')];
  if (short !== long && (isShifted(short, long) || isShifted(long, short))) return 'power-of-ten';
  if (isDropped(meant, printed)) return 'dropped-digit';
  if (isDropped(printed, meant)) return 'doubled-digit';
  return isOneDigit(meant, printed) ? 'one-digit' : null;
}

function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isShifted(a: string, b: string): boolean {
  return a !== '' && b.length > a.length && b.startsWith(a) && /^0+$/.test(b.slice(a.length));
}

/** One digit of `long` left out gives `short`. */
function isDropped(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
}

function isOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  return [...a].filter((digit, index) => digit !== b[index]).length === 1;
}
