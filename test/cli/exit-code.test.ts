/** The table of exit codes, row by row. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exitCode, type Outcome, type Policy } from '../../src/cli/exit-code.ts';
import { parsePercentage } from '../../src/cli/usage/percentage.ts';
import type { Severity } from '../../src/model/identity.ts';

const STRICT: Policy = { failOn: 'error', minCoverage: null, allowUnchecked: false };

const CLEAN = outcome({});
const ERROR = outcome({ error: 1 });
const WARNING = outcome({ warning: 1 });
const NOTE = outcome({ note: 1 });
const UNCHECKED = outcome({}, 0);

const ROWS: readonly (readonly [
  title: string,
  outcomes: readonly Outcome[],
  policy: Partial<Policy>,
  code: number,
])[] = [
  ['nothing found', [CLEAN], {}, 0],
  ['an error', [ERROR], {}, 1],
  ['a warning passes', [WARNING], {}, 0],
  ['a warning fails where asked for', [WARNING], { failOn: 'warning' }, 1],
  ['an error fails where warnings do', [ERROR], { failOn: 'warning' }, 1],
  ['a note fails where asked for', [NOTE], { failOn: 'note' }, 1],
  ['a note passes where warnings fail', [NOTE], { failOn: 'warning' }, 0],
  ['nothing fails', [ERROR], { failOn: 'never' }, 0],
  ['too little covered', [CLEAN], { minCoverage: percent('90.1%') }, 4],
  ['just enough covered', [CLEAN], { minCoverage: percent('90%') }, 0],
  ['nothing checked', [UNCHECKED], {}, 4],
  ['nothing checked, and that is allowed', [UNCHECKED], { allowUnchecked: true }, 0],
  [
    'nothing checked is allowed, but less than asked for',
    [UNCHECKED],
    { allowUnchecked: true, minCoverage: percent('1%') },
    4,
  ],
  ['not one figure', [outcome({}, 0, 0)], { allowUnchecked: true, minCoverage: percent('95%') }, 0],
  ['a release that cannot be read', ['refused'], {}, 2],
  ['our mistake', ['bug'], {}, 3],
  ['findings before coverage', [ERROR, UNCHECKED], {}, 1],
  ['the input before findings', [ERROR, 'refused', UNCHECKED], {}, 2],
  ['our mistake before everything', ['refused', ERROR, 'bug'], {}, 3],
  ['one release with an error and too little covered', [outcome({ error: 1 }, 0)], {}, 1],
];

describe('exit code', () => {
  for (const [title, outcomes, policy, code] of ROWS) {
    test(`${title}: ${code}`, () => assert.equal(exitCode(outcomes, { ...STRICT, ...policy }), code));
  }

  test('a percentage needs its sign and ends at 100', () => {
    assert.deepEqual(parsePercentage('97.50 %'), { units: 9750n, places: 2 });
    assert.deepEqual(parsePercentage('0%'), { units: 0n, places: 0 });
    assert.ok(parsePercentage('100%'));
    for (const text of ['95', '0.95', '-1%', '100.1%', '95 percent', '%', ''])
      assert.equal(parsePercentage(text), undefined);
  });
});

function outcome(severities: Partial<Record<Severity, number>>, checked = 90, real = 100): Outcome {
  return { severities: { error: 0, warning: 0, note: 0, ...severities }, coverage: { checked, real } };
}

function percent(text: string): Policy['minCoverage'] {
  return parsePercentage(text) ?? assert.fail(text);
}
