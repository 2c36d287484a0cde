import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf, tablesOf } from './blocks.ts';

describe('pipe tables of Markdown', () => {
  test('cells stand between pipes, without the marks of emphasis around them', () => {
    const text = `
| (In thousands) | 2025 | 2024 |
|:---|---:|---:|
| Net sales | $ 1,234 | $ 1,000 |
| **Total** | **(12)** | __—__ |
| A \\| B |  | \`5\` |
`;
    assert.deepEqual(rowsOf(text), [
      '(In thousands) | 1 2025 | 2 2024',
      'Net sales | 1 $ 1,234 | 2 $ 1,000',
      'Total | 1 (12) | 2 —',
      'A \\| B | 1 | 2 5',
    ]);
  });

  test('outer pipes may be missing, and rows may be shorter', () => {
    const text = 'Item | 2025 | 2024\n--- | --- | ---\nNet sales | 5 | 4\nCosts | 3\n';
    assert.deepEqual(rowsOf(text), ['Item | 1 2025 | 2 2024', 'Net sales | 1 5 | 2 4', 'Costs | 1 3']);
  });

  test('a pipe in a sentence makes no table', () => {
    assert.equal(tablesOf('Privacy | Terms\nof use | and more').tables, 0);
  });
});
