import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables, findings, untied } from './audit.ts';

const BANK = `
## Consolidated Statements of Income

(in thousands)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Noninterest income: | | |
| Service charges on deposit accounts | 3,120 | 2,988 |
| Wealth management fees | 2,466 | 2,150 |
| Net gain (loss) on sale of securities | (15) | — |
| Other | 955 | 890 |
| Total noninterest income | 6,526 | 6,028 |

## Consolidated Balance Sheets

(in thousands)

| | September 30, 2024 | September 30, 2023 |
| --- | --- | --- |
| Assets | | |
| Cash and due from banks | 61,220 | 66,110 |
| Securities available for sale | 120,450 | 98,760 |
| Loans: | | |
| Commercial | 1,120,334 | 1,023,440 |
| Residential real estate | 990,870 | 940,110 |
| Total loans | 2,111,204 | 1,963,550 |
| Less allowance for credit losses | (56,410) | (51,880) |
| Net loans | 2,054,794 | 1,911,670 |
| Goodwill | 120,400 | 120,400 |
| Total assets | 2,356,864 | 2,196,940 |
`;

describe('statements of a bank', () => {
  test('foot with loans net of their allowance, and with charges on accounts as money', async () => {
    const report = await auditedTables(BANK);
    assert.deepEqual(findings(report), []);
    assert.deepEqual(untied(report), []);
  });

  test('do not foot with one figure changed', async () => {
    const slipped = [
      ['2,466', '2,646'],
      ['120,450', '102,450'],
      ['990,870', '909,870'],
    ] as const;
    for (const [printed, instead] of slipped) {
      const report = await auditedTables(BANK.replace(printed, instead));
      assert.equal(report.findings.length, 1, printed);
      assert.ok(report.findings[0]?.labels.length !== 0);
    }
  });
});

const KOREAN = `
## Financial Position

(Unit: KRW trillion)

| | Sep. 30, 2024 | Jun. 30, 2024 |
| --- | --- | --- |
| Assets | 91.4 | 88.1 |
| Cash | 43.7 | 41.0 |
| Inventories | 16.0 | 15.6 |
| Tangible assets | 31.7 | 31.5 |
| Total Assets | 91.4 | 88.1 |
| Liabilities | 20.1 | 19.9 |
| Total Liabilities & Equity | 91.4 | 88.1 |

## Cash Flow

(Unit: KRW trillion)

| | 3Q '24 | 2Q '24 |
| --- | --- | --- |
| Cash (Beginning of period) | 41.00 | 38.40 |
| Cash flows from Operation | 12.20 | 10.83 |
| Cash flows from Investment | (7.30) | (6.10) |
| Cash flows from Finance | (2.20) | (2.13) |
| Net increase in cash | 2.70 | 2.60 |
| Cash (End of period) | 43.70 | 41.00 |
`;

test('statements in trillions foot below the name of what they sum, and their cash rolls forward', async () => {
  const report = await auditedTables(KOREAN);
  assert.deepEqual(findings(report), []);
  const loose = untied(report);
  for (const printed of ['43.7', '31.5', '12.20', '(2.13)']) assert.ok(!loose.includes(printed), printed);
  assert.equal((await auditedTables(KOREAN.replace('(2.13)', '(2.31)'))).findings.length, 1);
});

const DEBT = `
## Debt as of September 30, 2024

(in thousands)

| | Balance | % of Total | Average Maturity (Years) |
| --- | --- | --- | --- |
| Senior notes | $1,900,000 | 66.4% | 6.2 |
| Term loans | 600,000 | 21.0% | 2.9 |
| Credit facility | 120,000 | 4.2% | 3.1 |
| Mortgage notes | 240,000 | 8.4% | 4.0 |
| Total debt | $2,860,000 | 100.0% | 5.2 |
`;

test('a column of years beside amounts is not asked to foot', async () => {
  assert.deepEqual(findings(await auditedTables(DEBT)), []);
  assert.deepEqual(findings(await auditedTables(DEBT.replace('120,000', '210,000'))).length, 1);
});

const HALF_YEAR = `
## Consolidated Income Statement

(€ million)

| | First Half 2024 | First Half 2023 |
| --- | --- | --- |
| Turnover | 31,116 | 30,428 |
| Operating profit | 5,865 | 5,513 |
| Net finance costs | (327) | (251) |
| Finance income | 186 | 198 |
| Finance costs | (541) | (460) |
| Pensions and similar obligations | 28 | 11 |
| Share of profit of joint ventures | 116 | 118 |
| Other income/(loss) from non-current investments | (51) | 26 |
| Profit before taxation | 5,603 | 5,406 |
| Taxation | (1,470) | (1,298) |
| Net profit | 4,133 | 4,108 |
| Attributable to: | | |
| Non-controlling interests | 384 | 359 |
| Shareholders’ equity | 3,749 | 3,749 |

## Consolidated Balance Sheet

(€ million)

| | 30 June 2024 | 30 June 2023 |
| --- | --- | --- |
| Total assets | 81,443 | 79,278 |
| Total liabilities | 58,700 | 57,255 |
| Shareholders’ equity | 20,087 | 19,415 |
| Non-controlling interests | 2,656 | 2,608 |
| Total equity | 22,743 | 22,023 |
| Total liabilities and equity | 81,443 | 79,278 |
`;

describe('statements of a half-year', () => {
  test('foot over parts that are printed below what they sum, and share a profit among those it belongs to', async () => {
    const report = await auditedTables(HALF_YEAR);
    assert.deepEqual(findings(report), []);
    const loose = untied(report);
    for (const printed of ['(541)', '198', '116', '26', '384', '2,608'])
      assert.ok(!loose.includes(printed), printed);
  });

  test('do not foot with the share of one of them changed', async () => {
    const report = await auditedTables(HALF_YEAR.replace('| 384 |', '| 348 |'));
    assert.equal(report.findings[0]?.suspects[0]?.restored, '384');
  });
});

const CASH = `
## Consolidated Cash Flow Statement

(€ million)

| | First Half 2024 | First Half 2023 |
| --- | --- | --- |
| Operating profit | 5,865 | 5,513 |
| Depreciation, amortisation and impairment | 858 | 868 |
| Changes in working capital | (1,740) | (1,902) |
| Cash flow from operating activities | 4,983 | 4,479 |
| Income tax paid | (1,180) | (1,070) |
| Net cash flow from operating activities | 3,803 | 3,409 |
| Interest received | 180 | 160 |
| Net capital expenditure | (780) | (678) |
| Other investing activities | 417 | (52) |
| Net cash flow (used in)/from investing activities | (183) | (570) |
`;

test('sections of cash flows without headings begin behind the total of the one before', async () => {
  assert.deepEqual(findings(await auditedTables(CASH)), []);
  for (const [printed, instead] of [
    ['| 417 |', '| 147 |'],
    ['(678)', '(687)'],
    ['| 180 |', '| 810 |'],
  ] as const) {
    const report = await auditedTables(CASH.replace(printed, instead));
    assert.equal(report.findings.length, 1, printed);
  }
});
