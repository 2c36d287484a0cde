/** Sums that the packs declare: what they say of a line is not looked for again, only taken up as its parts. */
import type { Binding, Form } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

/** By the figure that a sum states, the figures of each sum that states it. */
export type DeclaredSums = ReadonlyMap<FigureId, readonly (readonly FigureId[])[]>;

export const NOTHING_DECLARED: DeclaredSums = new Map();

export function declaredSums(bindings: readonly Binding[]): DeclaredSums {
  const sums = new Map<FigureId, (readonly FigureId[])[]>();
  for (const { equation, reported, figures, untested } of bindings) {
    if (untested !== null || figures.length < 3 || !isSum(equation.left) || !isSum(equation.right)) continue;
    const others = figures.filter((figure) => figure !== reported);
    append(sums, reported, others);
  }
  return sums;
}

function isSum(form: Form): boolean {
  if (form.kind === 'sum') return form.operands.every(isSum);
  return form.kind === 'negate' ? isSum(form.operand) : form.kind === 'fact';
}

export function linesByFigure({ lines }: Sheet): ReadonlyMap<FigureId, number> {
  const lineOf = new Map<FigureId, number>();
  for (const [index, { cells }] of lines.entries())
    for (const cell of cells) if (cell !== null) lineOf.set(cell.fact.id, index);
  return lineOf;
}

export interface DeclaredRun {
  /** Where among the open lines it begins. */
  readonly from: number;
  /** No open line stands among its parts that is none of them. */
  readonly isWhole: boolean;
}

/** The parts of a line, if in each of its columns a sum of open lines is declared; else `null`. */
export function declaredRun(
  { cells }: Line,
  open: readonly number[],
  declared: DeclaredSums,
  lineOf: ReadonlyMap<FigureId, number>,
): DeclaredRun | null {
  let from = open.length;
  const parts = new Set<number | undefined>();
  for (const cell of cells) {
    if (cell === null) continue;
    let start = open.length;
    for (const figures of declared.get(cell.fact.id) ?? [])
      start = Math.min(start, firstPlace(figures, open, lineOf));
    if (start === open.length) return null;
    from = Math.min(from, start);
    for (const figures of declared.get(cell.fact.id) ?? [])
      for (const figure of figures) parts.add(lineOf.get(figure));
  }
  if (from === open.length) return null;
  return { from, isWhole: open.slice(from).every((line) => parts.has(line)) };
}

/** Where the first of the figures is open; behind all that is where one of them is not. */
function firstPlace(
  figures: readonly FigureId[],
  open: readonly number[],
  lineOf: ReadonlyMap<FigureId, number>,
): number {
  let first = open.length;
  for (const figure of figures) {
    const place = placeIn(open, lineOf.get(figure) ?? -1);
    if (place < 0) return open.length;
    first = Math.min(first, place);
  }
  return first;
}

/** Open lines stand in the order of the sheet. */
function placeIn(open: readonly number[], line: number): number {
  let [low, high] = [0, open.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = open[middle] as number;
    if (found === line) return middle;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
