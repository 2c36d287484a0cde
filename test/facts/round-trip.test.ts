/** What is written reads back equal: the audit of a facts file is the audit of the document it came from. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readFacts } from '../../src/facts/read.ts';
import { writeFacts } from '../../src/facts/write.ts';
import { extractions } from './arbitrary.ts';
import { EXTRACTION, PACK } from './example.ts';

describe('facts file', () => {
  test('a small extraction reads back equal, with the names of its packs', () => {
    const read = readFacts(writeFacts(EXTRACTION, [PACK]), 'facts.json');
    assert.deepEqual(read, { extraction: EXTRACTION, packs: ['qfin'] });
  });

  test('any extraction reads back equal, and writes the same text again', () => {
    fc.assert(
      fc.property(extractions, (extraction) => {
        const text = writeFacts(extraction, []);
        const read = readFacts(text, 'facts.json');
        assert.deepEqual(read.extraction, extraction);
        assert.equal(writeFacts(read.extraction, []), text);
      }),
      { numRuns: 200 },
    );
  });
});
