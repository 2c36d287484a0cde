import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  buildLexicon,
  conceptOfCaption,
  conceptOfKey,
  type Named,
} from '../../../src/extract/lexicon/lexicon.ts';
import type { Caption } from '../../../src/model/identity.ts';
import { concept } from '../../evaluate/example.ts';
import { phraseKey } from '../../../src/extract/lexicon/caption.ts';

function caption(text: string, under: string | null = null): Caption {
  return { text, under };
}

const LEXICON = buildLexicon([
  concept('Cash', { captions: [caption('Cash and cash equivalents')], phrases: ['cash position'] }),
  concept('NetIncome', { captions: [caption('Net income')], opposite: [caption('Net loss')] }),
  concept('NetIncomeOfOwners', { captions: [caption('Net income attributable to …')] }),
  concept('NetIncomeOfMinority', { captions: [caption('Net income attributable to noncontrolling …')] }),
  concept('Basic', { captions: [caption('Basic', 'Earnings per share')] }),
  concept('BasicShares', { captions: [caption('Basic', 'Weighted average …')] }),
  concept('HeavyFees', { captions: [caption('Other fees')], within: 'Heavy' }),
  concept('LightFees', { captions: [caption('Other fees')], within: 'Light' }),
  concept('Heavy', { captions: [caption('Heavy segment')] }),
  concept('Light', { captions: [caption('Light segment')] }),
  concept('Receivables', { captions: [caption('Receivables')] }),
  concept('NoncurrentReceivables', { captions: [caption('Receivables', 'Non-current assets')] }),
  concept('Marketing', { captions: [caption('Marketing')] }),
]);

const never = (): number => -1;

function nameOf(named: Named | null): string | null {
  return named === null ? null : `${named.opposite ? 'not ' : ''}${named.concept.name}`;
}

describe('the concept of a caption', () => {
  const cases: readonly (readonly [row: string, section: readonly string[], name: string | null])[] = [
    ['Cash and cash equivalents', [], 'Cash'],
    ['CASH AND CASH-EQUIVALENTS', [], 'Cash'],
    ['Cash', [], null],
    ['Net loss', [], 'not NetIncome'],
    ['Net income attributable to shareholders of Acme', [], 'NetIncomeOfOwners'],
    ['Net income attributable to noncontrolling interests', [], 'NetIncomeOfMinority'],
    ['Basic', ['Earnings per share'], 'Basic'],
    ['Basic', ['Weighted average shares in millions'], 'BasicShares'],
    ['Basic', ['Earnings per share of Acme'], null],
    ['Basic', [], null],
    ['Receivables', ['Current assets'], 'Receivables'],
    ['Receivables', ['ASSETS', 'Non-current assets'], 'NoncurrentReceivables'],
  ];
  for (const [row, section, name] of cases) {
    test(`${[...section, row].join(' › ')}: ${name}`, () => {
      assert.equal(nameOf(conceptOfCaption(LEXICON, row, section, never)), name);
    });
  }

  test('of several is the one within what was named last', () => {
    const after = (...names: readonly string[]): string | null =>
      nameOf(conceptOfCaption(LEXICON, 'Other fees', [], (name) => names.indexOf(name)));
    assert.equal(after('Heavy'), 'HeavyFees');
    assert.equal(after('Heavy', 'Light'), 'LightFees');
    assert.equal(after(), null, 'and none where neither was');
  });
});

describe('the concept of a phrase', () => {
  const cases: readonly (readonly [phrase: string, name: string | null])[] = [
    ['cash position', 'Cash'],
    ['cash and cash equivalent', 'Cash'],
    ['Net losses', 'not NetIncome'],
    ['marketing expenses', 'Marketing'],
    ['basic', null],
    ['Other fees', null],
    ['the net income', null],
  ];
  for (const [phrase, name] of cases) {
    test(`"${phrase}": ${name}`, () => {
      assert.equal(nameOf(conceptOfKey(LEXICON, phraseKey(phrase), never)), name);
    });
  }
});

describe('a pattern', () => {
  const lexicon = buildLexicon([
    concept('Middle', { captions: [caption('Income … per share')] }),
    concept('Start', { captions: [caption('… before tax')] }),
  ]);
  const cases: readonly (readonly [row: string, name: string | null])[] = [
    ['Income of owners per share', 'Middle'],
    ['Income per share', 'Middle'],
    ['Income per share, diluted', null],
    ['Income before tax', 'Start'],
    ['Income before taxes', null],
  ];
  for (const [row, name] of cases) {
    test(`${name === null ? 'does not fit' : 'fits'} "${row}"`, () => {
      assert.equal(nameOf(conceptOfCaption(lexicon, row, [], never)), name);
    });
  }
});
