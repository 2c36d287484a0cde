/**
 * How likely a figure is to be printed as it is if another value was meant. A slip of the hand has as many outcomes as the
 * number has digits, and a digit has nine ways to be another; a value is likelier the closer it is to the comparatives
 * beside it, and small amounts are more frequent than large ones. All is counted in whole parts of one, never as a fraction.
 */
import type { Slip } from '../../model/suspect.ts';
import { absolute, compare, powerOfTen, shift, subtract, type Amount } from '../../number/amount.ts';
import type { Interval } from '../../number/interval.ts';

/** A likelihood, in millionths of millionths. */
export type Evidence = bigint;

const WHOLE = powerOfTen(12);

/** Likelihoods that differ by less are not told apart. */
const TOLD_APART = 12n;

/** Whether the one says clearly more than the other. */
export function outweighs(a: Evidence, b: Evidence): boolean {
  return a > b * TOLD_APART;
}

/** Of how many outcomes of its kind the printed one is one, for a number of so many digits. */
const OUTCOMES: Readonly<Record<Slip, (digits: bigint) => bigint>> = {
  transposition: (digits) => digits,
  // Nine other digits at each place, of the commonest kind of slip.
  'one-digit': (digits) => 6n * digits,
  'dropped-digit': (digits) => digits,
  'doubled-digit': (digits) => digits,
  sign: () => 2n,
  'power-of-ten': () => 3n,
  'neighbouring-column': copied,
  'neighbouring-row': copied,
  'stale-comparative': copied,
  swapped: () => 3n,
  'shifted-row': () => 3n,
  'missing-addend': () => 3n,
  'last-place': () => 12n,
  misreading: () => 1n,
  'direction-word': () => 1n,
};

/** What a figure is copied from tells nothing of what it should have been: see `freedomOf`. */
function copied(): bigint {
  return 3n;
}

/**
 * Any value could stand where another was copied to, and only those of an interval mend what breaks: the fewer they are of
 * all amounts of this size, the less a copy accounts for.
 */
export function freedomOf(
  evidence: Evidence,
  { lo, hi }: Interval,
  { size, decimals, seldom }: Beside,
): Evidence {
  const unit = (value: Amount): bigint =>
    shift(value, decimals).units / powerOfTen(shift(value, decimals).places);
  const count = unit(subtract(hi, lo)) * seldom;
  const all = unit(absolute(size));
  return count >= all ? evidence : (evidence * (count < 1n ? seldom : count)) / all;
}

/** A figure that prints what stands beside it. */
interface Beside {
  readonly size: Amount;
  readonly decimals: number;
  /** One in how many figures of the document is equal to the one beside it. */
  readonly seldom: bigint;
}

/** Without a slip that is recognised any number could have been printed instead; a nil has no digit that slipped. */
const ANY_NUMBER = powerOfTen(7);
const UNLIKE = 16n;

/** @param beside comparatives: amounts of the same kind that would be of similar size */
export function evidenceFor(
  meant: Amount,
  {
    printed,
    digits,
    slip,
    beside,
    finer = 0,
  }: {
    readonly printed: Amount;
    readonly digits: number;
    /** How many more decimals the meant value has. Default: none. */
    readonly finer?: number;
    readonly slip: Slip | null;
    readonly beside: readonly Amount[];
  },
): Evidence {
  const count = BigInt(Math.max(digits, 1));
  if (slip === null || printed.units === 0n) {
    const nearer = nearnessFor(WHOLE / ANY_NUMBER, meant, printed, beside);
    // That a number is unlike its comparatives is no slip of its own.
    return nearer > (WHOLE / ANY_NUMBER) * UNLIKE ? (WHOLE / ANY_NUMBER) * UNLIKE : nearer;
  }
  const evidence = timesFrequency(WHOLE / OUTCOMES[slip](count), shift(meant, finer), printed);
  return nearnessFor(evidence, meant, printed, beside);
}

/**
 * Amounts are spread evenly over orders of magnitude, so that one of ten times as many last places is ten times as rare.
 */
function timesFrequency(evidence: Evidence, meant: Amount, printed: Amount): Evidence {
  const { larger: own, other } = inCommon(meant, printed);
  const isAlike = String(own).length === String(other).length;
  return own === 0n || other === 0n || isAlike ? evidence : (evidence * other) / own;
}

/** By the square of how much closer it comes to a comparative than what is printed, up to a limit. */
export function nearnessFor(
  evidence: Evidence,
  meant: Amount,
  printed: Amount,
  beside: readonly Amount[],
): Evidence {
  const [after, before] = [nearest(meant, beside), nearest(printed, beside)];
  if (after === null && before === null) return evidence;
  // With the sign of none of them it is unlike all.
  if (after === null) return evidence / OTHER_SIGN;
  if (before === null) return evidence * OTHER_SIGN;
  const gained = (before * THOUSAND) / after;
  const bounded = gained > MOST_GAINED ? MOST_GAINED : gained < LEAST_GAINED ? LEAST_GAINED : gained;
  return (evidence * bounded * bounded) / (THOUSAND * THOUSAND);
}

const OTHER_SIGN = 16n;
const THOUSAND = 1_000n;
const MOST_GAINED = 100_000n;
const LEAST_GAINED = 10n;

/** How many thousandths the larger is of the smaller, for the nearest of the amounts; `null` where none can be compared. */
function nearest(value: Amount, beside: readonly Amount[]): bigint | null {
  let least: bigint | null = null;
  for (const each of beside) {
    if (each.units === 0n || value.units === 0n || each.units > 0n !== value.units > 0n) continue;
    const { larger, other } = ordered(value, each);
    const ratio = (larger * THOUSAND) / other;
    if (least === null || ratio < least) least = ratio;
  }
  return least;
}

function inCommon(a: Amount, b: Amount): { readonly larger: bigint; readonly other: bigint } {
  const places = Math.max(a.places, b.places);
  const lift = (value: Amount): bigint => absolute(value).units * powerOfTen(places - value.places);
  return { larger: lift(a), other: lift(b) };
}

function ordered(a: Amount, b: Amount): { readonly larger: bigint; readonly other: bigint } {
  return compare(absolute(a), absolute(b)) >= 0 ? inCommon(a, b) : inCommon(b, a);
}
