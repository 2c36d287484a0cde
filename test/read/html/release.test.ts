/** The bundled release written as a page, in each of the ways in which pages are written, says what its text says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../../src/model/document.ts';
import { read } from '../../../src/read/read.ts';
import { asPage, PAGE_STYLES } from './as-page.ts';
import { extracted, factsOf } from '../facts-of.ts';

const RELEASE = fileURLToPath(new URL('../../../data/qfin-2023-q4.txt', import.meta.url));

describe('the bundled release as a page', () => {
  let release: Document;
  let expected: readonly string[];
  before(async () => {
    release = await read(readFileSync(RELEASE), 'release.txt');
    expected = factsOf(await extracted(release));
    assert.ok(expected.length > 800);
  });

  for (const style of PAGE_STYLES) {
    test(`${style}: the same facts`, async () => {
      const page = await read(new TextEncoder().encode(asPage(release, style)), 'release.html');
      assert.deepEqual(factsOf(await extracted(page)), expected);
    });
  }
});
