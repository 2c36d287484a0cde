/** Negative amounts whose closing parentheses are lost, and marks of notes that look like them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted, shown } from '../../reading.ts';

const HEADS = 'Statements of Operations (in thousands)\n\n(in thousands) | Q2 2026 | Q2 2025\n';

/** What is read of the first row, behind two that tell whether parentheses are closed. */
function first(row: string, ...others: readonly string[]): readonly string[] {
  const [name = ''] = row.split(' | ');
  return shown(extracted(`${HEADS}${[row, ...others].join('\n')}\n`)).flatMap((fact) =>
    fact.includes(`doc:${name.toLowerCase()} `) ? [fact.split(' ').slice(-2).join(' ')] : [],
  );
}

describe('a short number behind a lone parenthesis', () => {
  const UNCLOSED = 'Interest | (1,240 | (985';

  test('is negative in a document that closes none', () => {
    assert.deepEqual(first('Gains | (26 | 43', UNCLOSED), ['-26000 USD', '43000 USD']);
    assert.deepEqual(first('Gains | (1 | (5', UNCLOSED), ['-1000 USD', '-5000 USD']);
  });

  test('is a mark where others are closed, or one long number is open', () => {
    for (const others of ['Interest | (1,240) | (985', 'Interest | (1,240 | 985', 'Interest | 1,240 | 985'])
      assert.deepEqual(first('Gains | (26 | 43', others), ['43000 USD'], others);
  });

  test('is so in a table apart from those that show it', () => {
    const apart = `${HEADS}${UNCLOSED}\nSales | 9,120 | 8,404\n\nBy region\n\n${HEADS}Gains | (26 | 43\nSales | 912 | 840\n`;
    assert.ok(shown(extracted(apart)).some((fact) => fact.startsWith('(26: doc:gains ')));
  });
});
