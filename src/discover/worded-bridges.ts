/**
 * Bridges that two captions open and close: `GAAP diluted net income per share`, the adjustments, `Non-GAAP diluted net
 * income per share`. What stands between leads from the one to the other, whatever it is counted in.
 */
import { isBelow, type Chance } from '../number/chance.ts';
import { captionKey } from './captioned.ts';
import { chanceOf, laneResult } from './evidence.ts';
import type { Footing } from './footings.ts';
import type { Sign, SignedLine } from './runs.ts';
import type { Line, Sheet } from './sheet.ts';

const ADJUSTED = /\b(?:non-?gaap|non-?ifrs|adjusted|pro forma|core|underlying)\b/gi;
const REPORTED = /\b(?:gaap|ifrs|as reported|reported|range)\b/gi;
const LONGEST = 14;
const FEWEST_LETTERS = 6;
/** The captions say what to expect. */
const ONE_IN_TWENTY: Chance = { numerator: 1n, denominator: 20n };

/** @param found what foots by the layout, which is not looked for again */
export function wordedBridges(sheet: Sheet, found: readonly Footing[]): readonly Footing[] {
  const known = new Set(found.map(({ total }) => total));
  const opened = new Map<string, number>();
  return sheet.lines.flatMap((line, at): readonly Footing[] => {
    const isAdjusted = line.caption.search(ADJUSTED) >= 0;
    const measure = captionKey(line.caption.replaceAll(ADJUSTED, ' ').replaceAll(REPORTED, ' '));
    if (measure.length < FEWEST_LETTERS) return [];
    if (!isAdjusted) {
      opened.set(measure, at);
      return [];
    }
    const from = opened.get(measure);
    opened.delete(measure);
    if (from === undefined || at - from < 2 || at - from > LONGEST || known.has(at)) return [];
    const bridge = bridgeOf(sheet, from, at);
    return bridge === null ? [] : [bridge];
  });
}

function bridgeOf(sheet: Sheet, from: number, total: number): Footing | null {
  const between = sheet.lines.slice(from + 1, total);
  if (between.some(({ caption }) => caption.search(ADJUSTED) >= 0 || /\btotal\b/i.test(caption))) return null;
  const choices = [between.map((): Sign => 1), between.map(signOf), between.map((): Sign => -1)];
  let best: Footing | null = null;
  for (const [index, signs] of choices.entries()) {
    const terms = [
      { line: from, sign: 1 as const },
      ...signs.map((sign, place): SignedLine => ({ line: from + 1 + place, sign })),
    ];
    const results = (sheet.lines[total] as Line).cells.map((cell, lane) =>
      laneResult(
        lane,
        cell,
        terms.map(({ line, sign }) => ({ sign, cell: sheet.lines[line]?.cells[lane] ?? null })),
      ),
    );
    const footing = { total, terms, results, chance: chanceOf(results, sheet.isWitness, index + 1) };
    const broken = results.filter(({ verdict }) => verdict === 'breaks').length;
    if (broken > heldIn(footing) || !isBelow(footing.chance, ONE_IN_TWENTY)) continue;
    if (best === null || heldIn(footing) > heldIn(best)) best = footing;
  }
  return best;
}

function heldIn({ results }: Footing): number {
  return results.filter(({ verdict }) => verdict === 'holds').length;
}

/** Below `Less`, what is printed without a minus is deducted. */
function signOf({ section, cells }: Line): Sign {
  const isLess = /^(?:less|deduct|minus|subtract)\b/i.test(section.at(-1) ?? '');
  return isLess && cells.every((cell) => (cell?.units ?? 0n) >= 0n) ? -1 : 1;
}
