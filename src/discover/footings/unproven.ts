/**
 * A line that is nil wherever a sum holds proves nothing of itself: it may belong to the sum or not. Where the sum breaks in
 * another column and such a line could be the reason, the layout does not say what should hold there.
 */
import { captionRole } from './captions.ts';
import { gapIn, type LaneResult } from '../evidence.ts';
import type { SignedLine } from '../runs/runs.ts';
import type { Cell, Line, Sheet } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/** More lines of which nothing is known leave everything open. */
const MOST_UNPROVEN = 5;

/** The results, with `absent` for `breaks` where lines that prove nothing could account for the difference. */
export function withoutUnproven(
  sheet: Sheet,
  total: number,
  terms: readonly SignedLine[],
  results: readonly LaneResult[],
  nilLines: NilLines,
): readonly LaneResult[] {
  if (results.every(({ verdict }) => verdict !== 'breaks')) return results;
  const held = results.filter(({ verdict }) => verdict === 'holds').map(({ lane }) => lane);
  // Nothing is believed of a sum that holds nowhere, whatever could account for it.
  if (held.length === 0) return results;
  const within = terms.filter(({ line }) => held.every((lane) => isNil(sheet.lines[line]?.cells[lane])));
  const own = new Set([total, ...terms.map(({ line }) => line)]);
  return results.map((result): LaneResult => {
    if (result.verdict !== 'breaks') return result;
    const { lane } = result;
    const { gap, slack } = gapIn(sheet.lines, total, terms, lane);
    const isOpen =
      couldBeWrong(sheet, terms, within, { lane, gap, slack }) ||
      nilLines(held, lane).hasOther(magnitude(gap), slack, own);
    return isOpen ? { ...result, verdict: 'absent' } : result;
  });
}

interface Gap {
  readonly lane: number;
  /** Reported less recomputed. */
  readonly gap: bigint;
  /** Twice what rounding explains of it. */
  readonly slack: bigint;
}

/** Whether terms that prove nothing should have another sign, or may not belong to the sum. */
function couldBeWrong(
  sheet: Sheet,
  terms: readonly SignedLine[],
  within: readonly SignedLine[],
  { lane, gap, slack }: Gap,
): boolean {
  const isSmall = (left: bigint): boolean => 2n * magnitude(left) <= slack;
  const amounts = (some: readonly SignedLine[]): readonly bigint[] =>
    some.flatMap(({ line, sign }) => {
      const units = sheet.lines[line]?.cells[lane]?.units ?? 0n;
      return units === 0n ? [] : [sign === 1 ? units : -units];
    });
  const own = amounts(within);
  return (
    own.length > MOST_UNPROVEN ||
    subsetSums(own).some((sum) => isSmall(gap + 2n * sum)) ||
    subsetSums(amounts(within.filter((term) => mayBeLeftOut(sheet, term, terms)))).some((sum) =>
      isSmall(gap + sum),
    )
  );
}

/** The lines of a sheet that are nil in some lanes, by the size of what they print in another. */
export type NilLines = (held: readonly number[], lane: number) => SizedLines;

interface SizedLines {
  /** Whether a line but these comes, with either sign, as near to a difference as rounding explains. */
  readonly hasOther: (gap: bigint, slack: bigint, but: ReadonlySet<number>) => boolean;
}

/** Sorted once for the lanes that are asked for. */
export function nilLinesOf({ lines }: Sheet): NilLines {
  const known = new Map<string, SizedLines>();
  return (held, lane) => {
    const key = `${held.join(' ')}|${lane}`;
    let sized = known.get(key);
    if (sized === undefined) known.set(key, (sized = sizedLines(lines, held, lane)));
    return sized;
  };
}

function sizedLines(lines: readonly Line[], held: readonly number[], lane: number): SizedLines {
  const sizes = lines
    .map(({ cells }, line) => ({
      line,
      size: held.every((each) => isNil(cells[each])) ? magnitude(cells[lane]?.units ?? 0n) : 0n,
    }))
    .filter(({ size }) => size !== 0n)
    .toSorted((a, b) => (a.size < b.size ? -1 : a.size > b.size ? 1 : 0));
  return {
    hasOther(gap, slack, but) {
      let [low, high] = [0, sizes.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (2n * (gap - (sizes[middle]?.size ?? 0n)) > slack) low = middle + 1;
        else high = middle;
      }
      for (let at = low; at < sizes.length; at++) {
        const { line, size } = sizes[at] as (typeof sizes)[number];
        if (2n * (size - gap) > slack) return false;
        if (!but.has(line)) return true;
      }
      return false;
    },
  };
}

/** The first of a run, or a subtotal and what it may add up; the layout places any other line in the sum. */
function mayBeLeftOut(sheet: Sheet, { line }: SignedLine, terms: readonly SignedLine[]): boolean {
  if (line === terms[0]?.line) return true;
  const next = terms.find((other) => other.line > line);
  return [line, next?.line ?? -1].some(
    (at) => captionRole(sheet.lines[at]) !== 'line' && sheet.lines[at] !== undefined,
  );
}

function isNil(cell: Cell | null | undefined): boolean {
  return cell === null || cell === undefined || cell.units === 0n;
}

/** Of every choice of the amounts, but none at all. */
function subsetSums(amounts: readonly bigint[]): readonly bigint[] {
  const sums: bigint[] = [];
  for (const amount of amounts) sums.push(amount, ...sums.map((sum) => sum + amount));
  return sums;
}
