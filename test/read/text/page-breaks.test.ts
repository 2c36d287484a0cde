import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf } from '../blocks.ts';

const lines = (...each: readonly string[]): string => each.join('\n');

describe('page breaks', () => {
  test('join the halves of a sentence that goes on in lower case', () => {
    assert.deepEqual(blocksOf(lines('Revenue was 5 million, an', '', '', 'increase of a tenth.')), [
      ['paragraph', 'Revenue was 5 million, an\n\n\nincrease of a tenth.'],
    ]);
  });

  test('join more than two pieces, after a comma or a hyphen as well', () => {
    assert.deepEqual(blocksOf(lines('Costs, which are year-', '', 'end costs, were 3,', '', 'and fell.')), [
      ['paragraph', 'Costs, which are year-\n\nend costs, were 3,\n\nand fell.'],
    ]);
  });

  test('join an amount to the words that want one', () => {
    const first = 'Net income attributable to the owners was $3 million, compared with';
    assert.deepEqual(blocksOf(lines(first, '', '$8 million a year ago.')), [
      ['paragraph', `${first}\n\n$8 million a year ago.`],
    ]);
    assert.equal(blocksOf(lines('The owners are in', '', '$8 million of cash remained.')).length, 2);
  });

  test('join the halves of a list item and of a footnote', () => {
    assert.deepEqual(blocksOf(lines('- Revenue was', '', 'five.', '', '(1) This is', '', 'rounded.')), [
      ['list-item', 'Revenue was\n\nfive.'],
      ['footnote', '(1) This is\n\nrounded.'],
    ]);
  });

  test('do not join what is finished, starts anew, stands under a heading or a table, or is an address', () => {
    const APART = [
      ['Revenue was 5.', 'and so on'],
      ['revenue was', 'Costs were'],
      ['Revenue And Costs', 'in words'],
      ['Revenue\t5', 'in words'],
      ['see the page', 'https://example.com'],
    ];
    for (const [first = '', second = ''] of APART)
      assert.equal(blocksOf(lines(first, '', second)).length, 2, first);
  });
});
