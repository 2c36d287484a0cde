/** Columns that are a statement of their own: undated ones, and what was reported before it was restated. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables, findings, untied } from './audit.ts';

const SHARES = '26,500 | 26,500 | 25,900 | 25,900';

/** A statement restated in its last lines, for two quarters. */
function restated(before: readonly [string, string] = ['0.05', '0.08'], shares = SHARES): string {
  return `
## Condensed consolidated statements of operations

(in thousands, except per share data)

| | Three months ended September 30, 2024 (as previously reported) | Three months ended September 30, 2024 (as restated) | Three months ended September 30, 2023 (as previously reported) | Three months ended September 30, 2023 (as restated) |
| --- | --- | --- | --- | --- |
| Revenue | 9,214 | 9,214 | 8,902 | 8,902 |
| Net income | 1,340 | 1,000 | 2,011 | 1,290 |
| Basic earnings per share | $ ${before[0]} | $ 0.04 | $ ${before[1]} | $ 0.05 |
| Diluted earnings per share | $ 0.05 | $ 0.04 | $ 0.08 | $ 0.05 |
| Weighted average shares outstanding, basic | ${shares} |
| Weighted average shares outstanding, diluted | 26,900 | 26,900 | 26,100 | 26,100 |
`;
}

describe('a column of what was reported before', () => {
  test('holds within itself what a statement holds', async () => {
    const report = await auditedTables(restated());
    assert.deepEqual(findings(report), []);
    assert.deepEqual(
      untied(report).filter((text) => text.startsWith('0.')),
      [],
    );
  });

  const SLIPS: readonly (readonly [what: string, table: string, rule: RegExp])[] = [
    ['an amount per share', restated(['0.50', '0.08']), /eps\/basic/],
    ['a count of shares', restated(undefined, SHARES.replace('26,500', '226,500')), /eps\//],
  ];
  for (const [what, table, rule] of SLIPS)
    test(`tells a slip in ${what}`, async () => {
      assert.match(findings(await auditedTables(table)).join(), rule);
    });

  test('is not believed where what must hold holds in none of its kind', async () => {
    assert.deepEqual(findings(await auditedTables(restated(['0.50', '0.80']))), []);
  });
});
