/**
 * A declared identity that holds in no column of a table, of several, is likelier a caption or a layout misread than a
 * release wrong from left to right: what it says is kept, as a warning, unless it was no more than that before. Where the
 * layout shows a sum of fewer of its lines, it has added a subtotal beside its parts, and says nothing; where the layout
 * shows one of more lines, it knows not all that stands between, and the sum of the layout speaks in its place.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { periodKey } from '../../model/period.ts';
import { untested } from '../../model/untested.ts';
import { areExchanged } from './exchanged.ts';
import type { Values } from '../values/interval-of.ts';
import { indexById } from '../../model/index-by-id.ts';

type FactsById = ReadonlyMap<FigureId, Fact>;

const DOUBT =
  'It holds in no column of this table, so the layout or a caption may have been misread; compare the rows above with the total.';

/** Evaluations with the severity of those lowered that break in every column. */
export function doubtWhatHoldsNowhere(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  values: Values,
): readonly Evaluation[] {
  const byId = indexById(facts);
  const shown = shownSums(evaluations);
  const told = new Map<Evaluation, Evaluation>();
  const all = groupsIn(evaluations, byId);
  const lacking = lackingIn(all, shown);
  for (const group of all) {
    const isNowhere = group.every(({ verdict }) => verdict === 'breaks');
    const isExcerpt = group.every((each) => lacking.has(quantityOf(each)));
    const reason = isNowhere ? (reasonOf(group, shown) ?? (isExcerpt ? KNOWS_NOT_ALL : null)) : null;
    const doubted = group.filter((evaluation) => !isOutdone(evaluation, shown));
    const rest = reason !== null ? [] : isNowhere && doubted.length > 0 ? group : doubted;
    for (const evaluation of group)
      if (!rest.includes(evaluation)) told.set(evaluation, untested(evaluation, reason ?? KNOWS_NOT_ALL));
    if (isNowhere && rest.length > 1 && !isExchange(group, byId, values))
      for (const evaluation of rest) told.set(evaluation, lowered(evaluation));
  }
  return evaluations.map((evaluation) => told.get(evaluation) ?? evaluation);
}

/** The evaluations of one identity in one table, for each. */
function groupsIn(evaluations: readonly Evaluation[], byId: FactsById): readonly (readonly Evaluation[])[] {
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const key = tableKey(evaluation, byId);
    if (key !== null && evaluation.verdict !== 'untested') append(groups, key, evaluation);
  }
  return [...groups.values()];
}

/** Two columns of which one holds a figure of the other are no layout misread. */
function isExchange(group: readonly Evaluation[], byId: FactsById, values: Values): boolean {
  const [a, b, another] = group;
  if (a === undefined || b === undefined || another !== undefined) return false;
  return areExchanged([a, b], byId, values);
}

/** What breaks in every column for want of a line that the layout shows. */
function lackingIn(groups: readonly (readonly Evaluation[])[], shown: ShownSums): ReadonlySet<string> {
  return new Set(
    groups
      .filter((group) => group.every(({ verdict }) => verdict === 'breaks'))
      .flatMap((group) => (reasonOf(group, shown) === KNOWS_NOT_ALL ? group.map(quantityOf) : [])),
  );
}

/** What a table of key figures prints of a statement lacks the same line. */
function quantityOf({ binding }: Evaluation): string {
  return `${binding.identity}|${binding.period === null ? '' : periodKey(binding.period)}|${binding.currency}`;
}

const ADDS_A_SUM = 'one of its lines is the sum of others';
const KNOWS_NOT_ALL = 'a line that no pack knows is a part of it, too';

/** The sums that the layout shows, by the figure that is the sum. */
type ShownSums = ReadonlyMap<FigureId, readonly Evaluation[]>;

function shownSums(evaluations: readonly Evaluation[]): ShownSums {
  const shown = new Map<FigureId, Evaluation[]>();
  for (const evaluation of evaluations) {
    const { origin, kind, reported } = evaluation.binding;
    if (origin !== 'discovered' || kind !== 'footing') continue;
    shown.set(reported, [...(shown.get(reported) ?? []), evaluation]);
  }
  return withEquals(shown, evaluations);
}

/** With the sums of the other side of a balance sheet, where both sides are equal. */
function withEquals(shown: Map<FigureId, Evaluation[]>, evaluations: readonly Evaluation[]): ShownSums {
  for (const { verdict, binding } of evaluations) {
    const [one, other, more] = binding.figures;
    if (verdict !== 'holds' || binding.origin !== 'declared' || binding.kind !== 'tie-out') continue;
    if (one === undefined || other === undefined || more !== undefined) continue;
    const [ofOne, ofOther] = [shown.get(one) ?? [], shown.get(other) ?? []];
    shown.set(one, [...ofOne, ...ofOther.map((sum) => withTotal(sum, one))]);
    shown.set(other, [...ofOther, ...ofOne.map((sum) => withTotal(sum, other))]);
  }
  return shown;
}

function withTotal(sum: Evaluation, reported: FigureId): Evaluation {
  const { binding } = sum;
  const figures = binding.figures.map((figure) => (figure === binding.reported ? reported : figure));
  return { ...sum, binding: { ...binding, reported, figures } };
}

/** Why an identity says nothing that breaks in a table of which the layout shows another sum; `null` where it shows none. */
function reasonOf(group: readonly Evaluation[], shown: ShownSums): string | null {
  if (group.length > 1 && isShown(group, shown, (sum, own) => isOfFewer(sum, own))) return ADDS_A_SUM;
  return isShown(group, shown, (sum, own) => isOfFewer(own, sum)) ? KNOWS_NOT_ALL : null;
}

/** Whether each of the evaluations has such a sum beside it, and one of these holds. */
function isShown(
  group: readonly Evaluation[],
  shown: ShownSums,
  isMeant: (sum: readonly FigureId[], own: readonly FigureId[]) => boolean,
): boolean {
  const beside = group.map(({ binding }) =>
    (shown.get(binding.reported) ?? []).filter((sum) => isMeant(sum.binding.figures, binding.figures)),
  );
  return beside.every((sums) => sums.length > 0) && beside.flat().some(({ verdict }) => verdict === 'holds');
}

/**
 * Whether a sum of the layout holds by a line that no pack knows: beside all the others, where other columns leave it empty,
 * or beside a line that they sum to: `Net increase before exchange differences`.
 */
function isOutdone({ verdict, binding }: Evaluation, shown: ShownSums): boolean {
  if (verdict !== 'breaks') return false;
  const parts = binding.figures.filter((figure) => figure !== binding.reported);
  const isSumOfParts = (figure: FigureId): boolean =>
    (shown.get(figure) ?? []).some(
      (sum) => sum.verdict === 'holds' && isAll([figure, ...parts], sum.binding.figures),
    );
  return (shown.get(binding.reported) ?? []).some(
    ({ verdict: own, binding: { figures } }) =>
      own === 'holds' &&
      (isOfFewer(binding.figures, figures) ||
        figures.some((figure) => figure !== binding.reported && isSumOfParts(figure))),
  );
}

function isAll(some: readonly FigureId[], others: readonly FigureId[]): boolean {
  return some.length === others.length && some.every((figure) => others.includes(figure));
}

function isOfFewer(some: readonly FigureId[], all: readonly FigureId[]): boolean {
  return some.length < all.length && some.every((figure) => all.includes(figure));
}

/** What must hold is told as a warning; what mostly holds, and here nowhere does, is not told. */
function lowered(evaluation: Evaluation): Evaluation {
  const { binding } = evaluation;
  if (binding.severity === 'error')
    return { ...evaluation, binding: { ...binding, severity: 'warning', doubt: DOUBT } };
  return untested(evaluation, 'it holds in no column of this table');
}

/** The identity and the table it is applied in; `null` where it is not declared, or applied in prose. */
function tableKey({ binding }: Evaluation, byId: FactsById): string | null {
  const place = byId.get(binding.reported)?.place;
  if (binding.origin !== 'declared' || place?.kind !== 'table' || binding.kind === 'convenience-translation')
    return null;
  return `${binding.identity}|${place.table}|${binding.currency}`;
}
