/** One column's words: period, currency, what the column holds, and whose figures it holds. */
import { MONTH_PATTERN, yearOf } from '../../../calendar/dates.ts';
import { yearsBefore } from '../../../calendar/shift.ts';
import {
  CURRENCY_LETTERS,
  CURRENCY_SIGN,
  SCALED_CURRENCY,
  SCALE_WORD,
} from '../../../model/currency-marks.ts';
import { instant, type Period } from '../../../model/period.ts';
import { currencyCode } from '../../currency.ts';
import type { FiscalName } from './fiscal-name.ts';
import { dayOfYear, periodEnding, readDayOfYear, readHeadDate, readSpan } from './date.ts';
import { readNamedSpan } from './span.ts';
import { currencyOf as namedCurrency } from './currency-names.ts';
import { statedExponent } from './scale.ts';

/**
 * `amount`: figures of the row's measure. `change`: how it moved, in amounts, percentages or points. `share`: per cent of
 * a total. `note`: references to notes. `other`: figures whose head is understood only in part.
 */
type ColumnRole = 'amount' | 'change' | 'share' | 'note' | 'other';

export interface ColumnHead {
  readonly head: string;
  readonly period: Period | null;
  /** The fiscal period it names where it gives no date. */
  readonly named: FiscalName | null;
  readonly currency: string | null;
  readonly role: ColumnRole;
  /** Words that set it apart: a segment, `Adjustments`, the kind of a change; empty where none do. */
  readonly member: string;
  /** The scale of its own, where its words state one. */
  readonly exponent: number | null;
  /** It holds percentages, of which the first and the totals alone may print the mark. */
  readonly inPercent?: boolean;
}

const CURRENCY_WORD = new RegExp(`(?:^|[\\s(])(${CURRENCY_LETTERS}|${CURRENCY_SIGN})(?=$|[\\s)'’mbc])`);

/** @param intro words around the table, which give what its heads leave out: `For the years ended December 31` */
export function readHead(head: string, isBalance: boolean, intro = ''): ColumnHead {
  const words = head.replaceAll(/\s+/g, ' ').trim();
  const mark = CURRENCY_WORD.exec(words)?.[1];
  const own = memberOf(words);
  const role = roleOf(own, words);
  const dated = role === 'amount' || role === 'other' ? readPeriod(words, isBalance, intro) : UNDATED;
  return {
    head: words,
    currency: (mark === undefined ? undefined : currencyCode(mark)) ?? namedCurrency(words),
    role,
    member: own,
    exponent: statedExponent(words),
    ...dated,
  };
}

const UNDATED = { period: null, named: null } as const;

/** What dates a title; one of growth or of changes does so where it names a single year, and no statement of equity. */
export function datesOfTitle(words: string, isBalance: boolean): Pick<ColumnHead, 'period' | 'named'> {
  const isOfOneYear = new Set(words.match(/\b(?:19|20)\d{2}\b/g)).size === 1;
  if ((!isOfOneYear || /\bequity\b/i.test(words)) && roleOf(memberOf(words), words) !== 'amount')
    return UNDATED;
  return readPeriod(words.replaceAll(/\s+/g, ' ').trim(), isBalance, '');
}

function readPeriod(words: string, isBalance: boolean, intro: string): Pick<ColumnHead, 'period' | 'named'> {
  const { between, end, span, year, named } = readHeadDate(words);
  if (between !== null) return { period: isBalance ? instant(between.end) : between, named: null };
  if (end !== null)
    return { period: periodEnding(end, span ?? spanFrom(intro, isBalance), isBalance), named: null };
  if (named !== null && (named.quarter !== null || named.half !== null || named.isToDate === true))
    return { period: null, named };
  if (year === null) return { period: null, named };
  const period = periodOfYear(year, words, { span, isBalance, intro });
  return period === null
    ? { period: null, named: named ?? { quarter: null, half: null, year } }
    : { period, named: null };
}

interface Told {
  readonly span: ReturnType<typeof readSpan>;
  readonly isBalance: boolean;
  readonly intro: string;
}

/** The period of a column that prints a year, by the day or the span that its title names. */
function periodOfYear(year: number, words: string, { span, isBalance, intro }: Told): Period | null {
  const titled = isBalance ? null : spanOfTitle(intro, year);
  if (titled !== null) return titled;
  const day = readDayOfYear(words) ?? readDayOfYear(intro) ?? dayOfDate(intro);
  const end = dayOfYear(intro, year) ?? (day === null ? null : `${year}${day}`);
  return end === null ? null : periodEnding(end, span ?? spanFrom(intro, isBalance), isBalance);
}

/** `January 1 to June 30`, in the title, of the year that the column prints. */
function spanOfTitle(intro: string, year: number): Period | null {
  const span = readNamedSpan(intro, year);
  return span === null || span === 'unclear' ? null : yearsBefore(span, yearOf(span.end) - year, []);
}

/** The title of a statement of flows gives the span that its heads leave out. */
function spanFrom(intro: string, isBalance: boolean): ReturnType<typeof readSpan> {
  return isBalance ? null : /\bended\b|\bending\b/i.test(intro) ? readSpan(intro) : null;
}

/** The day and month of the first whole date, as `-MM-DD`. */
function dayOfDate(words: string): string | null {
  return readHeadDate(words).end?.slice(4) ?? null;
}

const MONTH = new RegExp(`\\b${MONTH_PATTERN}(?=\\b|\\s|$)`, 'gi');
/** What dates, counts or marks a column, and says nothing of whose figures it holds. */
const COMMON: readonly RegExp[] = [
  /\((?:un)?audited\)|\b(?:un)?audited\b|\((?:\d{1,2}|[a-z])\)|\(note[^)]*\)/gi,
  /\bQ[1-4]\b|\b[1-4]Q|\b[12]H|\bH[12]\b|\b(?:[369]|12)M(?=\b|\d)|\b(?:TTM|LTM)\b|\bqtr\b|\bHY1?\b|\b(?:FY|CY)\s*['’]?\d{0,4}/gi,
  /\b(?:first|second|third|fourth|1st|2nd|3rd|4th)\b(?=\s+(?:fiscal\s+)?(?:quarter|qtr|half))/gi,
  new RegExp(
    `\\b(?:in|of)?\\s*(?:${CURRENCY_LETTERS}|US|HK)?\\s*\\\\?[$€£¥₩₹]?\\s*(?:${SCALE_WORD}|mn|bn)\\b|['’]000s?\\b`,
    'gi',
  ),
  new RegExp(`(?<![A-Za-z])${SCALED_CURRENCY}(?![A-Za-z])`, 'g'),
  new RegExp(`${CURRENCY_SIGN}|\\b(?:${CURRENCY_LETTERS})(?![a-zA-Z\\d])`, 'g'),
  /\b(?:\d{1,2}|twelve|thirteen|fourteen|sixteen|seventeen|three|six|nine|one|(?:twenty|thirty|fifty)[- ](?:four|six|seven|nine|two|three)|forty)[- ]+(?:months?|weeks?)\b/gi,
  /\b(?:ended|ending|end|as|of|at|for|the|and|to|from|through|until|in|period|periods|quarters?|quarterly|half|fiscal|full|years?|months?|weeks?|annual|year-to-date|ytd|date)\b/gi,
  /\b\d{1,4}\b|[(),.:;'’*/–—-]|\^\{[^}]*\}|[¹²³⁴-⁹⁰]/g,
];

/** Words that name the whole, and set a column apart only from those of its parts. */
const WHOLE =
  /^(?:actual|as reported|reported|reported gaap|gaap|us gaap|u s gaap|ifrs|total|totals|consolidated|consolidated total|total consolidated|group|total group|amounts?|restated|as restated|recast|description|current|prior|preliminary|results|condensed|item|historical|as adjusted|revised)$/i;

/** `Guidance Low`, `Low end of range`: which end of what is expected, called alike in every table. */
const END_EXPECTED =
  /^(?:(?:guidance|outlook|forecast|expected|estimated|projected|range)\s)*(low|high|mid-?\s?point)(?:\s?(?:end|range|guidance|outlook|forecast|estimate))*$/i;

export function withoutExpected(member: string): string {
  return END_EXPECTED.exec(member)?.[1] ?? member;
}

function memberOf(words: string): string {
  let rest = words.replaceAll(MONTH, ' ');
  for (const pattern of COMMON) rest = rest.replaceAll(pattern, ' ');
  return withoutExpected(rest.replaceAll(/\s+/g, ' ').trim());
}

export function namesWhole(member: string): boolean {
  return member === '' || WHOLE.test(member);
}

/** `3Q24 / 2Q24`, `2024/2023 (%)`, `Var. %` as well; in small letters. */
const CHANGE =
  /\b(?:change|changes|variance|growth|yoy|qoq|increase|decrease|inc\.?\s?\/?\s?\(dec\.?\)|chg|favou?rable|better|worse)\b|\b[qy]\s?\/\s?[qy]\b|\bvs\.?\b|\bvar\.|\bvariations?\b|^[δ∆]|\d\s?[/x×]\s?(?:[1-4]q|q[1-4]|[369]m|[12]h|fy)\s?['’]?\d|\b(?:19|20)\d\d\s?\/\s?(?:19|20)\d\d\b.*%|year[- ]o(?:ver|n)[- ]year|quarter[- ]o(?:ver|n)[- ]quarter|^%$|^±|^\+\/-/;
/** A dated head without the words of a change that were printed beside it; other heads as they are. */
export function withoutChange(head: string): string {
  if (readHeadDate(head).end === null) return head;
  return head.replaceAll(new RegExp(CHANGE.source, 'gi'), ' ').replaceAll(/%/g, ' ');
}

/** But `% of change` is a change. */
const SHARE =
  /%\s*of\b(?!\s+(?:change|growth|increase))|\b(?:percent(?:age)?|per\s?cent)\s+of\b(?!\s+(?:change|growth|increase))|\bas a (?:%|percent)/i;

/** In two languages as well: `Notes 附註`. */
const OF_NOTES = /(?:^|\s)notes?(?:\s*[\u3400-\u9fff]{1,4})?$/i;

function roleOf(member: string, words: string): ColumnRole {
  if (/^notes?\.?$|^ref(?:erence)?s?\.?$/i.test(member) || OF_NOTES.test(words)) return 'note';
  if (SHARE.test(words)) return 'share';
  if (CHANGE.test(words.toLowerCase())) return 'change';
  return 'amount';
}
