/** Amounts per share and per ADS that tables show to be the result over the shares. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between } from '../shown.ts';

const HEADS = '\tThree months ended September 30,\t\n\t2024\t2025';

/** Of an issuer that counts ordinary shares. */
function statement(heading: string, ...perAds: readonly string[]): string {
  return `Statements of operations
(Amounts in thousands of RMB, except for share and per share data)

${HEADS}
Net income attributable to ordinary shareholders\t703,242\t972,775
${heading}
${perAds.join('\n')}
Weighted average number of ordinary shares:
Basic\t1,287,701,583\t1,297,431,065
Diluted\t1,301,661,951\t1,308,915,242
`;
}

const TWO = ['Basic\t1.09\t1.50', 'Diluted\t1.08\t1.49'];

describe('amounts per ADS, where ordinary shares are counted', () => {
  test('are of several shares, or of a part of one', () => {
    const found = ['per-share/basic: 2', 'per-share/diluted: 2'];
    assert.deepEqual(between(statement('Net income per ADS:', ...TWO), 'per-share/'), found);
    const third = ['Basic\t0.182\t0.250', 'Diluted\t0.180\t0.248'];
    assert.deepEqual(between(statement('Net income per ADS:', ...third), 'per-share/'), found);
  });

  test('show the one that was not multiplied', () => {
    const slipped = TWO.map((row) => row.replace('1.50', '0.75'));
    assert.deepEqual(between(statement('Net income per ADS:', ...slipped), 'per-share/'), [
      'per-share/basic: 2 x75',
      'per-share/diluted: 2',
    ]);
  });

  test('are held to the result of the rows beside them, but for diluted ones', () => {
    const more = 'Net income\t717,593\t992,627\nNet income before tax of the parent\t720,000\t999,000\n';
    const text = statement('Net income per ADS:', 'Basic\t1.09\t0.75', 'Diluted\t1.08\t1.49');
    const dense = text.replace('Net income attributable', `${more}Net income attributable`);
    assert.deepEqual(between(dense, 'per-share/'), ['per-share/basic: 2 x75', 'per-share/diluted: 2']);
    const diluted = statement('Net income per ADS:', 'Basic\t1.09\t1.50', 'Diluted\t1.08\t1.44');
    const other = diluted.replace('Net income attributable', `${more}Net income attributable`);
    assert.deepEqual(between(other, 'per-share/'), ['per-share/basic: 2']);
  });

  test('are of one share where nothing speaks of ADSs', () => {
    assert.deepEqual(between(statement('Net income per share:', ...TWO), 'per-share/'), []);
  });

  test('are nothing where no whole number or part fits', () => {
    const other = ['Basic\t1.33\t1.83', 'Diluted\t1.32\t1.81'];
    assert.deepEqual(between(statement('Net income per ADS:', ...other), 'per-share/'), []);
  });
});
