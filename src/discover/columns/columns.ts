/**
 * What adds across: a column that is the sum of its neighbours, or the change from one column to another, in row after
 * row. Percentages add where growth is told by what it comes from: organic, acquisitions, currencies.
 */
import { isBelow, type Chance, ONE_IN_A_MILLION, ONE_IN_A_THOUSAND } from '../../number/chance.ts';
import { withoutExcuses } from '../footings/blank-addends.ts';
import { chanceOf, heldIn, laneResult, type LaneResult } from '../evidence.ts';
import { areExceptions, isThird } from './own-slips.ts';
import { linesKey, type SignedLine } from '../runs/runs.ts';
import type { Grid } from '../sheets/grid.ts';
import { acrossOf } from '../sheets/lines-and-lanes.ts';
import { type Line, printedIn, type Sheet } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/** A column that follows from others, in the lanes (rows) of a sheet whose lines are the columns. */
export interface Across {
  readonly sheet: Sheet;
  readonly total: number;
  readonly terms: readonly SignedLine[];
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

/** Fewer rows show nothing, however exact. */
const FEWEST_ROWS = 3;
/** Wider tables are lists. */
const MOST_COLUMNS = 14;

export function sumsAcross(grid: Grid): readonly Across[] {
  if (grid.columns.length < 3 || grid.columns.length > MOST_COLUMNS) return [];
  const found: Across[] = [];
  const rates = namesComponents(grid) ? (['pure'] as const) : [];
  for (const dimension of ['money', 'shares', ...rates] as const) {
    if (!grid.planes.has(dimension)) continue;
    const sheet = acrossOf(grid, dimension);
    const isRate = dimension === 'pure';
    // The heads say that they add.
    const most = isRate ? ONE_IN_A_THOUSAND : ONE_IN_A_MILLION;
    const taken = new Set<string>();
    const lines = [...sheet.lines.keys()];
    const changes = new Set(isRate ? [] : lines.filter((line) => isChange(sheet.lines[line] as Line)));
    const plain = lines.filter((line) =>
      isRate ? hasFigures(sheet.lines[line] as Line) : !changes.has(line),
    );
    const take = (total: number, candidates: readonly (readonly SignedLine[])[]): void => {
      const best = bestOf(sheet, total, candidates, { taken, most });
      if (best === null) return;
      taken.add(linesKey(total, best.terms));
      found.push(best);
    };
    for (const total of changes) take(total, differences(plain));
    // Totals stand to the right of their parts more often than to the left.
    for (const total of plain.toReversed()) take(total, neighbours(plain, plain.indexOf(total)));
  }
  return found.map(withoutExcusesOfRows);
}

/** A blank in a row is no excuse where sums beside blanks hold in other rows. */
function withoutExcusesOfRows(across: Across): Across {
  const [strict = across] = withoutExcuses(across.sheet, [across]);
  return areExceptions(across.sheet, across.total, across.terms, strict.results) ? strict : across;
}

const COMPONENT =
  /\b(?:organic|acqui\w+|divest\w+|currency|currencies|fx|translation|exchange|price|pricing|volume|mix)\b/i;
const WHOLE = /\b(?:total|reported|net)\b|^gaap\b/i;

/** `Organic | Acquisitions | Currency | Total`. */
function namesComponents({ layout }: Grid): boolean {
  const heads = layout.columns.map(({ head }) => head);
  return heads.filter((head) => COMPONENT.test(head)).length > 1 && heads.some((head) => WHOLE.test(head));
}

function hasFigures({ cells }: Line): boolean {
  return cells.some((cell) => cell !== null);
}

/** By the words that its head has given to the captions of its figures. */
export function isChange(line: Line): boolean {
  const named = line.cells.filter((cell) => /^change in\b/i.test(cell?.fact.caption ?? ''));
  return named.length * 2 > printedIn(line);
}

function bestOf(
  sheet: Sheet,
  total: number,
  candidates: readonly (readonly SignedLine[])[],
  { taken, most }: { readonly taken: ReadonlySet<string>; readonly most: Chance },
): Across | null {
  let best: Across | null = null;
  for (const terms of candidates) {
    if (taken.has(linesKey(total, terms))) continue;
    const results = resultsOf(sheet, total, terms);
    if (results === null) continue;
    const held = heldIn(results);
    if (held < FEWEST_ROWS || !areExceptions(sheet, total, terms, results)) continue;
    const chance = chanceOf(results, sheet.isWitness, candidates.length * sheet.lines.length);
    if (!isBelow(chance, most)) continue;
    if (best === null || held > heldIn(best.results)) best = { sheet, total, terms, results, chance };
  }
  return best;
}

/** Every two columns: `change = current - prior`. */
function differences(columns: readonly number[]): readonly (readonly SignedLine[])[] {
  return columns.flatMap((a) =>
    columns
      .filter((b) => b !== a)
      .map((b): readonly SignedLine[] => [
        { line: a, sign: 1 },
        { line: b, sign: -1 },
      ]),
  );
}

/** Runs of columns that end beside the one at `place`, to the left or to the right. */
function neighbours(columns: readonly number[], place: number): readonly (readonly SignedLine[])[] {
  const runs: (readonly SignedLine[])[] = [];
  const added = (from: number, to: number): readonly SignedLine[] =>
    columns.slice(from, to).map((line) => ({ line, sign: 1 }));
  for (let from = place - 2; from >= 0; from--) runs.push(added(from, place));
  for (let to = place + 3; to <= columns.length; to++) runs.push(added(place + 1, to));
  return runs;
}

/** `null` as soon as more rows break than could be made up for, as with nearly all columns. */
function resultsOf(sheet: Sheet, total: number, terms: readonly SignedLine[]): readonly LaneResult[] | null {
  const { cells: own } = sheet.lines[total] as Line;
  const results: LaneResult[] = [];
  let broken = 0;
  for (let lane = 0; lane < own.length; lane++) {
    const result = resultIn(sheet, lane, own[lane] ?? null, terms);
    if (result.verdict === 'breaks') broken += 1;
    if (!isThird(broken, own.length)) return null;
    results.push(result);
  }
  return results;
}

function resultIn(
  sheet: Sheet,
  lane: number,
  cell: Line['cells'][number],
  terms: readonly SignedLine[],
): LaneResult {
  const cells = terms.map(({ line, sign }) => ({ sign, cell: sheet.lines[line]?.cells[lane] ?? null }));
  const result = laneResult(lane, cell, cells);
  // A favourable change of an expense is printed with the other sign: a convention of the table, not a slip.
  const isTurned =
    result.verdict === 'breaks' &&
    terms.some(({ sign }) => sign === -1) &&
    cell !== null &&
    isOpposite(cell, cells);
  return isTurned ? { ...result, verdict: 'absent' } : result;
}

type Terms = readonly { readonly sign: 1 | -1; readonly cell: NonNullable<Line['cells'][number]> | null }[];

function isOpposite(total: NonNullable<Line['cells'][number]>, terms: Terms): boolean {
  let sum = total.units;
  let slack = total.grain;
  for (const { sign, cell } of terms) {
    sum += sign === 1 ? (cell?.units ?? 0n) : -(cell?.units ?? 0n);
    slack += cell?.grain ?? 0n;
  }
  return 2n * magnitude(sum) <= slack;
}
