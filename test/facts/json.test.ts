import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { JsonMistake, lineAndColumn, parseJson } from '../../src/facts/json.ts';

/** What is not JSON, and what is said of it: offset and words. */
const MISTAKES: readonly (readonly [text: string, offset: number, words: RegExp])[] = [
  ['', 0, /a value is expected, and the end of the file was found/],
  ['{', 1, /a name in double quotes is expected/],
  ['{"a":1,}', 7, /a name in double quotes is expected, and `}` was found/],
  ["{'a':1}", 1, /a name in double quotes is expected, and `'` was found/],
  ['{"a" 1}', 5, /`:` is expected, and `1` was found/],
  ['{"a":1 "b":2}', 7, /`,` or `}` is expected/],
  ['{"a":1,"a":2}', 7, /the name "a" stands here a second time/],
  ['[1,]', 3, /a value is expected, and `]` was found/],
  ['[1 2]', 3, /`,` or `]` is expected/],
  ['[01]', 1, /a value is expected, and `01` was found/],
  ['[nul]', 1, /a value is expected, and `nul` was found/],
  ['[1] [2]', 4, /the end of the file is expected/],
  ['["a]', 1, /not closed/],
  ['["a\nb"]', 1, /line break/],
  ['["\\x"]', 1, /unknown escape/],
  ['['.repeat(101), 100, /nest more than 100 deep/],
];

describe('JSON with places', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat({ max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        assert.deepEqual(parseJson(text).value, JSON.parse(text));
      }),
    );
  });

  test('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, place, insertion) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + insertion + json.slice(at + 1);
        assert.ok(!parses(text, parseJson) || parses(text, JSON.parse));
      }),
    );
  });

  for (const [text, offset, words] of MISTAKES) {
    test(`tells where ${JSON.stringify(text.slice(0, 12))} goes wrong`, () => {
      assert.throws(
        () => parseJson(text),
        (error) => error instanceof JsonMistake && error.offset === offset && words.test(error.message),
      );
    });
  }

  test('knows where each value begins, and the nearest holder of one that is absent', () => {
    const text = '{ "a": [10, { "b": "c" }], "__proto__": 5 }';
    const { offsetOf } = parseJson(text);
    assert.equal(text.slice(offsetOf(['a', '0'])).slice(0, 2), '10');
    assert.equal(text.slice(offsetOf(['a', '1', 'b'])).slice(0, 3), '"c"');
    assert.equal(text.slice(offsetOf(['__proto__'])).slice(0, 1), '5');
    assert.equal(offsetOf(['a', '1', 'z', 'y']), offsetOf(['a', '1']));
    assert.equal(offsetOf([]), 0);
  });

  test('counts lines of any ending, and columns from 1', () => {
    assert.deepEqual(lineAndColumn('a\r\nb\rc\nde', 8), { line: 4, column: 2 });
    assert.deepEqual(lineAndColumn('', 0), { line: 1, column: 1 });
  });
});

function parses(text: string, parse: (text: string) => unknown): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
