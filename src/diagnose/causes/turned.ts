/**
 * A sentence with the word for the other direction: its figures are right, and a negative one is not what was meant. What the
 * word accounts for must be all that is wrong with these figures, and of a direction without a rate, they must be borne out.
 */
import type { Binding, Evaluation, Turned } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import type { Cause } from '../../model/suspect.ts';
import { quantityOfFact } from '../explanations/explain.ts';
import type { Case } from '../case/toolkit.ts';
import { isContested } from '../values/restored.ts';

export function turnedCauses(contested: readonly number[], from: Case): readonly Cause[] {
  const turned = new Set(contested.filter((index) => isMended(from.evaluations[index], from)));
  const byReported = new Map<FigureId, Binding>();
  for (const index of [...turned].toReversed()) {
    const { binding } = from.evaluations[index] as Evaluation;
    byReported.set(binding.reported, binding);
  }
  const groups = new Map<string, number[]>();
  for (const index of turned) {
    const { binding } = from.evaluations[index] as Evaluation;
    const isAlone = binding.figures.every((figure) => isRight(figure, turned, from));
    const isBorneOut = binding.kind !== 'bound' || binding.figures.every((figure) => isTied(figure, from));
    if (isAlone && isBorneOut) append(groups, movementOf(withOwnBase(binding, byReported), from), index);
  }
  return [...groups.values()].map((evaluations) => causeOf(evaluations, from));
}

function isMended(evaluation: Evaluation | undefined, { tools, values }: Case): boolean {
  const equation = evaluation?.verdict === 'breaks' ? evaluation.binding.turned?.equation : undefined;
  return equation !== undefined && tools.holds(equation, values);
}

/** Nothing else that uses it is contested. */
function isRight(figure: FigureId, turned: ReadonlySet<number>, { uses, evaluations }: Case): boolean {
  return (uses.get(figure) ?? []).every(
    (index) => turned.has(index) || !isContested(evaluations[index] as Evaluation),
  );
}

function isTied(figure: FigureId, { uses, evaluations }: Case): boolean {
  return (uses.get(figure) ?? []).some((index) => evaluations[index]?.verdict === 'holds');
}

/** Of `down C, or 7.8%`, the rate may be held to C: it tells the movement that C tells. */
function withOwnBase(binding: Binding, byReported: ReadonlyMap<FigureId, Binding>): Binding {
  const operand = binding.figures.slice(1).find((figure) => byReported.has(figure));
  return byReported.get(operand ?? '') ?? binding;
}

/** One word tells the amount and the rate of a change, and which way it went. */
function movementOf({ kind, figures, turned }: Binding, { factOf }: Case): string {
  const operands = kind === 'bound' ? figures : figures.slice(1);
  return [turned?.said, ...operands.map((figure) => quantityOfFact(factOf(figure)))].join('|');
}

function causeOf(evaluations: readonly number[], from: Case): Cause {
  const { binding } = from.evaluations[evaluations[0] as number] as Evaluation;
  const { said, meant } = binding.turned as Turned;
  const figure = binding.reported;
  const count = evaluations.length;
  const why =
    count === 1
      ? 'its claim holds with the other word'
      : `all ${count} of its claims hold with the other word`;
  const suspect = {
    figure,
    rank: 1,
    restored: `“${meant}” for “${said}”`,
    interval: from.values.interval(figure),
    slip: 'direction-word' as const,
    why,
  };
  return { evaluations, suspects: [suspect], explanation: null };
}
