/** Rows of percentages whose caption names what they are the share of: `Operating income as a % of net sales`. */
import { isBelow, type Chance, ONE_IN_TWENTY } from '../../number/chance.ts';
import { captionKey, isSameCurrency, type CaptionedRow } from '../sheets/captioned.ts';
import { heldOf, isException } from '../evidence.ts';
import { shareOf, type Share, weighed } from '../share-of.ts';

export interface RatioRow {
  readonly row: CaptionedRow;
  readonly shares: readonly Share[];
  readonly chance: Chance;
}

const AS_SHARE =
  /^(.{0,120}?)[\s,(–—-]{0,4}(?:\bas an? )?(?:%|\b(?:percentage|percent|per cent)\b) of (?:the )?(.{3,80}?)\)?$/i;
/** `Noninterest income to total revenue`. */
const TO = /^(.{3,80}?)(?: ratio)? to (.{3,80}?)(?: ratio)?$/i;

/** @param rows of all tables, in order */
export function ratioRows(rows: readonly CaptionedRow[]): readonly RatioRow[] {
  const said = rows.flatMap((row) => {
    const words = row.dimension === 'pure' ? (AS_SHARE.exec(row.caption) ?? TO.exec(row.caption)) : null;
    return words === null ? [] : [{ row, over: words[1] ?? '', under: words[2] ?? '' }];
  });
  if (said.length === 0) return [];
  const amountRows = rows.flatMap((row) => (row.dimension === 'money' ? [nameOf(row)] : []));
  return said.flatMap(({ row, over, under }): readonly RatioRow[] => {
    const amounts = over === '' ? rowAbove(row, rows) : named(over, row, amountRows);
    let best: RatioRow | null = null;
    for (const amount of amounts) {
      for (const base of named(under, row, amountRows)) {
        const found = ratioOf(row, amount, base, amounts.length);
        if (found !== null && (best === null || heldOf(found.shares) > heldOf(best.shares))) best = found;
      }
    }
    return best === null ? [] : [best];
  });
}

function ratioOf(
  row: CaptionedRow,
  amount: CaptionedRow,
  base: CaptionedRow,
  tried: number,
): RatioRow | null {
  const shares: Share[] = [];
  for (const [lane, rate] of row.facts) {
    const [over, under] = [amount.facts.get(lane), base.facts.get(lane)];
    if (over === undefined || under === undefined || !isSameCurrency(over, under)) continue;
    const share = shareOf(rate, over, under);
    if (share !== null) shares.push(share);
  }
  const { chance, broken } = weighed(shares, tried);
  const found = { row, shares, chance };
  // Where it breaks in many columns the release reckons it otherwise: after dividends to policyholders, of averages.
  const isMeant = broken <= heldOf(shares) && isException(broken, heldOf(shares));
  return isBelow(chance, ONE_IN_TWENTY) && isMeant ? found : null;
}

/** `% of net sales` below an amount is that amount's. */
function rowAbove(row: CaptionedRow, rows: readonly CaptionedRow[]): readonly CaptionedRow[] {
  const above = rows.filter((other) => other.table === row.table && other.at < row.at);
  const nearest = above.at(-1);
  return nearest?.dimension === 'money' ? [nearest] : [];
}

interface NamedRow {
  readonly row: CaptionedRow;
  /** The caption without what marks it as a total or as reported. */
  readonly plain: string;
  readonly key: string;
}

function nameOf(row: CaptionedRow): NamedRow {
  const plain = plainOf(row.caption);
  return { row, plain, key: singularKey(plain) };
}

function plainOf(words: string): string {
  return words.replace(/^(?:total|gaap) /i, '').replace(/ ?\((?:non-)?gaap\)$/i, '');
}

/** The rows of amounts that words name: those of the same table, else the first ones. */
function named(words: string, { table }: CaptionedRow, rows: readonly NamedRow[]): readonly CaptionedRow[] {
  const key = singularKey(plainOf(words));
  const letters = LETTERS.exec(words)?.[0];
  const spelt = letters === undefined ? null : spelling(letters.replaceAll('&', ''));
  const found = rows.filter(
    (each) =>
      each.key === key ||
      (letters !== undefined && spelt !== null && singularKey(each.plain.replace(spelt, letters)) === key),
  );
  const own = found.filter(({ row }) => row.table === table);
  return (own.length > 0 ? own : found.slice(0, MOST)).map(({ row }) => row);
}

const MOST = 6;

/** Letters that stand for words: `SG&A` for `Selling, general, and administrative`. */
const LETTERS = /\b[A-Z](?:&?[A-Z]){1,4}\b/;

/** `net revenues` is `Net revenue`. */
function singularKey(words: string): string {
  return captionKey(words.replaceAll(/([a-z]{3})s\b/gi, '$1'));
}

/** Words in a row that begin with the letters, with `and` between them. */
function spelling(letters: string): RegExp {
  const words = [...letters].map((letter) => String.raw`${letter}[a-z]{2,20}`);
  return new RegExp(String.raw`\b${words.join(String.raw`[\s,]{1,3}(?:and |& )?`)}`, 'i');
}
