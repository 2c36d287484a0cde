/** What a period is called in messages, by the calendar of the release. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fiscalCalendar } from '../../../src/extract/calendar/fiscal.ts';
import { periodNames } from '../../../src/extract/calendar/period-label.ts';
import { duration, instant, type Period } from '../../../src/model/period.ts';

const UNNAMED = { quarter: null, year: null };

/** The label of each period in a release with these columns. */
function labels(columns: readonly Period[], periods: readonly Period[]): readonly string[] {
  return periods.map(periodNames(fiscalCalendar(columns, UNNAMED)));
}

describe('labels of periods', () => {
  test('name quarters, years and days, and tell the length of what has no name', () => {
    const columns = [duration('2023-10-01', '2023-12-31'), duration('2023-01-01', '2023-12-31')];
    const cases: readonly (readonly [period: Period, label: string])[] = [
      [duration('2023-01-01', '2023-03-31'), 'Q1 2023'],
      [duration('2023-04-01', '2023-06-30'), 'Q2 2023'],
      [duration('2022-07-01', '2022-09-30'), 'Q3 2022'],
      [duration('2023-10-01', '2023-12-31'), 'Q4 2023'],
      [duration('2022-01-01', '2022-12-31'), 'FY 2022'],
      [duration('2023-01-01', '2023-06-30'), '6 months to Jun 30, 2023'],
      [instant('2023-12-31'), 'Dec 31, 2023'],
    ];
    assert.deepEqual(
      labels(
        columns,
        cases.map(([period]) => period),
      ),
      cases.map(([, label]) => label),
    );
  });

  test('are of the fiscal year', () => {
    const columns = [duration('2024-04-01', '2024-06-30'), duration('2023-07-01', '2024-06-30')];
    assert.deepEqual(labels(columns, [...columns, duration('2023-07-01', '2023-09-30')]), [
      'Q4 2024',
      'FY 2024',
      'Q1 2024',
    ]);
  });
});
