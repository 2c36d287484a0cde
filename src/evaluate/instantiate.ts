/** An identity's formula with figures in place of its terms. */
import type { Expression, TermExpression } from '../model/expression.ts';
import type { Form } from '../model/evaluation.ts';
import { parseAmount, type Amount } from '../number/amount.ts';

/** How a term is moved in time by the function around it. */
export type Shift = 'none' | 'prior-year' | 'prior-quarter';

/** The figures of a term, or why there are none. */
export type Resolved = { readonly form: Form } | { readonly missing: string };

export type Resolve = (term: TermExpression, shift: Shift) => Resolved;

/** @throws Missing where a term has no figure */
export function instantiate(expression: Expression, resolve: Resolve, shift: Shift = 'none'): Form {
  switch (expression.kind) {
    case 'number':
      return { kind: 'constant', value: constant(expression.text) };
    case 'term': {
      const resolved = resolve(expression, shift);
      if ('missing' in resolved) throw new Missing(resolved.missing);
      return resolved.form;
    }
    case 'negate':
      return { kind: 'negate', operand: instantiate(expression.operand, resolve, shift) };
    case 'binary': {
      const left = instantiate(expression.left, resolve, shift);
      const right = instantiate(expression.right, resolve, shift);
      if (expression.operator === '+') return { kind: 'sum', operands: [left, right] };
      if (expression.operator === '-')
        return { kind: 'sum', operands: [left, { kind: 'negate', operand: right }] };
      return { kind: expression.operator === '*' ? 'multiply' : 'divide', left, right };
    }
    case 'call':
      return call(expression.name, expression.operands, resolve, shift);
  }
}

/** A term without a figure: the identity cannot be evaluated here. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

function call(name: string, operands: readonly Expression[], resolve: Resolve, shift: Shift): Form {
  const at = (index: number, moved: Shift = shift): Form =>
    instantiate(operands[index] as Expression, resolve, moved);
  switch (name) {
    case 'prior_year':
      return at(0, 'prior-year');
    case 'prior_quarter':
      return at(0, 'prior-quarter');
    case 'abs':
      return { kind: 'abs', operand: at(0) };
    case 'min':
    case 'max':
      return { kind: name, left: at(0), right: at(1) };
    case 'printed':
      return printed(at(0));
    default:
      return at(0);
  }
}

/** Every figure of the form taken as exactly what is printed. */
function printed(form: Form): Form {
  switch (form.kind) {
    case 'fact':
      return { kind: 'printed', figure: form.figure };
    case 'sum':
      return { kind: 'sum', operands: form.operands.map(printed) };
    case 'negate':
    case 'abs':
      return { kind: form.kind, operand: printed(form.operand) };
    case 'multiply':
    case 'divide':
    case 'min':
    case 'max':
      return { kind: form.kind, left: printed(form.left), right: printed(form.right) };
    default:
      return form;
  }
}

function constant(text: string): Amount {
  const value = parseAmount(text);
  if (value === undefined) throw new RangeError(`not a number: ${text}`);
  return value;
}

/** The figures of a form, each once, in the order in which they stand in it. */
export function figuresOf(...forms: readonly Form[]): readonly string[] {
  const found = new Set<string>();
  const visit = (form: Form): void => {
    switch (form.kind) {
      case 'fact':
      case 'printed':
        found.add(form.figure);
        break;
      case 'sum':
        form.operands.forEach(visit);
        break;
      case 'negate':
      case 'abs':
        visit(form.operand);
        break;
      case 'constant':
        break;
      default:
        visit(form.left);
        visit(form.right);
    }
  };
  forms.forEach(visit);
  return [...found];
}
