/**
 * Rows that stand in two places under the same caption, with the same figures: what a note itemises, a reconciliation
 * itemises again. That they are one is shown by the figures alone, so it is believed where many of them are the same.
 */
import { isBelow, type Chance, ONE_IN_A_MILLION } from '../../number/chance.ts';
import { commonCells, isSameCurrency, type CaptionedRow } from '../sheets/captioned.ts';
import { brokenIn, chanceOf, isException, laneResult, type LaneResult } from '../evidence.ts';
import type { Sign } from '../runs/runs.ts';
import type { Cell } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/** One figure printed again. */
interface Repeat {
  readonly row: CaptionedRow;
  readonly reported: Cell;
  readonly source: Cell;
  readonly sign: Sign;
  readonly result: LaneResult;
  /** Its period. */
  readonly lane: string;
}

export interface RepeatedRows {
  readonly repeats: readonly Repeat[];
  readonly chance: Chance;
}

/** Fewer equal figures show nothing. */
const FEWEST = 3;
/** How many of the rows before with the same caption are looked at: a caption as common as `Total` names nothing. */
const MOST_BEFORE = 8;
/** A digit or two is easily the same. */
const SHORT = 10n;

/** @param tables the rows of each table */
export function repeatedRows(tables: readonly (readonly CaptionedRow[])[]): readonly RepeatedRows[] {
  const seen = new Map<string, CaptionedRow[]>();
  const pairs = new Map<string, (readonly [CaptionedRow, CaptionedRow])[]>();
  for (const row of tables.flat()) {
    if (row.key.length < 4) continue;
    const name = `${row.dimension} ${row.key}`;
    const before = seen.get(name) ?? [];
    for (const earlier of before) {
      const places = `${earlier.table} ${row.table}`;
      const known = pairs.get(places);
      if (known === undefined) pairs.set(places, [[earlier, row]]);
      else known.push([earlier, row]);
    }
    seen.set(name, [...before, row].slice(-MOST_BEFORE));
  }
  const tried = Math.max(1, pairs.size);
  return [...pairs.values()].flatMap((rows) => believed(rows, tried) ?? []);
}

function believed(
  pairs: readonly (readonly [CaptionedRow, CaptionedRow])[],
  tried: number,
): RepeatedRows | null {
  const both = pairs.map(([source, row]) => bothWays(source, row));
  const usual = usualSign(both);
  const rows = both.flatMap((ways) => repeatsOf(ways, usual) ?? []);
  const repeats = rows.flat().map((repeat, lane) => ({ ...repeat, result: { ...repeat.result, lane } }));
  const results = repeats.map(({ result }) => result);
  const telling = repeats.filter(
    ({ result, reported }) => result.verdict === 'holds' && magnitude(reported.units) >= SHORT,
  );
  const broken = brokenIn(results);
  const chance = chanceOf(
    results,
    results.map(() => true),
    tried,
  );
  if (telling.length < FEWEST || !isException(broken, telling.length) || !isBelow(chance, ONE_IN_A_MILLION))
    return null;
  // A slip differs in one figure; what differs in several is the same statement on another basis.
  const isOther = broken > 1 || differsOtherwise(both, rows.flat());
  return {
    repeats: isOther ? repeats.filter(({ result }) => result.verdict === 'holds') : repeats,
    chance,
  };
}

/** Whether, in the period of a figure that differs, a row differs that is the same in none. */
function differsOtherwise(all: readonly BothWays[], believedOnes: readonly Repeat[]): boolean {
  const odd = believedOnes.find(({ result }) => result.verdict === 'breaks');
  if (odd === undefined) return false;
  const known = new Set(believedOnes.map(({ row }) => row));
  return all.some(
    ([same, turned]) =>
      [same, turned].every((way) => way.some((each) => isDifferent(each) && each.lane === odd.lane)) &&
      same.every(({ row }) => !known.has(row)),
  );
}

function isDifferent({ result, reported, source }: Repeat): boolean {
  return result.verdict === 'breaks' && reported.units !== 0n && source.units !== 0n;
}

/** The figures of two rows by period, with the same sign and with the other. */
type BothWays = readonly [same: readonly Repeat[], turned: readonly Repeat[]];

function bothWays(source: CaptionedRow, row: CaptionedRow): BothWays {
  const found = ([1, -1] as const).map((sign) => {
    const repeats: Repeat[] = [];
    for (const [lane, fact] of row.facts) {
      const other = source.facts.get(lane);
      if (other === undefined || !isSameCurrency(fact, other)) continue;
      const [reported, cell] = commonCells(fact, other);
      const result = laneResult(repeats.length, reported, [{ sign, cell }]);
      repeats.push({ row, reported, source: cell, sign, result, lane });
    }
    return repeats;
  });
  return [found[0] ?? [], found[1] ?? []];
}

/** What one table deducts that the other adds: where a row's own figures do not tell, those of the other rows do. */
function usualSign(all: readonly BothWays[]): Sign {
  const counts = all.map(([same, turned]) => repeatedIn(same) - repeatedIn(turned));
  return counts.filter((count) => count < 0).length > counts.filter((count) => count > 0).length ? -1 : 1;
}

/** `null` where they are not the same in most, or only by a sign that one figure has against all the other rows. */
function repeatsOf([same, turned]: BothWays, usual: Sign): readonly Repeat[] | null {
  const [usually, otherwise] = usual === 1 ? [same, turned] : [turned, same];
  const isOtherwise = repeatedIn(otherwise) > repeatedIn(usually);
  if (isOtherwise && repeatedIn(otherwise) === 1) return null;
  const best = isOtherwise ? otherwise : usually;
  const broken = best.filter(({ result }) => result.verdict === 'breaks').length;
  return repeatedIn(best) > 0 && broken <= repeatedIn(best) ? best : null;
}

function repeatedIn(repeats: readonly Repeat[]): number {
  return repeats.filter(({ result, reported }) => result.verdict === 'holds' && reported.units !== 0n).length;
}
