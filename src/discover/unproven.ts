/**
 * A line that is nil wherever a sum holds proves nothing of itself: it may belong to the sum or not. Where the sum breaks in
 * another column and such a line could be the reason, the layout does not say what should hold there.
 */
import { captionRole } from './captions.ts';
import { magnitude, type LaneResult } from './evidence.ts';
import type { SignedLine } from './runs.ts';
import type { Cell, Line, Sheet } from './sheet.ts';

/** More lines of which nothing is known leave everything open. */
const MOST_UNPROVEN = 5;

/** The results, with `absent` for `breaks` where lines that prove nothing could account for the difference. */
export function withoutUnproven(
  sheet: Sheet,
  total: number,
  terms: readonly SignedLine[],
  results: readonly LaneResult[],
): readonly LaneResult[] {
  if (results.every(({ verdict }) => verdict !== 'breaks')) return results;
  const held = results.filter(({ verdict }) => verdict === 'holds').map(({ lane }) => lane);
  const isUnproven = ({ cells }: Line): boolean => held.every((lane) => isNil(cells[lane]));
  const within = terms.filter(({ line }) => isUnproven(sheet.lines[line] as Line));
  const signs = new Map(terms.map(({ line, sign }) => [line, sign]));
  const beside = sheet.lines.filter(
    (line, index) => index !== total && !signs.has(index) && isUnproven(line),
  );
  return results.map((result): LaneResult => {
    if (result.verdict !== 'breaks') return result;
    const { lane } = result;
    const { gap, slack } = gapIn(sheet, total, terms, lane);
    const isSmall = (left: bigint): boolean => 2n * magnitude(left) <= slack;
    const amounts = (some: readonly SignedLine[]): readonly bigint[] =>
      some.flatMap(({ line, sign }) => {
        const units = sheet.lines[line]?.cells[lane]?.units ?? 0n;
        return units === 0n ? [] : [sign === 1 ? units : -units];
      });
    const own = amounts(within);
    const optional = amounts(within.filter((term) => mayBeLeftOut(sheet, term, terms)));
    const others = beside.map(({ cells }) => cells[lane]?.units ?? 0n).filter((units) => units !== 0n);
    const isOpen =
      own.length > MOST_UNPROVEN ||
      subsetSums(own).some((sum) => isSmall(gap + 2n * sum)) ||
      subsetSums(optional).some((sum) => isSmall(gap + sum)) ||
      others.some((units) => isSmall(gap - units) || isSmall(gap + units));
    return isOpen ? { ...result, verdict: 'absent' } : result;
  });
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

/** Reported less recomputed, and twice what rounding explains of it. */
function gapIn(
  sheet: Sheet,
  total: number,
  terms: readonly SignedLine[],
  lane: number,
): { readonly gap: bigint; readonly slack: bigint } {
  const own = sheet.lines[total]?.cells[lane];
  let gap = own?.units ?? 0n;
  let slack = own?.grain ?? 0n;
  for (const { line, sign } of terms) {
    const cell = sheet.lines[line]?.cells[lane];
    gap -= sign === 1 ? (cell?.units ?? 0n) : -(cell?.units ?? 0n);
    slack += cell?.grain ?? 0n;
  }
  return { gap, slack };
}

/** Of every choice of the amounts, but none at all. */
function subsetSums(amounts: readonly bigint[]): readonly bigint[] {
  const sums: bigint[] = [];
  for (const amount of amounts) sums.push(amount, ...sums.map((sum) => sum + amount));
  return sums;
}
