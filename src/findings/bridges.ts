/** Bridges as they would be drawn: from one measure over its adjustments to another, each step beginning where the last ended. */
import type { Evaluation, Form } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import type { Fact } from '../model/fact.ts';
import type { Bridge, BridgeStep } from '../model/report.ts';
import { add, type Amount, larger, negate, smaller, subtract, ZERO } from '../number/amount.ts';

/** In the order of the evaluations. What is not a plain sum of figures, or has no adjustment, is not drawn. */
export function bridgesOf(evaluations: readonly Evaluation[], facts: readonly Fact[]): readonly Bridge[] {
  const drawable = evaluations.filter(
    ({ binding, verdict }) => binding.kind === 'bridge' && verdict !== 'untested',
  );
  if (drawable.length === 0) return [];
  const values = new Map(facts.map((fact) => [fact.id, fact.value]));
  return drawable.flatMap((evaluation) => bridgeOf(evaluation, values) ?? []);
}

/** A figure with the sign under which it is added. */
interface Term {
  readonly figure: FigureId;
  readonly sign: 1 | -1;
}

function bridgeOf({ binding }: Evaluation, values: ReadonlyMap<FigureId, Amount>): Bridge | undefined {
  const [reported, ...others] = termsOf(binding.equation.left, 1) ?? [];
  const [start, ...adjustments] = termsOf(binding.equation.right, 1) ?? [];
  if (reported === undefined || others.length > 0 || start === undefined || adjustments.length === 0)
    return undefined;
  const valueOf = ({ figure, sign }: Term): Amount => {
    const value = values.get(figure) ?? ZERO;
    return sign === 1 ? value : negate(value);
  };
  const first: Walked = { figure: start.figure, part: 'start', from: ZERO, to: valueOf(start) };
  const walked: Walked[] = [first];
  for (const term of adjustments) {
    const from = walked.at(-1)?.to ?? ZERO;
    walked.push({
      figure: term.figure,
      part: term.sign === 1 ? 'plus' : 'minus',
      from,
      to: add(from, valueOf(term)),
    });
  }
  walked.push({ figure: reported.figure, part: 'end', from: ZERO, to: valueOf(reported) });
  return { evaluation: binding.id, ...drawn(walked) };
}

/** The figures of a sum in its order; `undefined` where anything else stands in it. */
function termsOf(form: Form, sign: 1 | -1): readonly Term[] | undefined {
  if (form.kind === 'fact') return [{ figure: form.figure, sign }];
  if (form.kind === 'negate') return termsOf(form.operand, sign === 1 ? -1 : 1);
  if (form.kind !== 'sum') return undefined;
  const terms = form.operands.map((operand) => termsOf(operand, sign));
  return terms.includes(undefined) ? undefined : terms.flatMap((each) => each ?? []);
}

interface Walked {
  readonly figure: FigureId;
  readonly part: BridgeStep['part'];
  readonly from: Amount;
  readonly to: Amount;
}

const WIDTH = 1000n;

/** Lengths of a drawing, rounded down: what is printed stands beside it. */
function drawn(walked: readonly Walked[]): Pick<Bridge, 'steps' | 'zero'> {
  const lowest = walked.reduce((least, { to }) => smaller(least, to), ZERO);
  const highest = walked.reduce((most, { to }) => larger(most, to), ZERO);
  const width = subtract(highest, lowest);
  const at = (value: Amount): number => {
    const distance = subtract(value, lowest);
    const places = Math.max(distance.places, width.places);
    const [part, whole] = [distance, width].map((each) => each.units * 10n ** BigInt(places - each.places));
    return whole === undefined || whole === 0n ? 0 : Number(((part ?? 0n) * WIDTH) / whole);
  };
  return {
    zero: at(ZERO),
    steps: walked.map(({ figure, part, from, to }) => ({ figure, part, from: at(from), to: at(to) })),
  };
}
