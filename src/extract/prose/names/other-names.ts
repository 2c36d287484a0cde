/** What sentences call a row besides its caption: by the other side of it, by its initials, or with the part that its heading names. */
import type { TableLayout, TableRow } from '../../../model/extraction.ts';
import { startsWithCapital } from '../../../model/letters.ts';
import { cleanCaption } from '../../lexicon/caption.ts';
import { scaleInBrackets } from '../../table/heads/scale.ts';
import { measureOfTitle } from '../../table/facts/titled-apart.ts';
import { PART } from './part-names.ts';
import { topicOf } from './topic.ts';

export interface OtherName {
  readonly words: string;
  readonly isOpposite: boolean;
}

/**
 * @param measure what the rows of the table measure, where they have no heading
 * @param total the caption of the row above of which the row is a part
 */
export function otherNames(row: TableRow, measure: string, total = ''): readonly OtherName[] {
  const of = (words: string): OtherName => ({ words, isOpposite: false });
  const sides = sidesOf(row.caption).map(([words, isOpposite]) => ({ words, isOpposite }));
  const plain = cleanCaption(row.caption);
  return [
    ...ofPart(row, measure, total).map(of),
    ...sides,
    ...shortened(plain).map(of),
    ...ofExpenses(plain, row.section).map(of),
    ...ofCompany(plain).map((words) => ({ words, isOpposite: isLossOfIncome(row) })),
    ...ofBasis(plain).map(of),
    ...withoutScale(plain).map(of),
    ...ofGroup(plain).map(of),
    ...ofMove(plain).map(of),
  ];
}

/** `Comparable sales increase (decrease)`, `Same-store NOI growth`: what sentences say has increased or grown. */
function ofMove(caption: string): readonly string[] {
  if (!MOVES.has(caption.slice(0, 4).toLowerCase())) return [];
  const [, measure] = MOVE.exec(caption) ?? [];
  return measure === undefined ? [] : [measure];
}

const MOVES = new Set(['comp', 'same']);
const MOVE =
  /^((?:comparable|same[- ](?:store|property|restaurant)|comp)\b.{2,50}?),? (?:(?:%|percent(?:age)?) )?(?:increase|growth|change)(?: ?\((?:decrease|decline|loss)\))?(?: ?%| ?\(%\))?$/i;

/** `CONSOLIDATED NET INCOME` is net income, where no row is called so. */
function ofGroup(caption: string): readonly string[] {
  const [, measure] = /^consolidated (.{3,60})$/i.exec(caption) ?? [];
  return measure === undefined ? [] : [measure];
}

const ABBREVIATIONS: readonly (readonly [words: RegExp, short: string])[] = [
  [/\bselling,? general,? (?:and|&) administrative\b/i, 'SG&A'],
  [/(?<!selling, )(?<!selling )\bgeneral (?:and|&) administrative\b/i, 'G&A'],
  [/\bresearch (?:and|&) development\b/i, 'R&D'],
  [/\b(?:sales (?:and|&) marketing|marketing (?:and|&) sales)\b/i, 'S&M'],
];

/** Expenses are called by their initials, and with or without that word. */
function shortened(caption: string): readonly string[] {
  const found = / and |&/i.test(caption) ? ABBREVIATIONS.find(([words]) => words.test(caption)) : undefined;
  if (found === undefined) return [];
  const bare = caption.replace(/,? expenses?$/i, '');
  const short = bare.replace(found[0], found[1]);
  return [bare, `${bare} expenses`, short, `${short} expenses`].filter((words) => words !== caption);
}

const UNDER_EXPENSES = /^(?:total )?operating (?:costs? and )?expenses?\b/i;
const NO_EXPENSE = /expense|cost|total|income|loss|impairment|amorti[sz]ation|depreciation|gain/i;

/** `Product development`, below `Operating expenses:`, is what sentences call product development expenses. */
function ofExpenses(caption: string, section: readonly string[]): readonly string[] {
  if (!UNDER_EXPENSES.test(section.at(-1) ?? '') || NO_EXPENSE.test(caption)) return [];
  return [`${caption} expenses`];
}

const SAYS_BASIS = /^(?:adjusted|underlying|core|organic|ebitda|free cash flow)\b/i;
const OTHER_BASIS = /^(.{3,80}?) \((?:a )?non-gaap(?: measure)?\)$/i;

/** `Gross margin (Non-GAAP)` is non-GAAP gross margin; what is adjusted needs no such word. */
function ofBasis(caption: string): readonly string[] {
  const [, name] = OTHER_BASIS.exec(caption) ?? [];
  if (name === undefined) return [];
  return [`Non-GAAP ${name}`, ...(SAYS_BASIS.test(name) ? [name] : [])];
}

/** `Loan balance (RMB in billions)` is the loan balance. */
function withoutScale(caption: string): readonly string[] {
  const scale = scaleInBrackets(caption);
  return scale === null ? [] : [caption.slice(0, -scale.length - 2).trim()];
}

const TO_COMPANY =
  /^(.{0,60}\b(?:attributable|available|applicable) to )([^,]{2,61}?),? (?:Incorporated|Inc|Corporation|Corp|Company|Co|Limited|Ltd|LLC|L\.L\.C|plc|PLC|N\.V|S\.A|AG|SE)\.?$/;

/** `Net income attributable to Acme Tools, Inc.` is that of Acme Tools, or of Acme. */
function ofCompany(caption: string): readonly string[] {
  const [, before, company = ''] = (caption.includes('able to ') ? TO_COMPANY.exec(caption) : null) ?? [];
  if (before === undefined || !startsWithCapital(company)) return [];
  const words = company.split(' ');
  const shorter = words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(' '));
  return [company, ...shorter.filter((name) => name.length > 3)].map((name) => `${before}${name}`);
}

/** `Net loss attributable to Acme, Inc.` is the other side of the income that a pack knows. */
function isLossOfIncome({ caption, concept }: TableRow): boolean {
  return concept?.startsWith('doc:') === false && /^net loss\b/i.test(caption);
}

const SIDES = /^(?:income|expenses?|gains?|loss(?:es)?|earnings|profit|benefit|provision)$/i;
const TWO_SIDED = /\b([a-z]+) \(([a-z]+)\)/gi;
const TURNED = /\(([a-z]+)\) ([a-z]+)\b/gi;

/** `Other income (expense), net` is called other income, or where it is negative other expense; the rest may go without `net`. */
function sidesOf(caption: string): readonly (readonly [words: string, isOpposite: boolean])[] {
  const plain = cleanCaption(caption);
  const [first, second] = named(plain, TWO_SIDED) ?? named(plain, TURNED)?.toReversed() ?? [];
  if (first === undefined || second === undefined)
    return netOrNot(plain).flatMap((words) => (words === plain ? [] : [[words, false] as const]));
  return [
    ...netOrNot(first).map((words) => [words, false] as const),
    ...netOrNot(second).map((words) => [words, true] as const),
  ];
}

/** The caption with each of the two words for its sides alone, as they stand. */
function named(caption: string, sides: RegExp): readonly string[] | undefined {
  for (const { 0: both, 1: first = '', 2: second = '', index } of caption.matchAll(sides)) {
    if (!SIDES.test(first) || !SIDES.test(second)) continue;
    return [first, second].map(
      (side) => `${caption.slice(0, index)}${side}${caption.slice(index + both.length)}`,
    );
  }
  return undefined;
}

/** The words, and without `total` in front and `net` behind them where they have them. */
function netOrNot(words: string): readonly string[] {
  const short = words.replace(/(?:,| -| –| —)? net$/i, '').replace(/^total /i, '');
  return short === words ? [words] : [words, short];
}

/** `operating income:`, `net sales by reportable segment`: all that the words say is which measure it is. */
const MEASURE =
  /^(?:(?:total|consolidated|disaggregated|reportable|segment|net|operating) )*(revenues?|sales|turnover|(?:(?:operating|underlying|adjusted) )*(?:income|profit|loss|ebitd?a|earnings)(?: \(loss\))?|(?:gross|operating|(?:adjusted )?ebitd?a) (?:profit )?margin)(?: (?:by|per) [a-z ]{1,40})?:?$/;
const REVENUE = /^(?:(?:total|consolidated|net|operating) )*(?:revenues?|sales|turnover)$/i;
const NO_PART =
  /%|\b(?:total|revenues?|sales|costs?|expenses?|income|profit|loss|ebit\w*|margin|tax|growth|changes?)\b/i;

/** `By product:`, over rows of what the title measures. */
const SORTS = /^by (?:[a-z]+ ){0,2}[a-z]+:?$/i;

/** A row's part of the business and its measure: `Services` under `Net sales`, or `Net sales` under `Services`. */
function ofPart({ section, caption, concept }: TableRow, measure: string, total: string): readonly string[] {
  const last = section.at(-1) ?? '';
  const heading = SORTS.test(last) ? '' : last;
  const part = heading === '' || isMeasure(heading) ? null : topicOf(heading);
  // What the packs call a measure of the whole is none of the part's, whatever heading it stands under.
  if (part !== null) return concept?.startsWith('doc:') === true ? called(part, caption) : [];
  const isPart = concept?.startsWith('doc:') === true && !NO_PART.test(caption);
  const above = cleanCaption(total).replace(/ from (?:continuing )?operations$/i, '');
  const whole = above !== '' ? above : heading === '' ? measure : heading;
  if (!isPart) return [];
  if (isMeasure(whole)) return called(caption, whole);
  const titled = measureOfTitle(whole);
  return titled === null ? [] : [`${PART}${caption} ${titled}`];
}

function isMeasure(words: string): boolean {
  return MEASURE.test(words.trim().toLowerCase());
}

function called(part: string, measure: string): readonly string[] {
  const words = MEASURE.exec(measure.trim().toLowerCase())?.[1];
  if (words === undefined) return [`${part} ${measure}`, `${part} segment ${measure}`];
  if (/^(?:rev|sales|turn)/.test(words)) return [`${PART}${part} revenue`];
  const result = measure
    .trim()
    .replace(/ (?:by|per) .*$|:$/i, '')
    .replace(/^(?:(?:total|consolidated|reportable|segment) )+/i, '');
  return [`${PART}${part} ${result}`];
}

/** What the rows of a table without headings measure: those before total revenue, or another total, are its parts. */
export function measureOfRows({
  rows,
  title,
}: Pick<TableLayout, 'rows' | 'title'>): (index: number) => string {
  const total = rows.findIndex(({ caption, kind }) => kind === 'figures' && isTotal(cleanCaption(caption)));
  const parts = rows.slice(0, Math.max(0, total));
  const areParts =
    parts.length > 1 &&
    parts.every(({ kind, concept }) => kind === 'figures' && concept?.startsWith('doc:') === true);
  const whole = cleanCaption(rows[total]?.caption ?? '');
  const measure = REVENUE.test(whole) ? 'Revenue' : whole;
  return (index) => (areParts && index < total ? measure : title);
}

function isTotal(words: string): boolean {
  return REVENUE.test(words) || (/^total /i.test(words) && isMeasure(words));
}
