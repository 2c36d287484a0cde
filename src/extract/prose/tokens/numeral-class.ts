/** What a numeral is that states no quantity, by the words next to it; `null` where it may be a count. */
import type { FigureClass } from '../../../model/figure.ts';
import type { Span } from '../../../model/place.ts';
import { isYear, MONTH_PATTERN } from '../../../calendar/dates.ts';
import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../../model/letters.ts';

const MONTH_BEFORE = new RegExp(`\\b${MONTH_PATTERN}\\s*$`);
/** `2023 stores`. */
const COUNTED_NOUN = new RegExp(`^\\s+[${SMALL_LETTERS}]{3,}s\\b`);
const KINDS_OF_SPAN = /day|week|month|year|minute|hour|second/;
const SPAN_AFTER =
  /^(?:\s?[-–]\s?|\s+)(?:calendar |business |trading |consecutive )?(?:day|week|month|year|minute|hour|second)s?\b/;

const KINDS_OF_STREET = /road|street|avenue|floor|boulevard|lane|drive/;
/** `2300, Example Road`, `12th Floor`. */
const STREET = new RegExp(
  `^[’']?s?\\s+(?:[${LETTERS}’']+\\s+){0,2}(?:road|street|avenue|floor|boulevard|lane|drive)\\b`,
);

/** `2300 Example Way`, `407 W. 24th St.`, as addresses of head offices are printed. */
const NAMED_STREET =
  /^\s+(?:[NSEW]\.? )?(?:(?:[A-Z][A-Za-z’'.]{1,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Way|Parkway|Pkwy|Plaza|Place|Square|Highway|Court|Circle|Terrace|St|Ave|Blvd|Rd|Dr)\b/;
const NAMES_STREET =
  /\b(?:Way|Parkway|Pkwy|Plaza|Place|Square|Highway|Court|Circle|Terrace|St|Ave|Blvd|Rd|Dr)\b/;
/** `Springfield, NE 68800`, `Washington, D.C. 20500`: a postal code behind the state. */
const STATE_BEFORE = /,\s+(?:D\.?C\.?|[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s+$/;

/** The words around a numeral: before it, behind it, itself, and the run of visible characters it stands in. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly printed: string;
  readonly run: string;
  /** In small letters, for which V8 compiles a pattern in half the time of one that knows no case. */
  readonly lower: { readonly before: string; readonly after: string };
  /** Where a release tells by what name it calls its issuer. */
  readonly opening: string;
}

/** Tried in order: the first that fits decides. */
const RULES: readonly (readonly [FigureClass, (around: Around) => boolean])[] = [
  ['link', ({ run }) => /https?:\/\/|^\W*www\./i.test(run)],
  ['contact', ({ run }) => /[\w.-]@[\w-]+\./.test(run)],
  [
    'time',
    ({ before, after, lower }) =>
      /^:\d\d/.test(after) || /\d:$/.test(before) || /^\s?[ap]\.?m\b/.test(lower.after),
  ],
  [
    'contact',
    ({ before, after, lower }) =>
      /\b(?:tel|phone|fax|telephone)\b[.:)]*[\s\d()+-]*$/.test(lower.before) ||
      /\+\d[\d\s()-]*$/.test(before) ||
      /^[-\s]\d{3}[-\s]\d{4}\b/.test(after),
  ],
  [
    'citation',
    ({ lower }) =>
      /(?:§|\b(?:act of|forms?|rules?|section|item|no\.|topic|asc|ifrs|ias|article|exhibit|regulation|h\.|cfr))\s*$/.test(
        lower.before,
      ),
  ],
  ['citation', ({ after }) => /^\s+CFR\b/.test(after)],
  // `pursuant to Section 13 or 15(d)`
  [
    'citation',
    ({ lower }) => /\b(?:sections?|rules?)\s+\d\w{0,3}(?:\(\w\))?\s+(?:and|or)\s+$/.test(lower.before),
  ],
  [
    'code',
    ({ lower }) =>
      /\b(?:id|passcode|pin|(?:conference|access|replay|confirmation|participant|event|meeting|entry) (?:code|number))(?: (?:number|code))?(?: is)?[:#]?\s*#?$/.test(
        lower.before,
      ),
  ],
  [
    'date',
    ({ after, printed, lower }) =>
      MONTH_BEFORE.test(lower.before) || (isYear(printed) && !COUNTED_NOUN.test(after)),
  ],
  [
    'address',
    ({ lower }) => /\b(?:shops?|suite|room|floor|unit|box|level|building)\s*(?:\d+[-–])?$/.test(lower.before),
  ],
  [
    'address',
    ({ lower }) =>
      /^(?:st|nd|rd|th)\b/.test(lower.after) ||
      (KINDS_OF_STREET.test(lower.after) && STREET.test(lower.after)),
  ],
  [
    'address',
    ({ before, after, printed }) =>
      (NAMES_STREET.test(after) && NAMED_STREET.test(after)) ||
      (/^\d{5}$/.test(printed) && STATE_BEFORE.test(before)),
  ],
  [
    'code',
    ({ lower }) => /(?:nasdaq|nyse|hkex|sehk|lse|tsx|asx|stock code)[^)]{0,20}:\s*$/.test(lower.before),
  ],
  [
    'label',
    ({ lower }) =>
      /^\s?[- ]?day\s?\+/.test(lower.after) ||
      /\bday[- ]$/.test(lower.before) ||
      (/^[- ]day/.test(lower.after) && /^[- ]days?\s+(?:[a-z]+\s+)?rate\b/.test(lower.after)),
  ],
  [
    'duration',
    ({ lower }) =>
      (KINDS_OF_SPAN.test(lower.after) && SPAN_AFTER.test(lower.after)) ||
      /^\s+to\s+[\d.]+\s+(?:calendar )?(?:days|weeks|months|years)\b/.test(lower.after),
  ],
  [
    'label',
    ({ lower }) =>
      /\b(?:class|tier|phase|stage|note|page|part|volume|version|proposal|appendix)(?:-|[ ]{1,6})$/.test(
        lower.before,
      ),
  ],
  [
    'label',
    ({ before, after, printed }) =>
      before.trim() === '' && /^\d{1,2}$/.test(printed) && /^[.)]\s+["“A-Z]/.test(after),
  ],
  [
    'address',
    ({ lower }) => /\b(?:registered|corporate|head|principal) (?:executive )?offices?\b/.test(lower.before),
  ],
  ['name', ({ before, after }) => LETTER_BEFORE.test(before) || LETTER_BEHIND.test(after)],
  [
    'name',
    ({ before, after, printed, opening }) => before.trim() === '' && isIssuer(printed, after, opening),
  ],
  ['footnote', ({ before, after }) => /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)],
  [
    'name',
    ({ before, after }) =>
      before.trim() !== '' &&
      NAME_BEHIND.test(after) &&
      !/^\s+(?:ADSs?|Billion|Million|Thousand)\b/.test(after) &&
      !/[.:]\s*$/.test(before),
  ],
];

const LETTER_BEFORE = new RegExp(`[${LETTERS}][-–]?$`);
const LETTER_BEHIND = new RegExp(`^-?[${CAPITALS}]\\b|^[${LETTERS}]`);
const NAME_BEHIND = new RegExp(`^["”]?\\s+[${CAPITALS}][${SMALL_LETTERS}]+`);
const NAMED = new RegExp(`^ [${CAPITALS}][${LETTERS}\\d]*`);
const COMPANY = /^(?:[’”"]|,? (?:Inc|Ltd|Limited|Corp|Holdings?|Group|Company|plc)\b)/;

/** `21 Example Announces`, of the company that its opening calls `21 Example, Inc.` or `“21 Example”`. */
function isIssuer(printed: string, after: string, opening: string): boolean {
  const word = NAMED.exec(after)?.[0];
  if (word === undefined) return false;
  const name = printed + word;
  for (let at = opening.indexOf(name); at >= 0; at = opening.indexOf(name, at + 1))
    if (COMPANY.test(opening.slice(at + name.length, at + name.length + 12))) return true;
  return false;
}

/** Windows this wide are enough for every rule, and keep the cost linear. */
const WINDOW = 60;
const LONGEST_RUN = 300;
const LONGEST_OPENING = 3000;

export function numeralClass(text: string, span: Span): FigureClass | null {
  const line = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - WINDOW);
  const before = text.slice(line, span.start);
  const [after = ''] = text.slice(span.end, span.end + WINDOW).split('\n', 1);
  const around = {
    before,
    after,
    lower: { before: before.toLowerCase(), after: after.toLowerCase() },
    printed: text.slice(span.start, span.end),
    run: text.slice(runStart(text, span.start), span.end) + (/^\S*/.exec(after)?.[0] ?? ''),
    opening: text.slice(0, LONGEST_OPENING),
  };
  return RULES.find(([, test]) => test(around))?.[0] ?? null;
}

/** Where the visible characters begin that stand before a place without a blank. */
function runStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - LONGEST_RUN) && /\S/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
