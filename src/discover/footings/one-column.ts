/**
 * A total in a table of one column, where a figure has slipped: no other column holds by which the sum could be known. What
 * caption and headings say is a sum is believed to be one where a single slip of the hand in one of its figures makes it
 * hold to the last place. Of a part that is not printed, or of rows that are no parts, that is true by accident only.
 */
import { CERTAIN, isBelow, type Chance, ONE_IN_TWENTY } from '../../number/chance.ts';
import { commonStep, type LaneResult } from '../evidence.ts';
import { isOneSlipAway } from '../runs/hand-slips.ts';
import { beginsRun, type Run } from '../runs/runs.ts';
import type { Cell, Line, Sheet } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/** A run that would sum to its total but for a slip. */
export interface SlippedRun {
  readonly run: Run;
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

const MOST_TERMS = 20;

/** The one run above a total that a slip keeps from summing to it; `null` where there is none, or are several. */
export function slippedRun(
  sheet: Sheet,
  total: number,
  open: readonly number[],
  totals: ReadonlySet<number>,
): SlippedRun | null {
  const lane = onlyLane(sheet, total);
  if (lane === null) return null;
  const found: SlippedRun[] = [];
  let tried = 0;
  for (let from = open.length - 2; from >= Math.max(0, open.length - MOST_TERMS); from--) {
    if (!beginsRun(sheet, open, from, totals)) continue;
    tried += 1;
    const lines = open.slice(from);
    const cells = cellsOf(sheet, lane, lines);
    const own = sheet.lines[total]?.cells[lane] ?? null;
    if (own === null || cells === null || !isOneSlipAway(own, cells)) continue;
    const terms = lines.map((line) => ({ line, sign: 1 as const }));
    found.push({
      run: { from, terms, shape: 'sum', isAligned: true, tried },
      results: [{ lane, verdict: 'breaks', chance: CERTAIN }],
      chance: accident([own, ...cells], tried),
    });
    if (sheet.lines[lines[0] as number]?.opens === true && !totals.has(lines[0] as number)) break;
  }
  const [one, another] = found;
  // As much as is asked of a sum that holds.
  return one !== undefined && another === undefined && isBelow(one.chance, ONE_IN_TWENTY) ? one : null;
}

const TOTAL_OF = /^total\b/i;

/** The lane of a line that has one, and is called a total right below other rows. */
function onlyLane({ dimension, lines }: Sheet, total: number): number | null {
  const { caption, opens, cells } = lines[total] as Line;
  if ((dimension !== 'money' && dimension !== 'shares') || opens || !TOTAL_OF.test(caption)) return null;
  const [lane, another] = cells.flatMap((cell, at) => (cell === null ? [] : [at]));
  return lane === undefined || another !== undefined ? null : lane;
}

/** Rows that are said to be parts of others, or to be taken off. */
const NO_ADDEND = /^(?:of which|thereof|includ|exclud|memo|average|less\b|deduct|minus)/i;

/** `null` where a row is none to be added, or where another heading stands among them. */
function cellsOf(sheet: Sheet, lane: number, lines: readonly number[]): readonly Cell[] | null {
  const cells: Cell[] = [];
  for (const [index, at] of lines.entries()) {
    const line = sheet.lines[at] as Line;
    const cell = line.cells[lane] ?? null;
    const isHeaded = index > 0 && line.opens;
    if (cell === null || isHeaded || NO_ADDEND.test(line.caption)) return null;
    cells.push(cell);
  }
  return cells.filter(({ units }) => units !== 0n).length < 2 ? null : cells;
}

/** In each place, one digit for another makes 18 differences, two that change places 16, one that is lost or added eleven. */
const DIFFERENCES = 45n;

/** As for a sum that holds, with the third largest figure for the range; by any of the differences that slips make. */
function accident(cells: readonly Cell[], tried: number): Chance {
  const sizes = cells.map(({ units }) => magnitude(units)).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const range = (sizes[2] ?? 0n) / commonStep(cells);
  const places = BigInt(String(range).length);
  return { numerator: BigInt(tried) * DIFFERENCES * places, denominator: 2n * range + 1n };
}
