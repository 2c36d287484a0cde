import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables, findings, untied } from './audit.ts';

const STATEMENT = `
## Condensed consolidated income statement

(in millions of U.S. dollars)

| | Six months ended June 30, 2024 | Six months ended June 30, 2023 |
| --- | --- | --- |
| Revenue | 1,123.5 | 966.4 |
| Cost of sales | (702.1) | (650.3) |
| Gross profit | 421.4 | 316.1 |
`;

const STATISTICS = `${STATEMENT}
## Key statistics

| | Unit | Six months ended June 30, 2024 | Six months ended June 30, 2023 |
| --- | --- | --- | --- |
| Revenue | US$m | 1,123.5 | 966.4 |
| Cost of sales | US$m | 702.1 | 650.3 |
| Gross profit | US$m | 421.4 | 316.1 |
| Gross margin | % | 37.5 | 32.7 |
`;

const TWO_LANGUAGES = `
## Condensed consolidated statement of profit or loss 簡明綜合損益表

| | Notes 附註 | Six months ended 30 June 2024 二零二四年 HK$'000 千港元 | Six months ended 30 June 2023 二零二三年 HK$'000 千港元 | |
| --- | --- | --- | --- | --- |
| Revenue | 4 | 1,123,500 | 966,400 | 收益 |
| Cost of sales | | (702,100) | (650,300) | 銷售成本 |
| Gross profit | | 421,400 | 316,100 | 毛利 |
`;

describe('a unit in a cell of its own', () => {
  test('is no word of the caption: the row is the measure of that name', async () => {
    const report = await auditedTables(STATISTICS);
    assert.deepEqual(findings(report), []);
    assert.deepEqual(untied(report), []);
  });

  test('so that a slip in one of the tables is found', async () => {
    const report = await auditedTables(STATISTICS.replace('| US$m | 1,123.5', '| US$m | 1,132.5'));
    assert.match(findings(report).join(), /^error (?:income-statement|tie-out|margin)/);
  });
});

const CASH = `
## Analysis of cash

(£m)

| | 30 June 2024 | 31 December 2023 |
| --- | --- | --- |
| Cash and cash equivalents in the balance sheet | 150.4 | 141.2 |
| Cash included in assets held for sale | 3.5 | 4.1 |
| Bank overdrafts | (12.3) | (9.9) |
| Cash and cash equivalents in the cash flow statement | 141.6 | 135.4 |
`;

test('cash leads from the one statement to the other, over what is held for sale', async () => {
  const report = await auditedTables(CASH);
  assert.deepEqual(findings(report), []);
  assert.deepEqual(untied(report), []);
  const [found = ''] = findings(await auditedTables(CASH.replace('141.6', '146.1')));
  assert.match(found, /^error discovered\/analysis-of-cash\/cash-and-cash-equivalents/);
});

test('captions in two languages stand to both sides, and the numbers of notes are no figures', async () => {
  const report = await auditedTables(TWO_LANGUAGES);
  assert.deepEqual(findings(report), []);
  assert.deepEqual(untied(report), []);
});
