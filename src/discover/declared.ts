/** Sums that the packs declare: what they say of a line is not looked for again, only taken up as its parts. */
import type { Binding, Form } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import type { Line, Sheet } from './sheet.ts';

/** By the figure that a sum states, the figures of each sum that states it. */
export type DeclaredSums = ReadonlyMap<FigureId, readonly (readonly FigureId[])[]>;

export const NOTHING_DECLARED: DeclaredSums = new Map();

export function declaredSums(bindings: readonly Binding[]): DeclaredSums {
  const sums = new Map<FigureId, (readonly FigureId[])[]>();
  for (const { equation, reported, figures, untested } of bindings) {
    if (untested !== null || figures.length < 3 || !isSum(equation.left) || !isSum(equation.right)) continue;
    const others = figures.filter((figure) => figure !== reported);
    const known = sums.get(reported);
    if (known === undefined) sums.set(reported, [others]);
    else known.push(others);
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

/**
 * Where among the open lines the parts of a line begin, if in each of its columns a sum of open lines is declared; else
 * `null`.
 */
export function declaredRun(
  { cells }: Line,
  open: readonly number[],
  declared: DeclaredSums,
  lineOf: ReadonlyMap<FigureId, number>,
): number | null {
  let from = open.length;
  for (const cell of cells) {
    if (cell === null) continue;
    const starts = (declared.get(cell.fact.id) ?? []).map((figures) => {
      const places = figures.map((figure) => open.indexOf(lineOf.get(figure) ?? -1));
      return places.includes(-1) ? open.length : Math.min(...places);
    });
    const start = Math.min(open.length, ...starts);
    if (start === open.length) return null;
    from = Math.min(from, start);
  }
  return from === open.length ? null : from;
}
