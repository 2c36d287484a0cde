/**
 * Numbers as most of Europe writes them, `1.234,5` or `1 234,5`, and `1 234.5` as in the north of it, to the one way the
 * pipeline reads: `1,234.5`. A document is read so where its own numbers agree on it; no length changes, so all offsets
 * stay.
 */
import type { Notice } from '../../model/notice.ts';
import type { Content } from '../reader.ts';

const BLANK = '[ \\u00a0\\u2009\\u202f]';
const START = '(?<![\\d.,])';
const END = '(?![\\d.,]*\\d)';

/** `12,3`, `1.234,56`: no English number has one or two digits behind its last comma. */
const COMMA = new RegExp(`${START}\\d{1,3}(?:[.]\\d{3}|${BLANK}\\d{3})*,\\d{1,2}${END}`, 'g');
/** `1,234` and `1,234.5`. */
const GROUPED = new RegExp(`${START}\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?${END}`, 'g');
/** `12.3`, but not the day and month of `31.12.2023`. */
const POINT = new RegExp(`${START}\\d+\\.\\d{1,2}${END}`, 'g');
/** Blanks that part thousands: before decimals, in a cell or a column, or between a currency and a magnitude. */
const BLANKS = new RegExp(
  `${START}\\d{1,3}(?:${BLANK}\\d{3})+[.,]\\d{1,2}${END}` +
    `|(?<=\\|${BLANK}{0,20})\\d{1,3}(?:${BLANK}\\d{3})+(?=${BLANK}{0,20}\\|)` +
    `|(?<=\\b(?:SEK|NOK|DKK|EUR|kr|[€$£])${BLANK}?)\\d{1,3}(?:${BLANK}\\d{3})+(?=${BLANK}?(?:m|mn|bn|million|billion|thousand)\\b)` +
    `|(?<=(?: {2}|\\t)(?:[-−–(] ?)?)\\d{1,3}(?:${BLANK}\\d{3})+(?=\\)? {2}|\\)?[ \\t]*$|\\)?\\t)` +
    `|${START}\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+${END}`,
  'gim',
);
/** A minus apart from its digits, as some print it that part thousands by blanks; a dash for nil stands alone in its column. */
const APART = /(?<= {2})([-−–+]) (?=\d)/g;

/** Fewer may be references or lists. */
const LEAST = 5;

export interface OneStyle {
  readonly text: string;
  readonly notice: Notice;
}

/** The text with its numbers in the one style; `null` where they are in it, or do not agree on another. */
export function inOneStyle(text: string): OneStyle | null {
  const grouped = count(text, GROUPED, ENGLISH);
  if (grouped === ENGLISH) return null;
  const blanks = count(text, BLANKS);
  const isBlank = blanks >= LEAST && grouped * 10 <= blanks;
  const commas = count(text, COMMA);
  if (commas >= LEAST && grouped * 10 <= commas && count(text, POINT) * 3 <= commas)
    return {
      text: isBlank ? turned(text, BLANK_AND_COMMA).replace(APART, ' $1') : turned(text, POINT_AND_COMMA),
      notice: told('decimal commas'),
    };
  if (!isBlank || commas > 0) return null;
  return {
    text: turned(text, BLANK_AND_POINT).replace(APART, ' $1'),
    notice: told('blanks between thousands'),
  };
}

/** So many numbers grouped by commas make any others exceptions. */
const ENGLISH = 60;

function count(text: string, pattern: RegExp, most = 2000): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.exec(text) !== null) found += 1;
  return found;
}

export function withNotice(content: Content, styled: OneStyle | null): Content {
  return styled === null ? content : { ...content, notices: [...(content.notices ?? []), styled.notice] };
}

const POINT_AND_COMMA = new RegExp(
  `${START}\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?${END}|${START}\\d+,\\d+${END}`,
  'g',
);
const BLANK_AND_COMMA = new RegExp(
  `${START}\\d{1,3}(?:${BLANK}\\d{3})+(?:,\\d+)?(?!\\d)|${START}\\d+,\\d+${END}`,
  'g',
);
const BLANK_AND_POINT = new RegExp(`${START}\\d{1,3}(?:${BLANK}\\d{3})+(?:\\.\\d+)?(?!\\d)`, 'g');

function turned(text: string, numbers: RegExp): string {
  const hasPoints = numbers === BLANK_AND_POINT;
  return text.replace(numbers, (number) =>
    hasPoints
      ? number.replaceAll(new RegExp(BLANK, 'g'), ',')
      : number.replaceAll(/[^\d]/g, (sign) => (sign === ',' ? '.' : ',')),
  );
}

function told(habit: string): Notice {
  return {
    code: 'number-style',
    message: `The numbers of the document are written with ${habit}; they are read, and shown, as 1,234.5.`,
    line: null,
    span: null,
  };
}
