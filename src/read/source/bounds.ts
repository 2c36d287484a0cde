/** Beyond these a text is no release, and memory and time would be without bound. A release has some thousand figures. */
import { refusal } from '../reader.ts';

const LONGEST = 16_000_000;
const MOST_LINES = 1_000_000;
const MOST_NUMERALS = 100_000;
const MOST_DIGITS = 100_000;

/** @throws AuditError where the text is longer, or holds more lines or numerals, than is read */
export function checkBounds(text: string, name: string): void {
  // What is shorter cannot hold so many of anything.
  if (text.length < MOST_NUMERALS * 2) return;
  if (text.length > LONGEST) throw tooMany(name, 'characters', text.length, LONGEST);
  const { lines, numerals, digits } = countIn(text);
  if (lines > MOST_LINES) throw tooMany(name, 'lines', lines, MOST_LINES);
  if (digits > MOST_DIGITS) throw tooMany(name, 'digits in one number', digits, MOST_DIGITS);
  if (numerals > MOST_NUMERALS) throw tooMany(name, 'numbers', numerals, MOST_NUMERALS);
}

interface Counts {
  readonly lines: number;
  readonly numerals: number;
  /** Of the longest numeral. */
  readonly digits: number;
}

const [COMMA, POINT, LINE_FEED] = [0x2c, 0x2e, 0x0a];

/** Numbers with what parts their thousands; `1,2,3` are three. */
function countIn(text: string): Counts {
  let [lines, numerals, run, digits] = [1, 0, 0, 0];
  // Digits since the last comma, and what stood before them.
  let [group, before] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 0x30 && code <= 0x39) {
      if (group === 0 && before === 0) numerals += 1;
      group += 1;
      run += 1;
      digits = Math.max(digits, run);
      continue;
    }
    if (code === LINE_FEED) lines += 1;
    if (before === COMMA && group > 0 && (group < 2 || group > 3)) {
      numerals += 1;
      run = group;
    }
    const goesOn = group > 0 && (code === COMMA || code === POINT);
    before = goesOn ? code : 0;
    group = 0;
    if (!goesOn) run = 0;
  }
  return { lines, numerals, digits };
}

function tooMany(name: string, of: string, count: number, most: number): Error {
  return refusal('unreadable-file', `${name} has ${count} ${of}, more than the ${most} that are read`, name);
}
