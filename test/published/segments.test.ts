import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audited } from './audited.ts';

const HEAD =
  '| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |\n| --- | --- | --- |\n';

const SENTENCES = [
  'Tools revenues were 70 percent of total revenues and were $701.7 million, compared with $708.1 million in the third quarter of 2023.',
  'Gross margin for the third quarter of 2024 was 28.3 percent, a compression of 40 basis points from the third quarter of 2023.',
  'Gross margin for the Tools segment was 32.1 percent, down 90 basis points year over year.',
  'Tools adjusted EBITDA was $80.2 million, and gardens adjusted EBITDA was $16.5 million.',
  'Adjusted net income was $37.2 million, compared with $51.6 million in the third quarter of 2023.',
];

/** A release with a summary by segment, and a reconciliation that passes through another adjusted income. */
function release(sentences: readonly string[]): string {
  return `Acme Inc. Reports Third Quarter 2024 Results

November 5, 2024: Acme announced results for the quarter ended September 30, 2024.

${sentences.join('\n\n')}

## Summary of Results

(in millions)

${HEAD}| Revenues | | |
| Tools | $701.7 | $708.1 |
| Gardens | 305.3 | 312.5 |
| Consolidated | $1,007.0 | $1,020.6 |
| Gross margin | | |
| Tools | 32.1% | 33.0% |
| Gardens | 19.6% | 19.2% |
| Consolidated | 28.3% | 28.7% |
| Adjusted EBITDA | | |
| Tools | $80.2 | $90.1 |
| Gardens | 16.5 | 18.4 |
| Consolidated adjusted EBITDA | $96.7 | $108.5 |
| Adjusted net income | $37.2 | $51.6 |

## Outlook

(in millions)

| | Three Months Ending December 31, 2024 | Year Ending December 31, 2024 |
| --- | --- | --- |
| Tools revenues | $690.0 | $2,750.0 |
| Tools adjusted EBITDA | $75.0 | $310.0 |

## Reconciliation of GAAP to Non-GAAP Measures

(in millions)

${HEAD}| Net income | $14.2 | $29.3 |
| Integration expenses | 9.8 | 8.3 |
| Tax effect on adjustments | (2.5) | (2.2) |
| Non-GAAP net income | 21.5 | 35.4 |
| Amortization of intangible assets | 15.7 | 16.2 |
| Adjusted net income (non-GAAP measure) | $37.2 | $51.6 |
`;
}

async function suspectsOf(sentences: readonly string[]): Promise<readonly string[]> {
  const { findings, figuresById } = await audited(release(sentences), 'release.md');
  return findings.flatMap(({ suspects }) =>
    suspects.filter(({ rank }) => rank === 1).map(({ figure }) => figuresById.get(figure)?.text ?? ''),
  );
}

describe('a summary by segment is held to the sentences about it', () => {
  test('and agrees with them', async () => {
    const { findings, figures } = await audited(release(SENTENCES), 'release.md');
    assert.deepEqual(findings, []);
    const inSentences = figures.filter(({ line }) => line > 4 && line < 15);
    const untied = inSentences.filter(({ status }) => status === 'untied').map(({ text }) => text);
    assert.deepEqual(untied, []);
  });

  const slips: readonly (readonly [printed: string, slip: string])[] = [
    ['$701.7', '$707.1'],
    ['$708.1', '$718.1'],
    ['28.3', '23.8'],
    ['40 basis', '60 basis'],
    ['32.1', '31.2'],
    ['90 basis', '50 basis'],
    ['$80.2', '$82.0'],
    ['$37.2', '$32.7'],
  ];
  for (const [printed, slip] of slips)
    test(`and contradicts ${slip}`, async () => {
      const suspects = await suspectsOf(SENTENCES.map((each) => each.replace(printed, slip)));
      assert.ok(suspects.includes(slip.replace(/[$]| basis/g, '')), suspects.join());
    });
});
