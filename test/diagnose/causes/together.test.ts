import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conclude } from '../../findings/concluded.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { diagnosed, suspects, type Diagnosed } from '../cases.ts';

const SENTENCE: Partial<Fact> = { place: { kind: 'prose', block: 0, sentence: 0 } };

describe('a figure that is wrong alike in two places', () => {
  const about = { Said: { ...SENTENCE, concept: 'A' }, A: { concept: 'A' } };
  const rules = ['Said = A', 'Total = A + B', 'T2 = Total', 'Sum = Said + C', 'S2 = Sum'];
  const rest = { B: '2,000', C: '4,000', Total: '3,234', T2: '3,234', Sum: '5,234', S2: '5,234' };

  test('is one cause', () => {
    const found = diagnosed({ A: '1,324', Said: '1,324', ...rest }, rules, about);
    assert.deepEqual(suspects(found), [['1 A → 1,234 (no slip)', '1 Said → 1,234 (no slip)']]);
    assert.match(found.causes[0]?.suspects[0]?.why ?? '', /^printed so in 2 places; .* both identities/);
  });

  test('is a single one where the other place is right', () => {
    const found = diagnosed({ A: '1,324', Said: '1,234', ...rest }, rules, about);
    assert.deepEqual(suspects(found), [['1 A → 1,234 (transposition)']]);
  });
});

describe('a figure that two coarser mentions contradict', () => {
  const mention = { ...SENTENCE, concept: 'A', decimals: -2 };
  const about = { Said: mention, Told: mention, A: { concept: 'A' } };
  // Mentions are written in hundreds.
  const contradicted = (fine: string): Diagnosed =>
    diagnosed({ A: fine, Said: '5,800', Told: '5,800' }, ['Said = A', 'Told = A'], about);

  test('is wrong itself where one digit differs, and which digit it was is not known', () => {
    assert.deepEqual(suspects(contradicted('5,731')), [['1 A → unknown (one-digit)']]);
  });

  test('is as likely to be wrong as they are where no slip accounts for it', () => {
    assert.deepEqual(suspects(contradicted('7,431')), [
      ['1 Said → 74 (no slip)', '1 Told → 74 (no slip)', '1 A → unknown (no slip)'],
    ]);
  });
});

describe('two rows in each other’s place', () => {
  /** Columns 1 and 2 of the rows `A` and `B`, each confirmed in two sentences. */
  function rows(printed: Readonly<Record<string, string>>): Diagnosed {
    const names = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'];
    const cells = names.map((name): [string, Partial<Fact>] => {
      const [row, column] = [name.startsWith('A') ? 0 : 1, Number(name.slice(1))];
      return [name, { place: { kind: 'table', table: 0, row, column } }];
    });
    const said = names.flatMap((name): readonly [string, Partial<Fact>][] => [[`${name}x`, SENTENCE]]);
    return diagnosed(
      printed,
      [...names.map((name) => `${name}x = ${name}`), ...[1, 2, 3].map((n) => `T${n} = A${n} + B${n}`)],
      Object.fromEntries([...cells, ...said, ...[1, 2, 3].map((n) => [`T${n}`, SENTENCE] as const)]),
    );
  }

  const SAID = {
    A1x: '1,200',
    A2x: '1,310',
    A3x: '1,450',
    B1x: '7,100',
    B2x: '7,240',
    B3x: '7,390',
    T1: '8,300',
    T2: '8,550',
    T3: '8,840',
  };

  test('are one cause', () => {
    const printed = { A1: '7,100', A2: '7,240', A3: '7,390', B1: '1,200', B2: '1,310', B3: '1,450' };
    const found = rows({ ...printed, ...SAID });
    assert.equal(found.causes.length, 1);
    const read = found.causes[0]?.suspects.map(({ figure, restored }) => `${figure} ${restored}`);
    assert.deepEqual(read?.toSorted(), [
      'A1 1,200',
      'A2 1,310',
      'A3 1,450',
      'B1 7,100',
      'B2 7,240',
      'B3 7,390',
    ]);
  });

  test('are not where the rows agree in one column', () => {
    const printed = { A1: '7,100', A2: '7,240', A3: '1,450', B1: '1,200', B2: '1,310', B3: '7,390' };
    assert.equal(rows({ ...printed, ...SAID }).causes.length, 2);
  });
});

describe('a column that moved by a row', () => {
  /** Rows A to D and their total, each but the last confirmed in a sentence. */
  const SAID = { Ax: '1,215', Bx: '7,104', Cx: '3,482', Dx: '2,390', Tx: '14,191' };
  const rules = ['Ax = A', 'Bx = B', 'Cx = C', 'Dx = D', 'Tx = T', 'T = A + B + C + D'];
  const about = Object.fromEntries(Object.keys(SAID).map((name) => [name, SENTENCE]));

  test('is one cause, which begins where a figure stands twice', () => {
    const found = diagnosed(
      { A: '1,215', B: '1,215', C: '7,104', D: '3,482', T: '14,191', ...SAID },
      rules,
      about,
    );
    assert.deepEqual(suspects(found), [
      ['1 B → 7,104 (shifted-row)', '1 C → 3,482 (shifted-row)', '1 D → 2,390 (shifted-row)'],
    ]);
    const [finding] = conclude(found.causes, found.evaluations, found.extraction);
    assert.equal(
      finding?.message,
      'B is printed as 1,215, which its neighbour prints as well, and so on to D (3,482): 3 figures of the column stand a row from their own; moved back, all 4 identities that break hold.',
    );
  });

  test('is so upwards as well', () => {
    const found = diagnosed(
      { A: '7,104', B: '3,482', C: '2,390', D: '2,390', T: '14,191', ...SAID },
      rules,
      about,
    );
    assert.deepEqual(
      suspects(found)[0]?.map((words) => words.slice(0, 9)),
      ['1 C → 3,4', '1 B → 7,1', '1 A → 1,2'],
    );
  });

  test('is none where one figure was copied over its neighbour', () => {
    const found = diagnosed(
      { A: '1,215', B: '1,215', C: '3,482', D: '2,390', T: '14,191', ...SAID },
      rules,
      about,
    );
    assert.deepEqual(suspects(found), [['1 B → 7,104 (neighbouring-row)']]);
  });
});
