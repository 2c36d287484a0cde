/**
 * The runs of open lines that end right above a line and sum to it in some lane: all added, or the first against the
 * rest. Sums grow with the run, one line at a time, so that a line costs no more than the lines above it.
 */
import { RunSums } from './run-sums.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

export type Sign = 1 | -1;

export interface SignedLine {
  /** Index among the sheet's lines. */
  readonly line: number;
  readonly sign: Sign;
}

/** Which lines a sum is about, whatever it adds to what: the same for `a = b + c` and for `b = a - c`. */
export function linesKey(total: number, terms: readonly SignedLine[]): string {
  return [total, ...terms.map(({ line }) => line)].toSorted((a, b) => a - b).join(' ');
}

export interface Run {
  /** Index among the open lines of the first that it takes up. */
  readonly from: number;
  readonly terms: readonly SignedLine[];
  /** Whether all is added; or the first against the rest, or with signs of their own. */
  readonly shape: 'sum' | 'signed';
  /** It begins where the layout begins something: at the top, below a heading, or with another total. */
  readonly isAligned: boolean;
  /** How many runs that begin no further up were looked at, which the layout suggests as much as this one. */
  readonly tried: number;
}

/** Longer runs are whole statements, not sums. */
const LONGEST = 60;

const SIGNS: readonly (readonly [Sign, Sign])[] = [
  [1, 1],
  [1, -1],
  [-1, -1],
  [-1, 1],
];

const EQUAL_SIGNS = SIGNS.filter(([first, rest]) => first === rest);

/** @param totals lines that have taken up others: a run may begin with one, as it may below a heading */
export function runsAbove(
  sheet: Sheet,
  total: number,
  open: readonly number[],
  totals: ReadonlySet<number>,
): readonly Run[] {
  const lowest = Math.max(0, open.length - LONGEST);
  const isAligned = (from: number): boolean => beginsRun(sheet, open, from, totals);
  let aligned = 0;
  const sums = new RunSums(sheet.lines[total] as Line);
  const runs: Run[] = [];
  for (let from = open.length - 1; from >= lowest; from--) {
    const first = sheet.lines[open[from] as number] as Line;
    if (isAligned(from)) aligned += 1;
    const weight = weightOf(sheet, open[from] as number, totals);
    for (const signs of from === open.length - 1 ? EQUAL_SIGNS : SIGNS) {
      const weighed = [signs[0] === weight ? 1 : -1, signs[1]] as const;
      if (!sums.fitSomewhere(first, weighed)) continue;
      const suggested = isAligned(from) ? aligned : open.length - from;
      const shape = signs[0] === 1 && signs[1] === 1 ? 'sum' : 'signed';
      const tried = shape === 'sum' ? suggested : suggested * SIGNS.length;
      const terms = signed(sheet, open.slice(from), signs, totals);
      runs.push({ from, terms, shape, isAligned: isAligned(from), tried });
    }
    sums.add(first, weight);
  }
  return runs;
}

/** At the top, with a total or right behind one, or below a heading. */
export function beginsRun(
  sheet: Sheet,
  open: readonly number[],
  from: number,
  totals: ReadonlySet<number>,
): boolean {
  const [before, first] = [open[from - 1], open[from] as number];
  if (before === undefined || totals.has(first) || sheet.lines[first]?.opens === true) return true;
  return totals.has(before);
}

/** `Less allowance 31`, printed without a minus, is taken off; so is `Less: adjustment (202)`, where another column prints 3,059. */
export function weightOf(sheet: Sheet, line: number, totals: ReadonlySet<number>): Sign {
  const { caption, cells } = sheet.lines[line] as Line;
  if (!LESS.test(caption) && !isBelowLess(sheet, line, totals)) return 1;
  const printed = cells.flatMap((cell) => cell?.units ?? []);
  return printed.some((units) => units > 0n) || printed.every((units) => units === 0n) ? -1 : 1;
}

const LESS = /^less\b/i;
const LESS_HEADING = /^(?:less|deduct|minus|subtract)$/i;

/** Below `Less:`, down to the first total. */
function isBelowLess({ lines }: Sheet, line: number, totals: ReadonlySet<number>): boolean {
  const heading = lines[line]?.section.at(-1) ?? '';
  if (!LESS_HEADING.test(heading)) return false;
  for (let at = line; at >= 0 && lines[at]?.section.at(-1) === heading; at--) {
    if (totals.has(at)) return false;
    if (lines[at]?.opens === true) return true;
  }
  return false;
}

/** The lines with the sign that a run gives its first and that of the rest, turned where a caption takes them off. */
export function signed(
  sheet: Sheet,
  lines: readonly number[],
  [first, rest]: readonly [Sign, Sign],
  totals: ReadonlySet<number>,
): readonly SignedLine[] {
  return lines.map((line, index) => {
    const sign = index === 0 ? first : rest;
    return { line, sign: weightOf(sheet, line, totals) === 1 ? sign : sign === 1 ? -1 : 1 };
  });
}
