/** Figures with fewer decimals than all others of their kind beside them: one may be lost, and they hold for that alone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables } from './audit.ts';

interface Printed {
  readonly said?: string;
  readonly margin?: string;
}

/** A release that says `said` of operating income, among amounts with a decimal, and prints `margin` among margins with one. */
async function told({ said = '$74.3 million', margin = '13.5%' }: Printed): Promise<readonly string[]> {
  const { findings } = await auditedTables(`
Net sales were $550.3 million, gross profit was $225.1 million, and operating income was ${said}.

## Statements of Operations

(in thousands)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Net sales | $550,312 | $500,127 |
| Cost of sales | 325,190 | 300,065 |
| Gross profit | 225,122 | 200,062 |
| Operating expenses | 150,811 | 140,327 |
| Operating income | $74,311 | $59,735 |
| Gross margin | 40.9% | 40.0% |
| Operating margin | ${margin} | 11.9% |
`);
  return findings.map(({ severity, verdict, suspects, explanation }) => {
    const read = suspects.filter(({ rank }) => rank === 1).map(({ restored }) => restored);
    return `${severity}, ${verdict}: ${read.join(', ')}; ${explanation ?? ''}`;
  });
}

const LOST = 'has fewer decimals than all others of its kind beside it, and with as many it would not hold.';

describe('a figure with fewer decimals than those beside it', () => {
  test('is improbable where it would not hold with as many', async () => {
    const [found = '', ...more] = await told({ said: '$74 million' });
    assert.match(found, /^warning, improbable: 74\.3\b/);
    assert.ok(found.endsWith(`; 74 ${LOST}`));
    assert.deepEqual(more, []);
  });

  test('is so in a table', async () => {
    const [found = '', ...more] = await told({ margin: '14%' });
    assert.match(found, /^warning, improbable: /);
    assert.ok(found.endsWith(`; 14 ${LOST}`));
    assert.deepEqual(more, []);
  });

  test('holds where it says that it is about', async () => {
    assert.deepEqual(await told({ said: 'approximately $74 million' }), []);
  });

  test('holds in another scale, which has decimals of its own', async () => {
    assert.deepEqual(await told({ said: '$0.07 billion' }), []);
  });
});

test('figures with as many decimals as those beside them hold', async () => {
  assert.deepEqual(await told({}), []);
});
