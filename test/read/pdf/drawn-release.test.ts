/** The bundled release drawn as text, page after page with its columns elsewhere, says what its text says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read } from '../../../src/read/read.ts';
import { asDrawn } from './as-drawn.ts';
import { extracted, factsOf } from '../facts-of.ts';

const RELEASE = fileURLToPath(new URL('../../../data/qfin-2023-q4.txt', import.meta.url));

test('the bundled release drawn as text: the same facts', async () => {
  const release = await read(readFileSync(RELEASE), 'release.txt');
  const drawn = await read(new TextEncoder().encode(asDrawn(release)), 'drawn.txt');
  const expected = factsOf(await extracted(release));
  assert.ok(expected.length > 800);
  assert.deepEqual(factsOf(await extracted(drawn)), expected);
});
