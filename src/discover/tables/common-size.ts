/**
 * Common-size statements: a table of percentages whose rows have the captions of a table of amounts, each its row's share
 * of the amount that is 100 %, or that the title names: `as a percentage of total revenues`.
 */
import { isBelow, type Chance, ONE_IN_A_MILLION } from '../../number/chance.ts';
import { equals, ONE } from '../../number/amount.ts';
import { captionKey, isSameCurrency, type CaptionedRow } from '../sheets/captioned.ts';
import { chanceOf, isException, heldOf } from '../evidence.ts';
import { shareOf, type Share } from '../share-of.ts';

/** The rows of one table. */
export interface TableRows {
  readonly title: string;
  readonly rows: readonly CaptionedRow[];
}

export interface CommonSize {
  readonly title: string;
  /** The caption of what is 100 %. */
  readonly whole: string;
  readonly shares: readonly Share[];
  readonly chance: Chance;
  /** The table of the amounts, and for each row of it the one with its percentages. */
  readonly amounts: number;
  readonly rows: ReadonlyMap<number, CaptionedRow>;
}

/** @param parts rows under headings of the tables, of which those count that say what they are percentages of */
export function commonSizes(
  tables: readonly TableRows[],
  parts: readonly TableRows[],
): readonly CommonSize[] {
  const amounts = tables.filter(({ rows }) => rows.some(({ dimension }) => dimension === 'money'));
  const said = parts.filter(({ title }) => UNDER.test(title.toLowerCase()));
  return [...tables, ...said].flatMap((table): readonly CommonSize[] => {
    if (table.rows.length < 2 || table.rows.some(({ dimension }) => dimension !== 'pure')) return [];
    let best: CommonSize | null = null;
    for (const other of amounts) {
      const found = compared(table, other, amounts);
      if (found !== null && (best === null || heldOf(found.shares) > heldOf(best.shares))) best = found;
    }
    return best === null ? [] : [best];
  });
}

const OF = /,?\s*\(?\bas an? (?:percentage|per\s?cent|%) of ([^,.;:()]{3,60})\)?/i;

/** A heading that says so alone: `Percentage of total revenue`. */
const UNDER = /^(?:as an? )?(?:percentage|percent|per cent|%) of (?:the )?([^,.;:()]{3,60}?)(?: was)?:?$/;

function compared(table: TableRows, other: TableRows, amounts: readonly TableRows[]): CommonSize | null {
  const bases = basesOf(table, other, amounts);
  if (bases === null) return null;
  const partners = new Map(
    other.rows.flatMap((row) => (row.dimension === 'money' ? [[nameOf(row), row] as const] : [])),
  );
  const paired = new Map<number, CaptionedRow>();
  const shares: Share[] = [];
  for (const row of table.rows) {
    const partner = partners.get(nameOf(row));
    if (partner === undefined) continue;
    paired.set(partner.at, row);
    if (row !== bases.own) shares.push(...sharesOf(row, partner, bases.row));
  }
  const found = {
    title: table.title,
    whole: bases.row.caption,
    shares,
    chance: chanceOf(
      shares.map(({ result }, lane) => ({ ...result, lane })),
      shares.map(() => true),
      amounts.length,
    ),
    amounts: other.rows[0]?.table ?? -1,
    rows: paired,
  };
  const isSaid = titleKey(table.title) === titleKey(other.title) && OF.test(table.title);
  return isCredible(found, isSaid) ? found : null;
}

function sharesOf(row: CaptionedRow, partner: CaptionedRow, whole: CaptionedRow): readonly Share[] {
  return [...row.facts].flatMap(([lane, rate]): readonly Share[] => {
    const [amount, base] = [partner.facts.get(lane), whole.facts.get(lane)];
    if (amount === undefined || base === undefined || !isSameCurrency(amount, base)) return [];
    const share = shareOf(rate, amount, base, 1n);
    return share === null ? [] : [share];
  });
}

/** Issuers turn a last place up or down where percentages would else not foot: that is neither for it nor against. */
function isCredible({ shares, chance }: CommonSize, isSaid: boolean): boolean {
  const held = heldOf(shares);
  const broken = shares.filter(({ result }) => result.verdict === 'breaks').length;
  if (held < 2) return false;
  return isSaid ? broken < held : isException(broken, held) && isBelow(chance, ONE_IN_A_MILLION);
}

function nameOf({ key, occurrence }: CaptionedRow): string {
  return `${key} ${occurrence}`;
}

/** The title without what it says of the percentages, and without the number of a note. */
function titleKey(title: string): string {
  return captionKey(title.replace(OF, '').replace(/^\(\w{1,2}\)\s*/, ''));
}

/** What the title says that it is a percentage of. */
function wholeIn(title: string): string {
  return /%|per ?cent/i.test(title) ? ((OF.exec(title) ?? UNDER.exec(title.toLowerCase()))?.[1] ?? '') : '';
}

/** The amounts that are 100 %: of the row that prints it, else of the one that the title names. */
function basesOf(
  { title, rows }: TableRows,
  other: TableRows,
  amounts: readonly TableRows[],
): { readonly own: CaptionedRow | null; readonly row: CaptionedRow } | null {
  const own = rows.find(isWhole);
  const inOther = own && other.rows.find((row) => row.dimension === 'money' && nameOf(row) === nameOf(own));
  if (own !== undefined && inOther !== undefined) return { own, row: inOther };
  const said = captionKey(wholeIn(title));
  if (said === '') return null;
  for (const { rows: candidates } of [other, ...amounts]) {
    const row = candidates.find(({ dimension, key }) => dimension === 'money' && key === said);
    if (row !== undefined) return { own: null, row };
  }
  return null;
}

/** Prints 100 % in every column. */
function isWhole({ facts }: CaptionedRow): boolean {
  return [...facts.values()].every(({ value }) => equals(value, ONE));
}
