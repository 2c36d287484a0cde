/**
 * Comprehensive income, where the statement tells between the two whose the result is: net income above the owners' shares,
 * and other comprehensive income below them.
 */
import type { Footing } from './footings.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { bridgeOf } from './worded-bridges.ts';

const TOTAL = /^(?:total )?comprehensive \(?(?:income|loss)/i;
const RESULT =
  /^(?:consolidated )?(?:net \(?(?:income|loss|profit|earnings)|(?:profit|loss)\b.{0,9} for the \w+)/i;
/** Shares of owners, and what is taken from them before ordinary shareholders have theirs. */
const OWNED =
  /\b(?:attributable|available|applicable) to\b|\b(?:non-?controlling|minority) interests?\b|\baccretion\b|\bdeemed dividends?\b/i;
const LONGEST = 14;

/** @param found what foots by the layout, which is not looked for again */
export function comprehensiveSums(sheet: Sheet, found: readonly Footing[]): readonly Footing[] {
  const known = new Set(found.map(({ total }) => total));
  const isOwned = (at: number): boolean => OWNED.test(sheet.lines[at]?.caption ?? '');
  return sheet.lines.flatMap(({ caption }, total): readonly Footing[] => {
    if (!TOTAL.test(caption) || isOwned(total) || known.has(total)) return [];
    const above = sheet.lines.slice(Math.max(0, total - LONGEST), total);
    const offset = total - above.length;
    const result = above.findLastIndex((line) => RESULT.test(line.caption) && !OWNED.test(line.caption));
    const owners = above.findLastIndex((line) => OWNED.test(line.caption));
    if (result < 0 || owners < result || owners === above.length - 1) return [];
    const rest = Array.from({ length: total - offset - owners - 1 }, (_, at) => offset + owners + 1 + at);
    return bridgeOf(sheet, total, [offset + result], rest) ?? [];
  });
}
