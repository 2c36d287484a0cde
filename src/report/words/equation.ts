/** An evaluated equation written out in the figures as printed: `39,796,028 = 4,177,890 + 3,381,107 + …`. */
import type { Equation, Form } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { formatAmount, normalise } from '../../number/amount.ts';

type TextOf = (figure: FigureId) => string;

const RELATIONS = { '=': ' = ', '<=': ' ≤ ', '>=': ' ≥ ' } satisfies Record<Equation['relation'], string>;

/** A numeral of another release that needs no escaping in any format. */
const PLAIN = /^\(?[\d,.]+\)?$/;

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
      return form.stated !== undefined && PLAIN.test(form.stated.text)
        ? form.stated.text
        : formatAmount(normalise(form.value));
    case 'sum':
      return writeSum(form.operands, textOf);
    case 'negate':
      // What is printed in parentheses and deducted is negated twice.
      if (form.operand.kind === 'negate') return write(form.operand.operand, textOf);
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
    if (isNothing(operand)) continue;
    const isFirst = text === '';
    const negated = operand.kind === 'negate' ? operand.operand : null;
    if (negated === null) text += (isFirst ? '' : ' + ') + write(operand, textOf);
    else if (negated.kind === 'negate') text += (isFirst ? '' : ' + ') + write(negated.operand, textOf);
    else text += (isFirst ? '−' : ' − ') + writeFactor(negated, textOf);
  }
  return text === '' ? '0' : text;
}

/** A zero stands for a row that the release does not print. */
function isNothing(form: Form): boolean {
  if (form.kind === 'negate') return isNothing(form.operand);
  return form.kind === 'constant' && form.value.units === 0n;
}

function writeFactor(form: Form, textOf: TextOf): string {
  const text = write(form, textOf);
  return form.kind === 'sum' || form.kind === 'negate' ? `(${text})` : text;
}

function writeDivisor(form: Form, textOf: TextOf): string {
  const isQuotient = form.kind === 'multiply' || form.kind === 'divide';
  return isQuotient ? `(${write(form, textOf)})` : writeFactor(form, textOf);
}
