import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DATED, claimed, extracted } from '../../reading.ts';
import { VOCABULARY } from '../vocabulary.ts';

describe('a sentence claims', () => {
  const cases: readonly (readonly [what: string, sentence: string, claims: readonly string[]])[] = [
    [
      'a growth from the base it names',
      'Total revenue was RMB1.2 million, an increase of 9.1% from RMB1.1 million in the same period of 2022.',
      ['growth, current 1.2, base 1.1, rate 9.1, direction up'],
    ],
    [
      'a growth over the same figure of the year before, found in the tables',
      'Total revenue was RMB1.2 million, up 9.1% year-over-year.',
      ['growth, current 1.2, base 1,100, rate 9.1, direction up'],
    ],
    [
      'a growth of the measure before it, and not of the one that the sentence goes on to',
      'Total revenue increased to RMB1.2 million, up 9.1% year-over-year, and refunds increased to RMB0.6 million, up 20% year-over-year.',
      ['growth, current 1.2, base 1,100, rate 9.1, direction up'],
    ],
    [
      'a growth of what stands behind it, before the value that it leads to',
      '9.1% year-over-year increase in total revenue to RMB1.2 million from RMB1.1 million in the same period of 2022.',
      ['growth, current 1.2, base 1.1, rate 9.1, direction up'],
    ],
    [
      'a fall before the value it leads to',
      'Gross profit fell 9.1% to RMB1.2 million from RMB1.3 million in the third quarter of 2023.',
      ['growth, current 1.2, base 1.3, rate 9.1, direction down'],
    ],
    [
      'a growth of what stands before a remark, and not of a part of it',
      'Total revenue was RMB1.2 million, including a contribution of RMB0.3 million from refunds, up 9.1%, from RMB1.1 million in the same period of 2022.',
      ['growth, current 1.2, base 1.1, rate 9.1, direction up'],
    ],
    [
      'a growth of a measure that a remark tells the kind of',
      'Total revenue, a non-GAAP measure defined below, was RMB1.2 million, up 9.1% year-over-year.',
      ['growth, current 1.2, base 1,100, rate 9.1, direction up'],
    ],
    [
      'a growth of an adjusted measure behind what it excludes',
      'Adjusted revenue, which excludes refunds and gross profit of others, was RMB1.2 million, up 9.1% from RMB1.1 million a year ago.',
      ['growth, current 1.2, base 1.1, rate 9.1, direction up'],
    ],
    [
      'a share that stands behind a comma',
      'Gross profit of RMB0.6 million, 50% of total revenue, fell short of RMB0.7 million.',
      ['share, part 0.6, whole 1,200, rate 50'],
    ],
    [
      'nothing over what was expected',
      'Total revenue was RMB1.2 million, RMB0.2 million above the high end of our outlook range.',
      [],
    ],
    [
      'a growth of a measure with the mark of a note',
      'Adjusted revenue 1 was RMB1.2 million, up 9.1% from RMB1.1 million a year ago.\n\n1 See the reconciliation below.',
      ['growth, current 1.2, base 1.1, rate 9.1, direction up'],
    ],
    [
      'a change in points',
      'Gross margin was 50.0%, an increase of 280 basis points from 47.2% in the same period of 2022.',
      ['change, current 50.0, base 47.2, change 280, direction up'],
    ],
    [
      'a change in money',
      'Total revenue was RMB1.2 million, down RMB0.1 million from RMB1.3 million in the third quarter of 2023.',
      ['change, current 1.2, base 1.3, change 0.1, direction down'],
    ],
    [
      'a share of what the measure is part of',
      'Gross profit was RMB0.6 million, representing 50% of total revenue.',
      ['share, part 0.6, whole 1,200, rate 50'],
    ],
    [
      'a share of the measure that it names',
      'Gross profit was RMB0.6 million, or 50% of total revenue, compared to RMB0.5 million, or 45% of total revenue, in the same period of 2022.',
      ['share, part 0.6, whole 1,200, rate 50', 'share, part 0.5, whole 1,100, rate 45'],
    ],
    [
      'translations of a value and of nothing else',
      'Total revenue was RMB1.2 million (US$0.2 million), compared to RMB1.1 million in the same period of 2022.',
      ['translation, amount 1.2, translated 0.2'],
    ],
    [
      'the total of a count at an average price',
      'Acme bought 8.4 million ADSs for a total of US$132 million at an average price of US$15.7 per ADS.',
      ['product, total 132, count 8.4, price 15.7'],
    ],
    [
      'the direction of a move told in the next sentence',
      'Total revenue was RMB1.2 million, compared to RMB1.1 million in the same period of 2022. The year-over-year increase was due to volumes.',
      ['direction, current 1.2, base 1.1, direction up'],
    ],
    [
      'two directions told together',
      'Total revenue was RMB1.2 million, compared to RMB1.1 million in the same period of 2022 and RMB1.0 million in the previous quarter. Year-over-year and sequential increases came from volumes.',
      ['direction, current 1.2, base 1.1, direction up', 'direction, current 1.2, base 1.0, direction up'],
    ],
    [
      'a direction without its basis where there is one base',
      'Total revenue was RMB1.2 million, compared to RMB1.1 million in the same period of 2022. The decrease was due to volumes.',
      ['direction, current 1.2, base 1.1, direction down'],
    ],
    [
      'a direction of the comparison before it, where a paragraph holds two',
      'Total revenue was RMB1.2 million, compared to RMB1.1 million in the same period of 2022. The year-over-year increase was due to volumes. Gross profit was RMB0.6 million, compared to RMB0.7 million in the same period of 2022. The year-over-year decrease was due to prices.',
      ['direction, current 1.2, base 1.1, direction up', 'direction, current 0.6, base 0.7, direction down'],
    ],
    ['nothing where it only states', 'Total revenue was RMB1.2 million.', []],
  ];
  for (const [what, sentence, claims] of cases) {
    test(what, () => {
      assert.deepEqual(claimed(sentence, VOCABULARY), claims);
    });
  }
});

describe('a footnote that names the parts of a figure', () => {
  for (const words of ['Including', 'Comprising', 'Consisting of', 'Made up of']) {
    test(words, () => {
      const text = `Acme shipped 500 orders^{*1} in the quarter.\n\n1 ${words} 200 orders from shops and 300 orders from the web.\n`;
      assert.deepEqual(claimed(text, VOCABULARY), ['split, whole 500, parts 200 + 300']);
    });
  }

  test('of a mark that hangs on no figure claims nothing', () => {
    const text =
      'Acme shipped 500 orders in the quarter.\n\n1 Including 200 orders from shops and 300 orders.\n';
    assert.deepEqual(claimed(text, VOCABULARY), []);
  });
});

test('a rate whose other figure is nowhere is untied, with the reason', () => {
  const { claims, untied } = extracted(
    `${DATED}Net income was RMB0.6 million, up 9.1% year-over-year.`,
    VOCABULARY,
  );
  assert.deepEqual(claims, []);
  assert.deepEqual(
    untied.map(({ reason }) => reason),
    ['no operand in the document'],
  );
});
