/**
 * An amount of a sentence that its row prints in another column: left standing from the last release, or taken from the wrong
 * period. It differs from what it should be beyond any slip of the pen, and is hardly another measure all the same. Where
 * another table prints it for the sentence's own period, the head of this one is misread.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { quantityKey } from '../../model/quantity.ts';
import { magnitude, powerOfTen, shift } from '../../number/amount.ts';
import { meets, negate } from '../../number/interval.ts';

/** Shorter numbers agree by accident. */
const ENOUGH_DIGITS = 1_000n;

/** Whether a broken tie-out of a sentence with a row is such a slip. */
export function inOtherColumn(byId: ReadonlyMap<FigureId, Fact>): (evaluation: Evaluation) => boolean {
  let tables: Tables | null = null;
  return ({ binding: { origin, figures } }) => {
    const [mention, source, ...more] = figures.map((id) => byId.get(id));
    if (origin !== 'tie-out' || mention === undefined || source === undefined || more.length > 0)
      return false;
    if (mention.place.kind !== 'prose' || source.place.kind !== 'table' || isShort(mention)) return false;
    tables ??= tablesOf(byId.values());
    const row = tables.rows.get(rowOf(source)) ?? [];
    const own = tables.quantities.get(quantityOf(mention)) ?? [];
    return row.some((other) => areAlike(other, mention)) && !own.some((other) => areAlike(other, mention));
  };
}

/** What tables print, by row and by what it is. */
interface Tables {
  readonly rows: ReadonlyMap<string, readonly Fact[]>;
  readonly quantities: ReadonlyMap<string, readonly Fact[]>;
}

function tablesOf(facts: Iterable<Fact>): Tables {
  const tables = { rows: new Map<string, Fact[]>(), quantities: new Map<string, Fact[]>() };
  for (const fact of facts) {
    if (fact.place.kind !== 'table') continue;
    appendFew(tables.rows, rowOf(fact), fact);
    appendFew(tables.quantities, quantityOf(fact), fact);
  }
  return tables;
}

/** Of a name that stands for more, and of a longer row, the first are looked at. */
const MOST = 60;

function appendFew(groups: Map<string, Fact[]>, key: string, fact: Fact): void {
  if ((groups.get(key)?.length ?? 0) < MOST) append(groups, key, fact);
}

function rowOf({ place }: Fact): string {
  return place.kind === 'table' ? `${place.table}/${place.row}` : '';
}

function quantityOf({ concept, period, unit }: Fact): string {
  return concept === null || period === null ? '' : quantityKey(concept, period, unit);
}

function areAlike({ unit, interval }: Fact, mention: Fact): boolean {
  return (
    unit === mention.unit && (meets(interval, mention.interval) || meets(negate(interval), mention.interval))
  );
}

function isShort({ value, decimals }: Fact): boolean {
  const { units, places } = shift(value, decimals);
  return magnitude(units) / powerOfTen(places) < ENOUGH_DIGITS;
}
