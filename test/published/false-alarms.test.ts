import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alarms } from './audited.ts';

const TITLE =
  'Acme Inc. Reports Third Quarter 2024 Results\n\nAcme announced results for the quarter ended September 30, 2024.\n\n';
const HEAD =
  '| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |\n| --- | --- | --- |\n';
const metrics = (said: string): string =>
  `${TITLE}${said}\n\n## Key Metrics\n\n${HEAD}| Loss ratio | 61.0% | 62.9% |\n| Occupancy | 93.4% | 92.5% |\n| Operating margin | 14.7% | 14.7% |\n`;

describe('consistent figures give no alarm, and a slip among them does', () => {
  test('in net income per share under a heading', async () => {
    const statement = (perShare: string): string =>
      `${TITLE}## Statements of Operations\n\n(in millions, except per share amounts)\n\n${HEAD}| Income from continuing operations before income taxes | 46.5 | 32.2 |\n| Provision for income taxes | 11.5 | 8.0 |\n| Income from continuing operations | 35.0 | 24.2 |\n| Loss from discontinued operations, net of tax | (4.0) | 0.0 |\n| Net income | $31.0 | $24.2 |\n| Diluted earnings per share: | | |\n| Continuing operations | $0.70 | $0.48 |\n| Discontinued operations | (0.08) | 0.00 |\n| Net income | ${perShare} | $0.48 |\n| Weighted average diluted shares | 50.0 | 50.0 |\n`;
    assert.deepEqual(await alarms(statement('$0.62')), []);
    assert.deepEqual(await alarms(statement('$0.72')), ['warning 0.72']);
  });

  test('in income of common stock below what is deducted for preferred stock', async () => {
    const statement = (last: string): string =>
      `${TITLE}## Results\n\n(in millions)\n\n${HEAD}| Net income (loss) | 156.2 | (70.6) |\n| Less: Net income attributable to noncontrolling interest | (12.2) | (14.7) |\n| Net income (loss) attributable to Acme | 144.0 | (85.3) |\n| Less: Preferred stock dividends | (2.1) | (2.0) |\n| Net income (loss) attributable to common stock | ${last} | (87.3) |\n`;
    assert.deepEqual(await alarms(statement('141.9')), []);
    assert.deepEqual(await alarms(statement('114.9')), ['error 114.9']);
  });

  test('in operations that are called continuing before and behind interest', async () => {
    const statement = (last: string): string =>
      `${TITLE}## Statements of Operations and Comprehensive Loss\n\n(in thousands, except per share amounts)\n\n${HEAD}| Revenue | 22,800 | 19,500 |\n| Total operating expenses | 27,900 | 27,700 |\n| Loss from continuing operations | (5,100) | (8,200) |\n| Interest expense | (1,100) | (1,800) |\n| Net loss and comprehensive loss from continuing operations | (6,200) | (10,000) |\n| Net income from discontinued operations | — | 1,400 |\n| Net loss and comprehensive loss | $(6,200) | $(8,600) |\n| Net loss per share from continuing operations, basic and diluted | $(0.18) | $(0.30) |\n| Net income per share from discontinued operations, basic and diluted | 0.00 | 0.04 |\n| Net loss per share, basic and diluted | $(0.18) | ${last} |\n`;
    assert.deepEqual(await alarms(statement('$(0.26)')), []);
    assert.deepEqual(await alarms(statement('$(0.62)')), ['error (0.62)']);
  });

  test('in margins under rows of the whole and its segments', async () => {
    const summary = (margin: string): string =>
      `${TITLE}## Results of Operations\n\n(in millions)\n\n${HEAD}| Revenues | | |\n| Tools | $701.7 | $708.1 |\n| Gardens | 305.3 | 312.5 |\n| Consolidated | $1,007.0 | $1,020.6 |\n| Gross profit | $285.0 | $292.9 |\n| Gross Margin | | |\n| Tools | 32.1% | 33.0% |\n| Gardens | 19.6% | 19.2% |\n| Consolidated | ${margin} | 28.7% |\n`;
    assert.deepEqual(await alarms(summary('28.3%')), []);
    assert.deepEqual(await alarms(summary('23.8%')), ['error 23.8']);
  });

  test('in two quarters of sales in each other’s place, where captions say what they hold', async () => {
    const statement = (now: string, then: string): string =>
      `${TITLE}## Statements of Income\n\n(in thousands)\n\n${HEAD}| SALES, Net of returns and allowances | ${now} | ${then} |\n| COST OF SALES (Including buying and occupancy costs) | 153,400 | 156,100 |\n| Gross profit | 140,200 | 147,300 |\n`;
    assert.deepEqual(await alarms(statement('293,600', '303,400')), []);
    assert.deepEqual(await alarms(statement('303,400', '293,600')), ['error 303,400']);
  });

  test('in bare points beside a percentage, which improve either way', async () => {
    assert.deepEqual(await alarms(metrics('Occupancy was 93.4%, up 0.9 points.')), []);
    assert.deepEqual(await alarms(metrics('Loss ratio of 61.0%, an improvement of 1.9 points.')), []);
    assert.deepEqual((await alarms(metrics('Occupancy was 93.4%, up 0.5 points.'))).length, 1);
    assert.deepEqual((await alarms(metrics('Loss ratio of 61.0%, an improvement of 1.7 points.'))).length, 1);
  });

  test('in the margin of a segment that shares its name with that of the whole', async () => {
    const said = (points: string): string =>
      metrics(`Operating margin expanded ${points} basis points to 19.8%.`);
    assert.ok(!(await alarms(said('110'))).includes('error 110'));
  });

  test('in margins of segments that an outlook names in headings', async () => {
    const outlook =
      '## Outlook\n\nFor the full year of 2024, we expect:\n\n| | Range |\n| --- | --- |\n| Revenue | $3,105 - $3,190 million |\n| Garden Care | |\n| Adjusted EBITDA margin | 17.4% - 18.0% |\n| Tool Hire | |\n| Adjusted EBITDA margin | 2.1% - 3.3% |\n';
    const said = (margin: string): string =>
      `${TITLE}## Highlights\n\n- Revenue of $781.4 million in the third quarter of 2024\n- Adjusted EBITDA of $84.6 million in the third quarter of 2024\n- ${margin}\n\n${outlook}`;
    const segment =
      'Garden Care segment revenue of $512.3 million and adjusted EBITDA margin of 17.9% in the third quarter of 2024';
    assert.deepEqual(await alarms(said(segment)), []);
    assert.deepEqual(await alarms(said('Adjusted EBITDA margin of 17.9% in the third quarter of 2024')), [
      'error 17.9',
    ]);
  });

  test('in growth of what is left without an amount', async () => {
    const sales = (said: string): string =>
      `${TITLE}${said}\n\n## Statements of Operations\n\n(in millions)\n\n${HEAD}| Net sales | $143.1 | $127.1 |\n| Cost of sales | 100.0 | 90.0 |\n| Gross profit | $43.1 | $37.1 |\n`;
    const rest =
      'Excluding the $1.4 million impact of exchange rates, net sales increased 11% year over year.';
    assert.deepEqual(await alarms(sales(rest)), []);
    assert.equal((await alarms(sales('Net sales increased 11% year over year.'))).length, 1);
  });

  test('under heads that lost columns between them', async () => {
    const quarter =
      '| Net revenues | $151,661 | $140,209 |\n| Cost of goods sold | 45,593 | 46,181 |\n| Gross profit | 106,068 | 94,028 |\n';
    const damaged = `| | Three months ended | Nine months ended |\n| --- | --- | --- |\n| | September 30, 2024 | September 30, 2023 |\n${quarter}`;
    const whole =
      '## Reconciliation of gross profit\n\n| | Three months ended September 30, 2024 | Three months ended September 30, 2023 | Nine months ended September 30, 2024 | Nine months ended September 30, 2023 |\n| --- | --- | --- | --- | --- |\n| Net revenues | $151,661 | $140,209 | $429,202 | $403,726 |\n| Cost of goods sold | 45,593 | 46,181 | 130,000 | 130,700 |\n| Gross profit | 106,068 | 94,028 | 299,202 | 273,026 |\n';
    assert.deepEqual(
      await alarms(`${TITLE}## Statements of Operations\n\n(in thousands)\n\n${damaged}\n${whole}`),
      [],
    );
  });
});
