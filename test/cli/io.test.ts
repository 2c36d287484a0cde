import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Io, wantsColour, widthOf } from '../../src/cli/io.ts';

const PIPE: Io = {
  stdout: () => undefined,
  stderr: () => undefined,
  version: '0.0.0',
  today: '2024-06-30',
  cwd: '/',
  env: {},
  isTTY: false,
  isWatched: false,
  columns: undefined,
};
const TERMINAL: Io = { ...PIPE, isTTY: true, columns: 120 };

describe('what a terminal can show', () => {
  const COLOUR: readonly (readonly [title: string, io: Io, colour: boolean])[] = [
    ['a terminal', TERMINAL, true],
    ['a pipe', PIPE, false],
    ['NO_COLOR', { ...TERMINAL, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR, which says nothing', { ...TERMINAL, env: { NO_COLOR: '' } }, true],
    ['FORCE_COLOR into a pipe', { ...PIPE, env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', { ...TERMINAL, env: { FORCE_COLOR: '0' } }, false],
    ['FORCE_COLOR before NO_COLOR', { ...PIPE, env: { FORCE_COLOR: '3', NO_COLOR: '1' } }, true],
    ['a terminal that knows no colour', { ...TERMINAL, env: { TERM: 'dumb' } }, false],
  ];
  for (const [title, io, colour] of COLOUR) {
    test(`${title}: ${colour ? 'colour' : 'none'}`, () => assert.equal(wantsColour(io), colour));
  }

  test('its width, else 80', () => {
    assert.equal(widthOf(TERMINAL), 120);
    assert.equal(widthOf(PIPE), 80);
    assert.equal(widthOf({ ...PIPE, env: { COLUMNS: '60' } }), 60);
    assert.equal(widthOf({ ...PIPE, env: { COLUMNS: 'wide' } }), 80);
    assert.equal(widthOf({ ...TERMINAL, columns: 0 }), 80);
  });
});
