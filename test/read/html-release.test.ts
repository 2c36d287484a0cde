/** The bundled release written as a page, in each of the ways in which pages are written, says what its text says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/audit.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { periodKey } from '../../src/model/period.ts';
import { formatAmount, normalise } from '../../src/number/amount.ts';
import { read } from '../../src/read/read.ts';
import { choosePacks } from '../../src/rules/choose.ts';
import { asPage, PAGE_STYLES } from './as-page.ts';

const RELEASE = fileURLToPath(new URL('../../data/qfin-2023-q4.txt', import.meta.url));

async function extracted(document: Document): Promise<Extraction> {
  return extract(document, { rules: await choosePacks(document.text, [], BUNDLED_PACKS) });
}

function factsOf({ facts, figures }: Extraction): readonly string[] {
  const printed = new Map(figures.map(({ id, text }) => [id, text]));
  return facts.map(({ id, concept, period, unit, value }) =>
    [
      printed.get(id),
      concept,
      period === null ? '' : periodKey(period),
      unit,
      formatAmount(normalise(value)),
    ].join(' | '),
  );
}

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
