/**
 * Two figures of a line that stand in each other's column: what the line is part of then fails in both columns, by the same
 * difference up and down, and would hold in both if they were exchanged. Rows that are no parts do so by accident only.
 */
import { type Chance, isBelow, ONE_IN_A_THOUSAND } from '../../number/chance.ts';
import { chanceOf, gapIn, laneResult, type LaneResult, resultsOf } from '../evidence.ts';
import { RunSums } from '../runs/run-sums.ts';
import { beginsRun, type Run, signed, type SignedLine, weightOf } from '../runs/runs.ts';
import type { Cell, Line, Sheet } from '../sheets/sheet.ts';
import { captionRole } from './captions.ts';
import { magnitude } from '../../number/amount.ts';

/** A run that would sum to its total in every column but for two figures in each other's place. */
export interface ExchangedRun {
  readonly run: Run;
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

interface Sum {
  readonly total: number;
  readonly terms: readonly SignedLine[];
  readonly results: readonly LaneResult[];
}

/** A sum and two of its lanes. */
interface Pair extends Sum {
  readonly lanes: readonly [number, number];
}

const MOST_TERMS = 40;

/** Whether a sum that fails in two lanes is one whose line has its two figures in each other's lane. */
export function isExchanged(sheet: Sheet, sum: Sum): boolean {
  const pair = brokenPair(sum);
  return pair !== null && exchangedLine(sheet, pair) !== null;
}

/** The first run above a line named as a result or total that sums to it but for such an exchange; `null` where none does. */
export function exchangedRun(
  sheet: Sheet,
  total: number,
  open: readonly number[],
  totals: ReadonlySet<number>,
): ExchangedRun | null {
  if (sheet.dimension !== 'money' && sheet.dimension !== 'shares') return null;
  const role = captionRole(sheet.lines[total]);
  if (role === 'line') return null;
  // What is left of the first line once the others are taken off has a name of its own, and no total has.
  const shapes = role === 'result' ? (['sum', 'signed'] as const) : (['sum'] as const);
  const sums = new RunSums(sheet.lines[total] as Line);
  let tried = 0;
  for (let from = open.length - 1; from >= Math.max(0, open.length - MOST_TERMS); from--) {
    const first = sheet.lines[open[from] as number] as Line;
    const isRun = from < open.length - 1 && beginsRun(sheet, open, from, totals);
    if (isRun) tried += 1;
    const weight = weightOf(sheet, open[from] as number, totals);
    for (const shape of isRun ? shapes : []) {
      const rest = shape === 'sum' ? 1 : -1;
      if (!sums.areMirrored(first, [weight, rest])) continue;
      const terms = signed(sheet, open.slice(from), [1, rest], totals);
      const sum = { total, terms, results: resultsOf(sheet, total, terms) };
      const chance = chanceOfExchange(sheet, sum, tried * shapes.length);
      if (chance === null || !isBelow(chance, ONE_IN_A_THOUSAND)) continue;
      return { run: { from, terms, shape, isAligned: true, tried }, results: sum.results, chance };
    }
    sums.add(first, weight);
  }
  return null;
}

/** That the sum holds by accident in all its lanes, once any of its lines may be exchanged; `null` where that mends nothing. */
function chanceOfExchange(sheet: Sheet, sum: Sum, tried: number): Chance | null {
  const pair = brokenPair(sum);
  if (pair === null) return null;
  const line = exchangedLine(sheet, pair);
  if (line === null) return null;
  const mended = withExchange(sheet.lines, line, pair.lanes);
  const cellAt = (at: number, lane: number): Cell | null => mended[at]?.cells[lane] ?? null;
  const results = sum.results.map((result) =>
    pair.lanes.includes(result.lane)
      ? laneResult(
          result.lane,
          cellAt(sum.total, result.lane),
          sum.terms.map((term) => ({ sign: term.sign, cell: cellAt(term.line, result.lane) })),
        )
      : result,
  );
  return chanceOf(results, sheet.isWitness, tried * (sum.terms.length + 1));
}

/** `null` unless it fails in two lanes. */
function brokenPair(sum: Sum): Pair | null {
  const [a, b, another] = sum.results.filter(({ verdict }) => verdict === 'breaks');
  if (a === undefined || b === undefined || another !== undefined) return null;
  return { ...sum, lanes: [a.lane, b.lane] };
}

/** The line of the sum that makes it hold in both lanes when its figures there are exchanged; the total, too, is one. */
function exchangedLine({ lines }: Sheet, { total, terms, lanes }: Pair): number | null {
  const [a, b] = lanes.map((lane) => gapIn(lines, total, terms, lane)) as [Gap, Gap];
  const isMended = (change: bigint): boolean =>
    2n * magnitude(a.gap + change) <= a.slack && 2n * magnitude(b.gap - change) <= b.slack;
  for (const { line, sign } of [{ line: total, sign: -1 }, ...terms]) {
    const [own, other] = lanes.map((lane) => lines[line]?.cells[lane] ?? null);
    if (own === null || own === undefined || other === null || other === undefined) continue;
    const change = sign === 1 ? own.units - other.units : other.units - own.units;
    if (change !== 0n && isMended(change)) return line;
  }
  return null;
}

type Gap = ReturnType<typeof gapIn>;

function withExchange(
  lines: readonly Line[],
  line: number,
  [a, b]: readonly [number, number],
): readonly Line[] {
  return lines.map((each, at) => {
    if (at !== line) return each;
    const { cells } = each;
    return { ...each, cells: cells.with(a, cells[b] ?? null).with(b, cells[a] ?? null) };
  });
}
