/** The words by which sentences date their figures, and what they refer to before the sentence's own period is known. */
import { countOf, ordinalOf, YEAR_PATTERN } from '../../../calendar/dates.ts';
import { endsAt } from '../../../calendar/shift.ts';
import { instant } from '../../../model/period.ts';
import { absolute, datedPhrase, type Phrase, phrase } from './phrase.ts';
import {
  betweenMonths,
  firstMonths,
  latestQuarter,
  longerSpan,
  quarterLastYear,
  weeksEnding,
  wholeYear,
  yearToDate,
} from './spans.ts';
import { DAY_FIRST, dayFirst } from './written-dates.ts';

const ORDINAL = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const FISCAL = '(?:(?:the\\s+)?(?:full\\s+|fiscal\\s+|financial\\s+)*(?:year\\s+)?)';

/** `Q3 2013`, `Q3-2013`, `Q3/24`: what may stand between a mark of time and its year. */
const APART = '\\s*(?:[-–/](?=\\d))?\\s*';

const TWELVE_MONTHS = '(?:trailing|last|past|preceding)[\\s-]+(?:twelve|12)[\\s-]+months?';
const QUARTER_OF_YEAR = `(?:(?:(?:fiscal|financial)\\s+)?(?:year\\s+)?|fy\\s*)${YEAR_PATTERN}(?:[’']s)?\\s+(?:fiscal\\s+)?${ORDINAL}[\\s-]+quarter`;

const quarterOfYear: Phrase['read'] = (match, fiscal) =>
  absolute(fiscal.quarter(ordinalOf(match[2] ?? '') ?? 0, Number(match[1])));

/** Longer phrases first: the first that fits is taken. */
export const PHRASES: readonly Phrase[] = [
  // `the third quarter ended September 30, 2023`, `the quarter and nine months ended …`: the shorter of two spans.
  datedPhrase(
    ['span', 'ordinal'],
    `(?:(?:first|second|third|fourth)[\\s-]+)?(?:fiscal\\s+)?quarter(?:\\s+(?:of\\s+)?(?:fiscal\\s+)?(?:19|20)\\d{2})?` +
      `(?:\\s+and\\s+(?:full\\s+|fiscal\\s+)*(year|(?:six|nine|twelve)[\\s-]+months?))?,?\\s+(?:which\\s+)?end(?:ed|ing)\\s+`,
    (match, _fiscal, date) => absolute(endsAt(date, 3), longerSpan(match[1], date)),
  ),
  datedPhrase(
    ['count'],
    '(three|six|nine)(?:[\\s-]+months?)?\\s+and\\s+(six|nine|twelve)[\\s-]+months?\\s+end(?:ed|ing)\\s+',
    (match, _fiscal, date) =>
      absolute(endsAt(date, countOf(match[1] ?? '') ?? 3), longerSpan(match[2], date)),
  ),
  phrase(
    ['ordinal', 'numbered'],
    `${ORDINAL}[\\s-]+(?:fiscal\\s+)?quarters?(\\s+and\\s+(?:the\\s+)?(?:full|whole|fiscal|financial)[\\s-]+year)?(?:\\s+(?:of|in)|,)?\\s+${FISCAL}${YEAR_PATTERN}`,
    (match, fiscal) => {
      const year = match[2] === undefined ? null : fiscal.year(Number(match[3]));
      return absolute(fiscal.quarter(ordinalOf(match[1] ?? '') ?? 0, Number(match[3])), year ?? undefined);
    },
  ),
  // `fiscal 2023 fourth quarter ended September 30, 2023`: the quarter, of which the year is a part of the name.
  datedPhrase(['span', 'year', 'mark'], `${QUARTER_OF_YEAR},?\\s+(?:which\\s+)?ended\\s+`, quarterOfYear),
  phrase(['span', 'year', 'mark'], QUARTER_OF_YEAR, quarterOfYear),
  phrase(
    ['ordinal', 'numbered'],
    `${ORDINAL}[\\s-]+quarter\\s+(?:of\\s+)?fy\\s*['’]?(\\d{4}|\\d{2})`,
    (match, fiscal) => absolute(fiscal.quarter(ordinalOf(match[1] ?? '') ?? 0, wholeYear(match[2]))),
  ),
  phrase(['mark'], `q([1-4])${APART}(?:of\\s+)?(?:fy|['’])?\\s*(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.quarter(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(['mark'], `([1-4])q${APART}['’]?\\s*(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.quarter(Number(match[1]), wholeYear(match[2]))),
  ),
  datedPhrase(
    ['count'],
    '(\\w+(?:-\\w+)?)[-\\s]+(months?|weeks?)(?:\\s+(?:fiscal\\s+|reporting\\s+)?period)?\\s+(?:end(?:ed|ing)|to)\\s+',
    (match, _fiscal, date) => {
      const count = countOf(match[1] ?? '');
      if (count === undefined) return null;
      return absolute(match[2]?.startsWith('w') === true ? weeksEnding(date, count) : endsAt(date, count));
    },
  ),
  phrase(
    ['ordinal', 'count'],
    `(?:first\\s+)?((?:six|nine)[-\\s]+months|(?<=first\\s)(?:two|three)\\s+quarters)\\s+(?:of\\s+|in\\s+)?${FISCAL}${YEAR_PATTERN}`,
    (match, fiscal) => absolute(firstMonths(match[1], Number(match[2]), fiscal)),
  ),
  phrase(
    ['ordinal'],
    'first\\s+(six|nine)[-\\s]+months\\s+of\\s+(?:the\\s+)?(?:last|prior|previous)\\s+(?:fiscal\\s+)?year',
    (match, fiscal) => {
      const year = fiscal.current === null ? null : fiscal.yearNamed(fiscal.current);
      return year === null ? null : absolute(firstMonths(match[1], year - 1, fiscal));
    },
  ),
  phrase(
    ['ordinal'],
    'first\\s+(six|nine)[-\\s]+months\\s+of\\s+(?:the|this)\\s+(?:current\\s+)?(?:fiscal\\s+|financial\\s+)?year(?!\\s+(?:end|(?:19|20)\\d\\d))',
    (match, fiscal) => {
      const year = fiscal.current === null ? null : fiscal.yearNamed(fiscal.current);
      return year === null ? null : absolute(firstMonths(match[1], year, fiscal));
    },
  ),
  phrase(
    ['ordinal', 'count'],
    '(?<=\\b(?:for|in|during)\\s+the\\s+)(?:first\\s+)?(six|nine)[-\\s]+months?(?:[-\\s]+period)?(?!\\s+(?:end|of\\b))',
    (match, { current }) =>
      current === null ? null : absolute(endsAt(current.end, countOf(match[1] ?? '') ?? 6)),
  ),
  // `January–June 2024`, `1 January – 30 June`.
  phrase(
    ['month', 'count'],
    `(?:1\\s+)?([a-z]{3,9}\\.?)(?:\\s+1)?\\s?[-–—]\\s?(?:(?:28|29|30|31)\\s+)?([a-z]{3,9}\\.?)(?:\\s+(?:28|29|30|31)(?=[\\s,]))?(?:,?\\s+${YEAR_PATTERN})?`,
    (match, fiscal) => absolute(betweenMonths(match.slice(1), fiscal)),
  ),
  datedPhrase(['mark'], 'half[\\s-]year\\s+(?:end(?:ed|ing)|to)\\s+', (_match, _fiscal, date) =>
    absolute(endsAt(date, 6)),
  ),
  datedPhrase(
    ['span'],
    '(?:full\\s+|fiscal\\s+|financial\\s+)*years?\\s+(?:end(?:ed|ing)|to)\\s+',
    (_match, _fiscal, date) => absolute(endsAt(date, 12)),
  ),
  phrase(
    ['ordinal'],
    `(first|second)\\s+half\\s+(?:of\\s+|in\\s+)?${FISCAL}${YEAR_PATTERN}`,
    (match, fiscal) => absolute(fiscal.half(ordinalOf(match[1] ?? '') ?? 0, Number(match[2]))),
  ),
  phrase(
    ['relation'],
    `(?:same|corresponding|comparable|equivalent)\\s+(?:periods?|quarters?|time|date)\\s+(?:of|in)\\s+${FISCAL}${YEAR_PATTERN}`,
    (match) => ({
      kind: 'same-period',
      year: Number(match[1]),
    }),
  ),
  phrase(
    ['relation', 'span'],
    '(?:same|corresponding|comparable)\\s+(?:periods?|quarters?|time)\\s+(?:(?:of|in)\\s+)?(?:the\\s+)?(?:last|prior|previous|preceding)(?:\\s+fiscal)?\\s+year' +
      '|(?:same|corresponding|comparable)\\s+(?:periods?|quarters?|time)\\s+a\\s+year\\s+(?:ago|earlier|before)' +
      "|(?:prior|previous|last)[- ]year(?:[’']s)?\\s+(?:(?:first|second|third|fourth)\\s+)?(?:periods?|quarters?)|year[- ]ago(?:\\s+(?:periods?|quarters?))?" +
      '|(?:one|a)\\s+year\\s+(?:ago|earlier|before)|last\\s+year|(?:prior|previous|preceding)\\s+(?:fiscal\\s+)?year(?!\\s+(?:(?:loss(?:es)?\\s+)?(?:reserves?|development|claims?)|accident|(?:un)?favou?rable|adverse|catastrophe))' +
      '|year[- ]over[- ]year|year[- ]on[- ]year|yoy|y/y',
    (match) => ({ kind: 'same-period', year: null, isQuarter: /quarter(?!s)/.test(match[0]) }),
  ),
  phrase(
    ['relation', 'span'],
    '(?:immediately\\s+preceding|prior|previous|preceding|last|linked|sequential)[-\\s]+(?:fiscal\\s+)?quarter|quarter[- ](?:over|on)[- ]quarter|qoq|q/q|sequentially|quarter\\s+(?:before|earlier)',
    () => ({
      kind: 'prior-quarter',
    }),
  ),
  phrase(['mark'], `h([12])${APART}(?:of\\s+)?(?:fy)?\\s*['’]?(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.half(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(['mark'], `([12])h${APART}(?:fy)?\\s*['’]?(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.half(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(['mark'], `(?:hy1?|half[- ]year)\\s*['’]?${YEAR_PATTERN}`, (match, fiscal) =>
    absolute(fiscal.half(1, Number(match[1]))),
  ),
  phrase(['mark'], `([69])m${APART}(?:fy)?\\s*['’]?${YEAR_PATTERN}`, (match, fiscal) =>
    absolute(firstMonths(match[1] === '6' ? 'six months' : 'nine months', Number(match[2]), fiscal)),
  ),
  // `(2023: €6 million)`, `(31 December 2023: €6 million)`: what stood in brackets before it, then.
  phrase(['year'], `(?<=\\()${YEAR_PATTERN}(?=\\s*:)`, (match) => ({
    kind: 'same-period',
    year: Number(match[1]),
  })),
  phrase(['mark'], `(?<=\\()(?:h[12]|[12]h|hy1?)\\s*['’]?(?:${YEAR_PATTERN}|\\d{2})(?=\\s*:)`, () => ({
    kind: 'same-period',
    year: null,
  })),
  phrase(['count', 'numbered'], `(?<=\\()${DAY_FIRST}(?=\\s*:)`, (match) =>
    absolute(instant(dayFirst(match.slice(1)))),
  ),
  datedPhrase(['month', 'count', 'numbered'], '(?:as\\s+of|at|as\\s+at)\\s+', (_match, _fiscal, date) =>
    absolute(instant(date)),
  ),
  datedPhrase(['month', 'count', 'numbered'], '', (match, _fiscal, date) =>
    // `up 2% from June 30, 2024`: the balance of that day.
    /^(?:from|over|since|versus)\b/.test(match[0]) ? absolute(instant(date)) : { kind: 'day', date },
  ),
  phrase(
    ['span', 'mark'],
    `(?:full\\s+|fiscal\\s+|financial\\s+){1,3}year(?:\\s+of)?\\s+${YEAR_PATTERN}|(?:full\\s+year\\s+)?fy\\s*['’]?((?:19|20)\\d{2}|\\d{2})|fiscal\\s+${YEAR_PATTERN}|year\\s+${YEAR_PATTERN}|full-year\\s+(?:fiscal\\s+)?${YEAR_PATTERN}`,
    (match, fiscal) =>
      absolute(fiscal.year(wholeYear(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5]))),
  ),
  phrase(
    ['ordinal', 'numbered'],
    `${ORDINAL}[\\s-]+(?:fiscal\\s+)?quarter\\s+(?:(?:of\\s+)?(?:the\\s+)?(?:last|prior|previous|preceding)\\s+(?:fiscal\\s+)?year|(?:a|one)\\s+year\\s+(?:ago|earlier|before)|last\\s+year)`,
    (match, fiscal) => absolute(quarterLastYear(ordinalOf(match[1] ?? '') ?? 0, fiscal)),
  ),
  phrase(['ordinal', 'numbered'], `${ORDINAL}[\\s-]+(?:fiscal\\s+)?quarter`, (match, fiscal) =>
    absolute(latestQuarter(ordinalOf(match[1] ?? '') ?? 0, fiscal)),
  ),
  phrase(['mark'], 'q([1-4])', (match, fiscal) => absolute(latestQuarter(Number(match[1]), fiscal))),
  phrase(['year'], `(?:in|for|during|from|throughout|versus|of)\\s+${YEAR_PATTERN}`, (match, fiscal) => {
    const year = absolute(fiscal.year(Number(match[1])));
    return year?.kind === 'absolute' ? { ...year, ofYear: Number(match[1]) } : year;
  }),
  // `for 2024 and 2023`, `ended December 31, 2024 and 2023`.
  phrase(
    ['year'],
    `(?<=\\b(?:19|20)\\d\\d\\s+)and\\s+${YEAR_PATTERN}|and\\s+${YEAR_PATTERN}(?=\\s*,?\\s*respectively)`,
    (match) => ({
      kind: 'same-period',
      year: Number(match[1] ?? match[2]),
    }),
  ),
  phrase(['span', 'mark'], '(?:fiscal\\s+)?year[- ]to[- ]date|ytd', (_match, fiscal) =>
    absolute(yearToDate(fiscal)),
  ),
  datedPhrase(['relation'], `${TWELVE_MONTHS}\\s+(?:period\\s+)?end(?:ed|ing)\\s+`, (_match, _fiscal, date) =>
    absolute(endsAt(date, 12)),
  ),
  phrase(['relation', 'mark'], `${TWELVE_MONTHS}|ttm|ltm`, (_match, { current }) =>
    current === null ? null : absolute(endsAt(current.end, 12)),
  ),
  phrase(
    ['span'],
    'full[- ]year|(?<=\\bquarter\\s+and\\s+(?:the\\s+)?)year(?![\\s-])|(?<=\\bquarter\\s+and\\s+(?:the\\s+)?)year(?=\\s+(?:of|in|were|was|increased|decreased|rose|grew|fell|declined)\\b)',
    () => ({ kind: 'current', span: 'year' }),
  ),
  phrase(['now'], 'current\\s+quarter', () => ({ kind: 'current', span: 'quarter' })),
  phrase(['span'], '(?:during|in|for)\\s+(?:the|this)\\s+(quarter|period|year)', (match) => ({
    kind: 'current',
    span: (match[1] ?? 'period') as 'quarter' | 'year' | 'period',
  })),
];
