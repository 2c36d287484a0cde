/** An identity's formula with figures in place of its terms. */
import type { Expression, TermExpression } from '../../model/expression.ts';
import type { Form } from '../../model/evaluation.ts';
import { less, withFigures } from '../../model/form.ts';
import type { ConceptName } from '../../model/fact.ts';
import { parseAmount, type Amount } from '../../number/amount.ts';

/** How a term is moved in time by the function around it. */
export type Shift = 'none' | 'prior-year' | 'prior-quarter';

/** A term without a figure: the identity cannot be evaluated here. Met so often that a thrown error would cost too much. */
export interface Missing {
  readonly missing: string;
  /** What is not printed, where it is a concept. */
  readonly concept?: ConceptName;
}

/** The figures of a term, or why there are none. */
export type Resolved = { readonly form: Form } | Missing;

/** @param isReplaceable there is another way to get at what the term says, which a coarser figure is not worth */
export type Resolve = (term: TermExpression, shift: Shift, isReplaceable?: boolean) => Resolved;

/** The formula with figures; of several terms without one, the first is told. */
export function instantiate(expression: Expression, resolve: Resolve, shift: Shift = 'none'): Form | Missing {
  switch (expression.kind) {
    case 'number':
      return { kind: 'constant', value: constant(expression.text) };
    case 'term': {
      const resolved = resolve(expression, shift);
      return 'missing' in resolved ? resolved : resolved.form;
    }
    case 'negate':
      return one(instantiate(expression.operand, resolve, shift), negated);
    case 'binary': {
      const left = instantiate(expression.left, resolve, shift);
      const right = isMissing(left) ? left : instantiate(expression.right, resolve, shift);
      return both(left, right, OPERATIONS[expression.operator]);
    }
    case 'call':
      return call(expression.name, expression.operands, resolve, shift);
  }
}

export function isMissing(form: object): form is Missing {
  return 'missing' in form;
}

const OPERATIONS: Readonly<Record<'+' | '-' | '*' | '/', (left: Form, right: Form) => Form>> = {
  '+': (left, right) => ({ kind: 'sum', operands: [left, right] }),
  '-': less,
  '*': (left, right) => ({ kind: 'multiply', left, right }),
  '/': (left, right) => ({ kind: 'divide', left, right }),
};

function negated(operand: Form): Form {
  return { kind: 'negate', operand };
}

function one(operand: Form | Missing, made: (operand: Form) => Form): Form | Missing {
  return isMissing(operand) ? operand : made(operand);
}

function both(
  left: Form | Missing,
  right: Form | Missing,
  made: (left: Form, right: Form) => Form,
): Form | Missing {
  if (isMissing(left)) return left;
  return isMissing(right) ? right : made(left, right);
}

function call(name: string, operands: readonly Expression[], resolve: Resolve, shift: Shift): Form | Missing {
  const at = (index: number, moved: Shift = shift): Form | Missing =>
    instantiate(operands[index] as Expression, resolve, moved);
  switch (name) {
    case 'prior_year':
      return at(0, 'prior-year');
    case 'prior_quarter':
      return at(0, 'prior-quarter');
    case 'abs':
      return one(at(0), (operand) => ({ kind: 'abs', operand }));
    case 'min':
    case 'max':
      return both(at(0), at(1), (left, right) => ({ kind: name, left, right }));
    case 'printed':
      return one(at(0), printed);
    case 'either': {
      const stated = instantiate(
        operands[0] as Expression,
        (term, moved) => resolve(term, moved, true),
        shift,
      );
      return isMissing(stated) ? at(1) : stated;
    }
    default:
      return at(0);
  }
}

/** Every figure of the form taken as exactly what is printed. */
function printed(form: Form): Form {
  return withFigures(form, (own) => (own.kind === 'printed' ? own : { kind: 'printed', figure: own.figure }));
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
