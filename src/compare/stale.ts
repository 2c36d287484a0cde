/** What was left standing: an identity held in the old release, some of its figures moved, and in the new one it breaks. */
import type { Pair, Stale, Tie } from '../model/comparison.ts';
import type { Binding, Equation, Evaluation, Form, Verdict } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import { periodKey } from '../model/period.ts';
import type { Report } from '../model/report.ts';

/** The verdict of the new release on an identity put into its figures. */
export type VerdictOn = (binding: Binding) => Verdict;

/**
 * An identity of the old release is put into the figures of the new one, since what ties two figures together may not be
 * found again when they no longer agree, or be doubted as misread, which it was not when they did. Where the new release
 * itself has that identity for that figure (with a row more, say), that is what is judged.
 */
export function staleFigures(
  old: Report,
  now: Report,
  { pairs, moved }: { readonly pairs: readonly Pair[]; readonly moved: readonly Pair[] },
  verdictOn: VerdictOn,
): readonly Stale[] {
  const nowOf = new Map(pairs.map((pair) => [pair.old, pair]));
  const movedIds = new Set(moved.map((pair) => pair.old));
  const isSameFact = sameFactIn(old, now);
  const own = new Map(
    now.evaluations.flatMap((each) => [
      [keyOf(each.binding), each],
      [exactKeyOf(each.binding), each],
    ]),
  );
  const found: (readonly [figures: readonly Pair[], tie: Tie])[] = [];
  for (const evaluation of old.evaluations) {
    const ids = evaluation.binding.figures;
    if (!heldAsEquality(evaluation) || !ids.some((id) => movedIds.has(id))) continue;
    const counterparts = ids.flatMap((id) => nowOf.get(id) ?? []);
    if (counterparts.length < ids.length || !counterparts.every(isSameFact)) continue;
    const still = counterparts.filter((pair) => !movedIds.has(pair.old));
    const translated = translate(evaluation.binding, (id) => nowOf.get(id)?.now ?? id);
    const known = own.get(exactKeyOf(translated)) ?? own.get(keyOf(translated));
    if (still.length === 0 || isKept(known) || verdictOn(known?.binding ?? translated) !== 'breaks') continue;
    const tie = {
      binding: known?.binding ?? translated,
      moved: counterparts.filter((pair) => movedIds.has(pair.old)),
    };
    found.push([likely(still, evaluation.binding), tie]);
  }
  return merged(found);
}

/** Of another period, a figure was not left standing: it is another one, in the place of the old one. */
function sameFactIn(old: Report, now: Report): (pair: Pair) => boolean {
  const periodsOf = ({ extraction }: Report): ReadonlyMap<FigureId, string> =>
    new Map(extraction.facts.map(({ id, period }) => [id, period === null ? '' : periodKey(period)]));
  const [before, after] = [periodsOf(old), periodsOf(now)];
  return (pair) => after.has(pair.now) && before.get(pair.old) === after.get(pair.now);
}

function heldAsEquality({ binding, verdict }: Evaluation): boolean {
  return (verdict === 'holds' || verdict === 'improbable') && binding.equation.relation === '=';
}

function isKept(known: Evaluation | undefined): boolean {
  return known?.verdict === 'holds' || known?.verdict === 'improbable';
}

function keyOf({ identity, reported }: Binding): string {
  return `${identity} ${reported}`;
}

function exactKeyOf(binding: Binding): string {
  return `${keyOf(binding)} ${binding.figures.join(' ')}`;
}

/** What an identity states follows from the others, so it is what should have followed. */
function likely(still: readonly Pair[], { reported }: Binding): readonly Pair[] {
  const own = still.find(({ old }) => old === reported);
  return own === undefined ? still : [own];
}

/** One entry for the same figures; a guess among several is dropped where one of them is known. */
function merged(found: readonly (readonly [figures: readonly Pair[], tie: Tie])[]): readonly Stale[] {
  const clear = new Set(found.flatMap(([figures]) => (figures.length === 1 ? figures : [])));
  const groups = new Map<string, { figures: readonly Pair[]; ties: Tie[] }>();
  for (const [figures, tie] of found) {
    if (figures.length > 1 && figures.some((pair) => clear.has(pair))) continue;
    const key = figures.map(({ now }) => now).join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { figures, ties: [tie] });
    else group.ties.push(tie);
  }
  return [...groups.values()];
}

/** The same identity about other figures. */
function translate(binding: Binding, to: (figure: FigureId) => FigureId): Binding {
  const { left, relation, right } = binding.equation;
  const equation: Equation = { left: inFigures(left, to), relation, right: inFigures(right, to) };
  return {
    ...binding,
    equation,
    alternatives: [],
    reported: to(binding.reported),
    figures: binding.figures.map(to),
  };
}

function inFigures(form: Form, to: (figure: FigureId) => FigureId): Form {
  switch (form.kind) {
    case 'constant':
      return form;
    case 'fact':
    case 'printed':
      return { ...form, figure: to(form.figure) };
    case 'sum':
      return { ...form, operands: form.operands.map((each) => inFigures(each, to)) };
    case 'negate':
    case 'abs':
      return { ...form, operand: inFigures(form.operand, to) };
    default:
      return { ...form, left: inFigures(form.left, to), right: inFigures(form.right, to) };
  }
}
