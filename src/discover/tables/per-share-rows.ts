/**
 * Amounts per share that no pack knows: each the result above it over the shares that the same words count, basic or
 * diluted, in one table.
 */
import { isBelow, type Chance, ONE_IN_TWENTY } from '../../number/chance.ts';
import { captionRole } from '../footings/captions.ts';
import type { CaptionedRow } from '../captioned.ts';
import { heldOf } from '../evidence.ts';
import { shareOf, type Share, weighed } from '../share-of.ts';
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
  return rows.flatMap((row): readonly PerShareRow[] => {
    if (row.dimension !== 'per-share') return [];
    const kind = kindOf(row);
    const own = counts.filter((count) => kindOf(count) === kind);
    const above = results.filter(
      ({ at, caption }) => at < row.at && operationsOf(caption) === operationsOf(row.caption),
    );
    const found = above.flatMap((amount) =>
      own.flatMap((count) => perShare(row, amount, count, above.length * own.length) ?? []),
    );
    // The nearest of those that hold in most columns.
    const best = found.reduce<PerShareRow | null>(
      (most, each) => (most === null || heldOf(each.shares) >= heldOf(most.shares) ? each : most),
      null,
    );
    return best === null ? [] : [{ ...best, isDiluted: kind.startsWith('dilut') }];
  });
}

function perShare(
  row: CaptionedRow,
  amount: CaptionedRow,
  count: CaptionedRow,
  tried: number,
): PerShareRow | null {
  const shares = [...row.facts].flatMap(([lane, rate]): readonly Share[] => {
    const [over, under] = [amount.facts.get(lane), count.facts.get(lane)];
    const share = over === undefined || under === undefined ? null : shareOf(rate, over, under);
    return share === null ? [] : [share];
  });
  const { chance, broken } = weighed(shares, tried);
  const found = { row, isDiluted: false, shares, chance };
  // The words tell what is over what.
  return isBelow(chance, ONE_IN_TWENTY) && broken <= 1 && broken <= heldOf(found.shares) ? found : null;
}
