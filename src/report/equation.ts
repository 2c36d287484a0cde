/** An evaluated equation written out in the figures as printed: `39,796,028 = 4,177,890 + 3,381,107 + …`. */
import type { Equation, Form } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import { formatAmount, normalise } from '../number/amount.ts';

type TextOf = (figure: FigureId) => string;

const RELATIONS = { '=': ' = ', '<=': ' ≤ ', '>=': ' ≥ ' } satisfies Record<Equation['relation'], string>;

/** `textOf` gives a figure as printed; what is written around it needs no escaping in any format. */
export function writeEquation({ left, relation, right }: Equation, textOf: TextOf): string {
  return write(left, textOf) + RELATIONS[relation] + write(right, textOf);
}

function write(form: Form, textOf: TextOf): string {
  switch (form.kind) {
    case 'fact':
    case 'printed':
      return textOf(form.figure);
    case 'constant':
      return formatAmount(normalise(form.value));
    case 'sum':
      return writeSum(form.operands, textOf);
    case 'negate':
      return `−${writeFactor(form.operand, textOf)}`;
    case 'abs':
      return `|${write(form.operand, textOf)}|`;
    case 'multiply':
      return `${writeFactor(form.left, textOf)} × ${writeFactor(form.right, textOf)}`;
    case 'divide':
      return `${writeFactor(form.left, textOf)} ÷ ${writeDivisor(form.right, textOf)}`;
    default:
      return `${form.kind}(${write(form.left, textOf)}; ${write(form.right, textOf)})`;
  }
}

/** A plain loop: thousands of sums are written, most of them by code that has not had time to warm up. */
function writeSum(operands: readonly Form[], textOf: TextOf): string {
  let text = '';
  for (const operand of operands) {
    if (operand.kind === 'negate') text += (text === '' ? '−' : ' − ') + writeFactor(operand.operand, textOf);
    else text += (text === '' ? '' : ' + ') + write(operand, textOf);
  }
  return text;
}

function writeFactor(form: Form, textOf: TextOf): string {
  const text = write(form, textOf);
  return form.kind === 'sum' || form.kind === 'negate' ? `(${text})` : text;
}

function writeDivisor(form: Form, textOf: TextOf): string {
  const isQuotient = form.kind === 'multiply' || form.kind === 'divide';
  return isQuotient ? `(${write(form, textOf)})` : writeFactor(form, textOf);
}
