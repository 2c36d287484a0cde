/** A document's facts and evaluations made ready for diagnosis. */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Extraction } from '../../model/extraction.ts';
import { EXCHANGE_RATE } from '../../model/exchange-rate.ts';
import type { Fact } from '../../model/fact.ts';
import type { Figure, FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { point } from '../../number/interval.ts';
import { seldomAlike } from './alike-beside.ts';
import { comparativesIn } from './comparatives.ts';
import { exactnessIn } from './exactness.ts';
import { measuresIn } from './measures.ts';
import { neighboursIn } from './neighbours.ts';
import { plainSums } from './plain-sums.ts';
import type { Case, Toolkit, Values } from './toolkit.ts';
import { usualDecimals } from './usual-decimals.ts';
import { indexById } from '../../model/index-by-id.ts';

export function caseOf(
  evaluations: readonly Evaluation[],
  extraction: Extraction,
  values: Values,
  tools: Toolkit,
): Case {
  const facts = indexById(extraction.facts);
  const figures = indexById(extraction.figures);
  const neighbours = neighboursIn(extraction, facts);
  return {
    evaluations,
    facts: extraction.facts,
    factOf: (id) => facts.get(id) as Fact,
    figureOf: (id) => figures.get(id) as Figure,
    uses: usesIn(evaluations),
    neighbours,
    comparatives: comparativesIn(facts, extraction.tables, neighbours),
    exactness: exactnessIn(evaluations, (id) => facts.get(id) as Fact),
    seldomAlike: seldomAlike(
      extraction.tables,
      (id) => facts.get(id),
      (id) => figures.get(id) as Figure,
    ),
    decimalsOf: usualDecimals(extraction.facts, (id) => figures.get(id) as Figure),
    values,
    printed: {
      printed: values.printed,
      interval: (id) => point(values.printed(id)),
      quotients: new Map(),
      isExact: true,
    },
    tools,
    sums: plainSums(),
    measures: measuresIn(extraction.facts),
  };
}

/** Evaluations by the figures that they use; a bound that holds shows nothing. */
function usesIn(evaluations: readonly Evaluation[]): Case['uses'] {
  const uses = new Map<FigureId, number[]>();
  for (const [index, evaluation] of evaluations.entries()) {
    const { binding, verdict } = evaluation;
    if (verdict === 'untested' || (binding.equation.relation !== '=' && verdict === 'holds')) continue;
    for (const figure of usedBy(evaluation)) {
      append(uses, figure, index);
    }
  }
  return uses;
}

/** The figures of an evaluation; where it breaks, those of its alternatives as well, for they could be what is wrong. */
export function usedBy({ binding, verdict }: Evaluation): readonly FigureId[] {
  if (verdict !== 'breaks') return binding.figures;
  return [
    ...new Set([...binding.figures, ...binding.alternatives.flatMap((alternative) => alternative.figures)]),
  ];
}

/** Stated once for the whole release. */
export function isConstant(figure: FigureId, from: Case): boolean {
  return from.factOf(figure).concept === EXCHANGE_RATE;
}
