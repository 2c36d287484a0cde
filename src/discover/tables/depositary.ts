/** How many of the shares that a table counts one depositary share stands for, as its amounts per ADS show. */
import type { CaptionedRow } from '../sheets/captioned.ts';
import type { Times } from '../share-of.ts';

const OF_ADS = /\bADSs?\b|\bamerican depositary\b/i;

export function isOfAds({ caption }: CaptionedRow, section: readonly string[]): boolean {
  return OF_ADS.test(caption) || OF_ADS.test(section.at(-1) ?? '');
}

/** Several shares, or a part of one. */
const SEVERAL = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 40, 50, 60, 80, 100, 150, 200];
const PARTS = [2, 3, 4, 5, 6, 8, 10, 15, 20];
const RATIOS: readonly Times[] = [
  ...SEVERAL.map((count) => ({ over: BigInt(count), under: 1n })),
  ...PARTS.map((count) => ({ over: 1n, under: BigInt(count) })),
];
/** In fewer figures than these a ratio may hold by accident. */
const FEWEST_HELD = 3;

/**
 * `undefined` where an ADS is one share, or nothing is shown.
 *
 * @param heldBy in how many figures a ratio holds
 */
export function sharesOfAds(heldBy: (times?: Times) => number): Times | undefined {
  let [best, most]: [Times | undefined, number] = [undefined, heldBy()];
  for (const times of RATIOS) {
    const held = heldBy(times);
    if (held >= FEWEST_HELD && held > most) [best, most] = [times, held];
  }
  return best;
}
