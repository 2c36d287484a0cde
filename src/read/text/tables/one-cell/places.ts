/**
 * The columns over which the heads of a one-cell-a-line table stand. The lines do not say it; how many there are of a
 * kind does: as many years as columns, a year for each amount in the first currency, a span of time for each year.
 */
import type { ColumnKind } from '../column-kinds.ts';
import type { HeadKind, HeadUnit } from './heads.ts';

/** As a cell has it: columns count from 1, behind the captions. */
interface Place {
  readonly column: number;
  readonly columns?: number;
}

/**
 * The place of each head: over all columns where its own cannot be told, and `undefined` for a measure, which must not
 * stand over the others.
 */
export function placeUnits(
  units: readonly HeadUnit[],
  kinds: readonly ColumnKind[],
): readonly (Place | undefined)[] {
  const columns = kinds.length;
  const all = Array.from({ length: columns }, (_, at) => at);
  const amounts = all.filter((at) => kinds[at] === 'amount');
  const percents = all.filter((at) => kinds[at] === 'percent');
  const textsOf = (kind: HeadKind): readonly string[] =>
    units.filter((unit) => unit.kind === kind).map(({ text }) => text);
  const currencies = textsOf('currency');
  const years = yearStarts(textsOf('year').length, columns, amounts, currencies);
  const starts: Readonly<Record<HeadKind, readonly number[] | undefined>> = {
    year: years,
    span: spanStarts(textsOf('span').length, columns, years),
    currency: currencies.length === amounts.length ? amounts : undefined,
    measure: undefined,
    scale: undefined,
    mark: undefined,
    words: textsOf('words').length === columns ? all : undefined,
  };
  const measures = measureColumns(units, percents, kinds[0] === 'note');
  const early = earliestOf(measures, units);
  const seen = new Map<HeadKind, number>();
  return units.map((unit, index) => {
    const nth = seen.get(unit.kind) ?? 0;
    seen.set(unit.kind, nth + 1);
    const first = unit.kind === 'measure' ? measures.get(index) : starts[unit.kind]?.[nth];
    if (first === undefined) return unit.kind === 'measure' ? undefined : { column: 1, columns };
    const next = starts[unit.kind]?.[nth + 1] ?? Math.max(early ?? columns, first + 1);
    // Where each amount has its own year, what says how they moved stands beside them.
    const isWide = unit.kind === 'span' || (unit.kind === 'year' && years !== amounts);
    const count = isWide ? next - first : 1;
    return { column: first + 1, ...(count > 1 && { columns: count }) };
  });
}

/** The first column with a measure told before the years, which stand beside it. */
function earliestOf(measures: ReadonlyMap<number, number>, units: readonly HeadUnit[]): number | undefined {
  const firstYear = units.findIndex(({ kind }) => kind === 'year');
  const columns = [...measures].flatMap(([index, column]) =>
    index < firstYear && column > 0 ? [column] : [],
  );
  return columns.length === 0 ? undefined : Math.min(...columns);
}

/** The columns at which as many years begin. */
function yearStarts(
  count: number,
  columns: number,
  amounts: readonly number[],
  currencies: readonly string[],
): readonly number[] | undefined {
  if (count === 0) return undefined;
  if (count === 1) return [0];
  if (count === columns) return Array.from({ length: count }, (_, at) => at);
  if (count === amounts.length) return amounts;
  const main = currencies.flatMap((text, at) => (text === currencies[0] ? [amounts[at] ?? 0] : []));
  if (currencies.length === amounts.length && main.length === count) return main;
  return columns % count === 0 ? equalStarts(count, columns) : undefined;
}

function spanStarts(
  count: number,
  columns: number,
  years: readonly number[] | undefined,
): readonly number[] | undefined {
  if (count === 0) return undefined;
  if (count === 1) return [0];
  if (count === years?.length) return years;
  return columns % count === 0 ? equalStarts(count, columns) : undefined;
}

function equalStarts(count: number, columns: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (at * columns) / count);
}

/**
 * Measures stand over the columns of percentages, in order; those told before the years are over the last ones, as a
 * head that spans the rows of the years is.
 */
function measureColumns(
  units: readonly HeadUnit[],
  percents: readonly number[],
  hasNotes: boolean,
): ReadonlyMap<number, number> {
  const firstYear = units.findIndex(({ kind }) => kind === 'year');
  const note = hasNotes ? units.findIndex(({ text }) => /^notes?$/i.test(text)) : -1;
  const measures = units.flatMap(({ kind }, index) => (kind === 'measure' && index !== note ? [index] : []));
  const early = measures.filter((index) => index < firstYear);
  const late = measures.filter((index) => index >= firstYear);
  const columns = new Map<number, number>(note < 0 ? [] : [[note, 0]]);
  if (late.length > percents.length) return columns;
  for (const [at, index] of late.entries()) columns.set(index, percents[at] ?? 0);
  const rest = percents.slice(late.length);
  if (rest.length === 1 || rest.length === early.length)
    for (const [at, index] of early.entries()) columns.set(index, rest[Math.min(at, rest.length - 1)] ?? 0);
  return columns;
}
