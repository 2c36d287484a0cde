/**
 * A wrong year in a sentence or in the head of a column: the amount is printed elsewhere, for the same days of another year,
 * and of its own year nothing else is. No equality breaks by it, for what is compared with nothing contradicts nothing.
 */
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { append, groupBy } from '../../model/grouped.ts';
import type { Notice } from '../../model/notice.ts';
import type { Period } from '../../model/period.ts';
import { absolute, powerOfTen, shift } from '../../number/amount.ts';
import { agree } from './mentions.ts';
import { indexById } from '../../model/index-by-id.ts';

/** Shorter numbers agree by accident. */
const ENOUGH_DIGITS = 1_000n;
/** Figures of a column that show for which year it stands; of a sentence one does, as it has its own words. */
const ENOUGH_ROWS = 3;

/** A name that stands for more names many measures. */
const MOST_MENTIONS = 60;

export function misdated({ facts, figures }: Extraction): readonly Notice[] {
  const measures = groupBy(facts, measureKey);
  const groups = new Map<string, Dated[]>();
  for (const fact of facts) {
    const dated = datedOf(fact, measures);
    if (dated !== null) append(groups, placeKey(fact), dated);
  }
  const figureOf = indexById(figures);
  return [...groups.values()].flatMap((group): readonly Notice[] => {
    const [first] = group;
    const figure = figureOf.get(first?.fact.id ?? '');
    if (first === undefined || figure === undefined || !isTold(group)) return [];
    const { line, span, text } = figure;
    return [{ code: 'odd-period', message: messageOf(first, text, group.length), line, span }];
  });
}

/** A fact with another of the same measure and amount in another year; itself, where its own year is borne out. */
interface Dated {
  readonly fact: Fact;
  readonly elsewhere: Fact;
}

function datedOf(fact: Fact, measures: ReadonlyMap<string, readonly Fact[]>): Dated | null {
  const key = measureKey(fact);
  if (key === null || digitsOf(fact) < ENOUGH_DIGITS) return null;
  const mentions = measures.get(key) ?? [];
  if (mentions.length > MOST_MENTIONS) return null;
  const [year, place] = [yearOf(fact), placeKey(fact)];
  const isBorneOut = mentions.some((other) => yearOf(other) === year && placeKey(other) !== place);
  if (isBorneOut) return { fact, elsewhere: fact };
  const alike = mentions.filter((other) => placeKey(other) !== place && agree(fact, other));
  const [elsewhere] = alike;
  // A sentence is dated by a table; two sentences that differ may both be right.
  if (elsewhere === undefined || (fact.place.kind === 'prose' && elsewhere.place.kind === 'prose'))
    return null;
  // Of what is the same in both years nothing can be told.
  const isSteady = mentions.some((other) => isBeside(other, fact) && agree(fact, other));
  const isOne = alike.every((other) => yearOf(other) === yearOf(elsewhere));
  return isOne && !isSteady ? { fact, elsewhere } : null;
}

/** In another column of its row. */
function isBeside(other: Fact, { place, id }: Fact): boolean {
  return (
    other.id !== id &&
    other.place.kind === 'table' &&
    place.kind === 'table' &&
    other.place.table === place.table &&
    other.place.row === place.row
  );
}

function isTold(group: readonly Dated[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const least = first.fact.place.kind === 'prose' ? 1 : ENOUGH_ROWS;
  return (
    group.length >= least &&
    group.every(({ fact, elsewhere }) => elsewhere !== fact && yearOf(elsewhere) === yearOf(first.elsewhere))
  );
}

function messageOf({ fact, elsewhere }: Dated, text: string, count: number): string {
  const end = `the release prints elsewhere for ${elsewhere.periodLabel}; see which year is meant.`;
  if (fact.place.kind === 'prose')
    return `“${text}” is said of ${fact.periodLabel}, of which nothing else is printed; the same amount ${end}`;
  return `The column headed ${fact.periodLabel} repeats ${count} amounts that ${end}`;
}

/** The same for mentions of a measure in the same days of any year. */
function measureKey({ concept, period, unit }: Fact): string | null {
  return concept === null || period === null ? null : `${concept}|${unit}|${monthsOf(period)}`;
}

/** Fiscal years end on other days, but in the same month. */
function monthsOf(period: Period): string {
  if (period.kind === 'instant') return period.date.slice(5, 7);
  const years = Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4));
  return `${period.start.slice(5, 7)}-${period.end.slice(5, 7)}+${years}`;
}

function yearOf({ period }: Fact): string {
  return (period?.kind === 'duration' ? period.end : (period?.date ?? '')).slice(0, 4);
}

/** A sentence's figure stands for itself, a column's figures stand together. */
function placeKey({ id, place }: Fact): string {
  return place.kind === 'prose' ? id : `${place.table}.${place.column}`;
}

function digitsOf({ value, decimals }: Fact): bigint {
  const { units, places } = absolute(shift(value, decimals));
  return units / powerOfTen(places);
}
