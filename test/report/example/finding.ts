/** Makes findings of the invented release from what is particular to each. */
import type { Arithmetic, Finding, Operand } from '../../../src/model/finding.ts';
import type { FigureId } from '../../../src/model/figure.ts';
import type { Suspect } from '../../../src/model/suspect.ts';
import { amount } from '../../../src/number/amount.ts';
import { FIGURES } from './document.ts';
import { EVALUATIONS } from './evaluations.ts';
import { FACTS_BY_ID } from './facts.ts';

export function evaluationsOf(identity: string, reported: FigureId): readonly string[] {
  return EVALUATIONS.filter(
    ({ binding }) => binding.identity === identity && binding.reported === reported,
  ).map(({ binding }) => binding.id);
}

export function operand(id: FigureId, sign: Operand['sign']): Operand {
  const text = FIGURES.find((each) => each.id === id)?.text ?? '';
  return { figure: id, sign, caption: FACTS_BY_ID.get(id)?.caption ?? '', text };
}

/** A suspect of first rank, unless told otherwise. */
export function suspect(told: Pick<Suspect, 'figure' | 'why'> & Partial<Suspect>): Suspect {
  const interval = { lo: amount(3_400_497_500), hi: amount(3_400_502_500) };
  return { rank: 1, restored: null, slip: null, interval, ...told };
}

type Told = Pick<Finding, 'rule' | 'kind' | 'message' | 'context' | 'labels' | 'arithmetic'>;

export function finding(told: Told & Partial<Finding>): Finding {
  return {
    title: told.rule,
    verdict: 'breaks',
    severity: 'error',
    fingerprint: `${told.rule.length.toString(16)}c0ffee${told.context.length.toString(16)}`,
    suspects: [],
    evaluations: evaluationsOf(told.rule, told.labels[0]?.figure ?? ''),
    explanation: null,
    reading: null,
    because: 'A total is the sum of the rows above it.',
    help: null,
    waiver: null,
    group: `${told.rule} ${told.context} ${told.labels[0]?.figure ?? ''}`,
    ...told,
  };
}

export function arithmetic(
  rows: readonly [string, string][],
  tolerance: string,
  operands: readonly Operand[],
): Arithmetic {
  const [reported = ['', ''], recomputed = ['', ''], difference = ['', '']] = rows;
  return {
    reported: reported[0],
    reportedTolerance: reported[1],
    recomputed: recomputed[0],
    recomputedTolerance: recomputed[1],
    difference: difference[0],
    tolerance,
    operands,
  };
}
