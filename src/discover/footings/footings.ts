/**
 * What foots in a sheet, found from top to bottom. The lines that no total has taken up yet are open; a total takes up an
 * unbroken run of them that ends right above it, and stands for them from then on. So subtotals nest, and never is a
 * subset fished for: a line has as many candidates as runs end at it, a few more where signs differ.
 */
import type { FigureId } from '../../model/figure.ts';
import { LETTERS } from '../../model/letters.ts';
import { PURE } from '../../model/unit.ts';
import { equals, ONE } from '../../number/amount.ts';
import {
  isBelow,
  ONE_IN_A_HUNDRED,
  ONE_IN_A_MILLION,
  ONE_IN_A_THOUSAND,
  ONE_IN_TEN_THOUSAND,
  ONE_IN_TWENTY,
  oneIn,
  type Chance,
} from '../../number/chance.ts';
import { withoutExcuses } from './blank-addends.ts';
import { captionRole } from './captions.ts';
import { exchangedRun } from './exchanged.ts';
import { brokenIn, chanceOf, heldIn, type LaneResult, resultsOf } from '../evidence.ts';
import { mixedRuns } from './mixed-signs.ts';
import { type DeclaredSums, declaredRun, linesByFigure, NOTHING_DECLARED } from './declared.ts';
import { inFootingLanes } from './lanes.ts';
import { isCertain, partsBelow } from './parts-below.ts';
import { type NilLines, nilLinesOf, withoutUnproven } from './unproven.ts';
import { slippedRun } from './one-column.ts';
import { isSlippedRepeat } from './slipped-repeat.ts';
import { runsAbove, type Run, type SignedLine } from '../runs/runs.ts';
import { deducted } from './signs.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

/** A line that is the sum of others, with what came of it in each lane. */
export interface Footing {
  readonly total: number;
  readonly terms: readonly SignedLine[];
  readonly results: readonly LaneResult[];
  /** That figures without this relation would hold in as many lanes, times the candidates looked at. */
  readonly chance: Chance;
}

/** @param declared what is known already: nothing is looked for where a line's sums are */
export function footingsOf(sheet: Sheet, declared: DeclaredSums = NOTHING_DECLARED): readonly Footing[] {
  const plain = footingsAbove(sheet, declared, new Set());
  const isTaken = (line: number): boolean => plain.taken.has(line);
  const below = partsBelow(sheet, isTaken);
  if (below.length === 0) return settled(sheet, plain.found);
  const parts = new Set(below.flatMap(({ terms }) => terms.map(({ line }) => line)));
  const without = footingsAbove(sheet, declared, parts);
  const isHelpful = without.found.length > plain.found.length;
  const believed = below.filter((footing) => isHelpful || isCertain(footing));
  return settled(sheet, [...(isHelpful ? without : plain).found, ...believed]);
}

function settled(sheet: Sheet, found: readonly Footing[]): readonly Footing[] {
  return inFootingLanes(sheet, withoutExcuses(sheet, found));
}

interface Above {
  readonly found: readonly Footing[];
  /** Lines that are totals, or have been taken up by one. */
  readonly taken: ReadonlySet<number>;
}

/** @param hidden lines that are parts of a line above them */
function footingsAbove(sheet: Sheet, declared: DeclaredSums, hidden: ReadonlySet<number>): Above {
  const open: number[] = [];
  const totals = new Set<number>();
  const found: Footing[] = [];
  const search: Search = { sheet, nilLines: nilLinesOf(sheet) };
  const lineOf = declared.size === 0 ? new Map<FigureId, number>() : linesByFigure(sheet);
  for (let total = 0; total < sheet.lines.length; total++) {
    if (hidden.has(total)) continue;
    const run = declaredRun(sheet.lines[total] as Line, open, declared, lineOf);
    if (run !== null) {
      // A line among the parts that the packs do not know may be one of them.
      const wider = run.isWhole ? null : bestRun(search, total, open, totals);
      if (wider?.run.from === run.from) found.push(wider.footing);
      open.splice(run.from, open.length, total);
      totals.add(total);
      continue;
    }
    const best = bestRun(search, total, open, totals) ?? slipped(sheet, total, open, totals);
    if (best !== null) {
      found.push(best.footing);
      open.length = best.run.from;
      totals.add(total);
      const equal = balance(search, total, open.at(-1), totals);
      if (equal !== null) found.push(equal);
    }
    open.push(total);
  }
  const isOpen = new Set(open);
  const taken = sheet.lines.flatMap((_, line) => (totals.has(line) || !isOpen.has(line) ? [line] : []));
  return { found, taken: new Set(taken) };
}

interface Search {
  readonly sheet: Sheet;
  readonly nilLines: NilLines;
}

interface Found {
  readonly run: Run;
  readonly footing: Footing;
}

/** The run above a line that it sums up in most lanes, least likely by accident; `null` where none is credible. */
function bestRun(
  search: Search,
  total: number,
  open: readonly number[],
  totals: ReadonlySet<number>,
): Found | null {
  const { sheet } = search;
  const found = choose(search, total, runsAbove(sheet, total, open, totals));
  const isSettled = found?.footing.results.every(({ verdict }) => verdict !== 'breaks');
  if (isSettled === true || sheet.dimension !== 'money') return found;
  if (captionRole(sheet.lines[total]) !== 'result') return found;
  return better(sheet, found, choose(search, total, mixedRuns(sheet, total, open, 4 * open.length)));
}

function slipped(
  sheet: Sheet,
  total: number,
  open: readonly number[],
  totals: ReadonlySet<number>,
): Found | null {
  const found = slippedRun(sheet, total, open, totals) ?? exchangedRun(sheet, total, open, totals);
  if (found === null) return null;
  const { run, results, chance } = found;
  return { run, footing: { total, terms: run.terms, results, chance } };
}

function choose(search: Search, total: number, runs: readonly Run[]): Found | null {
  const { sheet } = search;
  let best: Found | null = null;
  for (const run of runs) {
    const results = provenResults(search, total, run.terms);
    const chance = chanceOf(results, sheet.isWitness, run.tried);
    const footing: Footing = { total, terms: run.terms, results, chance };
    if (isCredible(sheet, footing, run)) best = better(sheet, best, { run, footing });
  }
  return best;
}

function provenResults(
  { sheet, nilLines }: Search,
  total: number,
  terms: readonly SignedLine[],
): readonly LaneResult[] {
  return withoutUnproven(sheet, total, terms, resultsOf(sheet, total, terms), nilLines);
}

/**
 * The one that holds in more lanes; of two ways to set signs the one that captions say; among equals a plain sum, then one
 * that begins where the layout does, then the shorter, since what a longer one adds comes to nothing.
 */
function better(sheet: Sheet, a: Found | null, b: Found | null): Found | null {
  if (a === null || b === null) return a ?? b;
  const order =
    heldIn(b.footing.results) - heldIn(a.footing.results) ||
    (a.run.from === b.run.from ? deducted(sheet, b.run.terms) - deducted(sheet, a.run.terms) : 0) ||
    Number(b.run.shape === 'sum') - Number(a.run.shape === 'sum') ||
    Number(b.run.isAligned) - Number(a.run.isAligned) ||
    a.run.terms.length - b.run.terms.length;
  return order > 0 ? b : a;
}

/**
 * What caption and layout say is a sum needs less evidence than a line that says nothing of the kind. Percentages and
 * amounts per share have too few digits to be believed on the word of a caption.
 */
function limitFor(sheet: Sheet, { total, terms }: Footing, { shape, isAligned }: Run): Chance {
  const isCounted = sheet.dimension === 'money' || sheet.dimension === 'shares';
  if (captionRole(sheet.lines[total]) === 'line') return ONE_IN_A_MILLION;
  if (shape === 'sum' && isAligned && isHundredPercent(sheet.lines[total])) return ONE_IN_TWENTY;
  if (!isCounted) return shape === 'sum' ? ONE_IN_TEN_THOUSAND : ONE_IN_A_MILLION;
  if (terms.length === 1) return ONE_IN_A_HUNDRED;
  if (shape === 'sum' && isAligned && isNamedByHeading(sheet, total, terms)) return oneIn(2n);
  if (!isAligned) return ONE_IN_A_THOUSAND;
  return shape === 'sum' ? ONE_IN_TWENTY : ONE_IN_A_HUNDRED;
}

/** Right below `Cash flows from investing activities`, down to `Net cash used in investing activities`: nothing else adds up. */
function isNamedByHeading({ lines }: Sheet, total: number, terms: readonly SignedLine[]): boolean {
  const first = lines[terms[0]?.line ?? -1];
  if (first?.opens !== true) return false;
  const named = wordsOf(lines[total]?.caption ?? '');
  const last = wordsOf(first.section.at(-1) ?? '').slice(-2);
  return last.length > 0 && last.every((word) => named.includes(word));
}

const WORDS = new RegExp(`[${LETTERS}]{3,}`, 'g');

function wordsOf(caption: string): readonly string[] {
  return caption.toLowerCase().match(WORDS) ?? [];
}

/** Parts of a whole are what sums to 100 %; what else is printed in one column of two may be a slip. */
function isHundredPercent(line: Line | undefined): boolean {
  const printed = (line?.cells ?? []).filter((cell) => cell !== null);
  const whole = printed.filter(({ fact }) => fact.unit === PURE && equals(fact.value, ONE));
  return whole.length > 0 && whole.length * 2 >= printed.length;
}

/** Unlikely enough by accident, and holding in at least as many lanes as it breaks in. */
function isCredible(sheet: Sheet, footing: Footing, run: Run): boolean {
  if (run.shape === 'signed' && captionRole(sheet.lines[footing.total]) !== 'result') return false;
  if (areMargins(sheet, footing)) return false;
  if (!isBelow(footing.chance, limitFor(sheet, footing, run))) return false;
  const broken = brokenIn(footing.results);
  // Basic and diluted, this and adjusted: two lines are easily equal in one column without being the same.
  if (footing.terms.length === 1)
    return sheet.dimension === 'money' && (broken === 0 || (broken === 1 && isSlippedRepeat(sheet, footing)));
  return broken <= heldIn(footing.results);
}

/** Margins of several measures follow one another as these do, and are no parts of each other. */
function areMargins({ lines, dimension }: Sheet, { total, terms }: Footing): boolean {
  const isMargin = (line: number): boolean => /\bmargins?\b/i.test(lines[line]?.caption ?? '');
  return dimension === 'pure' && isMargin(total) && terms.every(({ line }) => isMargin(line));
}

/** Two totals that follow one another and are equal, as the two sides of a balance sheet are. */
function balance(
  search: Search,
  total: number,
  other: number | undefined,
  totals: ReadonlySet<number>,
): Footing | null {
  const { sheet } = search;
  if (other === undefined || !totals.has(other) || sheet.dimension !== 'money') return null;
  const terms = [{ line: other, sign: 1 }] as const;
  const results = provenResults(search, total, terms);
  const chance = chanceOf(results, sheet.isWitness, 2);
  const footing: Footing = { total, terms, results, chance };
  // A result and the owners' share of it are equal where nobody else has one: they are two levels, and no two sides.
  const isLevel = captionRole(sheet.lines[total]) === 'result';
  const most = isLevel ? 0 : heldIn(results);
  return isBelow(chance, ONE_IN_A_THOUSAND) && brokenIn(results) <= most ? footing : null;
}
