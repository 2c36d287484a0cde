/** Civil dates as `YYYY-MM-DD` text, and the words releases use for them. Pure arithmetic: no clock, no time zone. */
import { capitalised } from '../model/letters.ts';
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

/** Source of a regular expression for a month's whole name, with its capital. */
export const MONTH_NAMES = `(?:${MONTHS.map(capitalised).join('|')})`;

/** Source of a regular expression for a month's name, whole or abbreviated. */
export const MONTH_PATTERN =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** Source of a regular expression that captures a year of these times. */
export const YEAR_PATTERN = '((?:19|20)\\d{2})';

const YEAR = /^(?:19|20)\d{2}$/;

/** Whether a year, and nothing else, stands there. */
export function isYear(words: string): boolean {
  return words.length === 4 && YEAR.test(words);
}

/** 1 to 12; `undefined` where the word is no month. */
export function monthOf(word: string): number | undefined {
  const letters = word.toLowerCase().replace('.', '');
  if (letters.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month.startsWith(letters));
  return index < 0 ? undefined : index + 1;
}

/** `Jan` to `Dec`. */
export function monthName(month: number): string {
  return capitalised(MONTHS[month - 1] ?? '').slice(0, 3);
}

/** A day beyond the end of its month is one of the next. */
export function dateOf(year: number, month: number, day: number): string {
  const isPlain = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  return isPlain ? text(year, month, day) : iso(Date.UTC(year, month - 1, day));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Ten times as fast as by way of a time, of which a release takes a thousand. */
function text(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month from 1, and day. */
function partsOf(date: string): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function timeOf(date: string): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function addDays(date: string, days: number): string {
  const [year, month, day] = partsOf(date);
  const moved = day + days;
  if (moved >= 1 && moved <= daysIn(year, month)) return text(year, month, moved);
  return iso(timeOf(date) + days * DAY);
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((timeOf(b) - timeOf(a)) / DAY);
}

export function lastDayOfMonth(year: number, month: number): string {
  return text(year, month, daysIn(year, month));
}

/** Moves a date by whole months; the last day of a month stays a last day, any other day is cut to the month's length. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = daysIn(toYear, toMonth);
  return text(toYear, toMonth, day === daysIn(year, month) ? last : Math.min(day, last));
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
  sixteen: 16,
  seventeen: 17,
  'twenty-four': 24,
  'twenty-six': 26,
  'twenty-seven': 27,
  'thirty-six': 36,
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
