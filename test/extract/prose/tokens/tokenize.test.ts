/** What is no figure and no word is one token, however many digits it has. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fiscalCalendar } from '../../../../src/extract/calendar/fiscal.ts';
import { tokenize } from '../../../../src/extract/prose/tokens/tokens.ts';
import { duration } from '../../../../src/model/period.ts';

const FISCAL = fiscalCalendar([duration('2023-10-01', '2023-12-31')], { quarter: 4, year: 2023 });

/** The tokens of a sentence: its kind in front of what it takes up. */
function tokens(sentence: string): readonly string[] {
  const span = { start: 0, end: sentence.length };
  return tokenize(sentence, sentence.toLowerCase(), span, FISCAL).map(
    ({ kind, start, end }) => `${kind} ${sentence.slice(start, end)}`,
  );
}

describe('a token by itself', () => {
  for (const whole of [
    'https://example.com/2024/q1',
    'www.example.com/7',
    'investors@example.com',
    'a.b.7@example.com',
    '8:30',
    '31st',
    '2023/24',
    '10-12',
    '+1 650 555 0100',
  ])
    test(whole, () => {
      assert.deepEqual(tokens(`at ${whole} .`).slice(1, 2), [`other ${whole}`]);
    });
});
