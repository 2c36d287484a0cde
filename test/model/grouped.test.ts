import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { append, groupBy } from '../../src/model/grouped.ts';

const CAPTIONS = ['Net income', 'Revenue', 'Net loss', '', 'Revenue abroad'];

describe('items by a key', () => {
  test('stand in the order in which they and their keys come', () => {
    const groups = groupBy(CAPTIONS, (caption) => caption.split(' ')[0] ?? null);
    assert.deepEqual(
      [...groups],
      [
        ['Net', ['Net income', 'Net loss']],
        ['Revenue', ['Revenue', 'Revenue abroad']],
        ['', ['']],
      ],
    );
  });

  test('are left out where they have none', () => {
    const groups = groupBy(CAPTIONS, (caption) => (caption === '' ? null : caption.length));
    assert.deepEqual([...groups.keys()], [10, 7, 8, 14]);
  });

  test('may stand under several', () => {
    const byLetter = new Map<string, string[]>();
    for (const word of ['tax', 'total']) for (const letter of new Set(word)) append(byLetter, letter, word);
    assert.deepEqual(byLetter.get('t'), ['tax', 'total']);
    assert.deepEqual(byLetter.get('x'), ['tax']);
  });
});
