import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  CAPITALS,
  endsInHyphen,
  endsInWord,
  hasCapitals,
  hasLetter,
  hasLetters,
  isBeyondAscii,
  LETTERS,
  lettersOf,
  SMALL_LETTERS,
  startsSmall,
  startsWithCapital,
  startsWithLetter,
  wordsIn,
} from '../../src/model/letters.ts';

type Row = readonly [what: (text: string) => boolean, yes: readonly string[], no: readonly string[]];

const TOLD: readonly Row[] = [
  [isBeyondAscii, ['Umsatz für', '収益', '½', 'e\u0301', '𝐀'], ['', 'Net sales', '“€ 5” – ‘as is’…']],
  [hasLetter, ['5a', '(Å)', '収益', '𝐀'], ['', '5 %', '€ – “”', '½']],
  [hasLetters, ['5 ab', 'Öl', '純利'], ['a 1 b', '(Å)', '–€']],
  [hasCapitals, ['the USD', 'ÄÖ'], ['Net Sales', 'E–U', '収益']],
  [startsWithLetter, ['a', 'Net', 'öl', '収益', '𝐀'], ['', '5a', '“Net', ' a']],
  [
    startsWithCapital,
    ['Net', 'A', 'Z', 'Ölpreis', 'Ślask', '𝐀'],
    ['net', '@', '[', '5N', '“Net', 'ölpreis', ''],
  ],
  [startsSmall, ['net', 'a', 'z', 'ölpreis', 'śląsk', 'ﬁrst'], ['Net', '`', '{', '(net', '–net', '']],
  [endsInWord, ['sales', 'sales 5', 'Öl', 'café', '収益', '10²'], ['', 'sales,', 'sales ', '“sales”', '5 €']],
  [endsInHyphen, ['year-over-', 'Öl-', '2-'], ['-', 'sales –', 'year over', '.-']],
];

for (const [what, yes, no] of TOLD)
  describe(what.name, () => {
    for (const text of yes) test(`of ${JSON.stringify(text)}`, () => assert.ok(what(text)));
    for (const text of no) test(`not of ${JSON.stringify(text)}`, () => assert.ok(!what(text)));
  });

describe('the letters of a text', () => {
  const TEXTS: readonly (readonly [lower: string, dashed: string])[] = [
    ['net income (loss), basic', 'net-income-loss-basic'],
    ['issuer’s “own” shares – net', 'issuer-s-own-shares-net'],
    ['umsatz für öl & gas', 'umsatz-für-öl-gas'],
    ['（連結）売上高', '-連結-売上高'],
  ];
  for (const [lower, dashed] of TEXTS)
    test(`${lower} is ${dashed}`, () => {
      assert.equal(lettersOf(lower, '-'), dashed);
      assert.deepEqual(
        wordsIn(lower),
        dashed.split('-').filter((word) => word !== ''),
      );
    });
});

describe('the classes of letters', () => {
  /** Of Latin, Greek and Cyrillic, of which releases are. */
  const characters = Array.from({ length: 0x460 }, (_, code) => String.fromCharCode(code));
  const isIn = (source: string): ((character: string) => boolean) => {
    const pattern = new RegExp(`[${source}]`);
    return (character) => pattern.test(character);
  };

  test('have every letter, and of other characters accents alone', () => {
    const more = characters.filter((character) => isIn(LETTERS)(character) && !/\p{L}/u.test(character));
    assert.deepEqual(
      characters.filter((each) => /\p{L}/u.test(each) && !isIn(LETTERS)(each)),
      [],
    );
    assert.ok(
      more.every((character) => character >= '\u02c2'),
      more.join(' '),
    );
  });

  test('take no capital of Latin-1 for a small letter, and none the other way round', () => {
    for (const character of characters.filter((each) => each < '\u0100')) {
      assert.equal(isIn(CAPITALS)(character), /\p{Lu}/u.test(character), character);
      assert.equal(isIn(SMALL_LETTERS)(character), /(?![ªµº])\p{Ll}/u.test(character), character);
    }
  });
});
