/**
 * Rows whose caption names the amount that they divide: `Operating margin`, below the operating income and the sales of a
 * segment, and `Adjusted funds per diluted share`, beside the shares. By what, the figures themselves must show.
 */
import { isBelow, type Chance } from '../number/chance.ts';
import { captionKey, isSameCurrency, type CaptionedRow } from './captioned.ts';
import { chanceOf, isException } from './evidence.ts';
import type { RatioRow } from './ratio-rows.ts';
import { shareOf, type Share } from './share-of.ts';

/** The caption tells the amount in part, and nothing the base. */
const ONE_IN_A_THOUSAND: Chance = { numerator: 1n, denominator: 1_000n };
/** The caption tells the amount in whole, and that shares are the base. */
const ONE_IN_A_HUNDRED: Chance = { numerator: 1n, denominator: 100n };
const MOST_AMOUNTS = 4;
const MOST_BASES = 4;

/** @param rows of all tables, in order */
export function quotientRows(rows: readonly CaptionedRow[]): readonly RatioRow[] {
  return rows.flatMap((row): readonly RatioRow[] => {
    const over = nameOfAmount(row);
    if (over === null) return [];
    const amounts = amountsNamed(over, row, rows);
    const bases = amounts.length === 0 ? [] : basesOf(row, rows);
    let best: RatioRow | null = null;
    for (const amount of amounts) {
      for (const base of bases) {
        if (amount === base) continue;
        const found = quotientOf(row, amount, base, amounts.length * bases.length);
        if (found !== null && (best === null || heldIn(found) > heldIn(best))) best = found;
      }
    }
    return best === null ? [] : [best];
  });
}

const MARGIN = /^(.{2,60}?) (?:profit )?margin\b(?! on\b)/i;
const PER_SHARE = /^(.{2,80}?),? per (?:[a-z]+ ){0,3}?shares?\b/i;

/** `null` where the row is neither a margin nor an amount per share. */
function nameOfAmount({ dimension, caption }: CaptionedRow): string | null {
  if (dimension === 'pure') return MARGIN.exec(caption)?.[1] ?? null;
  return dimension === 'per-share' ? (PER_SHARE.exec(caption)?.[1] ?? null) : null;
}

/** Amounts whose caption begins with the name, the nearest above first; of the same table where it has any. */
function amountsNamed(
  name: string,
  row: CaptionedRow,
  rows: readonly CaptionedRow[],
): readonly CaptionedRow[] {
  const key = captionKey(name);
  const isWhole = row.dimension === 'per-share';
  const fits = (each: CaptionedRow): boolean =>
    each.dimension === 'money' && (isWhole ? each.key === key : each.key.startsWith(key));
  const own = rows.filter((each) => each.table === row.table && each.at < row.at && fits(each));
  return (own.length > 0 ? own.toReversed() : rows.filter(fits)).slice(0, MOST_AMOUNTS);
}

const REVENUE = /\b(?:sales|revenues?|premiums)\b/i;

/** What a margin is a share of, or the shares; the nearest above, else the first of the document. */
function basesOf(row: CaptionedRow, rows: readonly CaptionedRow[]): readonly CaptionedRow[] {
  const fits = (each: CaptionedRow): boolean =>
    row.dimension === 'pure'
      ? each.dimension === 'money' && REVENUE.test(each.caption)
      : each.dimension === 'shares';
  const own = rows.filter((each) => each.table === row.table && fits(each));
  const above = own.filter((each) => each.at < row.at).toReversed();
  const others = rows.filter((each) => each.table !== row.table && fits(each));
  return [...above, ...own.filter((each) => each.at > row.at), ...others].slice(0, MOST_BASES);
}

function quotientOf(
  row: CaptionedRow,
  amount: CaptionedRow,
  base: CaptionedRow,
  tried: number,
): RatioRow | null {
  const shares: Share[] = [];
  for (const [lane, rate] of row.facts) {
    const [over, under] = [amount.facts.get(lane), base.facts.get(lane)];
    if (over === undefined || under === undefined) continue;
    if (row.dimension === 'pure' && !isSameCurrency(over, under)) continue;
    const share = shareOf(rate, over, under);
    if (share !== null) shares.push(share);
  }
  const results = shares.map(({ result }, lane) => ({ ...result, lane }));
  const chance = chanceOf(
    results,
    results.map(() => true),
    tried,
  );
  const broken = results.filter(({ verdict }) => verdict === 'breaks').length;
  const found = { row, shares, chance };
  const limit = row.dimension === 'pure' ? ONE_IN_A_THOUSAND : ONE_IN_A_HUNDRED;
  return isBelow(chance, limit) && isException(broken, heldIn(found)) ? found : null;
}

function heldIn({ shares }: RatioRow): number {
  return shares.filter(({ result }) => result.verdict === 'holds').length;
}
