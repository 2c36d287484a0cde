/** The one sentence of a finding: what is printed, what it should be. All words of findings are here. */
import type { Evaluation } from '../model/evaluation.ts';
import { EXCHANGE_RATE } from '../model/exchange-rate.ts';
import type { Fact } from '../model/fact.ts';
import type { Arithmetic } from '../model/finding.ts';
import type { IdentityKind } from '../model/identity.ts';
import type { Explanation, Suspect } from '../model/suspect.ts';
import type { Shown } from './display.ts';
import { isOtherScale, withScale } from './scale-words.ts';
import type { ShownOf } from './shown.ts';
import { mended } from '../model/counted.ts';
import { capitalised } from '../model/letters.ts';
import { exponentOf } from '../model/printed-scale.ts';
import { PURE } from '../model/unit.ts';

/** The caption as printed, or what stands for it where a sentence names nothing. */
function nameOf(shown: Shown): string {
  const { fact, heading } = shown;
  if (fact.caption === '') return `The figure ${printed(shown)}`;
  return heading === '' ? capitalised(fact.caption) : `${heading} › ${fact.caption}`;
}

const SHOULD_BE: Readonly<
  Record<Exclude<IdentityKind, 'bound'>, (evaluation: Evaluation, recomputed: string) => string>
> = {
  footing: ({ binding }, recomputed) => `its ${binding.figures.length - 1} components foot to ${recomputed}`,
  'cross-footing': (_, recomputed) => `the row adds across to ${recomputed}`,
  'tie-out': (_, recomputed) => `elsewhere the same fact is printed as ${recomputed}`,
  articulation: (_, recomputed) => `the other statement gives ${recomputed}`,
  'roll-forward': (_, recomputed) => `opening balance and movements give ${recomputed}`,
  bridge: (_, recomputed) => `the lines of the bridge give ${recomputed}`,
  recalculation: (_, recomputed) => `recomputed from the printed figures it is ${recomputed}`,
  'period-sum': (_, recomputed) => `its periods sum to ${recomputed}`,
  'convenience-translation': (_, recomputed) => `the amount at the stated rate is ${recomputed}`,
};

/** The sentence of a finding about the figure that an evaluation states. */
export function reportedMessage(
  evaluation: Evaluation,
  { recomputed }: Arithmetic,
  shownOf: ShownOf,
): string {
  const shown = shownOf(evaluation.binding.reported);
  const { kind } = evaluation.binding;
  if (kind === 'bound') return boundMessage(evaluation, shownOf);
  const { right } = evaluation.binding.equation;
  if (kind === 'tie-out' && right.kind === 'constant' && right.stated !== undefined)
    return `${nameOf(shown)} is printed as ${printed(shown)}, but ${right.stated.text} in ${right.stated.where}.`;
  if (kind !== 'tie-out')
    return `${nameOf(shown)} is printed as ${printed(shown)}, but ${SHOULD_BE[kind](evaluation, recomputed)}.`;
  const other = shownOf(evaluation.binding.figures[1] ?? '');
  // The same digits contradict each other by their words alone.
  const [here, there] =
    other.figure.text === shown.figure.text
      ? [withScale(shown), withScale(other)]
      : [printed(shown), printed(other)];
  return `${nameOf(shown)} is printed as ${here}, but ${SHOULD_BE[kind](evaluation, there)}.`;
}

function boundMessage(evaluation: Evaluation, shownOf: ShownOf): string {
  const shown = shownOf(evaluation.binding.reported);
  const base = shownOf(evaluation.binding.figures[1] ?? evaluation.binding.reported);
  const relation = evaluation.binding.equation.relation === '>=' ? 'not below' : 'not above';
  return `${nameOf(shown)} is printed as ${printed(shown)}, which the release says is ${relation} ${printed(base)}.`;
}

/** The sentence of a finding whose culprit is no figure, but the word beside it. */
export function directionMessage({ binding }: Evaluation, shownOf: ShownOf): string {
  const { said = '', meant = '' } = binding.turned ?? {};
  const shown = shownOf(binding.reported);
  const operands = (binding.kind === 'bound' ? binding.figures : binding.figures.slice(1)).map(shownOf);
  const [current, base] = operands.map((each) => withScale(each));
  const areLevels = operands.length === 2 && operands[0]?.fact.concept === operands[1]?.fact.concept;
  const moved = areLevels ? `from ${base} to ${current}` : 'by the figures that it follows from';
  const [name, as] =
    shown.fact.caption === '' ? [printed(shown), ''] : [nameOf(shown), ` as ${printed(shown)}`];
  return `${name} is printed${as} with the word “${said}”; ${moved} it should be “${meant}”.`;
}

/** The sentence of a finding whose culprit is a figure that others are computed from. */
export function culpritMessage(
  suspect: Suspect,
  evaluations: readonly Evaluation[],
  shownOf: ShownOf,
): string {
  const shown = shownOf(suspect.figure);
  const count = evaluations.length;
  const first = evaluations[0];
  const needed = first === undefined ? '' : nameOf(shownOf(first.binding.reported));
  const others = count === 1 ? '' : ` and ${count - 1} more ${count === 2 ? 'identity' : 'identities'}`;
  if (suspect.restored === null)
    return `${nameOf(shown)} is printed as ${printed(shown)}, with which ${needed}${others} cannot hold.`;
  if (isOtherScale(suspect.restored, shown))
    return `${nameOf(shown)} is printed as ${withScale(shown)}; with ${suspect.restored}, ${mended(evaluations.length)}.`;
  return `${nameOf(shown)} is printed as ${printed(shown)}; ${needed}${others} ${count === 1 ? 'holds' : 'hold'} only with ${writtenAs(suspect.restored, shown)}.`;
}

/** The sentence of a finding whose culprits are two figures that stand in each other's place. */
export function swapMessage(
  [one, another]: readonly [Suspect, Suspect],
  evaluations: readonly Evaluation[],
  shownOf: ShownOf,
): string {
  const [here, there] = [shownOf(one.figure), shownOf(another.figure)];
  const isOneRow = nameOf(here) === nameOf(there);
  const isOtherPeriod = here.fact.periodLabel !== there.fact.periodLabel;
  const [own, other] = [here, there].map(
    (each) => `${printed(each)}${isOneRow && isOtherPeriod ? ` for ${each.fact.periodLabel}` : ''}`,
  );
  return `${nameOf(here)} is printed as ${own} and ${isOneRow ? '' : `${nameOf(there)} `}as ${other}; exchanged, ${mended(evaluations.length)}.`;
}

/** The sentence of a finding whose culprits stand below one another, each a row from its own. */
export function shiftMessage(
  suspects: readonly Suspect[],
  evaluations: readonly Evaluation[],
  shownOf: ShownOf,
): string {
  const [first, last] = [suspects[0], suspects.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [shownOf(first.figure), shownOf(last.figure)];
  return `${nameOf(from)} is printed as ${printed(from)}, which its neighbour prints as well, and so on to ${nameOf(to)} (${printed(to)}): ${suspects.length} figures of the column stand a row from their own; moved back, ${mended(evaluations.length)}.`;
}

function printed(shown: Shown): string {
  return writtenAs(shown.figure.text, shown);
}

/** A percentage with its sign, wherever the release prints that; basis points have none. */
function writtenAs(text: string, { fact, figure }: Shown): string {
  const isPercent = fact.unit === PURE && figure.class === 'percent' && exponentOf(fact, figure) === -2;
  return isPercent && !text.endsWith('%') ? `${text}%` : text;
}

const EXPLAINS: Readonly<Record<Explanation['explains'], string>> = {
  'rounding-order': 'Rounding order',
  'another-definition': 'Another definition',
  'last-places': 'Last places',
};

export function explanationWords({ explains, formula }: Explanation): string {
  return `${EXPLAINS[explains]}: ${formula}.`;
}

/** What a label says of a figure that is not the one in doubt. */
export function labelWords(fact: Fact, reported: Fact, kind: IdentityKind): string {
  if (
    fact.concept === reported.concept &&
    fact.unit === reported.unit &&
    fact.periodLabel === reported.periodLabel
  )
    return 'the same fact';
  if (kind === 'convenience-translation')
    return fact.concept === EXCHANGE_RATE ? 'stated rate' : 'amount translated';
  return kind === 'footing' || kind === 'bridge' ? 'component' : 'used in the recomputation';
}
