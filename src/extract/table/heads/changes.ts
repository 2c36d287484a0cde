/** What a column of changes claims of its row: the figure in it follows from two others of the row, told by its head. */
import { quarterBefore, yearsBefore } from '../../../calendar/shift.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Fact } from '../../../model/fact.ts';
import { lastDay, samePeriod, type Period } from '../../../model/period.ts';
import { currencyOf, PURE } from '../../../model/unit.ts';
import { isZero } from '../../../number/amount.ts';
import type { CellFigure } from '../cells/cell.ts';
import { namesWhole, type ColumnHead } from './words.ts';

export interface RowCell {
  readonly column: number;
  readonly figure: CellFigure;
  readonly head: ColumnHead;
  readonly fact: Fact;
}

/**
 * Heads that say no more than that a figure moved; others tell of constant rates, of better or worse, of an index. No two of
 * the alternatives make a third, or there would be too many ways to read a long head.
 */
const PLAIN =
  /^(?:\$|%|percent(?:age)?|per cent|amount|in|the|of|\(|\)|[\s.,/&-]|change|changes|variance|growth|inc|dec|increase|decrease|decline|rise|fall|higher|lower|chg|yoy|qoq|y|q|year|quarter|over|on|to|vs|x|var|variations?|[Δ∆]|sequential|\d|fy|prior|as|reported)*$/i;

/** @param cells of the row, left to right */
export function changeClaims(cells: readonly RowCell[], seen: readonly Period[]): readonly Claim[] {
  return cells.flatMap((cell) => {
    if (cell.head.role !== 'change' || cell.figure.nil) return [];
    const pair = comparedBy(cell, cells, seen);
    return pair === null ? [] : claimOf(cell, pair.current, pair.base);
  });
}

/** `Change Homes`, beside columns of `Homes`: the words that say of which columns it tells; none where the row's own are meant. */
function whoseChange(member: string): string {
  if (PLAIN.test(member)) return '';
  const words = member.split(' ').filter((word) => !PLAIN.test(word));
  const whose = words.join(' ').toLowerCase();
  return namesWhole(whose) ? '' : whose;
}

interface Pair {
  readonly current: RowCell;
  readonly base: RowCell;
}

/** The two figures of the row that the head compares; `null` where it does not tell. */
function comparedBy(change: RowCell, cells: readonly RowCell[], seen: readonly Period[]): Pair | null {
  const whose = whoseChange(change.head.member);
  const before = cells.filter(
    ({ column, head }) =>
      column < change.column && head.role === 'amount' && head.member.toLowerCase() === whose,
  );
  const named = namedIn(change.head.head, before);
  if (named !== null) return named;
  const amounts = before.filter(({ fact }) => fact.period !== null);
  const run = lastRun(amounts, cells, change);
  const [first] = run;
  if (first === undefined) return null;
  const latest = run.reduce((best, cell) => (endOf(cell) > endOf(best) ? cell : best), first);
  const words = change.head.head;
  const wanted = /\bq\s?\/\s?q\b|\bqoq\b|\bsequential/i.test(words)
    ? quarterBefore(latest.fact.period as Period, seen)
    : /\by\s?\/\s?y\b|\byoy\b|year[- ]o/i.test(words)
      ? yearsBefore(latest.fact.period as Period, 1, seen)
      : null;
  if (wanted === null) {
    const [one, two, ...more] = run;
    if (one === undefined || two === undefined || more.length > 0) return null;
    return endOf(one) > endOf(two) ? { current: one, base: two } : { current: two, base: one };
  }
  const base = run.find((cell) => cell.fact.period !== null && samePeriod(cell.fact.period, wanted));
  return base === undefined || base === latest ? null : { current: latest, base };
}

/** The two whose heads the head of the change prints: `3Q24 / 2Q24`, `2024 vs. 2023`. */
function namedIn(words: string, cells: readonly RowCell[]): Pair | null {
  const found = cells.flatMap((cell) => {
    const at = cell.head.head === '' ? -1 : words.indexOf(cell.head.head);
    return at < 0 ? [] : [{ cell, at }];
  });
  const [one, two, ...more] = found.toSorted((a, b) => a.at - b.at);
  if (one === undefined || two === undefined || more.length > 0 || one.at === two.at) return null;
  return { current: one.cell, base: two.cell };
}

/** The amounts between the change and the changes of another comparison before it. */
function lastRun(
  amounts: readonly RowCell[],
  cells: readonly RowCell[],
  change: RowCell,
): readonly RowCell[] {
  const before = cells.filter((cell) => cell.column < change.column);
  const changes = before.filter((cell) => cell.head.role === 'change');
  const lastAmount = amounts.at(-1)?.column ?? -1;
  const cut = changes.findLast((cell) => cell.column < lastAmount)?.column ?? -1;
  return amounts.filter((cell) => cell.column > cut);
}

function endOf({ fact }: RowCell): string {
  return fact.period === null ? '' : lastDay(fact.period);
}

function claimOf(change: RowCell, current: RowCell, base: RowCell): readonly Claim[] {
  const [now, then, said] = [current.fact, base.fact, change.fact];
  if (now.unit !== then.unit || now.period?.kind !== then.period?.kind || isZero(then.value)) return [];
  const operands = { current: now.id, base: then.id };
  const moved: Claim = { kind: 'change', ...operands, change: said.id, direction: null };
  if (isRatio(current)) return change.figure.points === null || isLoss(now, then) ? [] : [moved];
  const isGrowth = isRatio(change) || (said.unit === PURE && change.figure.direction !== null);
  if (isGrowth)
    return [{ kind: 'growth', ...operands, rate: said.id, direction: isLoss(now, then) ? 'either' : null }];
  // A loss that grows is a fall to one issuer and a rise to another.
  if (isLoss(now, then)) return [];
  return said.unit === now.unit || currencyOf(said.unit) === (currencyOf(now.unit) ?? '') ? [moved] : [];
}

/** A percentage, and no number of things counted. */
function isRatio({ fact, figure }: RowCell): boolean {
  return fact.unit === PURE && (figure.percent || fact.decimals !== figure.places);
}

/**
 * Of amounts that are not positive the rate is taken by its size: a cost in parentheses that grows by 5 % may have risen by
 * it or fallen, and a loss likewise.
 */
const isLoss = (now: Fact, then: Fact): boolean => now.value.units < 0n || then.value.units < 0n;
