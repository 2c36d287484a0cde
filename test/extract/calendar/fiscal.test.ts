import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fiscalCalendar } from '../../../src/extract/calendar/fiscal.ts';
import { duration, instant, periodKey, type Period } from '../../../src/model/period.ts';

const UNNAMED = { quarter: null, year: null };

function key(period: Period | null): string | null {
  return period === null ? null : periodKey(period);
}

describe('a calendar year', () => {
  const calendar = fiscalCalendar(
    [
      instant('2023-12-31'),
      duration('2023-10-01', '2023-12-31'),
      duration('2022-10-01', '2022-12-31'),
      duration('2023-01-01', '2023-12-31'),
    ],
    UNNAMED,
  );

  test('reports on its shortest period that ends last, and on the year', () => {
    assert.equal(key(calendar.current), '2023-10-01/2023-12-31');
    assert.equal(key(calendar.currentYear), '2023-01-01/2023-12-31');
  });

  test('has quarters, halves and years by name', () => {
    assert.equal(key(calendar.quarter(1, 2023)), '2023-01-01/2023-03-31');
    assert.equal(key(calendar.quarter(4, 2022)), '2022-10-01/2022-12-31');
    assert.equal(key(calendar.half(2, 2023)), '2023-07-01/2023-12-31');
    assert.equal(key(calendar.year(2021)), '2021-01-01/2021-12-31');
  });

  test('names the year of a period', () => {
    assert.equal(calendar.yearNamed(instant('2023-12-31')), 2023);
    assert.equal(calendar.yearNamed(duration('2022-07-01', '2022-09-30')), 2022);
    assert.equal(calendar.yearNamed(instant('2024-01-15')), 2024);
  });
});

test('a year that ends in June is told by the headline’s quarter', () => {
  const seen = [duration('2023-10-01', '2023-12-31')];
  const calendar = fiscalCalendar(seen, { quarter: 2, year: 2024 });
  assert.equal(key(calendar.year(2024)), '2023-07-01/2024-06-30');
  assert.equal(key(calendar.quarter(2, 2024)), '2023-10-01/2023-12-31');
  assert.equal(key(calendar.quarter(1, 2023)), '2022-07-01/2022-09-30');
  assert.equal(calendar.yearNamed(instant('2023-12-31')), 2024);
});

test('the release is of the first day that it opens with behind its period', () => {
  const seen = [duration('2023-10-01', '2023-12-31')];
  const released = (...days: readonly string[]): string | null =>
    fiscalCalendar(seen, UNNAMED, days).released;
  assert.equal(released('2023-12-31', '2024-03-12', '2024-04-15'), '2024-03-12');
  assert.equal(released('2023-12-31'), null);
  assert.equal(fiscalCalendar([], UNNAMED, ['2024-03-12']).released, null);
});

test('quarters of 13 weeks are those that the release prints', () => {
  const seen = [duration('2023-01-30', '2023-04-30'), duration('2022-01-31', '2022-05-01')];
  const calendar = fiscalCalendar(seen, { quarter: 1, year: 2024 });
  assert.equal(key(calendar.current), '2023-01-30/2023-04-30');
  assert.equal(key(calendar.quarter(1, 2024)), '2023-01-30/2023-04-30');
  assert.equal(key(calendar.quarter(1, 2023)), '2022-01-31/2022-05-01');
});

test('a release without durations has no calendar', () => {
  const calendar = fiscalCalendar([instant('2023-12-31')], UNNAMED);
  assert.deepEqual(
    [calendar.current, calendar.quarter(1, 2023), calendar.yearNamed(instant('2023-12-31'))],
    [null, null, null],
  );
});

test('twelve months that end with another quarter than the fourth are no fiscal year', () => {
  const seen = [duration('2023-07-01', '2023-09-30'), duration('2022-10-01', '2023-09-30')];
  const trailing = fiscalCalendar(seen, { quarter: 3, year: 2023 });
  assert.equal(trailing.currentYear, null);
  assert.equal(key(trailing.quarter(3, 2023)), '2023-07-01/2023-09-30');
  assert.equal(key(trailing.year(2023)), '2023-01-01/2023-12-31');
  const fiscal = fiscalCalendar(seen, { quarter: 4, year: 2023 });
  assert.equal(key(fiscal.currentYear), '2022-10-01/2023-09-30');
  assert.equal(key(fiscal.quarter(4, 2023)), '2023-07-01/2023-09-30');
});

describe('a year that no headline divides', () => {
  const yearOf2024 = (...seen: readonly Period[]): string | null =>
    key(fiscalCalendar(seen, UNNAMED).year(2024));

  test('begins with the six or nine months that end last', () => {
    assert.equal(yearOf2024(duration('2024-01-01', '2024-06-30')), '2024-01-01/2024-12-31');
    assert.equal(yearOf2024(duration('2023-04-01', '2023-12-31')), '2023-04-01/2024-03-31');
  });

  test('is not the twelve months that end with its half, where a quarter stands beside that', () => {
    const half = [duration('2024-04-01', '2024-06-30'), duration('2024-01-01', '2024-06-30')];
    const twelve = duration('2023-07-01', '2024-06-30');
    assert.equal(yearOf2024(...half, twelve), '2024-01-01/2024-12-31');
    assert.equal(yearOf2024(duration('2024-01-01', '2024-06-30'), twelve), '2023-07-01/2024-06-30');
  });
});

describe('a fiscal year', () => {
  const nameOf = (end: string, named: number): number | null =>
    fiscalCalendar([duration('2023-10-01', end)], { quarter: 4, year: named }).yearNamed(instant(end));

  test('has the name of the headline', () => {
    assert.equal(nameOf('2023-12-31', 2023), 2023);
    assert.equal(nameOf('2024-02-03', 2023), 2023);
    assert.equal(nameOf('2024-01-28', 2024), 2024);
  });

  test('has not that of a year before, where the headline names only what it compares with', () => {
    assert.equal(nameOf('2023-12-31', 2022), 2023);
    assert.equal(nameOf('2024-02-03', 2022), 2024);
  });
});
