/** A date or a time as its format prints it, from the days that a workbook counts. */
import { addDays } from '../../../calendar/dates.ts';
import { type Amount, formatAmount } from '../../../number/amount.ts';
import { rounded } from './decimal.ts';
import type { FormatToken } from './format-code.ts';
import { literalOf } from './format-number.ts';

/** A day is counted from 1 for January 1, 1900 (with a February 29 that never was), or from 0 for January 1, 1904. */
export type Epoch = 1900 | 1904;

/** The last day that programs know is in the year 9999. */
const LAST_DAY = 2_958_465;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Moment {
  readonly days: number;
  /** ISO. */
  readonly date: string;
  /** Seconds of the day. */
  readonly seconds: number;
}

/** `undefined` where there is no such day. */
export function formatDate(value: Amount, tokens: readonly FormatToken[], epoch: Epoch): string | undefined {
  const moment = momentOf(value, epoch);
  if (moment === undefined) return undefined;
  const isHalf = tokens.some(({ kind }) => kind === 'half');
  return tokens
    .map((token, index) => {
      if (token.kind === 'date') return datePart(meaningOf(tokens, index), moment, isHalf);
      if (token.kind === 'half') return halfOf(token.letters, moment);
      return token.kind === 'slash'
        ? '/'
        : token.kind === 'comma'
          ? ','
          : token.kind === 'point'
            ? '.'
            : literalOf(token);
    })
    .join('');
}

function momentOf(value: Amount, epoch: Epoch): Moment | undefined {
  const seconds = Number(formatAmount(rounded({ units: value.units * 86_400n, places: value.places }, 0)));
  const days = Math.floor(seconds / 86_400);
  if (days < 0 || days > LAST_DAY) return undefined;
  return { days, date: dateOfDays(days, epoch), seconds: seconds - days * 86_400 };
}

function dateOfDays(days: number, epoch: Epoch): string {
  if (epoch === 1904) return addDays('1904-01-01', days);
  // Day 60 is the day that never was.
  if (days === 60) return '1900-02-29';
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}

/** `m` and `mm` next to hours or seconds are minutes, written `n` here. */
function meaningOf(tokens: readonly FormatToken[], index: number): { letters: string; elapsed: boolean } {
  const token = tokens[index] as Extract<FormatToken, { kind: 'date' }>;
  if (!/^m{1,2}$/.test(token.letters)) return token;
  const neighbour = (step: number): string => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      const other = tokens[at] as FormatToken;
      if (other.kind === 'date') return other.letters;
    }
    return '';
  };
  const isMinutes = token.elapsed || neighbour(-1).startsWith('h') || neighbour(1).startsWith('s');
  return isMinutes ? { letters: token.letters.replaceAll('m', 'n'), elapsed: token.elapsed } : token;
}

function datePart(
  { letters, elapsed }: { readonly letters: string; readonly elapsed: boolean },
  { days, date, seconds }: Moment,
  isHalf: boolean,
): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const hours = Math.floor(seconds / 3600);
  const total = days * 86_400 + seconds;
  switch (letters.charAt(0)) {
    case 'y':
    case 'e':
      return letters.length <= 2 && letters.startsWith('y') ? year.slice(2) : year;
    case 'm':
      return monthPart(Number(month), letters.length);
    case 'd':
      return dayPart(Number(day), date, letters.length);
    case 'h':
      return padded(elapsed ? Math.floor(total / 3600) : isHalf ? hours % 12 || 12 : hours, letters.length);
    case 'n':
      return padded(elapsed ? Math.floor(total / 60) : Math.floor(seconds / 60) % 60, letters.length);
    case 's':
      return padded(elapsed ? total : seconds % 60, letters.length);
    default:
      return '';
  }
}

function monthPart(month: number, length: number): string {
  const name = MONTHS[month - 1] ?? '';
  if (length >= 5) return name.charAt(0);
  if (length === 4) return name;
  return length === 3 ? name.slice(0, 3) : padded(month, length);
}

function dayPart(day: number, date: string, length: number): string {
  if (length <= 2) return padded(day, length);
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return length === 3 ? weekday.slice(0, 3) : weekday;
}

function halfOf(letters: string, { seconds }: Moment): string {
  const isMorning = seconds < 43_200;
  if (letters.length === 3) return isMorning ? 'A' : 'P';
  return isMorning ? 'AM' : 'PM';
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
