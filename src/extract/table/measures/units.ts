/** What a figure of a table counts and in which unit: by its row's words, its column, and the scale of the table. */
import type { FigureClass } from '../../../model/figure.ts';
import type { ConceptType } from '../../../model/identity.ts';
import { money, perShare, PURE, SHARES, type Unit } from '../../../model/unit.ts';
import { absolute, larger, negate, shift, ZERO, type Amount } from '../../../number/amount.ts';
import { typeOfWords } from '../../lexicon/caption.ts';
import type { CellFigure } from '../cells/cell.ts';
import type { ColumnHead } from '../heads/words.ts';
import type { CaptionedRow } from '../rows/rows.ts';
import { currencyOf } from '../heads/currency-names.ts';
import { readScale, scaleInBrackets, scaleOfShares, statedExponent, type Scale } from '../heads/scale.ts';

/** What the words of a row say of its figures. */
export interface RowMeasure {
  readonly type: ConceptType;
  /** A scale of the row's own: `(in thousands)` in its caption. */
  readonly exponent: number | null;
  /** A currency of the row's own: `(RMB in billions)`. */
  readonly currency: string | null;
  /** Amounts are hundredths of the currency: cents, pence. */
  readonly inHundredths: boolean;
  readonly largest: Amount;
}

export interface Reading {
  readonly class: FigureClass;
  readonly unit: Unit;
  readonly value: Amount;
  readonly decimals: number;
}

// All patterns of captions are in small letters, as is what they are tried on: V8 compiles them in half the time.
const COUNTED =
  /\bnumber of (?!.{0,200}\bshares)|\b(?:customers|users|subscribers|members|employees|headcount|homes|units|lots|rooms|stores?|square (?:feet|foot)|deliveries|vehicles|merchants|orders|visits|(?<!doubtful )accounts)\b/;
/** What a chain has, which its title or a heading counts: `Restaurant count`. */
const OUTLETS =
  '(?:restaurants?|stores?|hotels?|branch(?:es)?|clinics?|centers?|locations?|clubs?|communit(?:y|ies)|properties|property|homes?)';
const COUNT_OF = new RegExp(
  `\\b(?:number of )?${OUTLETS} (?:count|counts|activity|openings|information)\\b|^number of (?!.*\\bshares)`,
);
const NAMES_COUNT = /\b(?:counts?|activity|openings|information)\b|^number of /;
/** `Company-owned restaurants at end of period`, `Hotels open at March 31, 2024`. */
const OUTLETS_AT = new RegExp(
  `\\b${OUTLETS}\\b.{0,40}\\b(?:(?:beginning|end) of (?:the )?(?:period|quarter|year)|at (?:quarter|year|period)[- ]end|(?:open|operated|in operation)$|at [a-z]{3,9}\\.? \\d)`,
);
/** `Oil (MBbl)`, `Total production (Boe/d)`. */
const PHYSICAL =
  /\((?:[mb]{0,2}(?:bbls?|boe|cfe?|btu|wh|w)|[kmgt]wh?|tons?|tonnes|ounces|koz|oz|pounds|lbs|gallons|barrels)(?:\/d(?:ay)?| per day)?\)/;
/** `Oil ($/Bbl)`, `Costs per Boe`: prices of one unit, whatever the table counts its amounts in. */
const PER_UNIT =
  /\$\s?\/\s?[a-z]{2,}|\bper (?:boe|bbl|barrel|mcf|mcfe|m{1,2}btu|mwh|ton|tonne|ounce|pound|gallon|(?:rentable )?square foot|sq\.? ?ft|(?:available|occupied) room|room night|visit|patient day|mile)\b/;
const isPerUnit = (words: string): boolean => /\/|\bper /i.test(words) && PER_UNIT.test(words.toLowerCase());
/** `EBITDA margin (in %)`, `Equity ratio, %`, `Return on capital employed in per cent`. */
const PERCENT =
  /\(%\)|\bas a (?:%|percent(?:age)?) of\b|\bpercent(?:age)? of\b|\b(?:margin|rate) ?%|^% |(?:\(| )in (?:%|per ?cent)\)?(?= |$)|[, ]%$/;

/**
 * @param type what the concept counts, where a pack knows it
 * @param title of the table
 */
export function rowMeasure(row: CaptionedRow, type: ConceptType | null, title: string): RowMeasure {
  const words = [row.caption, ...row.section.toReversed()];
  const figures = [...row.figures.values()];
  const own = type ?? typeOfRow(words, title, figures);
  return {
    type: own,
    exponent:
      statedExponent(row.caption) ??
      (words.some(isPerUnit) ? 0 : exponentOfHeading(row.section.at(-1) ?? '', own)),
    currency: currencyOfScale(row.caption),
    inHundredths: /\b(?:cents?|pence)\b/i.test(row.caption),
    largest: figures.map(({ value }) => value).reduce(larger, ZERO),
  };
}

/** `in € million` over a row of employees is said of the amounts beside it. */
function exponentOfHeading(heading: string, type: ConceptType): number | null {
  const stated = readScale(heading);
  return stated === null || (type === 'count' && stated.isOfMoney) ? null : stated.exponent;
}

/** `Loans outstanding (RMB in millions)`, but not `Interest on notes in US dollars`. */
function currencyOfScale(caption: string): string | null {
  const words = scaleInBrackets(caption);
  return words === null ? null : currencyOf(words);
}

function typeOfRow(words: readonly string[], title: string, figures: readonly CellFigure[]): ConceptType {
  const [caption = ''] = words;
  const said = typeOfWords(words);
  // `Net income and net income per share` stands over rows of both.
  if (said === 'per-share' && typeOfWords([caption]) !== said && areWholeAmounts(figures, words))
    return 'monetary';
  if (said !== 'monetary') return said;
  const lower = caption.toLowerCase();
  if (PERCENT.test(lower)) return 'percent';
  const isMoney = figures.some((figure) => figure.currency !== null);
  if (isMoney) return said;
  const isCounted =
    countsThings(caption) ||
    PHYSICAL.test(lower) ||
    ([...words.slice(1), title].some(isOfCounts) && !EARNED.test(lower)) ||
    (OUTLETS_AT.test(lower) && !EARNED.test(lower));
  return isCounted ? 'count' : said;
}

function isOfCounts(heading: string): boolean {
  const lower = heading.toLowerCase();
  return NAMES_COUNT.test(lower) && COUNT_OF.test(lower);
}

const EARNED =
  /\b(?:per|revenues?|sales|income|expenses?|receivables?|payables?|deposits|loans?|charges?|taxes|fees?|gains?|loss(?:es)?|costs?|advances|amounts?|payments|proceeds|due|provision|allowance|reserves?|uncollectible|doubtful)\b|\bfrom (?:[a-z]+ ){0,2}(?:customers|users|subscribers|members|employees|merchants)\b/;

/** `Stores`, `Gross square feet`: what is counted, and not what is earned by it. */
export function countsThings(words: string): boolean {
  const lower = words.toLowerCase();
  return COUNTED.test(lower) && !EARNED.test(lower) && !OF_PARTNERS.test(lower);
}

/** `Common units`, `Limited partners’ subordinated units`: whose the amounts are. */
const OF_PARTNERS =
  /\b(?:common|subordinated|preferred|preference|phantom|(?:limited|general) partners?['’]?)\b/;

const BOTH = /\b(?:income|earnings|loss|profit|ebitda)\)? and\b.{0,200}\bper\b/;

/** Printed without decimals, and too large for amounts per share; one is enough where a heading names both. */
function areWholeAmounts(figures: readonly CellFigure[], words: readonly string[]): boolean {
  const isLarge = ({ value }: CellFigure): boolean => absolute(value).units >= 100n;
  const printed = figures.filter(({ nil }) => !nil);
  if (printed.some(({ places }) => places > 0)) return false;
  return words.some((each) => BOTH.test(each.toLowerCase())) ? printed.some(isLarge) : printed.every(isLarge);
}

export function readFigure(
  figure: CellFigure,
  { type, exponent, currency: ofRow, inHundredths, largest }: RowMeasure,
  scale: Scale,
  head: ColumnHead | undefined,
  otherwise: string,
): Reading {
  if (figure.percent || figure.points !== null || type === 'percent')
    return reading(figure, 'percent', PURE, figure.points === 'basis' ? -4 : -2);
  const { currency, inScale } = moneyOf(figure, scale, head, ofRow ?? scale.currency ?? otherwise);
  const own = figure.exponent ?? exponent;
  if (type === 'per-share')
    return reading(figure, 'per-share', perShare(currency), (inHundredths ? -2 : figure.exponent) ?? 0);
  if (type === 'shares') return reading(figure, 'shares', SHARES, own ?? scaleOfShares(scale, largest));
  if (type === 'count') return reading(figure, 'count', PURE, own ?? 0);
  return reading(figure, 'money', money(currency), own ?? inScale);
}

/** The cell's own mark speaks before its column's, and that before the row's and the table's. */
function moneyOf(
  figure: CellFigure,
  scale: Scale,
  head: ColumnHead | undefined,
  otherwise: string,
): { readonly currency: string; readonly inScale: number } {
  return {
    currency: figure.currency ?? head?.currency ?? otherwise,
    inScale: head?.exponent ?? scale.exponent,
  };
}

function reading(figure: CellFigure, figureClass: FigureClass, unit: Unit, exponent: number): Reading {
  const value = shift(figure.value, exponent);
  return {
    class: figure.nil ? 'nil' : figureClass,
    unit,
    value: figure.direction === 'down' ? negate(value) : value,
    decimals: figure.places - exponent,
  };
}
