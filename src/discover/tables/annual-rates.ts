/**
 * Rates a year over an average, as banks state them: return on average assets, net interest margin. What a period earned is
 * carried on to a year by months or by days; by which, and over what, the figures themselves must show.
 */
import type { Fact } from '../../model/fact.ts';
import { isBelow, type Chance, ONE_IN_A_THOUSAND } from '../../number/chance.ts';
import { captionKey, commonCells, type CaptionedRow } from '../sheets/captioned.ts';
import { brokenIn, chanceOf, heldOf, isException } from '../evidence.ts';
import { shareResult, type Share } from '../share-of.ts';
import { cellOf } from '../sheets/sheet.ts';
import { COUNTS, stretchOf, times, type Stretch } from '../stretch.ts';

interface AnnualShare extends Share {
  readonly stretch: Stretch;
}

export interface AnnualRate {
  readonly row: CaptionedRow;
  readonly shares: readonly AnnualShare[];
  readonly chance: Chance;
}

const MOST_AMOUNTS = 4;
const MOST_BASES = 3;

const RETURN = /^(.{0,60}?)\breturn on (?:average |avg\.? )?(.{3,60})$/i;
const NET_INTEREST_MARGIN = /\bnet interest (?:margin|yield)\b/i;

/**
 * @param rows of all tables, in order
 * @param isUnderAverages whether a heading above the row says that it is an average
 */
export function annualRates(
  rows: readonly CaptionedRow[],
  isUnderAverages: (row: CaptionedRow) => boolean,
): readonly AnnualRate[] {
  const rates = rows.filter(
    ({ dimension, caption }) =>
      dimension === 'pure' && (RETURN.test(caption) || NET_INTEREST_MARGIN.test(caption)),
  );
  if (rates.length === 0) return [];
  const money = rows.filter(({ dimension }) => dimension === 'money');
  const averages = money.filter((row) => /\b(?:average|avg)\b/i.test(row.caption) || isUnderAverages(row));
  return rates.flatMap((row): readonly AnnualRate[] => {
    const bases = averages.filter((each) => isBase(row, each));
    const amounts = bases.length === 0 ? [] : money.filter((each) => isAmount(row, each));
    const found = tried(nearest(row, amounts, MOST_AMOUNTS), nearest(row, bases, MOST_BASES)).flatMap(
      ([amount, base, count]) => rateOf(row, amount, base, count) ?? [],
    );
    const best = found.reduce<AnnualRate | null>(
      (most, each) => (most === null || heldOf(each.shares) > heldOf(most.shares) ? each : most),
      null,
    );
    return best === null ? [] : [best];
  });
}

/** `Average total shareholders' equity` is equity. */
function nameOf(caption: string): string {
  return captionKey(
    caption
      .replaceAll(/\([^()]*\)/g, ' ')
      .replaceAll(/\b(?:average|avg|total|shareholders|stockholders)\b\.?(?:['’]s?)?/gi, ' '),
  );
}

function isBase({ caption }: CaptionedRow, { caption: average }: CaptionedRow): boolean {
  const [, , over] = RETURN.exec(caption) ?? [];
  if (over === undefined) return /^(?:interest)?earningassets$/.test(nameOf(average));
  return nameOf(average) === nameOf(over);
}

const ADJUSTED = /\b(?:adj|adjusted|core|operating|non-gaap)\b/i;

/** What earned the rate: net income, adjusted where the rate is, or what stands before `return`. */
function isAmount({ caption }: CaptionedRow, { caption: amount, key }: CaptionedRow): boolean {
  const [, before] = RETURN.exec(caption) ?? [];
  if (before === undefined) return key.includes('netinterestincome');
  const said = captionKey(before.replace(ADJUSTED, ' '));
  if (ADJUSTED.test(caption.replace(/\(gaap\)/i, '')) !== ADJUSTED.test(amount.replace(/\(gaap\)/i, '')))
    return false;
  return said === '' ? /\bnet (?:income|earnings|loss)\b/i.test(amount) : key.includes(said);
}

/** Rows of the same table come first, those above before those below. */
function nearest(row: CaptionedRow, rows: readonly CaptionedRow[], most: number): readonly CaptionedRow[] {
  const own = rows.filter(({ table }) => table === row.table);
  const above = own.filter(({ at }) => at < row.at).toReversed();
  const below = own.filter(({ at }) => at > row.at);
  return [...above, ...below, ...rows.filter(({ table }) => table !== row.table)].slice(0, most);
}

function tried(
  amounts: readonly CaptionedRow[],
  bases: readonly CaptionedRow[],
): readonly (readonly [CaptionedRow, CaptionedRow, number])[] {
  const count = amounts.length * bases.length;
  return amounts.flatMap((amount) => bases.map((base) => [amount, base, count] as const));
}

function rateOf(
  row: CaptionedRow,
  amount: CaptionedRow,
  base: CaptionedRow,
  count: number,
): AnnualRate | null {
  let best: AnnualRate | null = null;
  for (const days of COUNTS) {
    const shares = [...row.facts].flatMap(([lane, rate]): readonly AnnualShare[] => {
      const [over, under] = [amount.facts.get(lane), base.facts.get(lane)];
      const stretch = stretchOf(over?.period ?? null, days);
      if (over === undefined || under === undefined || stretch === null) return [];
      return shareOf(rate, over, under, stretch);
    });
    const results = shares.map(({ result }, lane) => ({ ...result, lane }));
    const chance = chanceOf(
      results,
      results.map(() => true),
      count * COUNTS.length,
    );
    const broken = brokenIn(results);
    const found = { row, shares, chance };
    // The caption tells both in part, and not how the year is counted.
    const isShown = isBelow(chance, ONE_IN_A_THOUSAND) && isException(broken, heldOf(found.shares));
    if (isShown && (best === null || heldOf(found.shares) > heldOf(best.shares))) best = found;
  }
  return best;
}

function shareOf(rate: Fact, amount: Fact, base: Fact, stretch: Stretch): readonly AnnualShare[] {
  const [over, under] = commonCells(amount, base);
  if (under.units <= 0n) return [];
  const printed = cellOf(rate, rate.decimals);
  const result = shareResult(0, printed, times(over, stretch.year), times(under, stretch.period));
  return [{ rate: printed, amount: over, base: under, result, stretch }];
}
