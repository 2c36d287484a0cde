/** A stated change as an equation: of amounts by a rate, or of any figures by what lies between them. */
import type { BoundAlternative, Equation, Form } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { inSense, less } from '../../model/form.ts';
import type { FigureId } from '../../model/figure.ts';
import { ONE } from '../../number/amount.ts';
import { changeOf, type Change, type Operands } from './finer-rows.ts';
import type { Sides } from './sides.ts';

/** A claim as an equation. */
export interface Stated {
  readonly equation: Equation;
  readonly alternatives: readonly BoundAlternative[];
  readonly figures: readonly FigureId[];
}

interface Around {
  /** The change as it is printed. */
  readonly printed: Fact | undefined;
  readonly onOneSide: Sides['onOneSide'];
}

/** @param operands what it is held to; where that is finer than the sentence, the sentence's own amounts may explain it */
export function changed(claim: Change, operands: Operands, { printed, onOneSide }: Around): Stated {
  const left: Form = { kind: 'fact', figure: changeOf(claim) };
  const equation = ([current, base]: readonly [Form, Form]): Equation => ({
    left,
    relation: '=',
    right: movement(claim, current, base, printed),
  });
  const stated: Stated = {
    equation: equation(onOneSide(operands.current, operands.base)),
    alternatives: [],
    figures: [changeOf(claim), operands.current, operands.base],
  };
  if (operands.current === claim.current && operands.base === claim.base) return stated;
  const [current, base] = onOneSide(claim.current, claim.base);
  const rounded: BoundAlternative = {
    equation: equation([asPrinted(current), asPrinted(base)]),
    explains: 'another-definition',
    because: 'the amounts are taken as the sentence rounds them',
    figures: [changeOf(claim), claim.current, claim.base],
  };
  return { ...stated, alternatives: [rounded] };
}

function asPrinted(form: Form): Form {
  if (form.kind === 'negate') return { ...form, operand: asPrinted(form.operand) };
  return form.kind === 'fact' ? { ...form, kind: 'printed' } : form;
}

const one: Form = { kind: 'constant', value: ONE };

function movement({ kind, direction }: Change, current: Form, base: Form, printed: Fact | undefined): Form {
  if (kind === 'change') {
    const change = direction === 'down' ? less(base, current) : less(current, base);
    return direction === 'either' ? { kind: 'abs', operand: change } : change;
  }
  const ratio: Form = { kind: 'divide', left: current, right: base };
  const change = direction === 'down' ? less(one, ratio) : less(ratio, one);
  return direction === 'either' ? sizeAs(printed, change) : change;
}

/** Its size, with the sign that is printed. */
function sizeAs(printed: Fact | undefined, change: Form): Form {
  return inSense({ kind: 'abs', operand: change }, (printed?.value.units ?? 0n) < 0n ? -1 : 1);
}
