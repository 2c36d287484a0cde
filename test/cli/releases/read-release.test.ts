/** What a file that is named is taken for, by how it begins. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readRelease } from '../../../src/cli/releases/read-release.ts';
import { AuditError } from '../../../src/model/audit-error.ts';
import { makeFolder } from '../folder.ts';
import { stubPipeline } from '../stub-pipeline.ts';

/** `document` or `facts`, else the code with which the file is refused. */
async function takenFor(text: string): Promise<string> {
  const folder = makeFolder({ draft: text });
  const pipeline = {
    ...stubPipeline(),
    readFacts: async () => Promise.reject(new AuditError('broken-facts', 'read as facts')),
  };
  try {
    return (await readRelease({ path: join(folder.path, 'draft'), shown: 'draft' }, pipeline)).kind;
  } catch (error) {
    assert.ok(error instanceof AuditError);
    return error.code;
  } finally {
    folder.remove();
  }
}

describe('a file is', () => {
  const cases: readonly (readonly [text: string, kind: string])[] = [
    ['Our "documentInfo" is a press release.', 'document'],
    ['{\\rtf1 "documentInfo"', 'document'],
    ['\uFEFF\n{ "documentInfo": broken', 'broken-facts'],
    ['{"documentInfo":{}}', 'broken-facts'],
    ['{ "name": "package" }', 'unknown-format'],
    ['{}', 'unknown-format'],
  ];
  for (const [text, kind] of cases)
    test(`${kind}, where it begins ${JSON.stringify(text)}`, async () => {
      assert.equal(await takenFor(text), kind);
    });
});
