/** Figures in brackets behind a figure: the year before, or marks of notes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparesInBrackets } from '../../../../src/extract/prose/facts/comparatives.ts';
import { claimed, extracted, said } from '../../reading.ts';

/** The sentence with two more comparatives that are no marks of notes. */
const usual = (sentence: string): string =>
  `${sentence} Orders were SEK 1,450 m (1,300). The rent was SEK 812 m (790).`;

describe('a comparative in brackets', () => {
  const cases: readonly (readonly [sentence: string, facts: readonly string[]])[] = [
    [
      'In 2023, total revenue was RMB 4,200 m (4,100).',
      [
        '4,200: doc:total-revenue 2023-01-01/2023-12-31 4200000000 CNY',
        '4,100: doc:total-revenue 2022-01-01/2022-12-31 4100000000 CNY',
      ],
    ],
    [
      'Gross profit amounted to RMB 0.6 million (0.5) for the quarter.',
      [
        '0.6: doc:gross-profit 2023-10-01/2023-12-31 600000 CNY',
        '0.5: doc:gross-profit 2022-10-01/2022-12-31 500000 CNY',
      ],
    ],
    [
      'In 2023, gross profit was RMB -152 m (-125).',
      [
        '-152: doc:gross-profit 2023-01-01/2023-12-31 -152000000 CNY',
        '-125: doc:gross-profit 2022-01-01/2022-12-31 -125000000 CNY',
      ],
    ],
  ];
  for (const [sentence, facts] of cases) {
    test(sentence, () => {
      assert.deepEqual(said(sentence), facts);
    });
  }

  test('of a percentage is one', () => {
    const [margin, before] = said('In 2023, the gross margin was 52.4 percent (51.2).');
    assert.match(margin ?? '', / 2023-01-01\/2023-12-31 0.524 pure$/);
    assert.match(before ?? '', / 2022-01-01\/2022-12-31 0.512 pure$/);
  });

  test('is what growth is recomputed from', () => {
    const claims = claimed('In 2023, total revenue increased by 2 percent to RMB 4,200 m (4,100).');
    assert.ok(
      claims.some((claim) => /growth|change/.test(claim) && /4,200/.test(claim) && /4,100/.test(claim)),
      claims.join('\n'),
    );
  });

  test('of growth is not understood', () => {
    const facts = said('In 2023, total revenue increased by 2.4 percent (3.5).');
    assert.match(facts[1] ?? '', /^3.5: nothing/);
  });
});

describe('a small number in brackets', () => {
  const classOf = (sentence: string, text: string): string | undefined =>
    extracted(sentence).figures.find((figure) => figure.text === text)?.class;

  const cases: readonly (readonly [sentence: string, digits: string, read: string])[] = [
    ['The fee was SEK 31 m (27).', '27', 'footnote'],
    [usual('The fee was SEK 31 m (27).'), '27', 'money'],
    [usual('The fee was SEK 31 m (2019).'), '2019', 'date'],
    [usual('The fee (27) was SEK 31 m.'), '27', 'footnote'],
    ['The fee was SEK 31 m (27.5).', '27.5', 'money'],
    ['The share was 31 percent (127).', '127', 'percent'],
    ['We sold 31 (127) units.', '127', 'footnote'],
  ];
  for (const [sentence, digits, read] of cases) {
    test(`${sentence}: ${digits} is ${read}`, () => {
      assert.equal(classOf(sentence, digits), read);
    });
  }
});

test('a document compares in brackets, where it does so more than once', () => {
  assert.equal(comparesInBrackets('It was SEK 5,238 m (4,605), or 7.4 percent (6.2).'), true);
  assert.equal(comparesInBrackets('It was SEK 5,238 m (4,605), or $8 million (1) and 7% (2).'), false);
  assert.equal(comparesInBrackets('Since 2019, it was SEK 31 m (2019), SEK 32 m (2020).'), false);
});

test('beside a balance in the middle of a year it is of no day that is told', () => {
  const facts = extracted(`
Balance sheet

SEKm\t30 Jun 2023\t31 Dec 2022
Trade receivables\t415\t670
Total assets\t8,268\t8,672

Income statement

SEKm\t1-6/2023\t1-6/2022
Net sales\t31\t28
Operating profit\t12\t13

At 30 June 2023, total assets were SEK 8,268 m (8,672).
`);
  const before = facts.facts.at(-1);
  assert.equal(before?.concept !== null, true);
  assert.equal(before?.period, null);
});
