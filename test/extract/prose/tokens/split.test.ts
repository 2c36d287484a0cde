import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../../../src/extract/prose/tokens/split.ts';

function split(text: string): readonly string[] {
  return sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

test('a sentence ends behind a full stop, with the mark of a note', () => {
  for (const [text, ...expected] of [
    ['Sales rose. Costs fell.', 'Sales rose.', 'Costs fell.'],
    ['Sales of $5.5 million rose by 2.5. Costs fell.', 'Sales of $5.5 million rose by 2.5.', 'Costs fell.'],
    ['Sales rose.^{1} Costs fell.', 'Sales rose.^{1}', 'Costs fell.'],
    ['Sales rose.² Costs fell.', 'Sales rose.²', 'Costs fell.'],
    ['Sales rose.(3) Costs fell.', 'Sales rose.(3)', 'Costs fell.'],
    ['Sales rose (to 5).(3) Costs fell.', 'Sales rose (to 5).(3)', 'Costs fell.'],
    ['It was the year 2023.1 Net income fell.', 'It was the year 2023.', 'Net income fell.'],
    ['On December 31, 2023.12 Net income fell.', 'On December 31, 2023.', 'Net income fell.'],
    ['It had $2023.1 Million.'],
    ['It had 1,2023.1 Million.'],
    ['In 2023.1 million shares.'],
    ['Mr. Smith of the U.S. Senate paid Rs. 5.'],
  ])
    assert.deepEqual(split(text ?? ''), expected.length === 0 ? [text] : expected);
});
