import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conclude } from './concluded.ts';
import { fingerprint } from '../../src/findings/fingerprint.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Severity } from '../../src/model/identity.ts';
import type { Cause, Explanation } from '../../src/model/suspect.ts';
import { money } from '../../src/model/unit.ts';
import { Q3 } from '../evaluate/example.ts';
import { diagnosed, type Diagnosed } from '../diagnose/cases.ts';

function concluded({ causes, evaluations, extraction }: Diagnosed): readonly Finding[] {
  return conclude(causes, evaluations, extraction);
}

function only(found: Diagnosed): Finding {
  const [finding, ...more] = concluded(found);
  assert.ok(finding !== undefined && more.length === 0);
  return finding;
}

const BROKEN = { Total: '1,050', A: '600', B: '405' };

describe('a fingerprint', () => {
  const print = (printed: Readonly<Record<string, string>>, about = {}): string =>
    only(diagnosed(printed, ['Total = A + B'], about)).fingerprint;

  test('has 16 hexadecimal digits', () => {
    assert.match(print(BROKEN), /^[0-9a-f]{16}$/);
  });

  test('does not change with values, captions, places or other findings', () => {
    const first = print(BROKEN);
    assert.equal(print({ Total: '2,000', A: '600', B: '405' }), first);
    assert.equal(print({ A: '6,000', B: '405', Total: '1,050' }), first);
    assert.equal(print(BROKEN, { Total: { caption: 'In total' } }), first);
    const more = diagnosed({ ...BROKEN, X: '5', Y: '9' }, ['Total = A + B', 'X = Y']);
    assert.ok(concluded(more).some((finding) => finding.fingerprint === first));
  });

  test('changes with the rule, the concept, the period and the unit', () => {
    const prints = [
      print(BROKEN),
      print(BROKEN, { Total: { concept: 'Sum' } }),
      print(BROKEN, { Total: { period: Q3 } }),
      print(BROKEN, { Total: { unit: money('USD') } }),
      only(diagnosed(BROKEN, [['Total = A + B', { id: 'other/rule' }]])).fingerprint,
    ];
    assert.equal(new Set(prints).size, prints.length);
  });

  test('keeps its parts apart', () => {
    assert.notEqual(fingerprint(['ab', 'c']), fingerprint(['a', 'bc']));
    assert.equal(fingerprint([]), 'cbf29ce484222325');
  });
});

describe('severity', () => {
  const explanation = (explains: Explanation['explains']): Explanation => ({ explains, formula: 'so' });
  const severityOf = (severity: Severity, more: Partial<Cause> = {}): Severity => {
    const found = diagnosed(BROKEN, [['Total = A + B', { severity }]]);
    const cause: Cause = { evaluations: [0], suspects: [], explanation: null, ...more };
    return only({ ...found, causes: [cause] }).severity;
  };

  test('is the identity’s own', () => {
    assert.equal(severityOf('error'), 'error');
    assert.equal(severityOf('warning'), 'warning');
    assert.equal(severityOf('note'), 'note');
  });

  test('is a note where the order of rounding explains, a warning where anything else does', () => {
    assert.equal(severityOf('error', { explanation: explanation('rounding-order') }), 'note');
    assert.equal(severityOf('error', { explanation: explanation('another-definition') }), 'warning');
    assert.equal(severityOf('error', { explanation: explanation('last-places') }), 'warning');
  });

  test('of several identities that one cause breaks is the highest', () => {
    const found = diagnosed({ ...BROKEN, C: '1,005' }, [
      ['Total = A + B', { severity: 'note' }],
      ['C = Total', { severity: 'error' }],
    ]);
    assert.equal(only(found).severity, 'error');
  });

  test('is a warning where rounding could still explain the difference', () => {
    const names = Array.from({ length: 12 }, (_, index) => `A${index}`);
    const printed = Object.fromEntries(names.map((name) => [name, '100']));
    const found = diagnosed({ Total: '1,206', ...printed }, [`Total = ${names.join(' + ')}`]);
    const { verdict, severity, explanation: why } = only(found);
    assert.deepEqual([verdict, severity], ['improbable', 'warning']);
    assert.match(why ?? '', /less than once in 1,000/);
  });
});

describe('findings', () => {
  test('stand by severity, then by place', () => {
    const found = diagnosed({ A: '1', B: '5', C: '1', D: '5', E: '1', F: '5' }, [
      ['A = B', { severity: 'note' }],
      ['E = F', { severity: 'error' }],
      ['C = D', { severity: 'error' }],
    ]);
    assert.deepEqual(
      concluded(found).map(({ severity, labels }) => `${severity} ${labels[0]?.figure}`),
      ['error C', 'error E', 'note A'],
    );
  });

  test('tell the identity that says most first', () => {
    const found = diagnosed({ ...BROKEN, C: '1,005' }, [
      ['C = Total', { kind: 'tie-out', id: 'tie' }],
      ['Total = A + B', { kind: 'footing', id: 'foot' }],
    ]);
    const finding = only(found);
    assert.equal(finding.rule, 'foot');
    assert.deepEqual(finding.evaluations, ['rule/2', 'rule/1']);
  });

  test('of one rule and one explanation are a group', () => {
    const found = diagnosed({ A: '1', B: '5', C: '1', D: '5' }, ['A = B', 'C = D']);
    const rounded: Explanation = { explains: 'rounding-order', formula: 'so' };
    const groups = (explanations: readonly (Explanation | null)[]): number =>
      new Set(
        concluded({
          ...found,
          evaluations: found.evaluations.map((each) => ({
            ...each,
            binding: { ...each.binding, identity: 'one/rule' },
          })),
          causes: explanations.map((explanation, index) => ({
            evaluations: [index],
            suspects: [],
            explanation,
          })),
        }).map(({ group }) => group),
      ).size;
    assert.equal(groups([rounded, rounded]), 1);
    assert.equal(groups([null, null]), 2);
  });
});
