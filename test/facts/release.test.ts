/** The bundled release, audited from the document and from its facts: the same report but for the copy of the document. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { audit, auditFacts, extract } from '../../src/audit.ts';
import { readFacts } from '../../src/facts/read.ts';
import { writeFacts } from '../../src/facts/write.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import type { Document } from '../../src/model/document.ts';
import { read } from '../../src/read/read.ts';
import { render } from '../../src/report/render.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';
import type { ResolvedRules } from '../../src/rules/packs/resolve.ts';

const RELEASE = new URL('../../data/qfin-2023-q4.txt', import.meta.url);

describe('facts of the bundled release', () => {
  let document: Document;
  let rules: ResolvedRules;
  before(async () => {
    document = await read(readFileSync(RELEASE), 'qfin-2023-q4.txt');
    rules = await choosePacks(document.text, [], BUNDLED_PACKS);
  });

  test('read back, and are written the same again', () => {
    const text = writeFacts(extract(document, { rules }), rules.packs);
    const facts = readFacts(text, 'facts.json');
    assert.deepEqual(
      facts.packs,
      rules.packs.map(({ name }) => name),
    );
    assert.equal(writeFacts(facts.extraction, rules.packs), text);
  });

  test('are audited to the same report, byte for byte', async () => {
    const options = { rules, version: '0' };
    const { extraction } = readFacts(writeFacts(extract(document, options), rules.packs), 'facts.json');
    const fromDocument = await render(audit(document, options), 'json');
    const fromFacts = await render(auditFacts(extraction, options), 'json');
    assert.equal(fromFacts, fromDocument);
  });
});
