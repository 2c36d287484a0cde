/** Civil dates as `YYYY-MM-DD` text, and the words releases use for them. Pure arithmetic: no clock, no time zone. */
const DAY = 86_400_000;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Source of a regular expression for a month's name, whole or abbreviated. */
export const MONTH_PATTERN =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** 1 to 12; `undefined` where the word is no month. */
export function monthOf(word: string): number | undefined {
  const letters = word.toLowerCase().replace('.', '');
  if (letters.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month.startsWith(letters));
  return index < 0 ? undefined : index + 1;
}

/** `Jan` to `Dec`. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1, 3);
}

export function dateOf(year: number, month: number, day: number): string {
  return iso(Date.UTC(year, month - 1, day));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function timeOf(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: string, days: number): string {
  return iso(timeOf(date) + days * DAY);
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((timeOf(b) - timeOf(a)) / DAY);
}

export function lastDayOfMonth(year: number, month: number): string {
  return iso(Date.UTC(year, month, 0));
}

function isLastDayOfMonth(date: string): boolean {
  return addDays(date, 1).endsWith('-01');
}

/** Moves a date by whole months; the last day of a month stays a last day, any other day is cut to the month's length. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = iso(Date.UTC(year, month - 1 + months + 1, 0));
  if (isLastDayOfMonth(date)) return last;
  const moved = iso(Date.UTC(year, month - 1 + months, day));
  return moved > last ? last : moved;
}

/** The first day of a span of whole months that ends on `end`. */
export function startOfMonths(end: string, months: number): string {
  return addDays(addMonths(end, -months), 1);
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  'twenty-six': 26,
  'twenty-seven': 27,
  'thirty-nine': 39,
  forty: 40,
  'fifty-two': 52,
  'fifty-three': 53,
};

/** `three` or `3` as a number. */
export function countOf(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\s+/g, '-');
  if (/^\d{1,2}$/.test(lower)) return Number(lower);
  return Object.hasOwn(NUMBER_WORDS, lower) ? NUMBER_WORDS[lower] : undefined;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

export function ordinalOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(ORDINALS, lower) ? ORDINALS[lower] : undefined;
}
