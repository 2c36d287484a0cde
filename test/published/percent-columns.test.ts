import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audited } from './audited.ts';

/** Costs are shares of their own revenue, all other rows of the total; the last column does not foot. */
const TABLE = `Acme Inc. Reports Fourth Quarter 2024 Results

## Results of Operations

(in thousands)

| Year Ended December 31, | 2024 | % of revenue | 2023 | % of revenue | 2022 | % of revenue | % Change |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Services | 402,300 | 76.1% | 389,100 | 74.0% | 371,500 | 72.9% | 3.4% |
| Product sales | 126,500 | 23.9% | 136,700 | 26.0% | 138,200 | 27.1% | (7.5)% |
| Total revenue | 528,800 | 100.0% | 525,800 | 100.0% | 509,700 | 100.0% | 0.6% |
| Cost of services | 303,400 | 75.4% | 298,800 | 76.8% | 281,700 | 75.8% | 1.5% |
| Cost of product sales | 114,600 | 90.6% | 124,100 | 90.8% | 117,300 | 84.9% | (7.7)% |
| General and administrative expense | 45,600 | 8.6% | 39,900 | 7.6% | 40,700 | 8.0% | 14.3% |
| Depreciation and amortization | 14,700 | 2.8% | 15,200 | 2.9% | 15,900 | 3.1% | (3.3)% |
| Operating income | 50,500 | 9.5% | 47,800 | 9.1% | 54,100 | 10.6% | 5.6% |
| Interest expense | 10,700 | 2.0% | 12,500 | 2.4% | 13,300 | 2.6% | (14.4)% |
| Income before income taxes | 39,800 | 7.5% | 35,300 | 6.7% | 40,800 | 8.0% | 12.7% |
| Income tax expense | 8,100 | 1.5% | 7,700 | 1.5% | 9,900 | 1.9% | 5.2% |
| Net income | 31,700 | 6.0% | 27,600 | 5.2% | 30,900 | 6.1% | 14.9% |
`;

async function suspects(text: string): Promise<readonly string[]> {
  const { findings, figuresById } = await audited(text, 'release.md');
  return findings.flatMap((finding) =>
    finding.suspects
      .filter(({ rank }) => rank === 1)
      .map(({ figure }) => figuresById.get(figure)?.text ?? ''),
  );
}

describe('percentages of revenue beside amounts', () => {
  test('are of the revenue that each row is a share of, and rates of change do not foot', async () => {
    const { findings, figures } = await audited(TABLE, 'release.md');
    assert.deepEqual(findings, []);
    const rates = figures.filter(({ class: kind }) => kind === 'percent');
    assert.deepEqual(
      rates.filter(({ status }) => status !== 'tied').map(({ text }) => text),
      [],
    );
  });

  const slips: readonly (readonly [printed: string, slip: string])[] = [
    ['75.4%', '74.5%'],
    ['90.8%', '98.0%'],
    ['8.6%', '6.8%'],
    ['14.3%', '13.4%'],
  ];
  for (const [printed, slip] of slips)
    test(`and contradict ${slip}`, async () => {
      assert.ok((await suspects(TABLE.replace(printed, slip))).includes(slip.replace('%', '')));
    });
});
