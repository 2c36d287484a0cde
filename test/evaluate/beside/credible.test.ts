/** What is believed of a contradiction in a release whose issuer no pack knows. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { bound, fact } from '../example.ts';

type Printed = readonly [mention: string, source: string];

/** Tie-outs of one row with another, a column each; in sentences where `inProse`. */
function judged(columns: readonly Printed[], inProse = false): readonly Evaluation[] {
  const facts: Fact[] = columns.flatMap((texts, column) =>
    texts.map((text, row): Fact => {
      const plain = text.replaceAll(',', '').replace(/^\((.*)\)$/, '-$1');
      return fact(`${row === 0 ? 'M' : 'S'}${column}`, plain, {
        place: inProse
          ? { kind: 'prose', block: row, sentence: 0 }
          : { kind: 'table', table: row, row: 3, column: column + 1 },
      });
    }),
  );
  const values = valuesOf(facts);
  const evaluations = columns.map((_, column) => {
    const binding = bound(`M${column} = S${column}`);
    return evaluate({ ...binding, origin: 'tie-out', kind: 'tie-out' }, values);
  });
  return doubtMisreadings(evaluations, facts, values);
}

function said(columns: readonly Printed[], inProse = false): readonly string[] {
  return judged(columns, inProse).map(({ verdict, binding }) =>
    verdict === 'breaks' ? binding.severity : verdict,
  );
}

describe('two rows of tables', () => {
  test('that agree in as many columns contradict each other in one', () => {
    assert.deepEqual(
      said([
        ['1,234', '1,234'],
        ['5,000', '7,123'],
      ]),
      ['holds', 'error'],
    );
  });

  test('that agree nowhere are hardly the same measure', () => {
    assert.deepEqual(
      said([
        ['1,234', '835'],
        ['5,000', '7,123'],
      ]),
      ['untested', 'untested'],
    );
  });

  test('of which one has its figures exchanged agree in part', () => {
    const exchanged = [
      ['1,234', '5,000'],
      ['5,000', '1,234'],
    ] as const;
    assert.deepEqual(said(exchanged), ['warning', 'warning']);
    assert.deepEqual(said([...exchanged, ['777', '888']]), ['untested', 'untested', 'untested']);
  });

  test('that agree in nil, or in one digit, agree in nothing', () => {
    assert.deepEqual(
      said([
        ['0', '0'],
        ['5', '5'],
        ['5,000', '7,123'],
      ]),
      ['holds', 'holds', 'untested'],
    );
  });
});

describe('a single contradiction', () => {
  const CASES: readonly (readonly [printed: string, source: string, said: string])[] = [
    ['13.8', '18.3', 'error'], // two digits have changed places
    ['4,495', '4,475', 'error'], // one digit
    ['1,234', '1,432', 'error'], // two digits with one between them have changed places
    ['449', '4,495', 'error'], // a digit dropped
    ['44,495', '4,495', 'error'], // a digit doubled
    ['22', '27', 'warning'], // so short that another measure is as likely
    ['(2,169)', '2,169', 'warning'], // a sign, which tables print each in their way
    ['5,180', '518', 'warning'], // a power of ten, which a scale misread makes as well
    ['62.71', '627.072', 'warning'], // likewise, and rounded
    ['62.71', '629.172', 'untested'],
    ['89.5', '383,285', 'untested'],
    ['26', '2,544', 'untested'],
  ];
  for (const [printed, source, expected] of CASES) {
    test(`of ${printed} with ${source}: ${expected}`, () => {
      assert.deepEqual(said([[printed, source]], true), [expected]);
    });
  }

  test('that is not believed tells why', () => {
    assert.match(judged([['89.5', '383,285']], true)[0]?.reason ?? '', /hardly the same measure/);
  });
});

/** Amounts that sentences say and a table prints, each in its row. */
function told(amounts: readonly Printed[], decimals = 0): readonly string[] {
  const facts = amounts.flatMap(([mention, source], row): Fact[] => [
    fact(`M${row}`, mention, {
      place: { kind: 'prose', block: row, sentence: 0 },
      decimals: row === 0 ? decimals : 0,
    }),
    fact(`S${row}`, source, { place: { kind: 'table', table: 0, row, column: 1 } }),
  ]);
  const values = valuesOf(facts);
  const evaluations = amounts.map((_, row) =>
    evaluate({ ...bound(`M${row} = S${row}`), origin: 'tie-out', kind: 'tie-out', currency: 'USD' }, values),
  );
  return doubtMisreadings(evaluations, facts, values).map(({ verdict, binding }) =>
    verdict === 'breaks' ? binding.severity : verdict,
  );
}

describe('a sentence that says a thousand times what the table prints', () => {
  test('has the wrong word where other sentences agree with the table', () => {
    assert.deepEqual(
      told([
        ['97500000', '97500'],
        ['71200', '71200'],
        ['4200', '4200'],
        ['530', '530'],
      ]),
      ['error', 'holds', 'holds', 'holds'],
    );
  });

  test('is likely to have it where it has two digits only', () => {
    assert.deepEqual(
      told(
        [
          ['6500000', '6512'],
          ['71200', '71200'],
          ['4200', '4200'],
          ['530', '530'],
        ],
        -5,
      ),
      ['warning', 'holds', 'holds', 'holds'],
    );
  });

  test('speaks of other units where others do so as well', () => {
    assert.deepEqual(
      told([
        ['97500000', '97500'],
        ['71200000', '71200'],
        ['4200', '4200'],
      ]),
      ['warning', 'warning', 'holds'],
    );
  });
});

type ChangeRow = readonly [rate: string, current: string, base: string];

/** What is said of each row of a table whose last column is the rate of change between the two before it. */
function changes(...rows: readonly ChangeRow[]): readonly string[] {
  const facts = rows.flatMap((figures, row) =>
    figures.map((text, column) =>
      fact(`${'RAB'[column]}${row}`, text, { place: { kind: 'table', table: 0, row, column } }),
    ),
  );
  const values = valuesOf(facts);
  const evaluations = rows.map((_, row) => {
    const binding = bound(`R${row} = A${row} / B${row} - 1`);
    return evaluate({ ...binding, origin: 'claimed', kind: 'recalculation' }, values);
  });
  return doubtMisreadings(evaluations, facts, values).map(({ verdict, binding }) =>
    verdict === 'breaks' ? binding.severity : verdict,
  );
}

describe('a row that its column of changes contradicts', () => {
  const HOLDING: readonly ChangeRow[] = [
    ['0.057', '285.71', '270.42'],
    ['0.073', '206.54', '192.51'],
    ['0.048', '366.17', '349.28'],
  ];
  const holds = HOLDING.map(() => 'holds');
  // 191.51 for 195.51, which no slip of the rate explains.
  const SLIPPED: ChangeRow = ['0.056', '206.54', '191.51'];

  test('is wrong where the other rows agree with the column', () => {
    assert.deepEqual(changes(...HOLDING, SLIPPED), [...holds, 'error']);
  });

  test('is wrong in its amounts or in its rate', () => {
    assert.deepEqual(changes(...HOLDING, ['0.056', '236.54', '195.51']), [...holds, 'error']);
    assert.deepEqual(changes(...HOLDING, ['0.561', '206.54', '195.51']), [...holds, 'error']);
  });

  test('is told as a warning where one other row agrees', () => {
    assert.deepEqual(changes(...HOLDING.slice(2), SLIPPED), ['holds', 'warning']);
  });

  test('is hardly understood where none does, or as many do not', () => {
    const other: ChangeRow = ['0.312', '1138', '1521'];
    assert.deepEqual(changes(SLIPPED), ['untested']);
    assert.deepEqual(changes(...HOLDING.slice(2), SLIPPED, other), ['holds', 'untested', 'untested']);
  });

  test('is not made wrong by rows that agree in nothing', () => {
    const still: ChangeRow = ['0', '8868', '8868'];
    assert.deepEqual(changes(still, still, still, SLIPPED), ['holds', 'holds', 'holds', 'untested']);
  });
});
