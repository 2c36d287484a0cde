/**
 * Two figures of a row that stand in each other's column: whatever uses the row fails in both columns, and would hold in
 * both if they were exchanged. Rows that have nothing to do with each other are hardly ever mended like that.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { equals } from '../../number/amount.ts';
import { holds } from '../values/evaluate.ts';
import type { Values } from '../values/interval-of.ts';

type FactsById = ReadonlyMap<FigureId, Fact>;

/** Two figures of one row in two columns. */
type Pair = readonly [Fact, Fact];

/** Whether two evaluations of one identity, which both break, hold once two figures of a row have changed places. */
export function areExchanged(
  [a, b]: readonly [Evaluation, Evaluation],
  byId: FactsById,
  values: Values,
): boolean {
  return pairsOf(a, b, byId).some((pair) => {
    const exchanged = withExchange(pair, values);
    return holds(a.binding.equation, exchanged) && holds(b.binding.equation, exchanged);
  });
}

/** The figures of the one that stand in rows of which the other uses another column, where they print something else. */
function pairsOf(a: Evaluation, b: Evaluation, byId: FactsById): readonly Pair[] {
  const others = factsOf(b, byId);
  return factsOf(a, byId).flatMap((fact) =>
    others.flatMap((other): readonly Pair[] =>
      isBeside(fact, other) && !equals(fact.value, other.value) ? [[fact, other]] : [],
    ),
  );
}

function factsOf({ binding }: Evaluation, byId: FactsById): readonly Fact[] {
  return binding.figures.flatMap((id) => byId.get(id) ?? []);
}

function isBeside({ place: a }: Fact, { place: b }: Fact): boolean {
  if (a.kind !== 'table' || b.kind !== 'table') return false;
  return a.table === b.table && a.row === b.row && a.column !== b.column;
}

function withExchange([a, b]: Pair, values: Values): Values {
  const other = (id: FigureId): FigureId => (id === a.id ? b.id : id === b.id ? a.id : id);
  return {
    printed: (id) => values.printed(other(id)),
    interval: (id) => values.interval(other(id)),
    quotients: new Map(),
  };
}
