import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  countOf,
  dateOf,
  daysBetween,
  lastDayOfMonth,
  monthName,
  MONTH_PATTERN,
  monthOf,
  ordinalOf,
  startOfMonths,
  yearOf,
} from '../../src/calendar/dates.ts';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function isMonthEnd(date: string): boolean {
  return addDays(date, 1).endsWith('-01');
}

/** A date, moved by so many months. */
const MOVED: readonly (readonly [date: string, months: number, moved: string])[] = [
  ['2023-12-31', -3, '2023-09-30'],
  ['2023-09-30', 3, '2023-12-31'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-02-28', 12, '2024-02-29'],
  ['2024-02-28', -12, '2023-02-28'],
  ['2023-01-30', 1, '2023-02-28'],
  ['2023-03-30', -1, '2023-02-28'],
  ['2024-05-15', -24, '2022-05-15'],
  ['2023-11-15', 2, '2024-01-15'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2023-06-30', 0, '2023-06-30'],
];

describe('moving by months', () => {
  for (const [date, months, moved] of MOVED) {
    test(`${date} by ${months} months is ${moved}`, () => {
      assert.equal(addMonths(date, months), moved);
    });
  }

  const months = fc.integer({ min: -60, max: 60 });

  test('a last day of a month stays one', () => {
    fc.assert(
      fc.property(days, months, (date, count) => {
        const end = lastDayOfMonth(yearOf(date), Number(date.slice(5, 7)));
        assert.ok(isMonthEnd(addMonths(end, count)));
      }),
    );
  });

  test('the month moves by exactly the count, and the day is kept where the month has it', () => {
    fc.assert(
      fc.property(days, months, (date, count) => {
        const moved = addMonths(date, count);
        const monthsOf = (each: string): number => yearOf(each) * 12 + Number(each.slice(5, 7));
        assert.equal(monthsOf(moved) - monthsOf(date), count);
        if (!isMonthEnd(date) && !isMonthEnd(moved)) assert.equal(moved.slice(8), date.slice(8));
      }),
    );
  });

  test('a span of whole months begins the day after the span before it ends', () => {
    assert.equal(startOfMonths('2023-12-31', 3), '2023-10-01');
    assert.equal(startOfMonths('2023-12-31', 12), '2023-01-01');
    assert.equal(startOfMonths('2024-02-29', 1), '2024-02-01');
    assert.equal(startOfMonths('2023-07-15', 3), '2023-04-16');
  });
});

describe('days', () => {
  test('leap years have a 29th of February, full centuries only every fourth', () => {
    assert.equal(lastDayOfMonth(2024, 2), '2024-02-29');
    assert.equal(lastDayOfMonth(2023, 2), '2023-02-28');
    assert.equal(lastDayOfMonth(2000, 2), '2000-02-29');
    assert.equal(lastDayOfMonth(2100, 2), '2100-02-28');
    assert.equal(lastDayOfMonth(2023, 12), '2023-12-31');
    assert.equal(daysBetween('2024-01-01', '2025-01-01'), 366);
    assert.equal(daysBetween('2023-01-01', '2024-01-01'), 365);
  });

  test('adding days and counting them are each other’s opposite', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        assert.equal(daysBetween(date, addDays(date, count)), count);
        assert.equal(addDays(addDays(date, count), -count), date);
      }),
    );
    assert.equal(addDays('2023-12-31', 1), '2024-01-01');
    assert.equal(addDays('2024-03-01', -1), '2024-02-29');
  });

  test('a date is written with four, two and two digits', () => {
    assert.equal(dateOf(2024, 3, 9), '2024-03-09');
    assert.equal(yearOf('2024-03-09'), 2024);
  });
});

describe('words of the calendar', () => {
  const NAMES = [
    ['January', 'Jan', 'Jan.', 'JANUARY'],
    ['February', 'Feb', 'Feb.', 'february'],
    ['March', 'Mar', 'Mar.'],
    ['April', 'Apr', 'Apr.'],
    ['May', 'MAY'],
    ['June', 'Jun', 'Jun.'],
    ['July', 'Jul', 'Jul.'],
    ['August', 'Aug', 'Aug.'],
    ['September', 'Sept', 'Sept.', 'Sep'],
    ['October', 'Oct', 'Oct.'],
    ['November', 'Nov', 'Nov.'],
    ['December', 'Dec', 'Dec.'],
  ];

  test('months are known by name and by its short forms', () => {
    for (const [index, names] of NAMES.entries()) {
      for (const name of names) assert.equal(monthOf(name), index + 1, name);
      assert.equal(monthName(index + 1), names[0]?.slice(0, 3));
    }
  });

  test('no other word is a month', () => {
    for (const word of ['', 'Ma', 'Quarter', 'Mayor', 'Decent', 'Year', 'J.', '12'])
      assert.equal(monthOf(word), undefined, word);
  });

  test('what the pattern matches of a date is a month', () => {
    const pattern = new RegExp(`^${MONTH_PATTERN}`, 'i');
    for (const names of NAMES) {
      for (const name of names) assert.equal(pattern.exec(`${name} 31`)?.[0], name);
    }
    assert.equal(pattern.exec('Total 31'), null);
  });

  test('counts are words or one or two digits', () => {
    for (const [word, count] of [
      ['one', 1],
      ['three', 3],
      ['3', 3],
      ['Twelve', 12],
      ['13', 13],
      ['thirty-nine', 39],
      ['Fifty two', 52],
    ] as const) {
      assert.equal(countOf(word), count);
    }
    for (const word of ['several', '2023', '', 'constructor']) assert.equal(countOf(word), undefined, word);
  });

  test('quarters are counted in words or short forms', () => {
    assert.deepEqual(['First', '1st', '2nd', 'THIRD', 'fourth'].map(ordinalOf), [1, 1, 2, 3, 4]);
    for (const word of ['fifth', 'quarter', 'constructor', ''])
      assert.equal(ordinalOf(word), undefined, word);
  });
});
