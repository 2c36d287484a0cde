/**
 * Amounts per share that no pack knows: each the result above it over the shares that the same words count, basic or
 * diluted, in one table.
 */
import { isBelow, type Chance, ONE_IN_TWENTY } from '../../number/chance.ts';
import { captionRole } from '../footings/captions.ts';
import type { CaptionedRow } from '../captioned.ts';
import { heldOf } from '../evidence.ts';
import { shareOf, type Share, type Times, weighed } from '../share-of.ts';
import type { Grid } from '../grid.ts';

export interface PerShareRow {
  readonly row: CaptionedRow;
  readonly isDiluted: boolean;
  readonly shares: readonly Share[];
  readonly chance: Chance;
}

const RESULT =
  /\b(?:net|attributable|available)\b.{0,200}\b(?:income|loss|earnings|profit)\b|\b(?:income|loss|earnings|profit)\b.{0,200}\b(?:attributable|available|per share)\b|^\(?(?:loss|profit)\b/;

/** `Continuing operations 0.70` is no result of all operations per share, even where nothing was discontinued a year ago. */
function operationsOf(caption: string): string {
  return /\b(?:dis)?continu/i.exec(caption)?.[0].toLowerCase() ?? '';
}

/** @param rows of the table */
export function perShareRows({ layout }: Grid, rows: readonly CaptionedRow[]): readonly PerShareRow[] {
  const counts = rows.filter(({ dimension }) => dimension === 'shares');
  if (counts.length === 0) return [];
  const results = rows.filter(
    (row) =>
      row.dimension === 'money' && RESULT.test(row.caption.toLowerCase()) && captionRole(row) !== 'line',
  );
  const kindOf = ({ at, caption }: CaptionedRow): string => {
    const words = [caption, ...(layout.rows[at]?.section ?? []).toReversed()];
    return words.map((each) => /\b(?:basic|dilut)/i.exec(each)?.[0].toLowerCase()).find(Boolean) ?? '';
  };
  const candidates = rows.flatMap((row): readonly Candidates[] => {
    if (row.dimension !== 'per-share') return [];
    const kind = kindOf(row);
    const own = counts.filter((count) => kindOf(count) === kind);
    const above = results.filter(
      ({ at, caption }) => at < row.at && operationsOf(caption) === operationsOf(row.caption),
    );
    const pairs = above.flatMap((amount) => own.map((count): Pair => [amount, count]));
    return [{ row, kind, pairs, isOfAds: isOfAds(row, layout.rows[row.at]?.section ?? []) }];
  });
  const times = sharesOfAds(candidates.filter(({ isOfAds: is }) => is));
  return candidates.flatMap(({ row, kind, pairs, isOfAds: is }): readonly PerShareRow[] => {
    const found = pairs.flatMap(
      ([amount, count]) => perShare(row, amount, count, pairs.length, is ? times : undefined) ?? [],
    );
    // The nearest of those that hold in most columns.
    const best = found.reduce<PerShareRow | null>(
      (most, each) => (most === null || heldOf(each.shares) >= heldOf(most.shares) ? each : most),
      null,
    );
    return best === null ? [] : [{ ...best, isDiluted: kind.startsWith('dilut') }];
  });
}

type Pair = readonly [amount: CaptionedRow, count: CaptionedRow];

/** A row with the results and the shares that it may divide. */
interface Candidates {
  readonly row: CaptionedRow;
  readonly kind: string;
  readonly pairs: readonly Pair[];
  readonly isOfAds: boolean;
}

const OF_ADS = /\bADSs?\b|\bamerican depositary\b/i;

function isOfAds({ caption }: CaptionedRow, section: readonly string[]): boolean {
  return OF_ADS.test(caption) || OF_ADS.test(section.at(-1) ?? '');
}

/** What a depositary share stands for: several shares, or a part of one. */
const SEVERAL = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 40, 50, 60, 80, 100, 150, 200];
const PARTS = [2, 3, 4, 5, 6, 8, 10, 15, 20];
const RATIOS: readonly Times[] = [
  ...SEVERAL.map((count) => ({ over: BigInt(count), under: 1n })),
  ...PARTS.map((count) => ({ over: 1n, under: BigInt(count) })),
];
/** In fewer figures than these a ratio may hold by accident. */
const FEWEST_HELD = 3;

/** How many of the shares that a table counts an ADS is, where its amounts per ADS show it; `undefined` where it is one. */
function sharesOfAds(rows: readonly Candidates[]): Times | undefined {
  const heldBy = (times?: Times): number =>
    rows.reduce((sum, { row, pairs }) => {
      const held = pairs.map(([amount, count]) => heldOf(sharesOf(row, amount, count, times)));
      return sum + Math.max(0, ...held);
    }, 0);
  let [best, most]: [Times | undefined, number] = [undefined, rows.length === 0 ? 0 : heldBy()];
  for (const times of rows.length === 0 ? [] : RATIOS) {
    const held = heldBy(times);
    if (held >= FEWEST_HELD && held > most) [best, most] = [times, held];
  }
  return best;
}

function sharesOf(
  row: CaptionedRow,
  amount: CaptionedRow,
  count: CaptionedRow,
  times?: Times,
): readonly Share[] {
  return [...row.facts].flatMap(([lane, rate]): readonly Share[] => {
    const [over, under] = [amount.facts.get(lane), count.facts.get(lane)];
    const share = over === undefined || under === undefined ? null : shareOf(rate, over, under, 0n, times);
    return share === null ? [] : [share];
  });
}

function perShare(
  row: CaptionedRow,
  amount: CaptionedRow,
  count: CaptionedRow,
  tried: number,
  times?: Times,
): PerShareRow | null {
  const shares = sharesOf(row, amount, count, times);
  const { chance, broken } = weighed(shares, tried);
  const found = { row, isDiluted: false, shares, chance };
  // The words tell what is over what.
  return isBelow(chance, ONE_IN_TWENTY) && broken <= 1 && broken <= heldOf(found.shares) ? found : null;
}
