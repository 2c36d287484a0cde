/** Shares and units, from basic to diluted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sums } from '../shown.ts';

describe('what options and the like add', () => {
  const table = (basic: string, diluted: string, second: string): string =>
    `Computation (in thousands)\n\n\tThree months ended June 30,\t\n\t2025\t2024\nNumber of shares:\t\t\n${basic}\t33,874\t33,781\nEffect of phantom units\t283\t412\n${diluted}\t34,157\t${second}\n`;
  const [basic, diluted] = ['Basic weighted average common units', 'Diluted weighted average common units'];

  test('leads from basic to diluted, whatever their number is', () => {
    const title = `${diluted} = ${basic} + Effect of phantom units`;
    assert.deepEqual(sums(table(basic, diluted, '34,193')), [title]);
    assert.deepEqual(sums(table(basic, diluted, '34,139')), [`${title} x`]);
  });

  test('leads to nothing that is called otherwise', () =>
    assert.deepEqual(sums(table(basic, 'Units at the end', '34,139')), []));
});
