/**
 * Rows whose caption names the amount that they divide: `Operating margin`, below the operating income and the sales of a
 * segment, `Take rate`, below the revenue and the volume sold, `Adjusted funds per diluted share`, beside the shares,
 * `Book value per share`, beside the equity, and `Lease operating expenses per Boe`, beside `Total production (MBoe)`. By
 * what, the figures themselves must show.
 */
import { isBelow, type Chance, ONE_IN_A_HUNDRED, ONE_IN_A_THOUSAND } from '../../number/chance.ts';
import { captionKey, isSameCurrency, type CaptionedRow } from '../sheets/captioned.ts';
import { heldOf, isException } from '../evidence.ts';
import type { RatioRow } from './ratio-rows.ts';
import { shareOf, type Share, weighed } from '../share-of.ts';

const MOST_AMOUNTS = 4;
const MOST_BASES = 4;

/** What a caption says that its row divides, and by what. */
interface Said {
  readonly isAmount: (row: CaptionedRow) => boolean;
  readonly isBase: (row: CaptionedRow) => boolean;
  /** Few rows are such a base, so that the one beside it is. */
  readonly isBaseRare: boolean;
  readonly limit: Chance;
  /** How many of what is counted one of a base stands for: `MBoe` are a thousand `Boe`. */
  readonly unitsOf?: (base: CaptionedRow) => bigint;
}

/** @param rows of all tables, in order */
export function quotientRows(rows: readonly CaptionedRow[]): readonly RatioRow[] {
  return rows.flatMap((row): readonly RatioRow[] => {
    const said = saidOf(row);
    if (said === null) return [];
    const amounts = amountsOf(row, rows, said);
    const bases = amounts.length === 0 ? [] : basesOf(row, rows, said);
    let best: RatioRow | null = null;
    for (const amount of amounts) {
      for (const base of bases) {
        if (amount === base) continue;
        const found = quotientOf(row, amount, base, {
          tried: amounts.length * bases.length,
          limit: said.limit,
          units: said.unitsOf?.(base) ?? 1n,
        });
        if (found !== null && (best === null || heldOf(found.shares) > heldOf(best.shares))) best = found;
      }
    }
    return best === null ? [] : [best];
  });
}

const MARGIN = /^(.{2,60}?) (?:profit )?margin\b(?! on\b)/i;
const TAKE_RATE = /^(?:(.{2,60}?) )?take rate\b/i;
const PER_SHARE = /^(.{2,80}?),? per (?:[a-z]+ ){0,3}?shares?\b/i;
const BOOK_VALUE = /\bbook value$/i;

const REVENUE = /\b(?:sales|revenues?|premiums)\b/i;
/** What is sold through others, of which an issuer takes its part. */
const VOLUME =
  /\b(?:G[MTO][VS]|TPV|gross (?:merchandise|order|transaction|payment)s? (?:value|volume|sales)|(?:gross|total) bookings|payments? volume)\b/i;
const EQUITY = /\bequity\b/i;
const LIABILITIES = /\bliabilit/i;

/** `null` where the row is neither a margin or take rate nor an amount per share. */
function saidOf({ dimension, caption }: CaptionedRow): Said | null {
  if (dimension === 'pure') return shareSaid(caption);
  if (dimension === 'money') return unitSaid(caption);
  const name = dimension === 'per-share' ? PER_SHARE.exec(caption)?.[1] : undefined;
  if (name === undefined) return null;
  const key = captionKey(name);
  const isBook = BOOK_VALUE.test(name);
  return {
    isAmount: (row) => isMoney(row) && (row.key === key || (isBook && isEquity(row))),
    isBase: (row) => row.dimension === 'shares',
    isBaseRare: false,
    // The caption tells the amount in whole, and of what kind the base is.
    limit: ONE_IN_A_HUNDRED,
  };
}

/** `Lease operating expenses per Boe`, `Gathering (per Mcfe)` */
const PER_UNIT =
  /^(.{2,80}?),? \(?per (boe|bbl|barrel|mcfe?|mmbtu|mwh|ton(?:ne)?|ounce|oz|pound|lb|gallon|square foot)\)?$/i;

/** `Natural gas (per Mcf)` is a price, with hedges or without them, and none that must follow from a row of that name. */
const COST =
  /\b(?:costs?|expenses?|tax(?:es)?|general|depreciation|depletion|amortization|accretion|interest|gathering|transportation|processing)\b/i;

function unitSaid(caption: string): Said | null {
  const [, name, unit] = (caption.includes('per ') ? PER_UNIT.exec(caption) : null) ?? [];
  if (name === undefined || unit === undefined || !COST.test(name)) return null;
  const key = captionKey(name);
  const counted = unit.toLowerCase();
  return {
    isAmount: (row) => isMoney(row) && row.key === key,
    isBase: (row) => row.dimension === 'pure' && countOf(row, counted) !== null,
    isBaseRare: false,
    limit: ONE_IN_A_HUNDRED,
    unitsOf: (row) => countOf(row, counted) ?? 1n,
  };
}

/** What stands in brackets behind what was produced or sold in all, and is not so much a day. */
const COUNTED = /\(([a-z ]{2,12})\)$/;
/** `MBoe` are thousands, as the Romans counted them, and `MMBoe` millions. */
const TIMES: readonly (readonly [prefix: string, times: bigint])[] = [
  ['', 1n],
  ['m', 1_000n],
  ['k', 1_000n],
  ['mm', 1_000_000n],
];

function countOf({ caption }: CaptionedRow, unit: string): bigint | null {
  const counted = COUNTED.exec(caption.toLowerCase().replace(NOTE_MARK, ''))?.[1];
  if (counted === undefined) return null;
  const found = TIMES.find(([prefix]) => counted === prefix + unit || counted === `${prefix}${unit}s`);
  return found?.[1] ?? null;
}

const NOTE_MARK = /\s*\(\d{1,2}\)$/;

function shareSaid(caption: string): Said | null {
  const taken = TAKE_RATE.exec(caption);
  const name = taken === null ? MARGIN.exec(caption)?.[1] : (taken[1] ?? 'Revenue');
  if (name === undefined) return null;
  const key = captionKey(name);
  const base = taken === null ? REVENUE : VOLUME;
  return {
    isAmount: (row) => isMoney(row) && row.key.startsWith(key),
    isBase: (row) => isMoney(row) && base.test(row.caption),
    isBaseRare: taken !== null,
    // The caption tells the amount in part, and nothing the base.
    limit: taken === null ? ONE_IN_A_THOUSAND : ONE_IN_A_HUNDRED,
  };
}

function isMoney({ dimension }: CaptionedRow): boolean {
  return dimension === 'money';
}

/** Book value is what belongs to the owners. */
function isEquity({ caption }: CaptionedRow): boolean {
  return EQUITY.test(caption) && !LIABILITIES.test(caption);
}

/** The amounts that the caption names, the nearest above first; of the same table where it has any. */
function amountsOf(
  row: CaptionedRow,
  rows: readonly CaptionedRow[],
  { isAmount }: Said,
): readonly CaptionedRow[] {
  const own = rows.filter((each) => each.table === row.table && each.at < row.at && isAmount(each));
  return (own.length > 0 ? own.toReversed() : rows.filter(isAmount)).slice(0, MOST_AMOUNTS);
}

/** What it is a share of, or the shares; the nearest above, else the first of the document. */
function basesOf(
  row: CaptionedRow,
  rows: readonly CaptionedRow[],
  { isBase, isBaseRare }: Said,
): readonly CaptionedRow[] {
  const own = rows.filter((each) => each.table === row.table && isBase(each));
  const above = own.filter((each) => each.at < row.at).toReversed();
  if (isBaseRare && above.length > 0) return above.slice(0, MOST_BASES);
  const others = rows.filter((each) => each.table !== row.table && isBase(each));
  return [...above, ...own.filter((each) => each.at > row.at), ...others].slice(0, MOST_BASES);
}

function quotientOf(
  row: CaptionedRow,
  amount: CaptionedRow,
  base: CaptionedRow,
  { tried, limit, units }: { readonly tried: number; readonly limit: Chance; readonly units: bigint },
): RatioRow | null {
  const shares: Share[] = [];
  for (const [lane, rate] of row.facts) {
    const [over, under] = [amount.facts.get(lane), base.facts.get(lane)];
    if (over === undefined || under === undefined) continue;
    if (row.dimension === 'pure' && !isSameCurrency(over, under)) continue;
    if (row.dimension === 'money' && !isSameCurrency(rate, over)) continue;
    const share = shareOf(rate, over, under, 0n, units === 1n ? undefined : { over: 1n, under: units });
    if (share !== null) shares.push(share);
  }
  const { chance, broken } = weighed(shares, tried);
  const found = { row, shares, chance };
  return isBelow(chance, limit) && isException(broken, heldOf(found.shares)) ? found : null;
}
