/**
 * A sum that breaks in several columns by one row's amounts: a row was left out or stands twice. The row is looked for among
 * the addends and among the measures printed elsewhere; it must fit wherever the sum breaks, and be the only one that does.
 */
import { allOf } from '../../model/counted.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { EXCHANGE_RATE } from '../../model/exchange-rate.ts';
import type { Fact } from '../../model/fact.ts';
import { append } from '../../model/grouped.ts';
import { periodKey } from '../../model/period.ts';
import { absolute, compare, negate } from '../../number/amount.ts';
import {
  divide,
  intersect,
  magnitude,
  meets,
  point,
  subtract,
  type Interval,
} from '../../number/interval.ts';
import type { Found } from './causes.ts';
import type { Case } from '../case/toolkit.ts';

/** Measures tried for one sum; beyond, one would fit by chance. */
const MOST_TRIED = 1_000;
/** Columns in which it has to fit, and digits that the largest difference must have. */
const FEWEST_COLUMNS = 2;
const FEWEST_DIGITS = 3;

export function missingAddends(contested: readonly number[], from: Case): readonly Found[] {
  const wanted = new Set(contested);
  return [...sums(from).values()].flatMap((columns): readonly Found[] => {
    // In a column in which the sum holds the row would be nil.
    const group = columns.filter((index) => from.evaluations[index]?.verdict !== 'holds');
    if (!group.every((index) => wanted.has(index))) return [];
    const gaps = group.map((index) => gapOf(from.evaluations[index] as Evaluation, from));
    if (!gaps.some(({ digits }) => digits >= FEWEST_DIGITS)) return [];
    if (group.length < FEWEST_COLUMNS) return columns.length > 1 ? outOfPlace(group, gaps, from) : [];
    const why = countedTwice(gaps, from) ?? printedElsewhere(gaps, from) ?? oneAmount(gaps, from);
    const totals = gaps.map(({ total }) => total);
    return why === null ? [] : [causeOf(group, totals, why)];
  });
}

/** The columns of each sum of a table, by identity, those that were tested. */
function sums(from: Case): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { binding, verdict }] of from.evaluations.entries()) {
    const { place } = from.factOf(binding.reported);
    if (verdict === 'untested' || place.kind !== 'table' || binding.kind !== 'footing') continue;
    const key = `${binding.identity}|${place.table}|${place.row}`;
    append(groups, key, index);
  }
  return groups;
}

/** What the addends of one column lack, or have too much. */
interface Gap {
  readonly evaluation: Evaluation;
  readonly total: Fact;
  /** Reported less recomputed. */
  readonly missing: Interval;
  readonly digits: number;
}

function gapOf(evaluation: Evaluation, from: Case): Gap {
  const { reported, recomputed, difference, binding } = evaluation;
  const total = from.factOf(binding.reported);
  const missing =
    reported === null || recomputed === null ? point(total.value) : subtract(reported, recomputed);
  const text = String(absolute(difference ?? total.value).units).replace(/0+$/, '');
  return { evaluation, total, missing, digits: text.length };
}

/**
 * In the one column that breaks, an addend is just what there is too much of: it belongs to another column, or the total was
 * made without it. A total that agrees with whatever else uses it was not.
 */
function outOfPlace(group: readonly number[], [gap]: readonly Gap[], from: Case): readonly Found[] {
  const [addend, ...more] = gap === undefined ? [] : surplus(gap, from);
  if (gap === undefined || addend === undefined || more.length > 0) return [];
  const isUsedWell = (from.uses.get(gap.total.id) ?? []).some(
    (index) => from.evaluations[index]?.verdict === 'holds',
  );
  if (!isExactly(addend, gap) || hasCopy(gap, addend, from)) return [];
  const figures = isUsedWell ? [addend] : [addend, gap.total];
  const without = isUsedWell ? '' : ', or the total may have been made without it';
  const why = `the difference is ${named(addend)} itself, which may belong to another column${without}`;
  return [causeOf(group, figures, why)];
}

/** Another addend prints the total: where one was copied over the other, what else is added is just what is too much. */
function hasCopy({ evaluation, total }: Gap, addend: Fact, from: Case): boolean {
  return evaluation.binding.figures.some(
    (id) => id !== total.id && id !== addend.id && compare(from.factOf(id).value, total.value) === 0,
  );
}

/** The rounding of many addends leaves so much open that more than one of them fits by chance. */
function isExactly({ interval }: Fact, { evaluation: { difference } }: Gap): boolean {
  return difference !== null && meets(magnitude(interval), point(absolute(difference)));
}

/** The addends of which any one is what there is too much of. */
function surplus({ evaluation, total, missing }: Gap, from: Case): readonly Fact[] {
  const own = evaluation.binding.figures.map(from.factOf).filter((fact) => fact.id !== total.id);
  return own.filter(({ interval, sense }) =>
    meets(sense === 1 ? interval : { lo: negate(interval.hi), hi: negate(interval.lo) }, {
      lo: negate(missing.hi),
      hi: negate(missing.lo),
    }),
  );
}

/** One of the addends is what there is too much of. */
function countedTwice(gaps: readonly Gap[], from: Case): string | null {
  const rows = gaps.map((gap) => surplus(gap, from));
  const row = commonTo(rows, ({ caption }) => caption);
  return row === null
    ? null
    : `the difference is ${named(row)} in ${allOf(gaps.length, 'columns')}: it may have been counted twice`;
}

/** A measure that stands elsewhere is what is missing. */
function printedElsewhere(gaps: readonly Gap[], from: Case): string | null {
  const tried = new Set<string>();
  const fitting: (readonly Fact[])[] = [];
  for (const { evaluation, total, missing } of gaps) {
    const own = new Set(evaluation.binding.figures.map((figure) => from.factOf(figure).concept));
    const fits: Fact[] = [];
    for (const fact of from.measures.beside(total)) {
      if (fact.concept === null || own.has(fact.concept)) continue;
      tried.add(fact.concept);
      if (tried.size > MOST_TRIED) return null;
      if (meets(magnitude(fact.interval), magnitude(missing))) fits.push(fact);
    }
    fitting.push(fits);
  }
  const row = commonTo(fitting, ({ concept }) => concept);
  if (row === null) return null;
  return `the difference is ${named(row)} in ${allOf(gaps.length, 'columns')}, which is printed elsewhere and not among its addends (of ${tried.size} measures tried, only this one fits)`;
}

/** What is missing in one currency is what is missing in the other, at the stated rate. */
function oneAmount(gaps: readonly Gap[], from: Case): string | null {
  const rate = from.facts.find(({ concept }) => concept === EXCHANGE_RATE);
  if (rate === undefined) return null;
  const pairs = gaps.flatMap((usd) =>
    gaps
      .filter((cny) => cny.total.unit !== usd.total.unit && samePeriod(cny.total, usd.total))
      .map((cny) => [cny, usd] as const),
  );
  const isTranslated = pairs.some(([cny, usd]) => {
    const translated = divide(magnitude(cny.missing), point(rate.value));
    return (
      compare(absolute(cny.total.value), absolute(usd.total.value)) > 0 &&
      translated !== undefined &&
      usd.digits >= FEWEST_DIGITS &&
      intersect(translated, magnitude(usd.missing)) !== undefined
    );
  });
  return isTranslated
    ? 'the differences in both currencies are one amount at the stated rate: a row may be missing above it'
    : null;
}

function samePeriod(a: Fact, b: Fact): boolean {
  return a.period !== null && b.period !== null && periodKey(a.period) === periodKey(b.period);
}

/** The first of the only kind of fact that fits in every column; `null` where none does, or several do. */
function commonTo(fitting: readonly (readonly Fact[])[], kindOf: (fact: Fact) => string | null): Fact | null {
  const [first = [], ...more] = fitting;
  const common = first.filter((fact) =>
    more.every((facts) => facts.some((other) => kindOf(other) === kindOf(fact))),
  );
  const kinds = new Set(common.map(kindOf));
  return kinds.size === 1 && !kinds.has(null) ? (common[0] ?? null) : null;
}

function named({ caption }: Fact): string {
  return caption === '' ? 'an amount without a caption' : caption;
}

function causeOf(group: readonly number[], figures: readonly Fact[], why: string): Found {
  return {
    cause: {
      evaluations: group,
      suspects: figures.map(({ id, interval }) => ({
        figure: id,
        rank: 1,
        restored: null,
        interval,
        slip: 'missing-addend',
        why,
      })),
      explanation: null,
    },
    changes: [],
  };
}
