/**
 * An amount of a sentence that its row prints in another column: left standing from the last release, or taken from the wrong
 * period. It differs from what it should be beyond any slip of the pen, and is hardly another measure all the same. Where
 * another table prints it for the sentence's own period, the head of this one is misread.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { rowOf } from '../../model/fact-place.ts';
import { append } from '../../model/grouped.ts';
import { quantityKey } from '../../model/quantity.ts';
import { digitsOf } from '../../number/digits.ts';
import { meets, negate } from '../../number/interval.ts';
import { mentionOf } from './mention.ts';

/** Shorter numbers agree by accident. */
const ENOUGH_DIGITS = 4;

/** Whether a broken tie-out of a sentence with a row is such a slip. */
export function inOtherColumn(byId: ReadonlyMap<FigureId, Fact>): (evaluation: Evaluation) => boolean {
  let tables: Tables | null = null;
  return (evaluation) => {
    const { said: mention, printed: source } = mentionOf(evaluation, byId) ?? {};
    if (mention === undefined || source === undefined || isShort(mention)) return false;
    tables ??= tablesOf(byId.values());
    const row = tables.rows.get(rowOf(source) ?? '') ?? [];
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
    appendFew(tables.rows, rowOf(fact) ?? '', fact);
    appendFew(tables.quantities, quantityOf(fact), fact);
  }
  return tables;
}

/** Of a name that stands for more, and of a longer row, the first are looked at. */
const MOST = 60;

function appendFew(groups: Map<string, Fact[]>, key: string, fact: Fact): void {
  if ((groups.get(key)?.length ?? 0) < MOST) append(groups, key, fact);
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
  return digitsOf(value, decimals).length < ENOUGH_DIGITS;
}
