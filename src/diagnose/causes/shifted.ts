/**
 * Figures of one column that are each printed a row from their own: a cell was pasted twice, and those behind it moved
 * along. The amount of the last of them is printed nowhere; it is solved for.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { groupBy } from '../../model/grouped.ts';
import { equals } from '../../number/amount.ts';
import { optionsFor } from '../values/options.ts';
import { changeTo, isContested, restoredCase, type Change } from '../values/restored.ts';
import type { Case } from '../case/toolkit.ts';

export interface Shift {
  /** Each figure with the amount that its neighbour prints. */
  readonly changes: readonly Change[];
  /** The last, whose own amount is lost. */
  readonly lost: FigureId;
}

/** A column of a statement is seldom longer. */
const LONGEST = 40;
/** Digits of the amount that stands twice: fewer are soon equal. */
const FEWEST_DIGITS = 3;

/** @param broken the figures of what breaks */
export function* shiftedRuns(broken: ReadonlySet<FigureId>, from: Case): Iterable<Shift> {
  for (const cells of columnsOf(from.facts)) {
    yield* runsIn(cells, broken, from);
    yield* runsIn(cells.toReversed(), broken, from);
  }
}

/** The runs that begin behind a figure that stands twice, each as far as it may go. */
function* runsIn(cells: readonly Fact[], broken: ReadonlySet<FigureId>, from: Case): Iterable<Shift> {
  for (let at = 0; at + 2 < cells.length; at++) {
    const [twice, first] = [cells[at] as Fact, cells[at + 1] as Fact];
    if (!broken.has(first.id) || !isPastedTwice(twice, first, from)) continue;
    const changes: Change[] = [];
    for (let next = at + 2; next < cells.length && changes.length < LONGEST; next++) {
      const [fact, source] = [cells[next - 1] as Fact, cells[next] as Fact];
      if (fact.unit !== source.unit) break;
      changes.push(changeTo(fact, source, from));
      if (changes.length > 1) yield { changes: [...changes], lost: source.id };
    }
  }
}

function isPastedTwice(twice: Fact, first: Fact, { figureOf }: Case): boolean {
  const digits = figureOf(first.id).text.replace(/\D/g, '').length;
  return digits >= FEWEST_DIGITS && twice.unit === first.unit && equals(twice.value, first.value);
}

/** From top to bottom. */
function columnsOf(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const columns = groupBy(facts, ({ place }) =>
    place.kind === 'table' ? `${place.table}.${place.column}` : null,
  );
  return [...columns.values()];
}

/** The changes with what the last figure should read; `null` where nothing that it could read mends all. */
export function solved(
  { changes, lost }: Shift,
  contested: readonly number[],
  from: Case,
): readonly Change[] | null {
  const then = restoredCase(changes, from);
  const touched = [...changes.map(({ figure }) => figure), lost].flatMap((id) => from.uses.get(id) ?? []);
  const left = new Set(
    [...touched, ...contested].filter((index) => isContested(then.evaluations[index] as Evaluation)),
  );
  if (left.size === 0) return changes;
  const best = optionsFor(lost, left, then).find(({ loses }) => loses === 0);
  return best === undefined ? null : [...changes, best];
}
