import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf } from '../blocks.ts';

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

describe('line ends', () => {
  const text = lines(
    'Results',
    '',
    'Revenue was',
    '5 and',
    '- more',
    '',
    'Cash\t1',
    '',
    'Debt\t2',
    '(1) Note this.',
  );

  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    test(`${name} gives the blocks of LF`, () => {
      const other = text.replaceAll('\n', end);
      const withLf = JSON.stringify(blocksOf(other)).replaceAll(JSON.stringify(end).slice(1, -1), '\\n');
      assert.deepEqual(JSON.parse(withLf), blocksOf(text));
    });
  }
});
