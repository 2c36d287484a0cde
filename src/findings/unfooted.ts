/**
 * A total in a statement with rows under a heading above it that sum to it in no column. A sum that breaks throughout is not
 * believed to be one, so that nothing is said where a row is missing, or stands where the total should.
 */
import type { Evaluation } from '../model/evaluation.ts';
import { FLOW_STATEMENTS, type Extraction, type TableLayout, type TableRow } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import { SUMS } from '../model/identity.ts';
import { indexById } from '../model/index-by-id.ts';
import type { Notice } from '../model/notice.ts';
import { currencyOf, money } from '../model/unit.ts';
import { ZERO } from '../number/amount.ts';
import { add, meets, point, type Interval } from '../number/interval.ts';

/** In one column alone a slip is as likely. */
const ENOUGH = 2;
const TOTAL = /^total\b/i;
/** What closes a sum of its own, and is no addend of the rows around it. */
const SUBTOTAL = /^(?:total|net (?:cash|income|loss)|gross|income|operating (?:income|profit|loss)|loss)\b/i;

export function unfootedTotals(
  { facts, figures, tables }: Extraction,
  evaluations: readonly Evaluation[],
): readonly Notice[] {
  const [factOf, figureOf] = [indexById(facts), indexById(figures)];
  const judged = new Set(evaluations.flatMap((each) => (isSum(each) ? [each.binding.reported] : [])));
  return tables.filter(isStatement).flatMap(({ rows }) =>
    rows.flatMap((row, index): readonly Notice[] => {
      if (!TOTAL.test(row.caption) || row.facts.some((id) => judged.has(id))) return [];
      const addends = addendsAbove(rows, index);
      const amounts = amountsOf(row.facts, factOf);
      const figure = figureOf.get(row.facts[0] ?? '');
      if (addends.length === 0 || amounts.size < ENOUGH || figure === undefined) return [];
      if (amounts.size < row.facts.length) return [];
      const parts = addends.map((each) => amountsOf(each.facts, factOf));
      if ([...amounts].some(([column, total]) => meets(sumOf(parts, column), total))) return [];
      const rest =
        addends.length === 1
          ? `The one row above ${row.caption} differs from it in every column`
          : `The ${addends.length} rows above ${row.caption} sum to it in no column`;
      const message = `${rest}; see whether a row is missing or out of place.`;
      return [{ code: 'unfooted-total', message, line: figure.line, span: figure.span }];
    }),
  );
}

function isSum({ binding, verdict }: Evaluation): boolean {
  return verdict !== 'untested' && SUMS.has(binding.kind) && binding.kind !== 'cross-footing';
}

function isStatement({ kind }: TableLayout): boolean {
  return kind === 'balance-sheet' || FLOW_STATEMENTS.has(kind);
}

/** Rows right above, up to their heading; none where what is above them is not one, or where they are not all named. */
function addendsAbove(rows: readonly TableRow[], total: number): readonly TableRow[] {
  let first = total;
  while (first > 0 && isAddend(rows[first - 1])) first -= 1;
  return rows[first - 1]?.kind === 'heading' ? rows.slice(first, total) : [];
}

function isAddend(row: TableRow | undefined): boolean {
  return row?.kind === 'figures' && row.caption !== '' && !SUBTOTAL.test(row.caption);
}

/** Of each column the amount of a row. */
function amountsOf(
  ids: readonly FigureId[],
  factOf: ReadonlyMap<FigureId, Fact>,
): ReadonlyMap<number, Interval> {
  return new Map(
    ids.flatMap((id): readonly (readonly [number, Interval])[] => {
      const fact = factOf.get(id);
      if (fact?.place.kind !== 'table' || fact.unit !== money(currencyOf(fact.unit) ?? '')) return [];
      return [[fact.place.column, fact.interval]];
    }),
  );
}

/** A cell without a figure is nil. */
function sumOf(parts: readonly ReadonlyMap<number, Interval>[], column: number): Interval {
  return parts.map((part) => part.get(column) ?? point(ZERO)).reduce(add, point(ZERO));
}
