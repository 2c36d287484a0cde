import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conclude } from './concluded.ts';
import { culpritMessage, explanationWords } from '../../src/findings/wording.ts';
import type { Shown } from '../../src/findings/display.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { IdentityKind } from '../../src/model/identity.ts';
import type { Explanation, Suspect } from '../../src/model/suspect.ts';
import { money, PURE } from '../../src/model/unit.ts';
import { point } from '../../src/number/interval.ts';
import { diagnosed, type Diagnosed } from '../diagnose/cases.ts';
import { decimal } from '../evaluate/example.ts';

function findings({ causes, evaluations, extraction }: Diagnosed): readonly Finding[] {
  return conclude(causes, evaluations, extraction);
}

function suspectOf(figure: string): Suspect {
  return { figure, rank: 1, restored: null, interval: point(decimal('0')), slip: null, why: '' };
}

function shownIn({ extraction }: Diagnosed): (id: string) => Shown {
  return (id) => {
    const fact = extraction.facts.find((each) => each.id === id);
    const figure = extraction.figures.find((each) => each.id === id);
    assert.ok(fact !== undefined && figure !== undefined);
    return { fact, figure, heading: '' };
  };
}

test('a doubt about the reading is told only where nothing explains the difference', () => {
  const found = diagnosed({ Total: '1,050', A: '600', B: '405' }, [
    ['Total = A + B', { help: 'Add again.' }],
  ]);
  const evaluations = found.evaluations.map((each) => ({
    ...each,
    binding: { ...each.binding, doubt: 'Read again.' },
  }));
  const helpOf = (explanation: Explanation | null): string | null | undefined =>
    findings({ ...found, evaluations, causes: [{ evaluations: [0], suspects: [], explanation }] })[0]?.help;
  assert.equal(helpOf(null), 'Read again.');
  assert.equal(helpOf({ explains: 'rounding-order', formula: 'so' }), 'Add again.');
});

describe('the sentence of a finding', () => {
  const SAYS: readonly (readonly [kind: IdentityKind, says: string])[] = [
    ['footing', 'Total is printed as 1,050, but its 2 components foot to 1,005.'],
    ['cross-footing', 'Total is printed as 1,050, but the row adds across to 1,005.'],
    ['articulation', 'Total is printed as 1,050, but the other statement gives 1,005.'],
    ['roll-forward', 'Total is printed as 1,050, but opening balance and movements give 1,005.'],
    ['bridge', 'Total is printed as 1,050, but the lines of the bridge give 1,005.'],
    ['recalculation', 'Total is printed as 1,050, but recomputed from the printed figures it is 1,005.'],
    ['period-sum', 'Total is printed as 1,050, but its periods sum to 1,005.'],
    ['convenience-translation', 'Total is printed as 1,050, but the amount at the stated rate is 1,005.'],
  ];
  for (const [kind, says] of SAYS) {
    test(`of a ${kind}`, () => {
      const found = diagnosed({ Total: '1,050', A: '600', B: '405' }, [['Total = A + B', { kind }]]);
      assert.equal(findings({ ...found, causes: [unsuspected] })[0]?.message, says);
    });
  }

  const unsuspected = { evaluations: [0], suspects: [], explanation: null };

  test('of a tie-out', () => {
    const found = diagnosed({ Here: '450', There: '405' }, [['Here = There', { kind: 'tie-out' }]]);
    assert.equal(
      findings({ ...found, causes: [unsuspected] })[0]?.message,
      'Here is printed as 450, but elsewhere the same fact is printed as 405.',
    );
  });

  test('tells the words of scale where these alone are at odds', () => {
    const inProse = (decimals: number): Partial<Fact> => ({
      place: { kind: 'prose', block: 0, sentence: 0 },
      decimals,
      value: decimal(decimals === -8 ? '212600000000' : '212600000'),
    });
    const found = diagnosed(
      { Here: '212.6', There: '212.6', Total: '405.0', Other: '192.4' },
      [['Here = There', { kind: 'tie-out' }]],
      { Here: inProse(-8), There: inProse(-5) },
    );
    assert.equal(
      findings({ ...found, causes: [unsuspected] })[0]?.message,
      'Here is printed as 212.6 billion, but elsewhere the same fact is printed as 212.6 million.',
    );
    const [culprit] = [{ ...suspectOf('Here'), restored: '212.6 million', slip: 'power-of-ten' } as const];
    assert.equal(
      culpritMessage(culprit, found.evaluations, shownIn(found)),
      'Here is printed as 212.6 billion; with 212.6 million, the identity that breaks holds.',
    );
  });

  test('of a bound', () => {
    const found = diagnosed({ Here: '405', There: '450' }, [['Here >= There', { kind: 'bound' }]]);
    assert.equal(
      findings({ ...found, causes: [unsuspected] })[0]?.message,
      'Here is printed as 405, which the release says is not below 450.',
    );
  });

  test('names a row by its heading where its caption stands for several', () => {
    const found = diagnosed({ Total: '1,050', A: '600', B: '405' }, ['Total = A + B'], {
      Total: { caption: 'basic' },
    });
    const [table] = found.extraction.tables;
    assert.ok(table !== undefined);
    const rows = table.rows.map((row, index) =>
      index === 2 ? row : { ...row, caption: 'basic', section: [`Per ${['share', 'ADS'][index] ?? ''}`] },
    );
    const extraction = { ...found.extraction, tables: [{ ...table, rows }] };
    assert.equal(
      findings({ ...found, extraction, causes: [unsuspected] })[0]?.message,
      'Per share › basic is printed as 1,050, but its 2 components foot to 1,005.',
    );
  });

  test('names the culprit where it is a component', () => {
    const found = diagnosed({ Total: '1,005', A: '600', B: '450', Sum: '1,205', X: '800' }, [
      'Total = A + B',
      'Sum = X + B',
    ]);
    const [finding] = findings(found);
    assert.equal(finding?.message, 'B is printed as 450; Total and 1 more identity hold only with 405.');
    assert.deepEqual(finding.labels, [
      { figure: 'B', text: 'the figure in doubt' },
      { figure: 'Total', text: 'reported total' },
      { figure: 'A', text: 'component' },
      { figure: 'Sum', text: 'reported total' },
      { figure: 'X', text: 'component' },
    ]);
  });

  test('calls a figure without a caption by what is printed', () => {
    const found = diagnosed({ Total: '1,050', A: '600', B: '405' }, ['Total = A + B'], {
      Total: { caption: '' },
    });
    assert.match(
      findings({ ...found, causes: [unsuspected] })[0]?.message ?? '',
      /^The figure 1,050 is printed as 1,050/,
    );
  });

  test('begins with a capital whatever the caption does', () => {
    const found = diagnosed({ Total: '1,050', A: '600', B: '405' }, ['Total = A + B'], {
      Total: { caption: 'net of all' },
    });
    assert.match(findings({ ...found, causes: [unsuspected] })[0]?.message ?? '', /^Net of all is/);
  });
});

test('a context tells the period and the unit', () => {
  const context = (unit: string, decimals: number): string | undefined =>
    findings(
      diagnosed({ Total: '9,050,000', A: '600', B: '405' }, ['Total = A + B'], {
        Total: { unit, decimals, periodLabel: 'Dec 31, 2023' },
      }),
    )[0]?.context;
  assert.equal(context(money('CNY'), 0), 'Dec 31, 2023 · RMB');
  assert.equal(context(money('USD'), -3), 'Dec 31, 2023 · US$ thousands');
  assert.equal(context(money('CHF'), -6), 'Dec 31, 2023 · CHF millions');
  assert.equal(context(PURE, 2), 'Dec 31, 2023 · %');
  assert.equal(context('xbrli:shares', 0), 'Dec 31, 2023 · shares');
  assert.equal(context('iso4217:EUR/xbrli:shares', 0), 'Dec 31, 2023 · € per share');
});

test('the two sides are set under one another with what rounding explains', () => {
  const [finding] = findings(diagnosed({ Total: '1,050', A: '600', B: '405' }, ['Total = A + B']));
  assert.deepEqual(finding?.arithmetic, {
    reported: '1,050',
    reportedTolerance: '± 0.5',
    recomputed: '1,005',
    recomputedTolerance: '± 1',
    difference: '45',
    tolerance: 'rounding explains at most 1.5',
    operands: [
      { figure: 'A', sign: '', caption: 'A', text: '600' },
      { figure: 'B', sign: '+', caption: 'B', text: '405' },
    ],
  });
});

test('an explanation says what kind it is', () => {
  assert.equal(
    explanationWords({ explains: 'rounding-order', formula: 'twice the rounded amount' }),
    'Rounding order: twice the rounded amount.',
  );
});
