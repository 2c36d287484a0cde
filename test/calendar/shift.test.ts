import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  endsAt,
  lengthOf,
  quarterBefore,
  SNAP_DAYS,
  snapDuration,
  yearsBefore,
} from '../../src/calendar/shift.ts';
import { addDays } from '../../src/calendar/dates.ts';
import { duration, instant, type Period } from '../../src/model/period.ts';

const Q4 = duration('2023-10-01', '2023-12-31');
const YEAR = duration('2023-01-01', '2023-12-31');
const LEAP_QUARTER = duration('2024-01-01', '2024-03-31');

/** Quarters of 13 weeks that end on a Saturday, as retailers have them. */
const WEEKS_2023 = duration('2023-10-01', '2023-12-30');
const WEEKS_2022 = duration('2022-10-02', '2022-12-31');
const WEEKS_BEFORE = duration('2023-07-02', '2023-09-30');

const NOTHING_SEEN: readonly Period[] = [];

describe('lengths and spans', () => {
  test('both ends count', () => {
    assert.equal(lengthOf(Q4), 92);
    assert.equal(lengthOf(LEAP_QUARTER), 91);
    assert.equal(lengthOf(duration('2023-12-31', '2023-12-31')), 1);
  });

  test('a span of months is named by its end', () => {
    assert.deepEqual(endsAt('2023-12-31', 3), Q4);
    assert.deepEqual(endsAt('2023-12-31', 12), YEAR);
    assert.deepEqual(endsAt('2024-02-29', 12), duration('2023-03-01', '2024-02-29'));
  });
});

describe('years before', () => {
  const BEFORE: readonly (readonly [name: string, period: Period, years: number, before: Period])[] = [
    ['a quarter', Q4, 1, duration('2022-10-01', '2022-12-31')],
    ['a year', YEAR, 2, duration('2021-01-01', '2021-12-31')],
    ['a balance', instant('2023-12-31'), 1, instant('2022-12-31')],
    ['a balance of a leap day', instant('2024-02-29'), 1, instant('2023-02-28')],
    ['a balance a leap year ago', instant('2025-02-28'), 1, instant('2024-02-29')],
    [
      'a year that ends on a leap day',
      duration('2023-03-01', '2024-02-29'),
      1,
      duration('2022-03-01', '2023-02-28'),
    ],
    [
      'a year that starts after a leap day',
      duration('2024-03-01', '2025-02-28'),
      1,
      duration('2023-03-01', '2024-02-29'),
    ],
    ['a quarter with a leap day', LEAP_QUARTER, 1, duration('2023-01-01', '2023-03-31')],
  ];
  for (const [name, period, years, before] of BEFORE) {
    test(`${name} falls on the calendar's own days`, () => {
      assert.deepEqual(yearsBefore(period, years, NOTHING_SEEN), before);
    });
  }

  test('is the printed span that ends within days of it', () => {
    assert.deepEqual(yearsBefore(WEEKS_2023, 1, [WEEKS_2023, WEEKS_2022]), WEEKS_2022);
  });

  test('is the printed balance within days of it', () => {
    const seen = [instant('2023-12-30'), instant('2022-12-31')];
    assert.deepEqual(yearsBefore(instant('2023-12-30'), 1, seen), instant('2022-12-31'));
  });
});

describe('the quarter before', () => {
  test('ends the day before the period starts', () => {
    assert.deepEqual(quarterBefore(Q4, NOTHING_SEEN), duration('2023-07-01', '2023-09-30'));
    assert.deepEqual(quarterBefore(LEAP_QUARTER, NOTHING_SEEN), Q4);
    assert.deepEqual(
      quarterBefore(duration('2024-03-01', '2024-05-31'), NOTHING_SEEN),
      duration('2023-12-01', '2024-02-29'),
    );
  });

  test('of a year is its last quarter but four', () => {
    assert.deepEqual(quarterBefore(YEAR, NOTHING_SEEN), duration('2022-10-01', '2022-12-31'));
  });

  test('of a balance is that of three months earlier', () => {
    assert.deepEqual(quarterBefore(instant('2023-12-31'), NOTHING_SEEN), instant('2023-09-30'));
    assert.deepEqual(quarterBefore(instant('2024-05-31'), NOTHING_SEEN), instant('2024-02-29'));
  });

  test('is the printed quarter of 13 weeks', () => {
    assert.deepEqual(quarterBefore(WEEKS_2023, [WEEKS_2023, WEEKS_BEFORE]), WEEKS_BEFORE);
  });
});

describe('snapping to a printed period', () => {
  test(`reaches ${SNAP_DAYS} days and no further`, () => {
    for (const days of [-SNAP_DAYS, SNAP_DAYS]) {
      const near = duration(addDays(Q4.start, days), addDays(Q4.end, days));
      assert.deepEqual(snapDuration(Q4, [near]), near);
      const far = duration(addDays(near.start, Math.sign(days)), addDays(near.end, Math.sign(days)));
      assert.deepEqual(snapDuration(Q4, [far]), Q4);
    }
  });

  test('allows as many days for a balance, and for the length of a span', () => {
    const balance = instant('2023-12-31');
    const near = instant(addDays('2022-12-31', SNAP_DAYS));
    assert.deepEqual(yearsBefore(balance, 1, [near]), near);
    const far = instant(addDays('2022-12-31', SNAP_DAYS + 1));
    assert.deepEqual(yearsBefore(balance, 1, [far]), instant('2022-12-31'));
    const short = duration(addDays(Q4.start, SNAP_DAYS), Q4.end);
    assert.deepEqual(snapDuration(Q4, [short]), short);
    const shorter = duration(addDays(Q4.start, SNAP_DAYS + 1), Q4.end);
    assert.deepEqual(snapDuration(Q4, [shorter]), Q4);
  });

  test('never takes a span of another length, nor a balance', () => {
    assert.deepEqual(snapDuration(Q4, [YEAR, instant('2023-12-31')]), Q4);
    assert.deepEqual(yearsBefore(instant('2024-12-31'), 1, [Q4, YEAR]), instant('2023-12-31'));
  });

  test('keeps a period that is printed itself, though another near it is printed before', () => {
    const early = duration(addDays(Q4.start, -7), addDays(Q4.end, -7));
    assert.deepEqual(snapDuration(Q4, [early, Q4]), Q4);
    const seen = [instant('2022-12-29'), instant('2022-12-31')];
    assert.deepEqual(yearsBefore(instant('2023-12-31'), 1, seen), instant('2022-12-31'));
  });
});
