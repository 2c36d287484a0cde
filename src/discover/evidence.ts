/**
 * How likely figures that have nothing to do with one another foot all the same. A sum meets a total by accident about as
 * often as its rounding fits into the range over which it could have scattered; what holds in several columns is less
 * likely by each of them, and what was looked for in many ways is likelier by their number.
 */
import { type Chance, CERTAIN } from '../number/chance.ts';
import { magnitude, powerOfTen } from '../number/amount.ts';
import type { SignedLine } from './runs/runs.ts';
import type { Cell, Line, Sheet } from './sheets/sheet.ts';

type LaneVerdict = 'holds' | 'breaks' | 'absent';

/** What came of an identity in one lane. */
export interface LaneResult {
  readonly lane: number;
  readonly verdict: LaneVerdict;
  /** The chance that this lane holds by accident; certain where it says nothing, such as a sum with one addend. */
  readonly chance: Chance;
}

export interface Term {
  readonly sign: 1 | -1;
  readonly cell: Cell | null;
}

/** `total = Σ sign × cell` in one lane. A blank addend counts as nothing where that holds, and else leaves it open. */
export function laneResult(lane: number, total: Cell | null, terms: readonly Term[]): LaneResult {
  if (total === null || terms.every(({ cell }) => cell === null))
    return { lane, verdict: 'absent', chance: CERTAIN };
  let residual = total.units;
  let slack = total.grain;
  let isWhole = true;
  for (const { sign, cell } of terms) {
    if (cell === null) isWhole = false;
    else {
      residual -= sign === 1 ? cell.units : -cell.units;
      slack += cell.grain;
    }
  }
  const distance = magnitude(residual);
  if (2n * distance > (isRepeated(total, terms) ? 0n : slack))
    return { lane, verdict: isWhole ? 'breaks' : 'absent', chance: CERTAIN };
  const cells = [total, ...terms.flatMap(({ cell }) => cell ?? [])];
  return { lane, verdict: 'holds', chance: accident(cells, distance) };
}

/** A single addend printed to the same last place is the total itself: both are rounded alike. */
export function isRepeated(total: Cell, terms: readonly Term[]): boolean {
  return terms.length === 1 && terms[0]?.cell?.grain === total.grain;
}

/**
 * Two figures of similar size may be related in another way than by this sum, so the third largest is the range over
 * which the sum could have scattered: `1,000 - 5 = 995` says little, `620 + 380 = 1,000` much. Zeros at the end of all
 * figures are no digits.
 */
function accident(cells: readonly Cell[], distance: bigint): Chance {
  const sizes = cells.map(({ units }) => magnitude(units)).filter((size) => size > 0n);
  const [largest = 0n, , third] = sizes.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const range = third ?? (cells.length === 2 && sizes.length === 2 ? largest : 0n);
  if (range === 0n) return CERTAIN;
  const step = commonStep(cells);
  return { numerator: 2n * distance + step, denominator: 2n * range + step };
}

/** The largest power of ten that all the figures are multiples of. */
export function commonStep(cells: readonly Cell[]): bigint {
  for (let zeros = 0; ; zeros++) {
    const step = powerOfTen(zeros);
    const next = powerOfTen(zeros + 1);
    if (cells.some(({ units }) => units % next !== 0n)) return step;
    if (zeros > 30) return step;
  }
}

/** The chance that any of `tried` candidates holds by accident in as many of these lanes. */
export function chanceOf(
  results: readonly LaneResult[],
  isWitness: readonly boolean[],
  tried: number,
): Chance {
  const tested = results.filter(({ lane, verdict }) => isWitness[lane] === true && verdict !== 'absent');
  const held = tested.filter(({ verdict }) => verdict === 'holds');
  let numerator = BigInt(tried) * ways(tested.length, held.length);
  let denominator = 1n;
  for (const { chance } of held) {
    numerator *= chance.numerator;
    denominator *= chance.denominator;
  }
  return numerator < denominator ? { numerator, denominator } : CERTAIN;
}

/** Where so few break of what else holds, it is they that are wrong: one, or one of seven. */
export function isException(broken: number, held: number): boolean {
  return broken <= 1 || broken * 6 <= held;
}

/** In how many ways `taken` of `count` can be chosen. */
function ways(count: number, taken: number): bigint {
  let product = 1n;
  for (let each = 1; each <= taken; each++) product = (product * BigInt(count - taken + each)) / BigInt(each);
  return product;
}

/** `1 in 1,000`: the largest power of ten that the chance is not above, as the number of zeros; 0 where it is certain. */
export function zerosOf({ numerator, denominator }: Chance): number {
  if (numerator === 0n) return 30;
  let zeros = 0;
  while (zeros < 30 && numerator * powerOfTen(zeros + 1) <= denominator) zeros += 1;
  return zeros;
}

/** What the terms of a line make in each of its lanes. */
export function resultsOf(
  { lines }: Sheet,
  total: number,
  terms: readonly SignedLine[],
): readonly LaneResult[] {
  return (lines[total] as Line).cells.map((cell, lane) =>
    laneResult(
      lane,
      cell,
      terms.map(({ line, sign }) => ({ sign, cell: lines[line]?.cells[lane] ?? null })),
    ),
  );
}

/** Reported less recomputed, and twice what rounding explains of it. */
export function gapIn(
  lines: readonly Line[],
  total: number,
  terms: readonly SignedLine[],
  lane: number,
): { readonly gap: bigint; readonly slack: bigint } {
  const own = lines[total]?.cells[lane];
  let gap = own?.units ?? 0n;
  let slack = own?.grain ?? 0n;
  for (const { line, sign } of terms) {
    const cell = lines[line]?.cells[lane];
    gap -= sign === 1 ? (cell?.units ?? 0n) : -(cell?.units ?? 0n);
    slack += cell?.grain ?? 0n;
  }
  return { gap, slack };
}

/** In how many lanes it breaks. */
export function brokenIn(results: readonly Pick<LaneResult, 'verdict'>[]): number {
  return results.filter(({ verdict }) => verdict === 'breaks').length;
}

/** In how many lanes it holds. */
export function heldIn(results: readonly Pick<LaneResult, 'verdict'>[]): number {
  return results.filter(({ verdict }) => verdict === 'holds').length;
}

/** Of how many it holds. */
export function heldOf(each: readonly { readonly result: LaneResult }[]): number {
  return heldIn(each.map(({ result }) => result));
}
