/** Whose a result is: what stands below `Attributable to:` sums to the amount above that heading, whatever the owners are called. */
import { isBelow, ONE_IN_TWENTY } from '../../number/chance.ts';
import { brokenIn, chanceOf, heldIn, resultsOf } from '../evidence.ts';
import type { Footing } from './footings.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

const HEADING = /\battributable to\b/i;
const MOST_OWNERS = 6;

/** @param found what foots by the layout, which is not looked for again */
export function attributions(sheet: Sheet, found: readonly Footing[]): readonly Footing[] {
  const known = new Set(found.flatMap(({ terms }) => terms.map(({ line }) => line)));
  return runsOf(sheet.lines).flatMap(({ start, end }): readonly Footing[] => {
    const owners = Array.from({ length: end - start }, (_, at) => start + at);
    if (start === 0 || owners.length < 2 || owners.length > MOST_OWNERS) return [];
    return owners.every((line) => known.has(line)) ? [] : sharedOut(sheet, start - 1, owners);
  });
}

/** Lines under one such heading, one after the other. */
function runsOf(lines: readonly Line[]): readonly { readonly start: number; readonly end: number }[] {
  const headings = lines.map(({ section }) => section.at(-1) ?? '');
  const runs: { start: number; end: number }[] = [];
  for (const [index, heading] of headings.entries()) {
    const last = runs.at(-1);
    if (!HEADING.test(heading)) continue;
    if (last?.end === index && headings[last.start] === heading) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
}

/** All of them, or the first and the last: what stands between may be parts of the first. */
function sharedOut(sheet: Sheet, total: number, owners: readonly number[]): readonly Footing[] {
  const choices = [owners, owners.slice(0, 2), [owners[0] as number, owners.at(-1) as number]];
  let best: Footing | null = null;
  for (const [index, lines] of choices.entries()) {
    const footing = footingOf(sheet, total, lines, index + 1);
    const broken = brokenIn(footing.results);
    // The heading says what to expect.
    if (broken > heldIn(footing.results) || !isBelow(footing.chance, ONE_IN_TWENTY)) continue;
    if (best === null || heldIn(footing.results) > heldIn(best.results)) best = footing;
  }
  return best === null ? [] : [best];
}

function footingOf(sheet: Sheet, total: number, lines: readonly number[], tried: number): Footing {
  const terms = lines.map((line) => ({ line, sign: 1 as const }));
  const results = resultsOf(sheet, total, terms);
  return { total, terms, results, chance: chanceOf(results, sheet.isWitness, tried) };
}
