import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Form } from '../../src/model/evaluation.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { duration, instant } from '../../src/model/period.ts';
import { priorTies } from '../../src/prior/tie.ts';
import { Q3, Q4, Q4_BEFORE, stated, YEAR } from '../evaluate/example.ts';
import { extraction, type Sheet } from '../evaluate/sheet.ts';

const NINE_MONTHS = duration('2023-01-01', '2023-09-30');
const QUARTERS = [duration('2023-01-01', '2023-03-31'), duration('2023-04-01', '2023-06-30'), Q3];

function income(
  name: string,
  periods: readonly Sheet['columns'][number]['period'][],
  rows: Sheet['rows'],
): Sheet {
  return { name, kind: 'operations', columns: periods.map((period) => ({ period })), rows };
}

function ties(release: readonly Sheet[], ...priors: readonly (readonly Sheet[])[]): readonly string[] {
  const made = priors.map((sheets) => extraction(sheets));
  return priorTies(extraction(release), made).map(({ binding }) => stated(binding));
}

describe('a comparative', () => {
  const now = income('now', [Q4, Q4_BEFORE], [['Revenue', '120', '100']]);

  test('is held to the same concept and period', () => {
    assert.deepEqual(
      ties(
        [now],
        [
          income(
            'then',
            [Q4_BEFORE],
            [
              ['Revenue', '101'],
              ['Cost', '7'],
            ],
          ),
        ],
      ),
      ['printed(now/Revenue/1) = 101'],
    );
  });

  test('is rounded where it is printed to another place', () => {
    assert.deepEqual(ties([now], [income('then', [Q4_BEFORE], [['Revenue', '100.4']])]), [
      'now/Revenue/1 = 100.4',
    ]);
  });

  test('is found again where the calendars differ by some days', () => {
    const then = income('then', [duration('2022-10-03', '2023-01-01')], [['Revenue', '100']]);
    assert.deepEqual(ties([now], [then]), ['printed(now/Revenue/1) = 100']);
  });

  test('is not held to another kind of period, nor to a balance of another day', () => {
    assert.deepEqual(
      ties([now], [income('then', [duration('2022-01-01', '2022-12-31')], [['Revenue', '100']])]),
      [],
    );
    const balance = (name: string, date: string): Sheet => income(name, [instant(date)], [['Cash', '5']]);
    assert.deepEqual(ties([balance('now', '2022-12-31')], [balance('then', '2022-12-30')]), []);
  });

  test('is compared in the sense of the concept, and as printed where both print the same', () => {
    const then = income('then', [Q4_BEFORE], [['Revenue', '-99']]);
    assert.deepEqual(ties([now], [{ ...then, opposite: ['Revenue'] }]), ['printed(now/Revenue/1) = 99']);
    const same = income('then', [Q4_BEFORE], [['Revenue', '100']]);
    assert.deepEqual(ties([now], [{ ...same, opposite: ['Revenue'] }]), ['printed(now/Revenue/1) = 100']);
  });

  test('is left alone where the earlier release prints it in two ways, neither of them this one', () => {
    const other = income('other', [Q4_BEFORE], [['Revenue', '99']]);
    assert.deepEqual(ties([now], [income('then', [Q4_BEFORE], [['Revenue', '98']]), other]), []);
    assert.deepEqual(ties([now], [income('then', [Q4_BEFORE], [['Revenue', '100']]), other]), [
      'printed(now/Revenue/1) = 100',
    ]);
  });

  test('that no pack knows stands in the same kind of statement in both', () => {
    const own = income('now', [Q4_BEFORE], [['doc:other-income', '3']]);
    const then = income('then', [Q4_BEFORE], [['doc:other-income', '4']]);
    assert.deepEqual(ties([own], [then]), ['printed(now/doc:other-income/0) = 4']);
    assert.deepEqual(ties([own], [{ ...then, kind: 'segment' }]), []);
    const unnamed = (name: string): Sheet => income(name, [Q4_BEFORE], [['doc:table-1-row-2', '4']]);
    assert.deepEqual(ties([unnamed('now')], [unnamed('then')]), []);
  });

  test('of what is expected is none', () => {
    const outlook = { ...income('Outlook for the quarter', [Q4_BEFORE], [['Revenue', '90']]) };
    assert.deepEqual(ties([now], [outlook]), []);
  });

  test('names how and where the earlier release prints it', () => {
    const release: Extraction = {
      ...extraction([income('then', [Q4_BEFORE], [['Revenue', '101']])]),
      document: { name: 'prior.txt', mediaType: 'text/plain', sha256: '' },
      figures: [
        {
          id: 'then/Revenue/0',
          text: '101',
          span: { start: 0, end: 3 },
          line: 120,
          column: 1,
          class: 'money',
        },
      ],
    };
    const [tie] = priorTies(extraction([now]), [release]);
    const right = tie?.binding.equation.right as Extract<Form, { readonly kind: 'constant' }>;
    assert.deepEqual(right.stated, { text: '101', where: 'prior.txt, line 120', interval: null });
  });
});

describe('the last quarter', () => {
  const year = income('now', [Q4, YEAR], [['Revenue', '30', '100']]);

  test('is the year less nine months', () => {
    assert.deepEqual(ties([year], [income('then', [NINE_MONTHS], [['Revenue', '70']])]), [
      'now/Revenue/1 = (now/Revenue/0 + 70)',
    ]);
  });

  test('is the year less three quarters, in whichever order they are named', () => {
    const quarters = QUARTERS.map((period, index) => [income('then', [period], [['Revenue', `2${index}`]])]);
    const expected = ['now/Revenue/1 = (now/Revenue/0 + 20 + 21 + 22)'];
    assert.deepEqual(ties([year], ...quarters), expected);
    assert.deepEqual(ties([year], ...quarters.toReversed()), expected);
  });

  test('is the year less what was published last, in whichever order that is named', () => {
    const balance = (date: string): Sheet => ({
      ...income('balance', [instant(date)], [['Cash', '5']]),
      kind: 'balance-sheet',
    });
    // What is outstanding on a later day is told in the release of the earlier one.
    const outlook = income('outlook', [instant('2024-06-30')], [['Shares', '9']]);
    const first = [income('first', [NINE_MONTHS], [['Revenue', '69']]), balance('2023-09-30'), outlook];
    const restated = [income('restated', [NINE_MONTHS], [['Revenue', '70']]), balance('2023-12-31')];
    for (const priors of [
      [first, restated],
      [restated, first],
    ])
      assert.deepEqual(ties([year], ...priors), ['now/Revenue/1 = (now/Revenue/0 + 70)']);
  });

  test('may stand in a statement of its own, of the same kind', () => {
    const quarter = income('quarter', [Q4], [['Revenue', '30']]);
    const whole = income('year', [YEAR], [['Revenue', '100']]);
    const then = income('then', [NINE_MONTHS], [['Revenue', '70']]);
    const expected = ['year/Revenue/0 = (quarter/Revenue/0 + 70)'];
    assert.deepEqual(ties([quarter, whole], [then]), expected);
    assert.deepEqual(ties([quarter, { ...whole, kind: 'segment' }], [then]), []);
    const again = (value: string): Sheet => income('again', [Q4], [['Revenue', value]]);
    assert.deepEqual(ties([quarter, again('30'), whole], [then]), expected);
    assert.deepEqual(ties([quarter, again('31'), whole], [then]), []);
  });

  test('needs all of the rest', () => {
    const [first, second] = QUARTERS.map((period) => [income('then', [period], [['Revenue', '20']])]);
    assert.deepEqual(ties([year], first ?? [], second ?? []), []);
  });

  test('is told of money alone', () => {
    const perShare = { Revenue: (currency: string) => `iso4217:${currency}/xbrli:shares` };
    const then = income('then', [NINE_MONTHS], [['Revenue', '70']]);
    assert.deepEqual(ties([{ ...year, units: perShare }], [{ ...then, units: perShare }]), []);
  });
});
