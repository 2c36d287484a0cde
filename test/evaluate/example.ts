/** Small facts, tables and identities, written as a person would put them on paper. */
import assert from 'node:assert/strict';
import { parseAssertion } from '../../src/expression/parse.ts';
import { instantiate, isMissing } from '../../src/evaluate/bind/instantiate.ts';
import { makeBinding } from '../../src/evaluate/bind/binding.ts';
import type { Binding, Equation, Form } from '../../src/model/evaluation.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Concept, Identity } from '../../src/model/identity.ts';
import { duration, instant } from '../../src/model/period.ts';
import { money } from '../../src/model/unit.ts';
import { formatAmount, parseAmount, type Amount } from '../../src/number/amount.ts';
import { roundingInterval } from '../../src/number/rounding.ts';

export const Q4 = duration('2023-10-01', '2023-12-31');
export const Q4_BEFORE = duration('2022-10-01', '2022-12-31');
export const Q3 = duration('2023-07-01', '2023-09-30');
export const YEAR = duration('2023-01-01', '2023-12-31');
export const YEAR_END = instant('2023-12-31');
export const QUARTER_START = instant('2023-09-30');

export function decimal(text: string): Amount {
  const value = parseAmount(text);
  if (value === undefined) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

/** A figure of the first table, stated to as many decimals as its text has. */
export function fact(id: string, text: string, more: Partial<Fact> = {}): Fact {
  const value = decimal(text);
  const decimals = more.decimals ?? value.places;
  return {
    id,
    concept: null,
    period: Q4,
    unit: money('CNY'),
    value,
    decimals,
    interval: roundingInterval(value, decimals),
    hedge: 'none',
    sense: 1,
    place: { kind: 'table', table: 0, row: 0, column: 0 },
    caption: id,
    periodLabel: '',
    ...more,
  };
}

/** `facts({ Total: '100', A: '60' })`: one figure for each name. */
export function facts(printed: Readonly<Record<string, string>>, more: Partial<Fact> = {}): readonly Fact[] {
  return Object.entries(printed).map(([id, text]) => fact(id, text, more));
}

export function concept(name: string, more: Partial<Concept> = {}): Concept {
  return {
    name,
    kind: 'flow',
    type: 'monetary',
    basis: 'gaap',
    parent: null,
    weight: 1,
    sign: 'plain',
    captions: [],
    opposite: [],
    phrases: [],
    within: null,
    pack: 'example',
    ...more,
  };
}

export function identity(assertion: string, more: Partial<Identity> = {}): Identity {
  return {
    id: 'example/identity',
    title: 'An example',
    kind: 'footing',
    severity: 'error',
    because: 'It is so.',
    help: null,
    assertion: parseAssertion(assertion),
    selector: null,
    alternatives: [],
    examples: [],
    pack: 'example',
    ...more,
  };
}

/** A formula whose names are the figures themselves. */
export function equation(assertion: string): Equation {
  const { left, relation, right } = parseAssertion(assertion);
  const side = (expression: typeof left): Form => {
    const form = instantiate(expression, ({ name }) => ({ form: { kind: 'fact', figure: name } }));
    return isMissing(form) ? assert.fail(form.missing) : form;
  };
  return { left: side(left), relation, right: side(right) };
}

/** An identity bound to the figures it names; the first one is the reported one. */
export function bound(assertion: string, more: Partial<Identity> = {}): Binding {
  const made = identity(assertion, more);
  const reported = fact(/\w+/.exec(assertion)?.[0] ?? '', '0');
  return makeBinding({
    identity: made,
    assertion: made.assertion,
    context: { period: Q4, currency: 'CNY', reported },
    resolve: ({ name }) => ({ form: { kind: 'fact', figure: name } }),
  });
}

/** A form as a formula of figures, with parentheses around every sum. */
export function written(form: Form): string {
  switch (form.kind) {
    case 'fact':
      return form.figure;
    case 'printed':
      return `printed(${form.figure})`;
    case 'constant':
      return formatAmount(form.value);
    case 'sum':
      return `(${form.operands.map(written).join(' + ')})`;
    case 'negate':
      return `-${written(form.operand)}`;
    case 'abs':
      return `abs(${written(form.operand)})`;
    case 'multiply':
    case 'divide':
      return `${written(form.left)} ${form.kind === 'multiply' ? '*' : '/'} ${written(form.right)}`;
    default:
      return `${form.kind}(${written(form.left)}, ${written(form.right)})`;
  }
}

/** What a binding states, or why it states nothing. */
export function stated({ equation: { left, relation, right }, untested }: Binding): string {
  return untested ?? `${written(left)} ${relation} ${written(right)}`;
}
