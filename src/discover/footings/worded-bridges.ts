/**
 * Bridges that two captions open and close: `GAAP diluted net income per share`, the adjustments, `Non-GAAP diluted net
 * income per share`. What stands between leads from the one to the other, whatever it is counted in; so does what was
 * opened and closed from `Restaurants at beginning of quarter` to those at its end.
 */
import { isBelow, ONE_IN_TWENTY } from '../../number/chance.ts';
import { captionKey } from '../sheets/captioned.ts';
import { brokenIn, chanceOf, heldIn, resultsOf } from '../evidence.ts';
import type { Footing } from './footings.ts';
import type { Sign, SignedLine } from '../runs/runs.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

const ADJUSTED =
  /\b(?:non-?gaap|non-?ifrs|adjusted|pro forma|core|underlying|organic|constant[- ]currency|currency[- ]neutral)\b/gi;
const REPORTED = /\b(?:gaap|ifrs|as reported|reported|range)\b/gi;
/** Measures that lead back to net income by definition. */
const DERIVED = /\bFFO\b|\bfunds from operations\b|\bEBITDA(?:re)?\b/i;
const EARNINGS = /\bnet \(?(?:income|loss|earnings)\b/i;
/** Counts at either end of a period; shares before and after those that options and the like may add. */
const OPENING = /\bbeginning\b(?= of\b)/i;
const CLOSING = /\bend of\b/i;
/** `Cash and cash equivalents per the balance sheet`, behind the cash that the cash flows end with. */
const CASH = /^cash\b/i;
const IN_STATEMENT =
  /\b(?:per|in|on|shown in|reported in|presented in) (?:the )?(?:(?:consolidated|condensed|group|interim) )*(?:balance sheets?|statements? of financial position|cash flow statements?|statements? of cash flows?)\b.*$/i;
const AT_END = /(?:,? (?:at|as at|as of|at the|end) .*|, ?end of .*)$/i;
const BASIC = /\bbasic\b/i;
const DILUTED = /\bdiluted\b/i;
const LONGEST = 14;
const FEWEST_LETTERS = 6;

/** @param found what foots by the layout, which is not looked for again */
export function wordedBridges(sheet: Sheet, found: readonly Footing[]): readonly Footing[] {
  const known = new Set(found.map(({ total }) => total));
  const opened = new Map<string, number>();
  let earnings: number | undefined;
  return sheet.lines.flatMap((line, at): readonly Footing[] => {
    const { isPlaced, isAdjusted, measure } = endOf(sheet, line);
    if (measure.length < FEWEST_LETTERS) return [];
    const isDerived = !isAdjusted && DERIVED.test(line.caption);
    const from = isDerived ? earnings : opened.get(measure);
    if (isAdjusted && !(isPlaced && from === undefined)) opened.delete(measure);
    else opened.set(measure, at);
    if (isDerived) earnings = undefined;
    else if (!isAdjusted && EARNINGS.test(line.caption)) earnings ??= at;
    if (!isAdjusted && !isDerived) return [];
    if (from === undefined || at - from < 2 || at - from > LONGEST || known.has(at)) return [];
    return bridgesOf(sheet, from, at, known);
  });
}

interface End {
  /** Cash, as the caption says that a statement prints it: either end. */
  readonly isPlaced: boolean;
  /** It closes a bridge. */
  readonly isAdjusted: boolean;
  readonly measure: string;
}

function endOf(sheet: Sheet, line: Line): End {
  const { caption } = line;
  const isCash = CASH.test(caption);
  const isPlaced = isCash && IN_STATEMENT.test(caption);
  const name = isCash ? caption.replace(IN_STATEMENT, '').replace(AT_END, '') : caption;
  return {
    isPlaced,
    isAdjusted: isPlaced || isClosing(sheet, line) || caption.search(ADJUSTED) >= 0,
    measure: measureOf(asClosing(sheet, name)),
  };
}

function isClosing({ dimension }: Sheet, { caption }: Line): boolean {
  if (dimension === 'shares') return DILUTED.test(caption) && !BASIC.test(caption);
  return dimension === 'pure' && CLOSING.test(caption);
}

/** The caption of what is counted at the end, where this one is of the beginning. */
function asClosing({ dimension }: Sheet, caption: string): string {
  if (dimension === 'shares') return caption.replace(BASIC, 'diluted');
  return dimension === 'pure' ? caption.replace(OPENING, 'end') : caption;
}

/** The words of both ends, however they are counted. */
function measureOf(caption: string): string {
  const plain = caption.replaceAll(ADJUSTED, ' ').replaceAll(REPORTED, ' ');
  return captionKey(plain.replaceAll(/([a-z]{3})s\b/gi, '$1'));
}

const SUBTOTAL = /\btotal\b/i;

/** `Effect of non-GAAP adjustments` names what leads to an adjusted measure, and no such measure. */
const ADJUSTMENT = /\badjustments?\b|\b(?:effects?|impacts?) of\b/i;

function namesMeasure(caption: string): boolean {
  return caption.search(ADJUSTED) >= 0 && !ADJUSTMENT.test(caption);
}

/** Total adjustments stand for those above them, which they sum up. */
function bridgesOf(
  sheet: Sheet,
  from: number,
  total: number,
  known: ReadonlySet<number>,
): readonly Footing[] {
  const lines = Array.from({ length: total - from - 1 }, (_, at) => from + 1 + at);
  const captionOf = (line: number): string => sheet.lines[line]?.caption ?? '';
  if (lines.some((line) => namesMeasure(captionOf(line)))) return [];
  const subtotals = lines.filter((line) => SUBTOTAL.test(captionOf(line)));
  const [subtotal] = subtotals;
  if (subtotal === undefined) return bridgeOf(sheet, total, [from], lines) ?? [];
  if (subtotals.length > 1) return [];
  const bridge = bridgeOf(
    sheet,
    total,
    [from, subtotal],
    lines.filter((line) => line > subtotal),
  );
  const parts = lines.filter((line) => line < subtotal);
  const sum = known.has(subtotal) || parts.length < 2 ? null : bridgeOf(sheet, subtotal, [], parts);
  return [...(sum ?? []), ...(bridge ?? [])];
}

/** @param added lines that are added, whatever the signs of the `rest` */
export function bridgeOf(
  sheet: Sheet,
  total: number,
  added: readonly number[],
  rest: readonly number[],
): readonly [Footing] | null {
  const between = rest.map((line) => sheet.lines[line] as Line);
  const choices = [between.map((): Sign => 1), between.map(signOf), between.map((): Sign => -1)];
  let best: Footing | null = null;
  for (const [index, signs] of choices.entries()) {
    const terms = [
      ...added.map((line): SignedLine => ({ line, sign: 1 })),
      ...signs.map((sign, place): SignedLine => ({ line: rest[place] as number, sign })),
    ];
    const results = resultsOf(sheet, total, terms);
    const footing = { total, terms, results, chance: chanceOf(results, sheet.isWitness, index + 1) };
    const broken = brokenIn(results);
    // The captions say what to expect.
    if (broken > heldIn(footing.results) || !isBelow(footing.chance, ONE_IN_TWENTY)) continue;
    if (best === null || heldIn(footing.results) > heldIn(best.results)) best = footing;
  }
  return best === null ? null : [best];
}

/** Below `Less`, what is printed without a minus is deducted. */
function signOf({ section, cells }: Line): Sign {
  const isLess = /^(?:less|deduct|minus|subtract)\b/i.test(section.at(-1) ?? '');
  return isLess && cells.every((cell) => (cell?.units ?? 0n) >= 0n) ? -1 : 1;
}
