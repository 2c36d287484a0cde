/** A release of an issuer that no pack knows, with the statements that the sentences of these tests are held against. */
import { audited } from '../published/audited.ts';
import type { Report } from '../../src/model/report.ts';

const STATEMENTS = `
## Statements of Operations

(in millions, except per share data)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 | Nine Months Ended September 30, 2024 | Nine Months Ended September 30, 2023 |
| --- | --- | --- | --- | --- |
| Net sales | $550.0 | $500.0 | $1,570.0 | $1,450.0 |
| Cost of sales | 325.0 | 300.0 | 940.0 | 875.0 |
| Gross profit | 225.0 | 200.0 | 630.0 | 575.0 |
| Selling, general and administrative expenses | 150.0 | 140.0 | 425.0 | 405.0 |
| Operating income | 75.0 | 60.0 | 205.0 | 170.0 |
| Interest (expense) income, net | (3.0) | 1.0 | (7.0) | (2.0) |
| Income before income taxes | 72.0 | 61.0 | 198.0 | 168.0 |
| Income tax expense | 18.0 | 16.0 | 50.0 | 42.0 |
| Net income | $54.0 | $45.0 | $148.0 | $126.0 |
| Earnings per share: | | | | |
| Basic | $0.56 | $0.46 | $1.53 | $1.29 |
| Diluted | $0.55 | $0.45 | $1.50 | $1.27 |

## Statements of Cash Flows

(in millions)

| | Nine Months Ended September 30, 2024 | Nine Months Ended September 30, 2023 |
| --- | --- | --- |
| Net cash provided by (used in) operating activities | $90.0 | $(12.0) |

## Other Data

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Comparable sales | 4.2% | (1.3)% |
`;

const BANK = `
## Statements of Operations

(in thousands, except per share data)

| | Three Months Ended September 30, 2024 | Three Months Ended June 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- | --- |
| Net interest income | $40,000 | $38,000 | $36,000 |
| Provision for credit losses | 1,500 | 1,000 | (500) |
| Noninterest income | 8,000 | 7,500 | 7,000 |
| Noninterest expense | 30,500 | 31,000 | 30,200 |
| Net income | $12,000 | $11,000 | $10,000 |
| Diluted earnings per share | $0.60 | $0.55 | $0.50 |
| Net interest margin | 3.50% | 3.45% | 3.40% |
| Return on average assets | 1.20% | 1.12% | 1.05% |
| Return on average equity | 12.0% | 11.3% | 10.6% |

## Balance Sheets

(in thousands)

| | September 30, 2024 | June 30, 2024 | September 30, 2023 |
| --- | --- | --- | --- |
| Total loans | $3,050,000 | $3,000,000 | $2,900,000 |
| Total deposits | $3,400,000 | $3,330,000 | $3,200,000 |
`;

const LOSS = `
## Statements of Operations

(in thousands, except per share data)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Total revenue | $120,000 | $100,000 |
| Cost of revenue | 36,000 | 32,000 |
| Gross profit | 84,000 | 68,000 |
| Operating expenses | 90,000 | 78,000 |
| Loss from operations | (6,000) | (10,000) |
| Income tax expense | 0 | 500 |
| Net loss | $(6,000) | $(10,500) |
| Net loss per share, basic and diluted | $(0.06) | $(0.11) |
`;

const HIGHLIGHTS = `
## Financial Highlights

(in millions, except per share data)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 | Nine Months Ended September 30, 2024 | Nine Months Ended September 30, 2023 |
| --- | --- | --- | --- | --- |
| Net revenues | $200.0 | $170.0 | $620.0 | $540.0 |
| Net loss | $(38.9) | $(32.7) | $(102.7) | $(125.7) |
| Net loss per share | $(0.21) | $(0.19) | $(0.57) | $(0.72) |
| Adjusted operating income (loss) per diluted share | $1.25 | $0.65 | $2.56 | $(1.22) |
| Underlying loss ratio (non-GAAP) | 55.7% | 60.0% | 57.9% | 62.2% |

## Disaggregated Net Revenues

(in millions)

| | Three months ended | | Nine months ended | |
| --- | --- | --- | --- | --- |
| | September 30, 2024 | 2023 | September 30, 2024 | 2023 |
| By geography: | | | | |
| United States | $150.0 | $130.0 | $460.0 | $400.0 |
| Rest of the world | 50.0 | 40.0 | 160.0 | 140.0 |
| | $200.0 | $170.0 | $620.0 | $540.0 |
| By product: | | | | |
| Apparel | $120.0 | $96.0 | $360.0 | $320.0 |
| Footwear | 80.0 | 74.0 | 260.0 | 220.0 |
| | $200.0 | $170.0 | $620.0 | $540.0 |

## Adjusted EBITA by Segment

(in millions)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Northern Group | $(45.5) | $(61.6) |
| Southern Group | 90.5 | 70.6 |
| Total segment adjusted EBITA | $45.0 | $9.0 |

## Per Share Data

| | September 30, 2024 | September 30, 2023 |
| --- | --- | --- |
| Book value per share | $11.18 | $10.69 |
`;

const KINDS = { shop: STATEMENTS, bank: BANK, loss: LOSS, highlights: HIGHLIGHTS } as const;
export type Issuer = keyof typeof KINDS;

/** The release with these words between its headline and its statements. */
export function release(words: string, issuer: Issuer = 'shop'): string {
  return `# Marlow Reports Third Quarter 2024 Results\n\n${words}\n${KINDS[issuer]}`;
}

export function auditedWith(words: string, issuer: Issuer = 'shop'): Promise<Report> {
  return audited(release(words, issuer), 'marlow.md');
}

/** Figures of the words with their status, and the findings of the whole. */
export function told(
  report: Report,
  words: string,
): { readonly tied: string; readonly findings: readonly string[] } {
  const start = release(words).indexOf(words);
  const inside = report.figures.filter(({ span }) => span.start >= start && span.end <= start + words.length);
  return {
    tied: inside
      .filter(({ status }) => status === 'tied')
      .map(({ text }) => text)
      .join(' '),
    findings: report.findings.map(({ message }) => message),
  };
}
