/**
 * Derivations that nobody declared: where an identity breaks in every period in which its figure is printed, one of its
 * operands may have been taken wider or narrower than the identity says, or on another base. Each operand is tried with one
 * other printed measure of its period added, taken off, or put in its place; and of another period, averaged with that, or as
 * rounded as it is printed elsewhere. Only the single derivation that fits every period is offered.
 */
import { allOf } from '../../model/counted.ts';
import type { Equation, Evaluation, Form } from '../../model/evaluation.ts';
import { inSense, less, withFigures } from '../../model/form.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { periodKey } from '../../model/period.ts';
import type { Explanation } from '../../model/suspect.ts';
import { meant, otherBases } from './other-bases.ts';
import type { Case } from '../case/toolkit.ts';

/** Derivations tried for one identity and period; beyond, none is offered, for one would fit by chance. */
const MOST_TRIED = 1_000;
/** Digits of the reported figure that chance would have to meet: in each of several periods, or in a single one. */
const DIGITS_IN_EACH = 3;
const DIGITS_IN_ONE = 5;

/** Explanations by index of evaluation, for ratios among `contested` that one other derivation gives throughout. */
export function deriveOtherwise(contested: readonly number[], from: Case): ReadonlyMap<number, Explanation> {
  const found = new Map<number, Explanation>();
  const at = (index: number): Evaluation => from.evaluations[index] as Evaluation;
  const ratios = contested.filter((index) => isRatio(at(index)));
  if (ratios.length === 0) return found;
  const wanted = new Set(contested);
  for (const group of groupsOf(ratios, from)) {
    if (!isEligible(group, wanted, from)) continue;
    const explanations = explanationsOf(group.map(at), from);
    for (const [place, explanation] of explanations.entries()) found.set(group[place] as number, explanation);
  }
  return found;
}

/** Every tested evaluation of each identity of the ratios. */
function groupsOf(ratios: readonly number[], { evaluations }: Case): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>(
    ratios.map((index) => [(evaluations[index] as Evaluation).binding.identity, []]),
  );
  for (const [index, { binding, verdict }] of evaluations.entries())
    if (verdict !== 'untested') groups.get(binding.identity)?.push(index);
  return groups.values();
}

function isRatio({ binding, verdict }: Evaluation): boolean {
  return verdict === 'breaks' && binding.kind === 'recalculation' && binding.equation.relation === '=';
}

/** It breaks throughout, in enough digits, and no single figure could be to blame for all of it or for something else. */
function isEligible(group: readonly number[], contested: ReadonlySet<number>, from: Case): boolean {
  const evaluations = group.map((index) => from.evaluations[index] as Evaluation);
  if (!group.every((index) => contested.has(index)) || !evaluations.every(isRatio)) return false;
  const digits = new Map<string, number>();
  for (const { binding } of evaluations) {
    const { period } = from.factOf(binding.reported);
    const key = period === null ? '' : periodKey(period);
    digits.set(key, Math.max(digits.get(key) ?? 0, digitsOf(binding.reported, from)));
  }
  const least = digits.size > 1 ? DIGITS_IN_EACH : DIGITS_IN_ONE;
  if ([...digits.values()].some((count) => count < least)) return false;
  const [first, ...more] = evaluations;
  const isShared = first?.binding.figures.some((figure) =>
    more.every(({ binding }) => binding.figures.includes(figure)),
  );
  if (more.length > 0 && isShared === true) return false;
  const own = new Set(group);
  return evaluations.every(({ binding }) =>
    binding.figures.every((figure) =>
      (from.uses.get(figure) ?? []).every((index) => own.has(index) || !contested.has(index)),
    ),
  );
}

function digitsOf(figure: FigureId, { figureOf }: Case): number {
  return figureOf(figure).text.replace(/\D/g, '').replace(/^0+/, '').length;
}

interface Derivation {
  readonly equation: Equation;
  readonly words: string;
}

/** One for each evaluation; none where no derivation fits every period, or several do. */
function explanationsOf(evaluations: readonly Evaluation[], from: Case): readonly Explanation[] {
  const fitting: ReadonlyMap<string, string>[] = [];
  const tried = new Set<string>();
  for (const evaluation of evaluations) {
    const derivations = derivationsOf(evaluation, from);
    if (derivations === null) return [];
    const before = fitting.at(-1);
    const fits = new Map<string, string>();
    for (const [key, { equation, words }] of derivations) {
      tried.add(key);
      if ((before?.has(key) ?? true) && from.tools.holds(equation, from.values)) fits.set(key, words);
    }
    fitting.push(fits);
  }
  const [only, ...more] = fitting.at(-1)?.keys() ?? [];
  if (only === undefined || more.length > 0) return [];
  const periods = new Set(evaluations.map(({ binding }) => from.factOf(binding.reported).periodLabel)).size;
  const where =
    periods > 1 ? `in ${allOf(periods, 'periods in which it is printed')}` : 'to the last digit printed';
  return fitting.map((fits) => ({
    explains: 'another-definition',
    formula: `${fits.get(only) ?? ''} (of ${tried.size} derivations tried, only this one fits, ${where})`,
  }));
}

/**
 * By what is exchanged for what, in concepts, so that those of several periods can be told to be the same;
 * `null` where there are too many.
 */
function derivationsOf({ binding }: Evaluation, from: Case): ReadonlyMap<string, Derivation> | null {
  const found = new Map<string, Derivation>();
  const { reported, equation } = binding;
  for (const operand of binding.figures) {
    const fact = from.factOf(operand);
    if (operand === reported || fact.concept === null) continue;
    for (const other of from.measures.finest(fact)) {
      if (other.concept === fact.concept || binding.figures.includes(other.id)) continue;
      if (found.size > MOST_TRIED) return null;
      const signed = meant(other);
      for (const [way, make] of WAYS) {
        const right = replaced(equation.right, operand, (own) => make(own, signed));
        found.set(`${fact.concept} ${way} ${other.concept ?? ''}`, {
          equation: { ...equation, right },
          words: wordsOf(right, from),
        });
      }
    }
    for (const { key, form, words } of otherBases(fact, from)) {
      const named = words(nameOf(fact));
      found.set(`${fact.concept} ${key}`, {
        equation: { ...equation, right: replaced(equation.right, operand, () => inSense(form, fact.sense)) },
        words: wordsOf(equation.right, from, { figure: operand, words: named }),
      });
    }
  }
  return found.size > MOST_TRIED ? null : found;
}

const WAYS: readonly (readonly [string, (own: Form, other: Form) => Form])[] = [
  ['plus', (own, other) => ({ kind: 'sum', operands: [own, other] })],
  ['less', less],
  ['gives way to', (_, other) => other],
];

/** The form with every use of a figure made into another. */
function replaced(form: Form, figure: FigureId, make: (own: Form) => Form): Form {
  return withFigures(form, (own) => (own.figure === figure ? make(own) : own));
}

/** Other words for one figure. */
interface Instead {
  readonly figure: FigureId;
  readonly words: string;
}

/** `income tax over income before tax plus share-based compensation`, in the captions of the document. */
function wordsOf(form: Form, from: Case, instead: Instead | null = null): string {
  switch (form.kind) {
    case 'fact':
    case 'printed':
      return form.figure === instead?.figure ? instead.words : nameOf(from.factOf(form.figure));
    case 'constant':
      return '';
    case 'negate':
    case 'abs':
      return wordsOf(form.operand, from, instead);
    case 'sum':
      return form.operands
        .map(
          (each, index) =>
            `${index === 0 ? '' : each.kind === 'negate' ? 'less ' : 'plus '}${wordsOf(each, from, instead)}`,
        )
        .join(' ');
    default:
      return [wordsOf(form.left, from, instead), wordsOf(form.right, from, instead)]
        .filter((words) => words !== '')
        .join(form.kind === 'divide' ? ' over ' : ' times ');
  }
}

/** The caption without what says only that it is added or taken off. */
function nameOf({ caption }: Fact): string {
  const words = caption.replace(/^(?:add|less|plus): ?/i, '').trim();
  return words.charAt(0).toLowerCase() + words.slice(1);
}
