import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf, tablesOf } from '../../blocks.ts';

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

  test('a mark in a cell of its own belongs to the figure before it', () => {
    const text = `
|  |  | 2025 |  | % |
|---|---|---|---|---|
| Ratio |  | 90.2 | % |  |
| Net loss | $ | (1,234 | ) |  |
| Change |  | (13.8 | )% | % |
`;
    assert.deepEqual(rowsOf(text), [
      '| 1 | 2 2025 | 3 | 4 %',
      'Ratio | 1 | 2 90.2 | % | 3 | 4',
      'Net loss | 1 $ | 2 (1,234 | ) | 3 | 4',
      'Change | 1 | 2 (13.8 | )% | 3 | 4 %',
    ]);
    const years = '| Sales | 2025 | % |\n|---|---|---|\n| Tools | 612 | 41 % |\n';
    assert.deepEqual(rowsOf(years), ['Sales | 1 2025 | 2 %', 'Tools | 1 612 | 2 41 %']);
  });

  test('outer pipes may be missing, and rows may be shorter', () => {
    const text = 'Item | 2025 | 2024\n--- | --- | ---\nNet sales | 5 | 4\nCosts | 3\n';
    assert.deepEqual(rowsOf(text), ['Item | 1 2025 | 2 2024', 'Net sales | 1 5 | 2 4', 'Costs | 1 3']);
  });

  test('a pipe in a sentence makes no table', () => {
    assert.equal(tablesOf('Privacy | Terms\nof use | and more').tables, 0);
  });

  test('rows numbered by a program are printed without the numbers; a frame of one column is a title', () => {
    const text = `
|    |                               |
|---:|:------------------------------|
|  1 | Consolidated income statement |
|    |               |            |      |
|---:|:--------------|:-----------|:-----|
|  1 | € million     | First Half |      |
|  2 | (unaudited)   | 2024       | 2023 |
|  3 | Turnover      | 31,117     | 30,428 |
|  5 | Net profit    | 4,016      | 3,882 |
`;
    assert.deepEqual(tablesOf(text), { tables: 1, before: ['heading Consolidated income statement'] });
    assert.deepEqual(rowsOf(text), [
      '€ million | 1 First Half | 2',
      '(unaudited) | 1 2024 | 2 2023',
      'Turnover | 1 31,117 | 2 30,428',
      'Net profit | 1 4,016 | 2 3,882',
    ]);
  });

  test('a statement of numbers keeps its first column', () => {
    const text = '| Year | Sales |\n|---|---|\n| 2023 | 5 |\n| 2024 | 6 |\n';
    assert.deepEqual(rowsOf(text), ['Year | 1 Sales', '2023 | 1 5', '2024 | 1 6']);
  });
});
