import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Evaluation } from '../../src/model/evaluation.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Suspect } from '../../src/model/suspect.ts';
import { findingKey, outcomeOf } from '../../src/strength/outcome.ts';

function suspect(figure: string, rank: number, restored: string | null): Suspect {
  const zero = { units: 0n, places: 0 };
  return { figure, rank, restored, interval: { lo: zero, hi: zero }, slip: null, why: '' };
}

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'rule',
    title: '',
    kind: 'footing',
    verdict: 'breaks',
    severity: 'error',
    message: 'said',
    fingerprint: 'print',
    context: '',
    labels: [],
    arithmetic: {
      reported: '',
      reportedTolerance: '',
      recomputed: '',
      recomputedTolerance: '',
      difference: '',
      tolerance: '',
      operands: [],
    },
    suspects: [],
    evaluations: [],
    explanation: null,
    reading: null,
    because: '',
    help: null,
    waiver: null,
    group: '',
    ...parts,
  };
}

const BROKEN = [{ binding: { id: 'e1', figures: ['f1', 'f2'] } }] as unknown as readonly Evaluation[];
const label = (figure: string): Finding['labels'][number] => ({ figure, text: '' });
const KNOWN = finding({ labels: [label('f1')], fingerprint: 'known' });

/** A finding beside that of the clean release, and what it makes of a slip in f1, which was printed as 12. */
const CASES: readonly (readonly [string, Finding | null, Record<string, unknown>])[] = [
  ['nothing new', null, { detected: false, ranked: false, restored: false, told: null }],
  ['a label', finding({ labels: [label('f1')] }), { detected: true, ranked: false, falseAlarms: 0 }],
  [
    'a label that is not the first',
    finding({ labels: [label('f3'), label('f1')] }),
    { detected: true, falseAlarms: 1 },
  ],
  [
    'an identity it stands in',
    finding({ labels: [label('f2')], evaluations: ['e1'] }),
    { detected: true, falseAlarms: 1 },
  ],
  [
    'a late suspect',
    finding({ suspects: [suspect('f9', 1, '7'), suspect('f1', 2, '12')] }),
    { detected: true, ranked: false, restored: false, falseAlarms: 1 },
  ],
  [
    'the first suspect',
    finding({ suspects: [suspect('f1', 1, '12')] }),
    { detected: true, ranked: true, restored: true, falseAlarms: 0 },
  ],
  [
    'another value',
    finding({ suspects: [suspect('f1', 1, '13')] }),
    { ranked: true, restored: false, proposed: '13' },
  ],
  [
    'no value',
    finding({ suspects: [suspect('f1', 1, null)] }),
    { ranked: true, restored: false, proposed: null },
  ],
  [
    'a tie of three',
    finding({ suspects: ['f8', 'f9', 'f1'].map((id) => suspect(id, 1, '12')) }),
    { ranked: true, restored: true },
  ],
  [
    'a tie of four',
    finding({ suspects: ['f7', 'f8', 'f9', 'f1'].map((id) => suspect(id, 1, '12')) }),
    { detected: true, ranked: false, falseAlarms: 0 },
  ],
  [
    'another figure',
    finding({ labels: [label('f3')], suspects: [suspect('f3', 1, '5')] }),
    { detected: false, falseAlarms: 1 },
  ],
  [
    'a warning about another figure',
    finding({ severity: 'warning', labels: [label('f3')] }),
    { detected: false, falseAlarms: 0 },
  ],
  ['a known finding in other words', finding({ ...KNOWN, message: 'said otherwise' }), { detected: true }],
  ['a known finding, now an error', finding({ ...KNOWN, severity: 'error' }), { detected: true }],
];

describe('what an audit makes of a slip', () => {
  const known = new Set([findingKey({ ...KNOWN, severity: 'note' })]);
  for (const [what, found, expected] of CASES) {
    test(what, () => {
      const findings = [finding({ ...KNOWN, severity: 'note' }), ...(found === null ? [] : [found])];
      const { falseAlarms, ...outcome } = outcomeOf(
        known,
        { findings, evaluations: BROKEN },
        new Map([['f1', '12']]),
      );
      const made: Record<string, unknown> = { ...outcome, falseAlarms: falseAlarms.length };
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, made[key]])), expected);
    });
  }
});
