/**
 * Notes that itemise an amount of another table without adding it up: `Amounts include stock-based compensation expense,
 * as follows`. Their words, or the mark of the note, name the row that some of their rows sum to.
 */
import type { Fact } from '../../model/fact.ts';
import { groupBy } from '../../model/grouped.ts';
import {
  isBelow,
  type Chance,
  ONE_IN_A_HUNDRED,
  ONE_IN_FIFTY,
  ONE_IN_TEN_THOUSAND,
} from '../../number/chance.ts';
import { captionKey, isSameCurrency, type CaptionedRow } from '../sheets/captioned.ts';
import type { TableRows } from './common-size.ts';
import { chanceOf, heldOf } from '../evidence.ts';
import { isOneSlipAway } from '../runs/hand-slips.ts';
import type { Sign } from '../runs/runs.ts';
import { type LaneSum, laneSum } from '../runs/lane-sum.ts';

export interface Detail {
  readonly title: string;
  readonly total: CaptionedRow;
  readonly sums: readonly LaneSum[];
  readonly chance: Chance;
}

const FEWEST_LETTERS = 10;
/** Longer tables are statements. */
const MOST = 12;

/** @param notes rows of one table or under one heading of it, with the words above them */
export function details(notes: readonly TableRows[], rows: readonly CaptionedRow[]): readonly Detail[] {
  const amounts = rows.filter(({ dimension }) => dimension === 'money');
  const index = indexOf(amounts);
  return notes.flatMap(({ title, rows: items }): readonly Detail[] => {
    const isNote = items.every(({ dimension }) => dimension === 'money');
    if (!isNote || items.length < 2 || items.length > MOST || title === '') return [];
    const own = new Set(items.map(({ table, at }) => `${table} ${at}`));
    const candidates = LEADS.test(title) ? namedIn(title, index) : (index.byKey.get(captionKey(title)) ?? []);
    const named = candidates.filter((row) => !own.has(`${row.table} ${row.at}`));
    return named.flatMap((total) => detailOf(title, total, items, named.length) ?? []);
  });
}

/** Words that lead to the parts of what they name; other headings name it alone. */
const LEADS = /\b(?:as follows|following|consist|compris|includ)|^\(/i;
const MARK = /^\((?:[A-Z]|\d{1,2})\)/;
const LAST_MARK = /\((?:[A-Z]|\d{1,2})\)$/;

/** Rows by what a title can name them by. */
interface RowIndex {
  readonly byKey: ReadonlyMap<string, readonly CaptionedRow[]>;
  /** By the first letters of the caption, for those that are long enough. */
  readonly byStart: ReadonlyMap<string, readonly CaptionedRow[]>;
  readonly byMark: ReadonlyMap<string, readonly CaptionedRow[]>;
  /** Where each stands among all. */
  readonly orderOf: (row: CaptionedRow) => number;
}

function indexOf(rows: readonly CaptionedRow[]): RowIndex {
  const order = new Map(rows.map((row, index) => [row, index]));
  return {
    byKey: groupBy(rows, ({ key }) => key),
    byStart: groupBy(rows, ({ key }) => (key.length < FEWEST_LETTERS ? null : key.slice(0, FEWEST_LETTERS))),
    byMark: groupBy(rows, ({ caption }) => LAST_MARK.exec(caption)?.[0] ?? null),
    orderOf: (row) => order.get(row) ?? 0,
  };
}

/** The rows whose captions stand in the title, or end in its mark. */
function namedIn(title: string, { byStart, byMark, orderOf }: RowIndex): readonly CaptionedRow[] {
  const words = captionKey(title);
  const named = new Set(byMark.get(MARK.exec(title)?.[0] ?? '') ?? []);
  for (let at = 0; at + FEWEST_LETTERS <= words.length; at++)
    for (const row of byStart.get(words.slice(at, at + FEWEST_LETTERS)) ?? [])
      if (words.startsWith(row.key, at)) named.add(row);
  return [...named].toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** Rows that follow one another, added or deducted. */
function detailOf(
  title: string,
  total: CaptionedRow,
  items: readonly CaptionedRow[],
  named: number,
): Detail | null {
  const runs = items.flatMap((_, from) =>
    items.slice(from).map((__, more) => items.slice(from, from + more + 1)),
  );
  const choices = runs.flatMap((run) => ([1, -1] as const).map((sign) => ({ run, sign })));
  let best: Detail | null = null;
  for (const { run, sign } of choices) {
    const isWhole = run.length === items.length && sign === 1;
    const sums = sumsOf(total, run, sign);
    const chance = chanceOf(
      sums.map(({ result }) => result),
      sums.map(() => true),
      (isWhole ? 1 : choices.length) * named,
    );
    const broken = sums.length - heldOf(sums);
    const isLikely = isWhole || (broken === 1 && sums.some(isSlip));
    // That a sum fails in a column takes better evidence than that it holds in all, unless a slip accounts for it.
    const limit = broken === 0 ? ONE_IN_FIFTY : isLikely ? ONE_IN_A_HUNDRED : ONE_IN_TEN_THOUSAND;
    if (broken > heldOf(sums) || !isBelow(chance, limit)) continue;
    if (best === null || heldOf(sums) > heldOf(best.sums)) best = { title, total, sums, chance };
  }
  return best;
}

/** Whether it fails, and would hold but for one slip of the hand. */
function isSlip({ reported, terms, result }: LaneSum): boolean {
  const cells = terms.map(({ sign, cell }) => (sign === 1 ? cell : { ...cell, units: -cell.units }));
  return result.verdict === 'breaks' && isOneSlipAway(reported, cells);
}

function sumsOf(total: CaptionedRow, items: readonly CaptionedRow[], sign: Sign): readonly LaneSum[] {
  return [...total.facts].flatMap(([lane, fact], index): readonly LaneSum[] => {
    const facts: readonly Fact[] = items.flatMap((item) => item.facts.get(lane) ?? []);
    if (facts.length === 0 || facts.some((each) => !isSameCurrency(each, fact))) return [];
    return [
      laneSum(
        index,
        fact,
        facts.map((each) => ({ sign, fact: each })),
      ),
    ];
  });
}
