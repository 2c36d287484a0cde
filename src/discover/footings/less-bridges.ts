/**
 * Bridges that their captions spell out: a measure, rows that begin with `Less`, and right below them what is left. Whether
 * such a row prints what is taken off with a sign of its own, or in parentheses because it is taken off, its figures tell.
 */
import { isBelow, ONE_IN_TWENTY } from '../../number/chance.ts';
import { captionKey } from '../sheets/captioned.ts';
import { captionRole } from './captions.ts';
import { brokenIn, chanceOf, heldIn, laneResult, type LaneResult } from '../evidence.ts';
import type { Footing } from './footings.ts';
import { linesKey, type Sign, type SignedLine } from '../runs/runs.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

const LESS = /^less\b/i;
const MOST = 6;
const FEWEST_LETTERS = 6;

/**
 * @param found what is known to foot: a total is not looked for again, and a measure that looks like one of the rows below
 *   it is not
 */
export function withLessBridges(sheet: Sheet, found: readonly Footing[]): readonly Footing[] {
  const bridges = lessBridges(sheet, found);
  if (bridges.length === 0) return found;
  const own = new Set(bridges.map(({ total, terms }) => linesKey(total, terms)));
  return [...found.filter(({ total, terms }) => !own.has(linesKey(total, terms))), ...bridges];
}

function lessBridges(sheet: Sheet, found: readonly Footing[]): readonly Footing[] {
  const known = new Set(found.map(({ total }) => total));
  return sheet.lines.flatMap((line, total): readonly Footing[] => {
    if (known.has(total) || LESS.test(line.caption)) return [];
    const opening = openingOf(sheet, total);
    if (opening === null || !isLeft(line, sheet.lines[opening] as Line)) return [];
    return bridgeOf(sheet, opening, total) ?? [];
  });
}

/** The line that rows of `Less` part from this one; `null` where none do. */
function openingOf({ lines }: Sheet, total: number): number | null {
  let at = total - 1;
  while (at > 0 && total - at <= MOST && LESS.test(lines[at]?.caption ?? '')) at -= 1;
  const isHeaded = lines.slice(at + 1, total + 1).some(({ opens }) => opens);
  return at < 0 || at === total - 1 || isHeaded || LESS.test(lines[at]?.caption ?? '') ? null : at;
}

/** Named as a result, or as the measure above with words of what it is without. */
function isLeft(line: Line, opening: Line): boolean {
  if (captionRole(line) === 'result') return true;
  const measure = captionKey(opening.caption);
  return measure.length >= FEWEST_LETTERS && captionKey(line.caption).startsWith(measure);
}

function bridgeOf(sheet: Sheet, opening: number, total: number): readonly [Footing] | null {
  const less = Array.from({ length: total - opening - 1 }, (_, index) => opening + 1 + index);
  const signs: readonly Sign[] = [-1, 1];
  let best: Footing | null = null;
  for (const sign of signs) {
    const terms: readonly SignedLine[] = [
      { line: opening, sign: 1 },
      ...less.map((line) => ({ line, sign })),
    ];
    const results = resultsOf(sheet, total, terms);
    const footing = { total, terms, results, chance: chanceOf(results, sheet.isWitness, signs.length) };
    const broken = brokenIn(results);
    // The captions say what to expect.
    if (broken > heldIn(footing.results) || !isBelow(footing.chance, ONE_IN_TWENTY)) continue;
    if (best === null || heldIn(footing.results) > heldIn(best.results)) best = footing;
  }
  return best === null ? null : [best];
}

function resultsOf(sheet: Sheet, total: number, terms: readonly SignedLine[]): readonly LaneResult[] {
  return (sheet.lines[total] as Line).cells.map((cell, lane) => {
    const cells = terms.map(({ line, sign }) => ({ sign, cell: sheet.lines[line]?.cells[lane] ?? null }));
    const result = laneResult(lane, cell, cells);
    // From a loss to a profit per share there are two counts of shares, and no sum.
    const isTurned = (cell?.units ?? 0n) * (cells[0]?.cell?.units ?? 0n) < 0n;
    const isOpen = result.verdict === 'breaks' && isTurned && sheet.dimension === 'per-share';
    return isOpen ? { ...result, verdict: 'absent' } : result;
  });
}
