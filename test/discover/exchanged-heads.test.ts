import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditedTables } from '../tables/audit.ts';

const release = (heads: string, gross = '494.7'): string => `
## Statements of Operations

(in millions)

| | Three Months Ended September 30, 2024 | Three Months Ended September 30, 2023 |
| --- | --- | --- |
| Revenue | 1,204.3 | 1,075.3 |
| Cost of revenue | 720.1 | 650.2 |
| Gross profit | 484.2 | 425.1 |
| Operating expenses | 320.4 | 310.0 |
| Operating income | 163.8 | 115.1 |
| Income tax expense | 40.1 | 28.8 |
| Net income | 123.7 | 86.3 |

## Reconciliation of GAAP to Non-GAAP measures, three months ended September 30, 2024

(in millions)

| | ${heads} |
| --- | --- | --- | --- |
| Gross profit | 484.2 | 10.5 | ${gross} |
| Operating expenses | 320.4 | (22.0) | 298.4 |
| Operating income | 163.8 | 32.5 | 196.3 |
| Income tax expense | 40.1 | 8.1 | 48.2 |
| Net income | 123.7 | 24.4 | 148.1 |
`;

async function told(tables: string): Promise<readonly string[]> {
  const { notices } = await auditedTables(tables);
  return notices.flatMap(({ code, message }) => (code === 'exchanged-heads' ? [message] : []));
}

test('a column headed as adjusted that repeats the statements is told', async () => {
  assert.deepEqual(await told(release('Adjusted | Adjustments | GAAP')), [
    'The column of adjusted figures repeats 5 amounts of the statements, and the column of reported ones none; see whether their heads are exchanged.',
  ]);
});

test('columns under their own heads are not', async () => {
  assert.deepEqual(await told(release('GAAP | Adjustments | Adjusted')), []);
});

test('a row without adjustments says nothing', async () => {
  assert.deepEqual(await told(release('Adjusted | Adjustments | GAAP', '484.2')), [
    'The column of adjusted figures repeats 4 amounts of the statements, and the column of reported ones none; see whether their heads are exchanged.',
  ]);
});
