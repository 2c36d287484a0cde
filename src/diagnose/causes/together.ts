/**
 * One mistake in several figures: a quantity that is wrong alike wherever it was copied to, two rows in each other's place,
 * and a column that moved by a row. Each is one cause only where it mends all that its figures break and breaks nothing else.
 */
import { mended } from '../../model/counted.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { columnOf } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import { groupBy } from '../../model/grouped.ts';
import type { Slip, Suspect } from '../../model/suspect.ts';
import { equals } from '../../number/amount.ts';
import { roundingInterval } from '../../number/rounding.ts';
import { isOneSlip, type Found, type Searched } from './causes.ts';
import { explain, quantityOfFact } from '../explanations/explain.ts';
import { printAs } from './printed.ts';
import { changeTo, isContested, restoredCase, type Change } from '../values/restored.ts';
import { shiftedRuns, solved } from './shifted.ts';
import { suspectsOf } from './suspects.ts';
import { allSwaps } from './swaps.ts';
import type { Case } from '../case/toolkit.ts';

/** Changes of several figures tried in one document. */
const MOST_TRIED = 200;
/** Rows that have been exchanged break at least as much. */
const FEWEST_MENDED = 3;

/** Causes that each account for several parts, or for one that no single figure accounts for. */
export function causesTogether(parts: readonly Searched[], from: Case): readonly Found[] {
  const causes: Found[] = [];
  const settled = new Set<number>();
  const broken = new Set(
    parts.flatMap(({ part }) => part.flatMap((index) => from.evaluations[index]?.binding.figures ?? [])),
  );
  const candidates = [...exchangedRows(broken, from), ...shifts(broken, from), ...copies(parts, from)].slice(
    0,
    MOST_TRIED,
  );
  for (const candidate of candidates) {
    const figures = [...candidate.changes.map(({ figure }) => figure), candidate.lost ?? []].flat();
    const touched = parts.filter(({ part }) => part.some((index) => isTouched(index, figures, from)));
    const contested = touched.flatMap(({ part }) => part);
    const isNeeded = touched.length > 1 || touched.some((part) => !isOneSlip(part));
    if (!isNeeded || contested.some((index) => settled.has(index))) continue;
    const { changes, lost } = candidate;
    const whole = lost === undefined ? changes : solved({ changes, lost }, contested, from);
    if (whole === null || !mendsAll(whole, contested, from)) continue;
    if (lost !== undefined && isExchange(contested, from)) continue;
    for (const index of contested) settled.add(index);
    const found = causeOf({ ...candidate, changes: whole }, contested, from);
    causes.push(candidate.slip === null ? besideSingles(found, touched, from) : found);
  }
  return causes;
}

/** What is wrong alike in several places may just as well be right, where one other figure accounts for all of it. */
function besideSingles(found: Found, [part, ...more]: readonly Searched[], from: Case): Found {
  const singles =
    more.length > 0 ? [] : (part?.explanations ?? []).flatMap((each) => (each.length === 1 ? each : []));
  const rivals = suspectsOf(singles, from).filter(({ rank }) => rank === 1);
  if (rivals.length === 0) return found;
  return { cause: { ...found.cause, suspects: [...found.cause.suspects, ...rivals] }, changes: [] };
}

interface Candidate {
  readonly changes: readonly Change[];
  /** A figure that is wrong as well, and follows from what the changes leave. */
  readonly lost?: FigureId;
  readonly why: string;
  readonly slip: Slip | null;
  /** How many of the figures stand first: where the mistake begins. */
  readonly first: number;
}

function isTouched(index: number, changed: readonly FigureId[], from: Case): boolean {
  const { figures } = (from.evaluations[index] as Evaluation).binding;
  return changed.some((figure) => figures.includes(figure));
}

/** What two figures in each other's place account for needs no more of them. */
function isExchange(contested: readonly number[], from: Case): boolean {
  return allSwaps(contested, from).some(({ mends }) => mends.size === contested.length);
}

function shifts(broken: ReadonlySet<FigureId>, from: Case): readonly Candidate[] {
  return [...shiftedRuns(broken, from)].map((run) => ({
    ...run,
    slip: 'shifted-row',
    first: 3,
    why: `the ${run.changes.length + 1} figures of the column from here each stand a row from their own`,
  }));
}

/** All that is contested holds or is explained, and nothing breaks that holds now. */
function mendsAll(changes: readonly Change[], contested: readonly number[], from: Case): boolean {
  const then = restoredCase(changes, from);
  const touched = new Set(changes.flatMap(({ figure }) => from.uses.get(figure) ?? []));
  const broken = [...touched, ...contested].filter((index) =>
    isContested(then.evaluations[index] as Evaluation),
  );
  const explained = explain([...new Set(broken)], then);
  return (
    contested.some((index) => !isContested(then.evaluations[index] as Evaluation)) &&
    broken.every((index) => explained.has(index))
  );
}

/** Every mention of a quantity that prints the same, changed to what one of them is asked to be. */
function copies(parts: readonly Searched[], from: Case): readonly Candidate[] {
  const seen = new Set<string>();
  const byPrint = groupBy(from.facts, ({ id }) => from.figureOf(id).text);
  return parts.flatMap(({ options }) =>
    options.flatMap(({ figure, value, decimals, slip }): readonly Candidate[] => {
      const fact = from.factOf(figure);
      const key = `${quantityOfFact(fact)} ${value.units} ${value.places}`;
      if (slip === null || seen.has(key)) return [];
      seen.add(key);
      const alike = (byPrint.get(from.figureOf(figure).text) ?? []).filter(
        (other) => quantityOfFact(other) === quantityOfFact(fact),
      );
      if (alike.length < 2) return [];
      const changes = alike.map((other): Change => {
        const by = fact.sense === other.sense ? value : { ...value, units: -value.units };
        return { figure: other.id, value: by, decimals };
      });
      return [{ changes, why: `printed so in ${alike.length} places`, slip: null, first: alike.length }];
    }),
  );
}

/** Neighbouring rows of a table, both of which stand in something that breaks in two columns or more. */
function exchangedRows(broken: ReadonlySet<FigureId>, from: Case): readonly Candidate[] {
  const rows = groupBy(from.facts, ({ place }) =>
    place.kind === 'table' ? rowKey(place.table, place.row) : null,
  );
  const isBroken = (facts: readonly Fact[]): boolean => facts.filter(({ id }) => broken.has(id)).length > 1;
  return [...rows.values()].flatMap((own): readonly Candidate[] => {
    const place = own[0]?.place;
    const below = place?.kind === 'table' ? rows.get(rowKey(place.table, place.row + 1)) : undefined;
    if (below === undefined || own.length < 2 || !isBroken(own) || !isBroken(below)) return [];
    const changes = exchange(own, below, from);
    return changes === null
      ? []
      : [
          {
            changes,
            why: `the row stands in the place of ${below[0]?.caption ?? ''}`,
            slip: 'swapped',
            first: 2,
          },
        ];
  });
}

function rowKey(table: number, row: number): string {
  return `${table}.${row}`;
}

/** `null` where the rows do not fill the same columns with the same units. */
function exchange(above: readonly Fact[], below: readonly Fact[], from: Case): readonly Change[] | null {
  if (above.length !== below.length) return null;
  const changes: Change[] = [];
  for (const fact of above) {
    const other = below.find((each) => columnOf(each) === columnOf(fact));
    if (other === undefined || other.unit !== fact.unit) return null;
    if (equals(other.value, fact.value)) continue;
    changes.push(changeTo(fact, other, from), changeTo(other, fact, from));
  }
  return changes.length >= FEWEST_MENDED ? changes : null;
}

function causeOf({ changes, why, slip, first }: Candidate, contested: readonly number[], from: Case): Found {
  const hold = mended(contested.length);
  const suspects = changes.map(({ figure, value, decimals }, index): Suspect => ({
    figure,
    rank: index < first ? 1 : first + 1,
    restored: printAs(value, decimals, from.factOf(figure), from.figureOf(figure)),
    interval: roundingInterval(value, decimals),
    slip,
    why: `${why}; with what it should read, ${hold}`,
  }));
  const evaluations = [...contested].toSorted((a, b) => a - b);
  return { cause: { evaluations, suspects, explanation: null }, changes };
}
