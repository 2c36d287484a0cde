import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { renderHtml } from '../../src/report/html.ts';
import { HOSTILE_TEXTS, saying } from './hostile.ts';

/** Every element with the names of its attributes, in order: what no text may change. */
function structureOf(markup: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) found.push([node.nodeName, ...node.attrs.map(({ name }) => name)].join(' '));
    else if (!node.nodeName.startsWith('#') || node.nodeName === '#comment') found.push(node.nodeName);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(markup));
  return found;
}

const plain = structureOf(renderHtml(saying('words')));

describe('hostile text in the html report', () => {
  for (const [index, text] of HOSTILE_TEXTS.entries()) {
    test(`never becomes markup: text ${String(index + 1)}`, () => {
      assert.deepEqual(structureOf(renderHtml(saying(text))), plain);
    });
  }

  test('never becomes markup, whatever it is', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(pieces, (texts) => {
        assert.deepEqual(structureOf(renderHtml(saying(`words ${texts.join('')}`))), plain);
      }),
      { numRuns: 10 },
    );
  });

  test('stays readable to the script as the words that they are', () => {
    for (const text of HOSTILE_TEXTS) {
      const [, json = ''] = /id="words">(.*?)<\/script>/s.exec(renderHtml(saying(text))) ?? [];
      const { strings } = JSON.parse(json) as { strings: readonly string[] };
      assert.ok(strings.length > 1);
      assert.doesNotMatch(strings.join(''), /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      assert.doesNotMatch(json, /</);
    }
  });
});
