import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSign, signOf, wordOf } from '../../../../src/extract/prose/tokens/token-text.ts';
import type { Token } from '../../../../src/extract/prose/tokens/tokens.ts';

const AT = { start: 0, end: 1 };
const WORD: Token = { ...AT, kind: 'word', lower: 'revenue' };
const COMMA: Token = { ...AT, kind: 'punctuation', lower: ',' };
const OTHER: Token = { ...AT, kind: 'other' };

test('a word is no sign, a sign is no word, and other tokens and none at all are neither', () => {
  assert.deepEqual([WORD, COMMA, OTHER, undefined].map(wordOf), ['revenue', '', '', '']);
  assert.deepEqual([WORD, COMMA, OTHER, undefined].map(signOf), ['', ',', '', '']);
});

test('no token is the sign that is asked for where none stands', () => {
  assert.equal(isSign(COMMA, ','), true);
  assert.equal(isSign(COMMA, ';'), false);
  assert.equal(isSign(undefined, ','), false);
});
