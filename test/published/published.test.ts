/** The releases as they were published, which the repository may not hold: tested where their folder lies beside it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { audited, tableOf } from './audited.ts';
import { EXPECTED_FINDINGS } from './expected-findings.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/releases');
const FULL = 'qfin-2023-q4.txt';

const texts = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
const skip = texts.includes(FULL) ? false : 'the published releases are not beside the repository';

describe('published releases', () => {
  test('that of the fourth quarter of 2023 gives exactly the expected findings', { skip }, async () => {
    const report = await audited(readFileSync(join(FOLDER, FULL)), FULL);
    assert.deepEqual(tableOf(report), EXPECTED_FINDINGS);
    assert.equal(report.severities.error, 0);
    const { checked, real, share } = report.coverage;
    assert.ok(checked * 100 >= real * 96, `${share}`);
  });

  for (const name of texts.filter((each) => each !== FULL)) {
    test(`${name} is audited to the end`, async () => {
      const { figures, coverage } = await audited(readFileSync(join(FOLDER, name)), name);
      assert.ok(figures.length > 0);
      assert.equal(coverage.real + coverage.figures['not-a-figure'], figures.length);
    });
  }
});
