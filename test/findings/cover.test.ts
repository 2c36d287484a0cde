import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conclude } from './concluded.ts';
import { cover, coverageOf } from '../../src/findings/cover.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { FigureEntry, FigureStatus } from '../../src/model/report.ts';
import { diagnosed } from '../diagnose/cases.ts';

function covered(
  printed: Readonly<Record<string, string>>,
  rules: Parameters<typeof diagnosed>[1],
  more: readonly Figure[] = [],
): readonly FigureEntry[] {
  const { causes, evaluations, extraction } = diagnosed(printed, rules);
  const whole = { ...extraction, figures: [...extraction.figures, ...more] };
  return cover(whole, evaluations, conclude(causes, evaluations, whole));
}

function statuses(entries: readonly FigureEntry[]): readonly string[] {
  return entries.map(({ id, status, reason }) =>
    [id, status, ...(reason === null ? [] : [reason])].join(': '),
  );
}

describe('a figure is', () => {
  test('tied in an equality that holds', () => {
    assert.deepEqual(statuses(covered({ A: '5', B: '5' }, ['A = B'])), ['A: tied', 'B: tied']);
  });

  test('untied where only a bound holds', () => {
    assert.deepEqual(statuses(covered({ A: '5', B: '4' }, ['A >= B'])), [
      'A: untied: only a bound or a direction uses it',
      'B: untied: only a bound or a direction uses it',
    ]);
  });

  test('contradicted as the first suspect of a finding, the others of which stay as they are', () => {
    const entries = covered({ Total: '1,050', A: '600', B: '405', C: '1,005', A2: '600' }, [
      'Total = A + B',
      'C = Total',
      'A2 = A',
    ]);
    assert.deepEqual(statuses(entries), [
      'Total: contradicted',
      'A: tied',
      'B: untied: only identities that break use it',
      'C: untied: only identities that break use it',
      'A2: tied',
    ]);
  });

  test('untied where nothing uses it', () => {
    assert.deepEqual(statuses(covered({ A: '5' }, [])), ['A: untied: no identity uses it']);
  });

  test('no figure where it states nothing', () => {
    const date: Figure = {
      id: 'd',
      text: '2023',
      span: { start: 0, end: 4 },
      line: 1,
      column: 1,
      class: 'date',
    };
    assert.deepEqual(statuses(covered({}, [], [date])), ['d: not-a-figure']);
  });
});

describe('coverage', () => {
  const of = (counts: Partial<Record<FigureStatus, number>>): string | null => {
    const entries = Object.entries(counts).flatMap(([status, count]) =>
      Array.from({ length: count }, () => ({ status }) as FigureEntry),
    );
    return coverageOf(entries, []).share;
  };

  test('is a share in tenths of a per cent, never rounded up', () => {
    assert.equal(of({ tied: 1 }), '100.0 %');
    assert.equal(of({ tied: 1999, untied: 1 }), '99.9 %');
    assert.equal(of({ tied: 2, untied: 1 }), '66.6 %');
    assert.equal(of({ untied: 3 }), '0.0 %');
  });

  test('counts contradicted and improbable figures as checked, and other numerals not at all', () => {
    assert.equal(of({ tied: 1, contradicted: 1, improbable: 1, untied: 1, 'not-a-figure': 96 }), '75.0 %');
  });

  test('of no real figure is none', () => {
    assert.equal(of({ 'not-a-figure': 3 }), null);
    assert.equal(of({}), null);
  });

  test('counts verdicts, in all and by kind', () => {
    const { evaluations } = diagnosed({ A: '5', B: '5', C: '9' }, [
      ['A = B', { kind: 'tie-out' }],
      ['A = C', { kind: 'tie-out' }],
      ['A <= C', { kind: 'bound' }],
    ]);
    const { verdicts, kinds } = coverageOf([], evaluations);
    assert.deepEqual(verdicts, { holds: 2, improbable: 0, breaks: 1, untested: 0 });
    assert.deepEqual(kinds['tie-out'], { holds: 1, improbable: 0, breaks: 1, untested: 0 });
    assert.deepEqual(kinds.bound, { holds: 1, improbable: 0, breaks: 0, untested: 0 });
  });
});
