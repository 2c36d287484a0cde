/**
 * The identity that would guard a figure: one that names what it lacks here, one that guards the same measure in another
 * period or currency, or a bound that the calendar gives. Where there is none, why none can be named.
 */
import type { Evaluation } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import { append } from '../model/grouped.ts';
import type { Period } from '../model/period.ts';
import type { FigureEntry, Report } from '../model/report.ts';
import type { Guard, Unguarded } from '../model/strength.ts';
import { PURE, SHARES } from '../model/unit.ts';
import { indexById } from '../model/index-by-id.ts';

type Guarded = Pick<Unguarded, 'guard' | 'withoutGuard'>;

export function guardsFor(report: Report): (figure: FigureId) => Guarded {
  const { extraction, evaluations, figuresById } = report;
  const facts = indexById(extraction.facts);
  const byFigure = usesIn(evaluations);
  const usesOf = (id: FigureId): readonly Evaluation[] => byFigure.get(id) ?? [];
  return (figure) => {
    const fact = facts.get(figure);
    const entry = figuresById.get(figure);
    const guard =
      lacking(usesOf(figure)) ??
      (fact === undefined ? null : (bySibling(fact, extraction, usesOf) ?? byCalendar(fact, extraction)));
    return { guard, withoutGuard: guard === null ? whyNone(fact, entry, usesOf(figure)) : null };
  };
}

function usesIn(evaluations: readonly Evaluation[]): ReadonlyMap<FigureId, readonly Evaluation[]> {
  const uses = new Map<FigureId, Evaluation[]>();
  for (const evaluation of evaluations) {
    for (const figure of evaluation.binding.figures) {
      append(uses, figure, evaluation);
    }
  }
  return uses;
}

/** An identity that is declared for this very figure and could not be evaluated. */
function lacking(uses: readonly Evaluation[]): Guard | null {
  const untested = uses.find(({ verdict }) => verdict === 'untested');
  if (untested === undefined) return null;
  const { identity } = untested.binding;
  return { identity, words: `it is declared, and cannot be evaluated: ${untested.reason ?? ''}` };
}

/** What can be expected of a figure because it holds of its sibling; a claim or a repetition is of one place alone. */
function canBeExpected({ verdict, binding }: Evaluation): boolean {
  return verdict === 'holds' && binding.origin === 'declared' && binding.equation.relation === '=';
}

/** An equality that holds of the same measure in another period or currency. */
function bySibling(
  fact: Fact,
  { facts }: Extraction,
  usesOf: (id: FigureId) => readonly Evaluation[],
): Guard | null {
  if (fact.concept === null) return null;
  const own = new Set(usesOf(fact.id).map(({ binding }) => binding.identity));
  for (const sibling of facts) {
    if (sibling.concept !== fact.concept || sibling.id === fact.id) continue;
    const found = usesOf(sibling.id).find((use) => canBeExpected(use) && !own.has(use.binding.identity));
    if (found === undefined) continue;
    const of = sibling.periodLabel === fact.periodLabel ? 'beside it' : `of ${sibling.periodLabel}`;
    return {
      identity: found.binding.identity,
      words: `it guards the figure ${of}, and does not bind here`,
    };
  }
  return null;
}

/** A flow of a part of a period does not exceed that of the whole, where neither can be negative. */
function byCalendar(fact: Fact, { facts }: Extraction): Guard | null {
  if (fact.concept === null || fact.period === null || fact.value.units <= 0n) return null;
  for (const other of facts) {
    if (other.concept !== fact.concept || other.unit !== fact.unit || other.period === null) continue;
    if (other.value.units <= 0n || !isSumOfParts(fact)) continue;
    const within = isWithin(fact.period, other.period);
    if (!within && !isWithin(other.period, fact.period)) continue;
    return {
      identity: 'bound',
      words: within
        ? `a bound would see the larger slips: it does not exceed that of ${other.periodLabel}`
        : `a bound would see the larger slips: it is not below that of ${other.periodLabel}`,
    };
  }
  return null;
}

/** Amounts and counts of shorter periods add up to those of longer ones; rates and weighted averages do not. */
function isSumOfParts({ unit }: Fact): boolean {
  return unit !== PURE && unit !== SHARES && !unit.includes('/');
}

function isWithin(inner: Period, outer: Period): boolean {
  return (
    inner.kind === 'duration' &&
    outer.kind === 'duration' &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    !(outer.start === inner.start && outer.end === inner.end)
  );
}

function whyNone(
  fact: Fact | undefined,
  entry: FigureEntry | undefined,
  uses: readonly Evaluation[],
): string {
  if (uses.some(({ verdict, binding }) => verdict === 'holds' && binding.equation.relation === '='))
    return 'what uses it does not see every slip: its other figures are rounded more, it has little weight there, or both of two swapped figures stand in it';
  if ((fact?.concept ?? null) === null)
    return entry?.reason === 'no operand in the document'
      ? 'the amounts from which it follows are not printed'
      : 'nothing says what it measures; a caption or a phrase in a rule pack would';
  if (fact?.period === null) return 'the period it is of is not told';
  return 'it is printed once, and nothing else in the document follows from it';
}
