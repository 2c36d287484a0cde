import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesAround } from '../../../src/extract/prose/memory.ts';

describe('the lines on which a block stands', () => {
  const TEXT = 'Results\n\n- Revenue was 5,\n  up 10%.\nOutlook';
  const cases: readonly (readonly [block: string, lines: string])[] = [
    ['Results', 'Results'],
    ['Revenue was 5,', '- Revenue was 5,'],
    ['Revenue was 5,\n  up 10%.', '- Revenue was 5,\n  up 10%.'],
    ['10%', '  up 10%.'],
    ['look', 'Outlook'],
  ];
  for (const [block, lines] of cases)
    test(JSON.stringify(block), () => {
      const start = TEXT.indexOf(block);
      assert.equal(linesAround(TEXT, { start, end: start + block.length }), lines);
    });
});
