import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { audit } from '../../src/audit.ts';
import type { Severity } from '../../src/model/identity.ts';
import type { Severities } from '../../src/model/severities.ts';
import { read } from '../../src/read/read.ts';
import { auditAgain, reportOn } from '../../src/reaudit.ts';
import { loadRules } from '../../src/rules/packs/load-rules.ts';
import { unmatchedSeverities } from '../../src/rules/severities.ts';

const RELEASE = new URL('../../data/qfin-2023-q4.txt', import.meta.url);
const text = readFileSync(RELEASE, 'utf8').replace('39,796,028', '39,769,028');
const document = await read(new TextEncoder().encode(text), 'draft.txt');
const rules = await loadRules(document);

const FOOT = 'balance-sheet/current-assets-foot';
const plain = audit(document, { rules });
/** What breaks beside it for the same cause: the most severe of them decides. */
const BESIDE = plain.evaluations
  .filter(({ binding }) => plain.findings.find(({ rule }) => rule === FOOT)?.evaluations.includes(binding.id))
  .map(({ binding }) => binding.identity)
  .filter((identity) => identity !== FOOT);
const severityWith = (severities: Severities): Severity | undefined =>
  audit(document, { rules, severities }).findings.find(({ rule }) => rule === FOOT)?.severity;

describe('severities of a project', () => {
  const cases: readonly (readonly [Severities, Severity])[] = [
    [{}, 'error'],
    [{ [FOOT]: 'warning' }, 'warning'],
    [{ 'balance-sheet/*': 'note' }, 'note'],
    [{ 'balance-sheet/*': 'note', [FOOT]: 'warning' }, 'warning'],
    [{ [FOOT]: 'warning', '*': 'error' }, 'warning'],
    [{ '*': 'note', 'balance-sheet/*': 'warning' }, 'warning'],
    [{ 'income-statement/*': 'note' }, 'error'],
  ];
  for (const [severities, expected] of cases) {
    test(`${JSON.stringify(severities)} makes what breaks ${FOOT} an ${expected}`, () => {
      const others = Object.fromEntries(BESIDE.map((identity) => [identity, expected]));
      assert.equal(severityWith({ ...others, ...severities }), expected);
    });
  }

  test('do not raise what is explained', () => {
    const explained = plain.findings.filter(({ explanation }) => explanation !== null);
    assert.ok(explained.length > 0);
    const severities = Object.fromEntries(explained.map(({ rule }) => [rule, 'error' as const]));
    const now = new Map(
      audit(document, { rules, severities }).findings.map((each) => [each.fingerprint, each]),
    );
    for (const { fingerprint, severity } of explained) assert.equal(now.get(fingerprint)?.severity, severity);
  });

  test('hold for an audit that goes on from another', () => {
    const options = { rules, severities: { '*': 'note' } as const };
    const first = auditAgain(document, options, null);
    const again = auditAgain(document, options, first);
    const expected = audit(document, options).findings;
    for (const { audited } of [first, again]) assert.deepEqual(reportOn(audited, options).findings, expected);
  });

  test('of an identity that nobody has are told, with the one that was probably meant', () => {
    const ids = new Set([FOOT, 'balance-sheet/equation']);
    const told = unmatchedSeverities(
      { 'balance-sheet/equation': 'note', 'balance-sheet/equaton': 'note' },
      ids,
    );
    assert.deepEqual(
      told.map(({ code, message }) => [code, message]),
      [
        [
          'severity-unmatched',
          'A severity is set for balance-sheet/equaton, which is no identity of the packs in force or of this release. Did you mean balance-sheet/equation?',
        ],
      ],
    );
    assert.deepEqual(unmatchedSeverities({ 'nothing/*': 'note' }, ids), []);
  });
});
