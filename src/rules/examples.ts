/** Examples of identities, judged by the engine that judges releases; it is handed in, for packs know no arithmetic. */
import { CHILDREN } from '../expression/parse-name.ts';
import { printExpression } from '../expression/print.ts';
import type { Binding, Evaluation, Form, Verdict } from '../model/evaluation.ts';
import type { Expression, TermExpression } from '../model/expression.ts';
import { EXCHANGE_RATE } from '../model/exchange-rate.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import type { Example, Identity } from '../model/identity.ts';
import { PURE } from '../model/unit.ts';
import { negate, parseAmount, shift as movePoint, ZERO } from '../number/amount.ts';
import { roundingInterval } from '../number/rounding.ts';
import { figureForm } from '../model/form.ts';
import { indexById } from '../model/index-by-id.ts';

/** What of the stage `evaluate` examples need. */
export interface Engine {
  readonly instantiate: (expression: Expression, resolve: ResolveTerm) => Form | Missing;
  readonly evaluate: (binding: Binding, facts: readonly Fact[]) => Evaluation;
}

interface Missing {
  readonly missing: string;
}

type ResolveTerm = (
  term: TermExpression,
  shift: 'none' | 'prior-year' | 'prior-quarter',
) => { readonly form: Form } | Missing;

export interface ExampleResult {
  readonly example: Example;
  /** What the engine says; the example passes where this is its own verdict. */
  readonly verdict: Verdict;
}

/** Each example of the identity with the verdict on it. */
export function judgeExamples(identity: Identity, engine: Engine): readonly ExampleResult[] {
  return identity.examples.map((example) => ({ example, verdict: judge(identity, example, engine) }));
}

function judge(identity: Identity, example: Example, { instantiate, evaluate }: Engine): Verdict {
  const figures = readFigures(example);
  const resolve: ResolveTerm = (term, shift) => formOf(term, shift, figures);
  const { relation } = identity.assertion;
  const left = instantiate(identity.assertion.left, resolve);
  const right = instantiate(identity.assertion.right, resolve);
  if ('missing' in left || 'missing' in right) return 'untested';
  const binding = bindingOf(identity, { left, relation, right }, [...figures.keys()]);
  return evaluate(binding, [...figures.values()]).verdict;
}

/** Figures by term; those of a list by term and position. */
function readFigures({ figures }: Example): ReadonlyMap<FigureId, Fact> {
  const named = Object.entries(figures).flatMap(([term, printed]) =>
    typeof printed === 'string'
      ? [readFigure(term, printed)]
      : printed.map((each, index) => readFigure(`${term}.${String(index)}`, each)),
  );
  return indexById(named);
}

/** `(815)`, `24.6%`, `1,234.50`, `-`: as a release would print it. */
function readFigure(id: FigureId, printed: string): Fact {
  const read = parseAmount(printed.replaceAll(/[^\d.]/g, '')) ?? ZERO;
  const scale = printed.includes('%') ? -2 : 0;
  const value = movePoint(/^[-−(]/.test(printed) ? negate(read) : read, scale);
  const decimals = read.places - scale;
  return {
    id,
    concept: null,
    period: null,
    unit: PURE,
    value,
    decimals,
    interval: roundingInterval(value, decimals),
    hedge: 'none',
    sense: 1,
    place: { kind: 'prose', block: 0, sentence: 0 },
    caption: id,
    periodLabel: '',
  };
}

function formOf(
  term: TermExpression,
  shift: 'none' | 'prior-year' | 'prior-quarter',
  figures: ReadonlyMap<FigureId, Fact>,
): { readonly form: Form } | { readonly missing: string } {
  if (term.name === CHILDREN) {
    const children = [...figures.keys()].filter((figure) => figure.startsWith(`${CHILDREN}.`));
    return { form: { kind: 'sum', operands: children.map(figureForm) } };
  }
  const name = printExpression({ ...term, optional: false });
  const figure = shift === 'none' ? name : `${shift.replace('-', '_')}(${name})`;
  if (figures.has(figure))
    return { form: { kind: term.name === EXCHANGE_RATE ? 'printed' : 'fact', figure } };
  return term.optional ? { form: { kind: 'constant', value: ZERO } } : { missing: figure };
}

function bindingOf(identity: Identity, equation: Binding['equation'], figures: readonly FigureId[]): Binding {
  const { id, title, kind, severity, because, help } = identity;
  return {
    id,
    identity: id,
    title,
    kind,
    origin: 'declared',
    severity,
    because,
    help,
    equation,
    alternatives: [],
    reported: printExpression(identity.assertion.left),
    figures,
    period: null,
    currency: null,
    untested: null,
  };
}
