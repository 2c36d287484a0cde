/** Building forms: signs, differences, and figures in place of others. */
import type { Form } from './evaluation.ts';
import type { FigureId } from './figure.ts';

export function figureForm(figure: FigureId): Form {
  return { kind: 'fact', figure };
}

/** A figure that its caption prints in the opposite sense stands with its sign turned. */
export function inSense(form: Form, sense: 1 | -1): Form {
  return sense === 1 ? form : { kind: 'negate', operand: form };
}

export function less(a: Form, b: Form): Form {
  return { kind: 'sum', operands: [a, { kind: 'negate', operand: b }] };
}

type FigureForm = Extract<Form, { kind: 'fact' | 'printed' }>;

/** The form with each of its figures made into another; the signs around them stay. */
export function withFigures(form: Form, make: (figure: FigureForm) => Form): Form {
  const made = (each: Form): Form => withFigures(each, make);
  switch (form.kind) {
    case 'fact':
    case 'printed':
      return make(form);
    case 'constant':
      return form;
    case 'sum':
      return { kind: 'sum', operands: form.operands.map(made) };
    case 'negate':
    case 'abs':
      return { kind: form.kind, operand: made(form.operand) };
    default:
      return { kind: form.kind, left: made(form.left), right: made(form.right) };
  }
}
