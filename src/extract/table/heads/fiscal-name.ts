/** The names that heads give to fiscal periods, which the calendar of the release dates. */
import { ordinalOf } from '../../../calendar/dates.ts';

/** `Q3 FY24`, `Fiscal 2024`, `2H 2023`: dated once the calendar of the release is known. */
export interface FiscalName {
  readonly quarter: number | null;
  readonly half: number | null;
  /** It spans the year up to the end of the quarter, or of the one reported on: `9M 2024`, `2Q24 YTD`, `YTD 2024`. */
  readonly isToDate?: boolean;
  /** As printed, with four digits. */
  readonly year: number;
  /** The year that ends in that of its name, and begins in the one before: `2023/24`. */
  readonly isSplit?: boolean;
}

const YEAR_NAME = "['’]?(\\d{4}|\\d{2})\\b";
const OF_YEAR = '(?:\\s+(?:of|in))?\\s*,?\\s*(?:the\\s+)?(?:FY|CY|fiscal(?:\\s+year)?)?[\\s-]*';
const ORDINAL = '(first|second|third|fourth|1st|2nd|3rd|4th)';

/** `2023/24`, `2023/2024`, `2023-24`. */
const SPLIT = /(?<![\d./-])((?:19|20)\d{2})\s?[/–-]\s?((?:19|20)?\d{2})(?![\d./%-])/;

const NAMES: readonly (readonly [RegExp, (match: RegExpExecArray) => FiscalName])[] = [
  // The year so far: `Q1-Q3 2024`.
  [/\bQ1\s?[-–]\s?Q?([2-4])[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => toDate(named(m[1], null, m[2]))],
  [
    /\bQ([1-4])[\s-]*(?:of\s+)?(?:FY|CY|fiscal(?:\s+year)?)?[\s-]*['’]?(\d{4}|\d{2})\b/i,
    (m) => named(m[1], null, m[2]),
  ],
  [/\b([1-4])Q[\s-]*(?:FY|CY|fiscal)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(m[1], null, m[2])],
  [
    new RegExp(`\\b(?:Qtr\\.?|quarter)\\s*([1-4])\\b${OF_YEAR}${YEAR_NAME}`, 'i'),
    (m) => named(m[1], null, m[2]),
  ],
  [
    /\b(?:FY|CY|fiscal)?[\s-]*['’]?(\d{4}|\d{2})[\s-]*(?:Q([1-4])|([1-4])Q)\b/i,
    (m) => named(m[2] ?? m[3], null, m[1]),
  ],
  [
    new RegExp(`\\b${ORDINAL}\\s+(?:fiscal\\s+)?(?:quarter|qtr\\.?)${OF_YEAR}${YEAR_NAME}`, 'i'),
    (m) => named(String(ordinalOf(m[1] ?? '') ?? ''), null, m[2]),
  ],
  [
    new RegExp(`\\b((?:19|20)\\d{2})\\s+(?:fiscal\\s+)?${ORDINAL}\\s+(?:fiscal\\s+)?(?:quarter|qtr\\b)`, 'i'),
    (m) => named(String(ordinalOf(m[2] ?? '') ?? ''), null, m[1]),
  ],
  [/\bH([12])[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(null, m[1], m[2])],
  [/\b(?:6M|HY1?|half[- ]year)[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(null, '1', m[1])],
  [/\b([12])H[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(null, m[1], m[2])],
  [/\b9M[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => toDate(named('3', null, m[1]))],
  [/\b12M[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(null, null, m[1])],
  [/\b(?:3M)[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named('1', null, m[1])],
  [
    /\b(?:year[- ]to[- ]date|YTD)[\s-]*(?:FY|CY|fiscal)?[\s-]*['’]?(\d{4}|\d{2})\b/i,
    (m) => toDate(named(null, null, m[1])),
  ],
  [
    /\b(first|second|1st|2nd)[\s-]+half(?:[\s-]+year)?(?:\s+(?:of|to))?\s*,?\s*[-–]?\s*(?:FY|fiscal)?\s*['’]?(\d{4}|\d{2})\b/i,
    (m) => named(null, String(ordinalOf(m[1] ?? '') ?? ''), m[2]),
  ],
  [
    /\b(?:FY|CY|fiscal(?:\s+year)?|full[- ]year|year)[\s-]*['’]?(\d{4}|\d{2})\b/i,
    (m) => named(null, null, m[1]),
  ],
];

/** Words of a year so far, which a quarter may stand beside: `2Q24 YTD`. */
const TO_DATE = /\byear[- ]to[- ]date\b|\bYTD\b/i;

function toDate(name: FiscalName): FiscalName {
  return { ...name, isToDate: true };
}

function named(
  quarter: string | null | undefined,
  half: string | null | undefined,
  year: string | undefined,
): FiscalName {
  const digits = Number(year);
  return {
    quarter: quarter === null || quarter === undefined ? null : Number(quarter),
    half: half === null || half === undefined ? null : Number(half),
    year: digits < 100 ? 2000 + digits : digits,
  };
}

/** The fiscal period that words name; `null` where they name none. */
export function readFiscalName(words: string): FiscalName | null {
  const split = splitYear(words);
  const own = split === null ? words : words.replace(SPLIT, String(split));
  for (const [pattern, read] of NAMES) {
    const match = pattern.exec(own);
    if (match === null) continue;
    const name = TO_DATE.test(words) ? toDate(read(match)) : read(match);
    return split === null ? name : { ...name, isSplit: true };
  }
  return split === null ? null : { ...named(null, null, String(split)), isSplit: true };
}

/** The year in which a year over two calendar years ends. */
function splitYear(words: string): number | null {
  const [, first, second] = SPLIT.exec(words) ?? [];
  if (first === undefined || second === undefined) return null;
  const year = Number(first) + 1;
  return String(year).endsWith(second) ? year : null;
}
