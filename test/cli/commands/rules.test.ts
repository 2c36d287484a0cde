/** `qfin-audit rules` on the bundled packs; scenarios show it on packs of one's own. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BUNDLED_PACKS } from '../../../src/generated/packs.ts';
import { type Answer, answerTo } from '../program.ts';

const answer = (...argv: readonly string[]): Promise<Answer> =>
  answerTo(['rules', ...argv], { cwd: import.meta.dirname });

describe('rules', () => {
  test('lists every bundled pack with its origin and its kinds', async () => {
    const { code, stdout, stderr } = await answer();
    assert.deepEqual([code, stderr], [0, '']);
    for (const { name, title } of BUNDLED_PACKS) {
      assert.match(stdout, new RegExp(String.raw`^${name} +bundled$`, 'm'));
      assert.ok(stdout.includes(`\n  ${title}\n`), title);
    }
    assert.match(stdout, /^ {2}kinds {2}footing \d+, /m);
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
  });

  test('lists the identities of a pack with their formulas', async () => {
    const { code, stdout } = await answer('list', 'general');
    assert.equal(code, 0);
    const { identities } = BUNDLED_PACKS.find(({ name }) => name === 'general') ?? assert.fail();
    for (const { id, kind } of identities)
      assert.match(stdout, new RegExp(String.raw`^${id} +${kind}$`, 'm'));
    assert.match(stdout, /^ {4}GrossProfit = Revenue - CostOfRevenue$/m);
  });

  test('lists as JSON what it prints', async () => {
    const { stdout } = await answer('list', '--format', 'json');
    const { packs } = JSON.parse(stdout) as { packs: { name: string; identities: object[] }[] };
    assert.deepEqual(
      packs.map(({ name, identities }) => [name, identities.length]),
      BUNDLED_PACKS.map(({ name, identities }) => [name, identities.length]),
    );
  });

  test('judges the examples of all bundled packs, which have the verdicts that they state', async () => {
    const { code, stdout } = await answer('test');
    assert.equal(code, 0, stdout);
    assert.equal(stdout.match(/examples, each with the verdict it states/g)?.length, BUNDLED_PACKS.length);
    for (const { identities } of BUNDLED_PACKS)
      assert.ok(stdout.includes(`${identities.length} of ${identities.length} identities have an example`));
  });

  test('refuses a file that is not there', async () => {
    const { code, stdout, stderr } = await answer('check', './none.yaml');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /there is no file none\.yaml/);
  });
});
