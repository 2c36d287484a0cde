import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { excerptAt } from '../../src/facts/excerpt.ts';

describe('an excerpt', () => {
  test('is the line with a caret under the place', () => {
    assert.equal(excerptAt('{\n  "facts": 7\n}', 2, 12), '2 |   "facts": 7\n  |            ^');
  });

  test('is empty behind the last line', () => {
    assert.equal(excerptAt('{', 3, 1), '3 |\n  | ^');
  });

  test('points at the same character wherever in a long line it stands', () => {
    const line = Array.from({ length: 200 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    for (let column = 1; column <= line.length; column++) {
      const [shown = '', caret = ''] = excerptAt(line, 1, column).split('\n');
      assert.equal(shown.charAt(caret.indexOf('^')), line.charAt(column - 1), `column ${column}`);
    }
  });
});
