import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { proseOf, repairWords } from '../../../src/extract/prose/repair.ts';

describe('the prose of a document', () => {
  const prose = (text: string): string =>
    proseOf({ name: 'a.txt', mediaType: 'text/plain', sha256: '', text, blocks: [] });

  test('has a blank where a line may not be broken', () => {
    assert.equal(prose('Revenue\u00a0was\u00a012\u00a0million'), 'Revenue was 12 million');
  });

  test('keeps what parts thousands', () => {
    assert.equal(prose('1\u00a0234'), '1\u00a0234');
  });
});

describe('words recognised with a letter wrong', () => {
  const cases: readonly (readonly [printed: string, read: string])[] = [
    ['in the same quaiter of 2022', 'in the same quarter of 2022'],
    ['in the same perlod of 2022', 'in the same period of 2022'],
    ['oompared to 5', 'compared to 5'],
    ['2023 and 2022, respectivcly', '2023 and 2022, respectively'],
    ['Quarter, PERIOD', 'Quarter, PERIOD'],
    ['it compares well', 'it compares well'],
    ['a string quartet', 'a string quartet'],
    ['quarters and periods', 'quarters and periods'],
    ['quxxter', 'quxxter'],
  ];
  for (const [printed, read] of cases) {
    test(`"${printed}" reads "${read}"`, () => {
      assert.equal(repairWords(printed), read);
    });
  }

  test('never move an offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(repairWords(text).length, text.length);
      }),
    );
  });
});
