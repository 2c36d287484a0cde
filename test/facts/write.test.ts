/** The file as another reader of xBRL-JSON meets it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeFacts } from '../../src/facts/write.ts';
import { EXTRACTION, PACK } from './example.ts';

interface Written {
  readonly documentInfo: unknown;
  readonly facts: Readonly<
    Record<string, { readonly value: string; readonly decimals: number; readonly dimensions: object }>
  >;
}

const text = writeFacts(EXTRACTION, [PACK]);
const written = JSON.parse(text) as Written;

describe('a written facts file', () => {
  test('says what it is and where its names come from', () => {
    assert.deepEqual(written.documentInfo, {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      namespaces: {
        xbrl: 'https://xbrl.org/2021',
        xbrli: 'http://www.xbrl.org/2003/instance',
        iso4217: 'http://www.xbrl.org/2003/iso4217',
        concept: 'urn:qfin-audit:concept',
        doc: 'urn:qfin-audit:caption',
        said: 'urn:qfin-audit:sentence',
        audit: 'urn:qfin-audit:audit',
      },
      taxonomy: [],
      features: { 'xbrl:allowedDuplicates': 'all' },
    });
  });

  test('states a flow over a span whose end is excluded, with its basis', () => {
    assert.equal(written.facts['f1']?.value, '4495500000');
    assert.equal(written.facts['f1'].decimals, -5);
    assert.deepEqual(written.facts['f1'].dimensions, {
      concept: 'concept:TotalNetRevenue',
      period: '2023-10-01T00:00:00/2024-01-01T00:00:00',
      unit: 'iso4217:CNY',
      'audit:basis': 'audit:gaap',
    });
  });

  test('states the balance of a day at the midnight that ends it', () => {
    assert.deepEqual(written.facts['f3']?.dimensions, {
      concept: 'doc:total-current-assets',
      period: '2024-01-01T00:00:00',
      unit: 'iso4217:CNY',
    });
  });

  test('states what the concept amounts to, whichever sign is printed', () => {
    assert.equal(written.facts['f3']?.value, '-39796028000');
  });

  test('states a percentage as a pure fraction, which has no unit, and an unknown concept as such', () => {
    assert.equal(written.facts['f2']?.value, '0.138');
    assert.deepEqual(written.facts['f2'].dimensions, { concept: 'audit:unidentified' });
  });

  test('keeps to a width that a person can read', () => {
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    assert.ok(longest <= 141, `a line has ${longest} characters`);
    assert.match(text, /^ {6}\{ "kind": "split", "whole": "f1", "parts": \["f3", "f4"\] \},$/m);
    assert.ok(text.endsWith('}\n'));
  });
});
