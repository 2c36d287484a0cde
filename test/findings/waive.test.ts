import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conclude } from './concluded.ts';
import { tally, waive } from '../../src/findings/waive.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { diagnosed } from '../diagnose/cases.ts';

const { causes, evaluations, extraction } = diagnosed(
  { Total: '1,050', A: '600', B: '405', X: '5', Y: '9' },
  ['Total = A + B', 'X = Y'],
);
const FINDINGS = conclude(causes, evaluations, extraction);
const FIRST = FINDINGS[0] as Finding;
const TEXTS = new Map(extraction.figures.map(({ id, text }) => [id, text]));

function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    fingerprint: FIRST.fingerprint,
    release: null,
    figures: FIRST.labels.map(({ figure }) => TEXTS.get(figure) ?? ''),
    reason: 'Known',
    owner: null,
    expires: null,
    ...more,
  };
}

function waived(list: readonly Waiver[], today = '2024-06-30'): ReturnType<typeof waive> {
  return waive(FINDINGS, { list, today }, extraction);
}

describe('a waiver', () => {
  test('excuses its finding, which goes behind the others and is counted apart', () => {
    const { findings, notices } = waived([waiver()]);
    assert.deepEqual(notices, []);
    assert.deepEqual(
      findings.map(({ fingerprint, waiver: by }) => [fingerprint, by?.reason]),
      [
        [FINDINGS[1]?.fingerprint, undefined],
        [FIRST.fingerprint, 'Known'],
      ],
    );
    assert.deepEqual(tally(findings), { severities: { error: 1, warning: 0, note: 0 }, waived: 1 });
  });

  const VOID: readonly (readonly [string, Partial<Waiver>, string, RegExp])[] = [
    [
      'with another figure',
      { figures: ['1,005', '600', '405'] },
      'waiver-void',
      /1,050 is printed where it excused 1,005/,
    ],
    [
      'of fewer figures',
      { figures: ['1,050', '600'] },
      'waiver-void',
      /rests on 3 figures where it excused 2/,
    ],
    ['of a day that has passed', { expires: '2024-06-29' }, 'waiver-expired', /expired on 2024-06-29/],
    ['of no finding', { fingerprint: '0123456789abcdef' }, 'waiver-unmatched', /matches no finding/],
  ];
  for (const [what, more, code, message] of VOID) {
    test(`${what} excuses nothing, and a notice says so`, () => {
      const { findings, notices } = waived([waiver(more)]);
      assert.ok(findings.every((finding) => finding.waiver === null));
      assert.deepEqual(
        notices.map((notice) => notice.code),
        [code],
      );
      assert.match(notices[0]?.message ?? '', message);
    });
  }

  test('of another release says nothing here', () => {
    const { findings, notices } = waived([waiver({ release: 'other.txt' })]);
    assert.ok(findings.every((finding) => finding.waiver === null));
    assert.deepEqual(notices, []);
  });

  test('holds on its last day', () => {
    assert.deepEqual(waived([waiver({ expires: '2024-06-30' })]).notices, []);
  });
});

describe('waivers of findings that share a fingerprint', () => {
  const again = FINDINGS[1] as Finding;
  const alike = [FIRST, { ...again, fingerprint: FIRST.fingerprint }];
  const textsOf = ({ labels }: Finding): readonly string[] =>
    labels.map(({ figure }) => TEXTS.get(figure) ?? '');
  const ofFirst = waiver({ reason: 'the first' });
  const ofSecond = waiver({ reason: 'the second', figures: textsOf(again) });
  const among = (findings: readonly Finding[], list: readonly Waiver[]): readonly string[] => {
    const told = waive(findings, { list, today: '2024-06-30' }, extraction);
    const excused = told.findings.map(
      (each) => `${textsOf(each)[0] ?? ''}: ${each.waiver?.reason ?? 'open'}`,
    );
    return [...excused, ...told.notices.map(({ code }) => code)];
  };

  test('are told apart by their figures, in any order', () => {
    const both = ['1,050: the first', '5: the second'];
    assert.deepEqual(among(alike, [ofFirst, ofSecond]), both);
    assert.deepEqual(among(alike, [ofSecond, ofFirst]), both);
  });

  test('excuse no other than their own', () => {
    assert.deepEqual(among(alike, [ofSecond]), ['1,050: open', '5: the second']);
    assert.deepEqual(among([FIRST], [ofFirst, ofSecond]), ['1,050: the first', 'waiver-unmatched']);
    assert.deepEqual(among(alike, [ofFirst, { ...ofSecond, figures: ['6', '9'] }]), [
      '5: open',
      '1,050: the first',
      'waiver-void',
    ]);
  });
});
