import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables, findings, untied } from './audit.ts';

const VARIATIONS = `
## Production and Sales

(R$ million)

| | 3Q24 | 2Q24 | 9M24 | 9M23 | 3Q24 / 2Q24 (%) | 9M24 / 9M23 (%) |
| --- | --- | --- | --- | --- | --- | --- |
| Domestic sales | 2,188 | 2,216 | 6,214 | 6,195 | -1.3 | 0.3 |
| Exports | 540 | 521 | 1,536 | 1,648 | 3.6 | -6.8 |
| Total sales | 2,728 | 2,737 | 7,750 | 7,843 | -0.3 | -1.2 |
`;

const JAPANESE = `
## Unit Sales

| | FY2023 First Half | FY2024 First Half | Increase (Decrease) | % change |
| --- | --- | --- | --- | --- |
| Japan vehicles | 1,022 | 931 | △91 | △8.9% |
| North America vehicles | 1,348 | 1,364 | 16 | 1.2% |
| Total vehicles | 2,370 | 2,295 | △75 | △3.2% |
`;

describe('columns of changes', () => {
  test('between the two periods that their heads name are held to them, and do not foot', async () => {
    const report = await auditedTables(VARIATIONS);
    assert.deepEqual(findings(report), []);
    assert.deepEqual(untied(report), []);
    const slipped = await auditedTables(VARIATIONS.replace('-6.8', '-8.6'));
    assert.deepEqual(findings(slipped).length, 1);
  });

  test('print a triangle for a minus', async () => {
    const report = await auditedTables(JAPANESE);
    assert.deepEqual(findings(report), []);
    assert.deepEqual(untied(report), []);
    const [finding] = (await auditedTables(JAPANESE.replace('△91', '△19'))).findings;
    assert.equal(finding?.suspects[0]?.restored, '△91');
  });
});
