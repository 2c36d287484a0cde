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

  test('hold for costs in parentheses, beside the current quarter printed twice', async () => {
    const report = await auditedTables(QUARTERS);
    assert.deepEqual(findings(report), []);
    assert.deepEqual(untied(report), []);
    assert.equal((await auditedTables(QUARTERS.replace('19%', '91%'))).findings.length, 1);
    const slipped = await auditedTables(QUARTERS.replace('(9,411) | (9,156)', '(9,141) | (9,156)'));
    assert.equal(slipped.findings[0]?.suspects[0]?.restored, '(9,411)');
  });

  test('do not foot where the shares beside them do', async () => {
    assert.deepEqual(findings(await auditedTables(SHARES)), []);
  });
});

const QUARTERS = `
## Condensed Consolidated Income Statement

(RMB in millions)

| | 3Q2024 | 3Q2023 | Year-on-year change | 3Q2024 | 2Q2024 | Quarter-on-quarter change |
| --- | --- | --- | --- | --- | --- | --- |
| Revenues | 167,193 | 154,625 | 8% | 167,193 | 161,117 | 4% |
| Cost of revenues | (78,365) | (78,102) | 0% | (78,365) | (75,195) | 4% |
| Gross profit | 88,828 | 76,523 | 16% | 88,828 | 85,922 | 3% |
| Selling and marketing expenses | (9,411) | (7,914) | 19% | (9,411) | (9,156) | 3% |
| General and administrative expenses | (29,058) | (26,278) | 11% | (29,058) | (27,543) | 6% |
| Operating profit | 50,359 | 42,331 | 19% | 50,359 | 49,223 | 2% |
`;

const SHARES = `
## Consolidated Statements of Earnings

(in millions)

| | Mar 31, 2024 | Apr 2, 2023 | % Change | As a % of total net revenues Mar 31, 2024 | As a % of total net revenues Apr 2, 2023 |
| --- | --- | --- | --- | --- | --- |
| Company-operated stores | $7,052.6 | $7,142.3 | (1.3)% | 82.4% | 81.9% |
| Licensed stores | 1,053.5 | 1,091.7 | (3.5)% | 12.3% | 12.5% |
| Other | 456.9 | 485.8 | (5.9)% | 5.3% | 5.6% |
| Total net revenues | $8,563.0 | $8,719.8 | (1.8)% | 100.0% | 100.0% |
`;

const ORGANIC = `
Organic growth of 5.2% was led by Tools. Homes organic sales growth was 2.5%.

## Net sales growth by segment, three months ended September 30, 2024

| | Organic | Acquisitions | Currency | Total |
| --- | --- | --- | --- | --- |
| Tools | 7.0% | 1.5% | (2.3)% | 6.2% |
| Homes | 2.5% | 0.5% | (1.2)% | 1.8% |
| Total net sales | 5.2% | 1.2% | (1.9)% | 4.5% |

## Growth by component

| | Three Months Ended September 30, 2024 | Nine Months Ended September 30, 2024 |
| --- | --- | --- |
| Reported net sales growth | 4.5% | 5.0% |
| Less: currency | (1.9)% | (1.5)% |
| Less: acquisitions | 1.2% | 1.5% |
| Organic net sales growth | 5.2% | 5.0% |
`;

describe('organic growth', () => {
  test('is what sentences and tables say of it, and what is left of reported growth', async () => {
    const report = await auditedTables(ORGANIC);
    assert.deepEqual(findings(report), []);
    assert.deepEqual(untied(report), []);
  });

  test('that a sentence tells otherwise than its table is found', async () => {
    const report = await auditedTables(ORGANIC.replace('growth of 5.2%', 'growth of 5.7%'));
    assert.match(findings(report).join(), /^warning tie-out\/[a-z-]*organic/);
  });

  test('of a row of amounts is recomputed', async () => {
    const amounts = `
- Organic revenue increased 6.7%.

| (in thousands) | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Organic revenue | $80,189 | $75,123 |
`;
    assert.deepEqual(untied(await auditedTables(amounts)), []);
    assert.equal(findings(await auditedTables(amounts.replace('6.7%', '7.6%'))).length, 1);
  });
});
