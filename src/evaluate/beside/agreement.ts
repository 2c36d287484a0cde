/**
 * What else agrees of the two places that contradict each other: the same two rows in other columns, or, where a column of
 * changes is held to two others, the same three columns in other rows. Then the reading is right, and a figure is wrong.
 * Rows that would agree in two columns if one had its figures exchanged agree in part.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { absolute } from '../../number/amount.ts';
import { areExchanged } from './exchanged.ts';
import type { Values } from '../values/interval-of.ts';

/** `some`: less than shows what the places are to one another, but more than nothing. */
export type Agreement = 'shown' | 'some' | 'none';

type FactsById = ReadonlyMap<FigureId, Fact>;

interface Counted {
  holds: number;
  readonly broken: Evaluation[];
}

export function agreementOf(
  evaluations: readonly Evaluation[],
  byId: FactsById,
  values: Values,
): (evaluation: Evaluation) => Agreement {
  const counted = new Map<string, Counted>();
  for (const evaluation of evaluations) {
    const key = keyOf(evaluation, byId);
    if (key === null) continue;
    const count = counted.get(key) ?? { holds: 0, broken: [] };
    counted.set(key, count);
    if (evaluation.verdict === 'breaks') count.broken.push(evaluation);
    else if (evaluation.verdict === 'holds' && !isTrivial(byId.get(evaluation.binding.reported)))
      count.holds += 1;
  }
  return (evaluation) => {
    const count = counted.get(keyOf(evaluation, byId) ?? '');
    if (count === undefined) return 'none';
    if (evaluation.binding.origin !== 'tie-out') return ofColumn(count);
    const [a, b, another] = count.broken;
    if (a === undefined || b === undefined || another !== undefined || count.holds > 1) return ofRows(count);
    return areExchanged([a, b], byId, values) ? 'some' : ofRows(count);
  };
}

/** Two amounts are the same by accident in hardly a column. */
function ofRows({ holds, broken }: Counted): Agreement {
  return holds >= broken.length ? 'shown' : 'none';
}

/** For each row that breaks. A rate has few digits, so that one row that holds does not show what its column is. */
const ENOUGH_ROWS = 3;

function ofColumn({ holds, broken: { length: breaks } }: Counted): Agreement {
  if (holds >= ENOUGH_ROWS * breaks) return 'shown';
  return holds > 0 && holds >= breaks ? 'some' : 'none';
}

/** Nil equals nil, and one digit another, in any two rows. */
function isTrivial(fact: Fact | undefined): boolean {
  return fact === undefined || absolute(fact.value).units < 10n;
}

function keyOf(evaluation: Evaluation, byId: FactsById): string | null {
  const { origin, figures } = evaluation.binding;
  if (origin !== 'tie-out' && origin !== 'claimed') return null;
  const places = figures.map((id) => {
    const place = byId.get(id)?.place;
    return place?.kind === 'table' ? place : null;
  });
  if (!places.every((place) => place !== null)) return null;
  if (origin === 'tie-out') return places.map(({ table, row }) => `${table}.${row}`).join('|');
  const [first] = places;
  const isOneRow = places.every(({ table, row }) => table === first?.table && row === first.row);
  return isOneRow ? places.map(({ table, column }) => `${table}:${column}`).join('|') : null;
}
