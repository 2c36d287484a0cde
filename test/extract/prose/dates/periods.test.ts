import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fiscalCalendar } from '../../../../src/extract/calendar/fiscal.ts';
import { periodAt } from '../../../../src/extract/prose/dates/period-at.ts';
import { duration, periodKey } from '../../../../src/model/period.ts';

const FISCAL = fiscalCalendar([duration('2023-10-01', '2023-12-31'), duration('2023-01-01', '2023-12-31')], {
  quarter: 4,
  year: 2023,
});

function meant(text: string): string | null {
  const found = periodAt(text.toLowerCase(), 0, FISCAL);
  if (found === undefined) return null;
  const { reference } = found;
  const rest = text.slice(found.end);
  const words =
    reference.kind === 'absolute'
      ? periodKey(reference.period)
      : reference.kind === 'same-period'
        ? `same period of ${reference.year ?? 'the year before'}`
        : reference.kind === 'current'
          ? `current ${reference.span}`
          : reference.kind === 'day'
            ? `day ${reference.date}`
            : 'quarter before';
  return rest === '' ? words : `${words} |${rest}`;
}

describe('a phrase of time', () => {
  const cases: readonly (readonly [phrase: string, meant: string | null])[] = [
    ['the fourth quarter of 2023', '2023-10-01/2023-12-31'],
    ['in the second quarter of fiscal year 2022', '2022-04-01/2022-06-30'],
    ['third quarter', '2023-07-01/2023-09-30'],
    ['Q4 2023', '2023-10-01/2023-12-31'],
    ['the fiscal 2023 fourth quarter ended December 31, 2023', '2023-10-01/2023-12-31'],
    ['full-year fiscal 2023', '2023-01-01/2023-12-31'],
    ['FY 2023 fourth quarter', '2023-10-01/2023-12-31'],
    ["Q1'23", '2023-01-01/2023-03-31'],
    ['3Q23', '2023-07-01/2023-09-30'],
    ['Q3-2023', '2023-07-01/2023-09-30'],
    ['1Q-23', '2023-01-01/2023-03-31'],
    ['H1-2023', '2023-01-01/2023-06-30'],
    ['9M-2023', '2023-01-01/2023-09-30'],
    ['6M 2023', '2023-01-01/2023-06-30'],
    ['the three months ended September 30, 2023', '2023-07-01/2023-09-30'],
    ['for the nine-month period ended September 30, 2023', '2023-01-01/2023-09-30'],
    ['the 39-week fiscal period ended October 1, 2023', '2023-01-02/2023-10-01'],
    ['13 weeks ended April 30, 2023', '2023-01-30/2023-04-30'],
    ['quarter ended June 30, 2023', '2023-04-01/2023-06-30'],
    ['the fiscal year ended December 31, 2022', '2022-01-01/2022-12-31'],
    ['the first half of 2023', '2023-01-01/2023-06-30'],
    ['second half 2022', '2022-07-01/2022-12-31'],
    ['nine months 2023', '2023-01-01/2023-09-30'],
    ['the first nine months of 2023', '2023-01-01/2023-09-30'],
    ['for the six months to 30 June 2023', '2023-01-01/2023-06-30'],
    ['the half-year ended 30 June 2023', '2023-01-01/2023-06-30'],
    ['the quarter ended 30th September, 2023', '2023-07-01/2023-09-30'],
    ['financial year ended 31 March 2023', '2022-04-01/2023-03-31'],
    ['25 January 2024', 'day 2024-01-25'],
    ['HY 2022', '2022-01-01/2022-06-30'],
    ['H1 2023', '2023-01-01/2023-06-30'],
    ['2H23', '2023-07-01/2023-12-31'],
    ['the fourth quarter ended December 31, 2023', '2023-10-01/2023-12-31'],
    ['the quarter and year ended December 31, 2023', '2023-10-01/2023-12-31'],
    ['the three and nine months ended September 30, 2023', '2023-07-01/2023-09-30'],
    ['fourth quarter FY23', '2023-10-01/2023-12-31'],
    ['FY22', '2022-01-01/2022-12-31'],
    ['year-to-date', '2023-01-01/2023-12-31'],
    ['at the end of the third quarter of 2023', '2023-07-01/2023-09-30'],
    ['the end of last year', '2022-12-31'],
    ['from June 30, 2023', '2023-06-30'],
    ['the linked quarter', 'quarter before'],
    ['6M 2023', '2023-01-01/2023-06-30'],
    ['as at 30 June 2023', '2023-06-30'],
    ['full year 2022', '2022-01-01/2022-12-31'],
    ['fiscal 2021', '2021-01-01/2021-12-31'],
    ['January–June 2023', '2023-01-01/2023-06-30'],
    ['for 1 January – 30 September 2022', '2022-01-01/2022-09-30'],
    ['November - January 2023', '2022-11-01/2023-01-31'],
    ['July–September', '2023-07-01/2023-09-30'],
    ['in the first nine months of the year', '2023-01-01/2023-09-30'],
    ['in 2022', '2022-01-01/2022-12-31'],
    ['2022', null],
    ['as of December 31, 2023', '2023-12-31'],
    ['at June 30, 2023', '2023-06-30'],
    ['March 12, 2024', 'day 2024-03-12'],
    ['the same period of 2022', 'same period of 2022'],
    ['in the same quarter of fiscal 2022', 'same period of 2022'],
    ['the same period last year', 'same period of the year before'],
    ['the corresponding period of the prior year', 'same period of the year before'],
    ['the prior-year quarter', 'same period of the year before'],
    ['a year earlier', 'same period of the year before'],
    ['year-over-year', 'same period of the year before'],
    ['YoY', 'same period of the year before'],
    ['the previous quarter', 'quarter before'],
    ['quarter-over-quarter', 'quarter before'],
    ['sequentially', 'quarter before'],
    ['in the quarter', 'current quarter'],
    ['during this period', 'current period'],
    ['full-year', 'current year'],
    ['and 2022, respectively', 'same period of 2022 |, respectively'],
    ['quarterly', null],
    ['the quarters', null],
    ['some time ago', null],
    ['in the same quarter of 2022 and more', 'same period of 2022 | and more'],
  ];
  for (const [phrase, expected] of cases) {
    test(`"${phrase}": ${expected ?? 'none'}`, () => {
      assert.equal(meant(phrase), expected);
    });
  }
});
