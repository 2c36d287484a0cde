import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  captionKeys,
  cleanCaption,
  compactKey,
  phraseKey,
  slug,
  typeOfWords,
} from '../../../src/extract/lexicon/caption.ts';

describe('a caption is printed without', () => {
  const cases: readonly (readonly [what: string, printed: string])[] = [
    ['a mark in braces', 'Trade payables^{*1}'],
    ['a superscript mark', 'Trade payables¹²'],
    ['a starred mark', 'Trade payables*²'],
    ['a number in brackets at its end', 'Trade payables (3)'],
    ['a number in square brackets at its end', 'Trade payables[12]'],
    ['daggers', 'Trade payables†'],
    ['leaders', 'Trade payables . . . . . .'],
    ['dots', 'Trade payables.......'],
    ['blanks that were doubled', '  Trade   payables '],
    ['the letter of its line', '(b) Trade payables'],
    ['the number of its line', 'iv) Trade payables'],
    ['a Roman number', 'II Trade payables'],
    ['the lines of which it is made', 'Trade payables (5-6)'],
  ];
  for (const [what, printed] of cases) {
    test(what, () => {
      assert.equal(cleanCaption(printed), 'Trade payables');
    });
  }
});

test('captions that differ in blanks, dashes and commas are the same', () => {
  assert.equal(compactKey('Land use rights,net'), compactKey('Land use rights, net'));
  assert.equal(compactKey('Fees-capital heavy'), compactKey('Fees – Capital  heavy'));
  assert.notEqual(compactKey('Net income'), compactKey('Net incomes'));
});

test('phrases that differ in plural endings and possessives are the same', () => {
  assert.equal(phraseKey("The Company's liabilities"), 'the company liability');
  assert.equal(phraseKey('Operating expenses'), phraseKey('operating expense'));
  assert.equal(phraseKey('Gross loss'), 'gross loss');
  assert.equal(phraseKey('gas'), 'gas');
});

describe('the two keys of a caption are those that are made one by one', () => {
  const captions = [
    '',
    'Total revenues, net',
    'Shareholders’ equity',
    "The owner's share of losses",
    'Adj. net income',
    'Bénéfice net',
    '– Fees (2)',
  ];
  for (const caption of captions) {
    test(caption, () => {
      const expected = { compact: compactKey(caption), phrase: phraseKey(caption) };
      assert.deepEqual(captionKeys(caption), expected);
    });
  }
});

test('a name is made of words and dashes', () => {
  assert.equal(slug("Shareholders' equity, net – total"), 'shareholders-equity-net-total');
});

describe('what words count', () => {
  const cases: readonly (readonly [words: readonly string[], type: string])[] = [
    [['Net income per ADS'], 'per-share'],
    [['Earnings per ordinary share, basic'], 'per-share'],
    [['Weighted average shares used in computing earnings per share'], 'shares'],
    [['Net income per share, weighted average shares as below'], 'per-share'],
    [['Number of ADSs outstanding'], 'shares'],
    [['Basic', 'Weighted average number of shares'], 'shares'],
    [['Diluted', 'Net income per share'], 'per-share'],
    [['Weighted average cost of capital'], 'monetary'],
    [['Common stock, $0.01 par value, 900 shares authorized, 80 shares outstanding'], 'monetary'],
    [['Number of shares outstanding, par value $0.01'], 'shares'],
    [['Common stock, $.10 par value; 9,200 shares outstanding'], 'monetary'],
    [['Treasury stock, at cost: 5,400 and 4,700 shares outstanding at June 30'], 'monetary'],
    [['Less: Treasury shares, 5,400 shares used in plans'], 'monetary'],
    [['Common shares outstanding'], 'shares'],
    [['Share capital (face value Rs. 2 per share)'], 'monetary'],
    [['Diluted', 'Earnings per share (face value of Rs. 2 each)'], 'per-share'],
    [['Basic', 'Numerator used to compute net income per share'], 'monetary'],
    [['Net income (loss) used in computing basic earnings per share'], 'monetary'],
    [
      ['Net income attributable to common stockholders used to compute diluted earnings per share'],
      'monetary',
    ],
    [['Net income per share, shares used in computing it'], 'per-share'],
    [['Diluted', 'Denominator for earnings per share'], 'shares'],
    [['Revenue'], 'monetary'],
  ];
  for (const [words, type] of cases) {
    test(`${words.join(' under ')}: ${type}`, () => {
      assert.equal(typeOfWords(words), type);
    });
  }
});
