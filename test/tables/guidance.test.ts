import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables, findings, untied } from './audit.ts';

const GUIDANCE = `
The figures of the third quarter ended September 30, 2024 are unaudited.

## Statements of Operations

(in millions)

| | Three Months Ended September 30, 2024 | Nine Months Ended September 30, 2024 |
| --- | --- | --- |
| Total revenue | $480.0 | $1,380.0 |
| Cost of revenue | 300.0 | 860.0 |
| Gross profit | $180.0 | $520.0 |

## Outlook

For the fourth quarter of 2024, the Company expects:

- Total revenue of $500 million to $520 million, or $510 million at the midpoint.
- Adjusted EBITDA of $80 million to $95 million, with a midpoint of $87.5 million.

| | Q4 2024 Guidance | |
| --- | --- | --- |
| (in millions) | Low | High |
| Total revenue | $500 | $520 |
| GAAP net income | $30 | $40 |
| Adjusted EBITDA | $80 | $95 |

## Reconciliation of GAAP to Non-GAAP Outlook

(in millions)

| | Three Months Ending December 31, 2024 | |
| --- | --- | --- |
| | Low | High |
| GAAP net income | $30 | $40 |
| Interest expense | 10 | 11 |
| Income taxes | 15 | 18 |
| Depreciation and amortization | 25 | 26 |
| Adjusted EBITDA | $80 | $95 |

## Outlook for fiscal 2025

(in millions)

| | Low | Midpoint | High |
| --- | --- | --- | --- |
| Total revenue | $2,100 | $2,150 | $2,200 |
| Free cash flow | 210 | 225 | 240 |
`;

describe('what is expected', () => {
  test('is one range in sentences, in its table and in its reconciliation, around its midpoint', async () => {
    const report = await auditedTables(GUIDANCE);
    assert.deepEqual(findings(report), []);
    assert.deepEqual(untied(report), []);
  });

  test('is not held to what was expected before', async () => {
    const report = await auditedTables(
      '## Outlook\n\n| | Updated 2024 | Prior 2024 |\n| --- | --- | --- |\n| Free cash flow | $23.0 million to $25.0 million | $20.0 million to $23.0 million |\n',
    );
    assert.deepEqual(findings(report), []);
  });

  const slips: readonly (readonly [what: string, printed: string, slip: string, rule: RegExp])[] = [
    ['a midpoint that a sentence tells', '$510 million', '$515 million', /claimed\/midpoint/],
    ['a midpoint in a column of its own', '$2,150', '$2,160', /claimed\/midpoint/],
    [
      'an end of the range in its reconciliation',
      '| $40 |\n| Interest',
      '| $41 |\n| Interest',
      /adjusted-ebitda|net/,
    ],
  ];
  for (const [what, printed, slip, rule] of slips)
    test(`${what} is found`, async () => {
      const [found = '', ...more] = findings(await auditedTables(GUIDANCE.replace(printed, slip)));
      assert.match(found, rule);
      assert.deepEqual(more, []);
    });
});
