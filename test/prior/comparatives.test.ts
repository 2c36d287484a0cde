import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, valuesOf } from '../../src/evaluate/values/evaluate.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { IdentityKind } from '../../src/model/identity.ts';
import { duration, instant, type Period } from '../../src/model/period.ts';
import { judgeComparatives, unmatched, type JudgedComparatives } from '../../src/prior/comparatives.ts';
import { priorTies } from '../../src/prior/tie.ts';
import { bound, Q4, YEAR } from '../evaluate/example.ts';
import { extraction } from '../evaluate/sheet.ts';

const DAY = instant('2022-12-31');

/** A column of figures, one letter a concept. */
function column(name: string, texts: readonly string[], head = '', period: Period = DAY): Extraction {
  const rows = texts.map((text, index) => [String.fromCodePoint(65 + index), text] as const);
  const made = extraction([{ name, kind: 'balance-sheet', columns: [{ period }], rows }]);
  const tables = made.tables.map((table) => ({
    ...table,
    columns: table.columns.map((each) => ({ ...each, head })),
  }));
  return { ...made, document: { ...made.document, name: `${name}.txt` }, tables };
}

/** @param sums formulas of the release's own, over figures of its column */
function settled(
  now: Extraction,
  then: Extraction,
  sums: readonly string[] = [],
  kind: IdentityKind = 'footing',
): JudgedComparatives {
  const values = valuesOf(now.facts.flatMap((fact) => [fact, { ...fact, id: fact.concept ?? '' }]));
  const ties = priorTies(now, [then]);
  const tied = ties.map(({ binding }) => evaluate(binding, values));
  const own = sums.map((sum) => {
    const binding = bound(sum, { kind });
    const figures = binding.figures.map((name) => `now/${name}/0`);
    return { ...evaluate(binding, values), binding: { ...binding, figures } };
  });
  return judgeComparatives(ties, tied, own, now);
}

function words({ evaluations, notices }: JudgedComparatives): readonly string[] {
  return [
    ...evaluations.map(({ verdict, binding }) => (verdict === 'breaks' ? binding.severity : verdict)),
    ...notices.map(({ message }) => message.replace(/^[^:]*: /, '')),
  ];
}

const BEFORE = column('then', ['10', '20', '30', '60']);

describe('what differs from an earlier release', () => {
  const cases = [
    ['alone is wrong', ['10', '21', '30', '60'], '', [], ['holds', 'error', 'holds', 'holds']],
    [
      'alone, in a sum that breaks as well, is wrong',
      ['10', '20', '30', '50'],
      '',
      ['D = A + B + C'],
      ['holds', 'holds', 'holds', 'error'],
    ],
    [
      'in a marked column is restated',
      ['10', '21', '30', '60'],
      'Dec 31, 2022 (Restated)',
      [],
      ['holds', 'untested', 'holds', 'holds', '1 of 4 rows differs from then.txt; marked as restated.'],
    ],
    [
      'in most rows is restated',
      ['11', '22', '30', '63'],
      '',
      ['D = A + B + C'],
      [
        'untested',
        'untested',
        'holds',
        'untested',
        '3 of 4 rows differ from then.txt; restated, though no head says so.',
      ],
    ],
    [
      'in some rows that foot is restated in part',
      ['11', '19', '30', '60'],
      '',
      ['D = A + B + C'],
      [
        'untested',
        'untested',
        'holds',
        'holds',
        '2 of 4 rows differ from then.txt; restated or regrouped in part, though no head says so: what differs foots.',
      ],
    ],
    [
      'in some rows of which nothing says that they foot is wrong',
      ['11', '19', '30', '60'],
      '',
      [],
      ['error', 'error', 'holds', 'holds'],
    ],
  ] as const;
  for (const [title, texts, head, sums, expected] of cases) {
    test(title, () => {
      assert.deepEqual(words(settled(column('now', texts, head), BEFORE, sums)), expected);
    });
  }

  for (const kind of ['footing', 'period-sum'] as const)
    test(`alone, and stands in a ${kind} that holds all the same, is a warning`, () => {
      const now = column('now', ['10', '20', '30', '61', '1']);
      const judged = settled(now, BEFORE, ['D = A + B + C + E'], kind);
      assert.deepEqual(words(judged), ['holds', 'holds', 'holds', 'warning']);
    });

  test('where too little can be compared is a warning', () => {
    assert.deepEqual(words(settled(column('now', ['10', '21']), BEFORE)), ['holds', 'warning']);
  });

  test('has a reason that names the release', () => {
    const { evaluations } = settled(column('now', ['10', '21', '30', '60'], 'recast'), BEFORE);
    assert.equal(evaluations[1]?.reason, 'restated since then.txt');
  });
});

test('quarters may miss the year by one last place more than rounding explains', () => {
  const rest = duration('2023-01-01', '2023-09-30');
  const release = (year: string): Extraction =>
    extraction([
      {
        name: 'now',
        kind: 'operations',
        columns: [{ period: Q4 }, { period: YEAR }],
        rows: [['A', '30', year]],
      },
    ]);
  const then = extraction([
    { name: 'then', kind: 'operations', columns: [{ period: rest }], rows: [['A', '70']] },
  ]);
  const verdicts = ['101', '102', '103', '104'].map((year) => words(settled(release(year), then)).join());
  assert.deepEqual(verdicts, ['holds', 'untested', 'warning', 'warning']);
});

test('an earlier release that states nothing of this one is told', () => {
  const then = column('old', ['10'], '', instant('2020-12-31'));
  const [notice, ...more] = unmatched([then, BEFORE], priorTies(column('now', ['10']), [then, BEFORE]));
  assert.equal(notice?.code, 'prior-unmatched');
  assert.deepEqual(more, []);
});
