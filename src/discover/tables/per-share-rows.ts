/**
 * Amounts per share that no pack knows: each the result above it over the shares that the same words count, basic or
 * diluted, in one table.
 */
import { isBelow, type Chance, ONE_IN_TWENTY } from '../../number/chance.ts';
import { captionRole } from '../footings/captions.ts';
import type { CaptionedRow } from '../sheets/captioned.ts';
import { heldOf } from '../evidence.ts';
import { shareOf, type Share, type Times, weighed } from '../share-of.ts';
import type { Grid } from '../sheets/grid.ts';
import { isOfAds, sharesOfAds } from './depositary.ts';

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

/** A table has no more results above its amounts per share, and no more counts of one kind. */
const MOST_RESULTS = 12;
const MOST_COUNTS = 6;
/** So many rows show what an ADS is. */
const MOST_OF_ADS = 12;

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
  const divided = rows.flatMap((row): readonly Divided[] => {
    if (row.dimension !== 'per-share') return [];
    const kind = kindOf(row);
    const own = counts.filter((count) => kindOf(count) === kind);
    const above = results.filter(
      ({ at, caption }) => at < row.at && operationsOf(caption) === operationsOf(row.caption),
    );
    const nearest = above.slice(-MOST_RESULTS);
    const pairs = nearest.flatMap((amount) =>
      own.slice(0, MOST_COUNTS).map((count): Pair => [amount, count]),
    );
    return [{ row, kind, pairs, isOfAds: isOfAds(row, layout.rows[row.at]?.section ?? []) }];
  });
  return found(divided);
}

type Pair = readonly [amount: CaptionedRow, count: CaptionedRow];

/** A row with the results and the shares that it may divide. */
interface Divided {
  readonly row: CaptionedRow;
  readonly kind: string;
  readonly pairs: readonly Pair[];
  readonly isOfAds: boolean;
}

function isDiluted({ kind }: Pick<Divided, 'kind'>): boolean {
  return kind.startsWith('dilut');
}

interface Found extends PerShareRow {
  readonly amount: CaptionedRow;
}

/**
 * Each row by itself; one that shows too little of itself is held to the result that the rows beside it divide, but not a
 * diluted one, whose result may be another.
 */
function found(rows: readonly Divided[]): readonly PerShareRow[] {
  const ofAds = rows.filter((each) => each.isOfAds).slice(0, MOST_OF_ADS);
  const times = ofAds.length === 0 ? undefined : sharesOfAds((by) => heldIn(ofAds, by));
  const byItself = rows.map((each) => bestOf(each, each.pairs, times));
  const divided = new Set(byItself.map((each) => each?.amount));
  return rows.flatMap((each, index) => {
    const beside = isDiluted(each) ? [] : each.pairs.filter(([amount]) => divided.has(amount));
    return byItself[index] ?? bestOf(each, beside, times) ?? [];
  });
}

function heldIn(rows: readonly Divided[], times?: Times): number {
  return rows.reduce((sum, { row, pairs }) => {
    const held = pairs.map((pair) => heldOf(sharesOf(row, pair, times)));
    return sum + Math.max(0, ...held);
  }, 0);
}

/** The nearest of those that hold in most columns. */
function bestOf({ row, kind, isOfAds: is }: Divided, pairs: readonly Pair[], times?: Times): Found | null {
  let best: Found | null = null;
  for (const pair of pairs) {
    const shares = sharesOf(row, pair, is ? times : undefined);
    const { chance, broken } = weighed(shares, pairs.length);
    // The words tell what is over what.
    const holds = isBelow(chance, ONE_IN_TWENTY) && broken <= 1 && broken <= heldOf(shares);
    if (!holds || (best !== null && heldOf(shares) < heldOf(best.shares))) continue;
    best = { row, isDiluted: isDiluted({ kind }), shares, chance, amount: pair[0] };
  }
  return best;
}

function sharesOf(row: CaptionedRow, [amount, count]: Pair, times?: Times): readonly Share[] {
  return [...row.facts].flatMap(([lane, rate]): readonly Share[] => {
    const [over, under] = [amount.facts.get(lane), count.facts.get(lane)];
    const share = over === undefined || under === undefined ? null : shareOf(rate, over, under, 0n, times);
    return share === null ? [] : [share];
  });
}
