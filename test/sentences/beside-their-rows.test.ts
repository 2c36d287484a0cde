/** Sentences that contradict themselves, or their row beside another period that agrees with it, by more than a slip. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables } from '../tables/audit.ts';
import { auditedWith, type Issuer } from './release.ts';

const CASES: readonly (readonly [words: string, told: string, issuer?: Issuer])[] = [
  [
    // A finer row stands in for the amounts of the sentence, and still the claim is the sentence's own.
    'Operating income was $75.0 million, up 42.1% from $60.0 million a year ago.',
    'error: Change in Operating income is printed as 42.1%, but recomputed from the printed figures it is 25.0%.',
  ],
  [
    'Operating income was $75.0 million, an increase of $31.4 million from $60.0 million a year ago.',
    'error: Change in Operating income is printed as 31.4, but recomputed from the printed figures it is 15.0.',
  ],
  [
    'Operating income was $37.2 million, compared to $60.0 million a year ago.',
    'error: Operating income is printed as 37.2, but elsewhere the same fact is printed as 75.0.',
  ],
  [
    'Operating income was $60.0 million, compared to $75.0 million a year ago.',
    'error: Operating income is printed as 60.0 for Q3 2024 and as 75.0 for Q3 2023; exchanged, both identities that break hold.',
  ],
  [
    'Operating income was $60.0 million and $75.0 million in the third quarters of 2024 and 2023, respectively.',
    'error: Operating income is printed as 60.0 for Q3 2024 and as 75.0 for Q3 2023; exchanged, both identities that break hold.',
  ],
  [
    'Gross margin was 40.9%, an increase of 190 basis points from 40.0% a year ago.',
    'error: Change in Gross margin is printed as 190, but recomputed from the printed figures it is 90.',
  ],
  [
    'Net loss was $60.0 million for the third quarter.',
    'warning: Net loss is printed as 60.0, but elsewhere the same fact is printed as (6,000).',
    'loss',
  ],
  [
    'Net loss was $6.0 billion for the third quarter.',
    'warning: Net loss is printed as 6.0 billion; with 6.0 million, the identity that breaks holds.',
    'loss',
  ],
];

describe('a sentence is told', () => {
  for (const [words, told, issuer] of CASES)
    test(words, async () => {
      const { findings } = await auditedWith(words, issuer);
      assert.deepEqual(
        findings.map((finding) => `${finding.severity}: ${finding.message}`),
        [told],
      );
    });
});

test('a loss told of by its size, or with a sign as well, is the row in parentheses', async () => {
  for (const amount of ['$6.0 million', '$(6.0) million']) {
    const { findings } = await auditedWith(`Net loss was ${amount} for the third quarter.`, 'loss');
    assert.deepEqual(findings, []);
  }
});

test('what a number is part of the name of is a part of the whole', async () => {
  for (const words of [
    'Terminal 4 net sales were $450.0 million in the third quarter.',
    'Segment 2 operating income was $35.0 million in the third quarter.',
  ])
    assert.deepEqual((await auditedWith(words)).findings, []);
});

test('a lone mention that differs beyond any slip is no finding, and is said to differ', async () => {
  const { findings, figures } = await auditedWith('Operating income was $31.2 million in the third quarter.');
  assert.deepEqual(findings, []);
  assert.equal(
    figures.find(({ text }) => text === '31.2')?.reason,
    'what it would be compared with differs beyond any slip, so it is hardly the same measure',
  );
});

test('a name that ends in a number meets the row that is called so', async () => {
  const { figures, findings } = await auditedTables(`
Terminal 4 net sales were $31.2 million, compared to $28.4 million a year ago.

## Net Sales by Terminal

(in millions)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Terminal 2 net sales | $112.6 | $98.1 |
| Terminal 4 net sales | 31.2 | 28.4 |
| Net sales | $143.8 | $126.5 |
`);
  assert.deepEqual(findings, []);
  const said = figures.filter(({ line, class: kind }) => line === 6 && kind === 'money');
  assert.deepEqual(
    said.map(({ text, status }) => `${text} ${status}`),
    ['31.2 tied', '28.4 tied'],
  );
});
