import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eachOf } from './checked.ts';
import { auditedWith, told } from './release.ts';

describe('an amount per share is told by each kind of share', () => {
  eachOf([
    [
      'Net income was $54.0 million, or $0.56 per share ($0.55 per share on a diluted basis), compared with net income of $45.0 million, or $0.46 per share ($0.45 per share on a diluted basis) a year earlier.',
      '54.0 0.56 0.55 45.0 0.46 0.45',
      '0.45',
      '0.54',
    ],
    [
      'Net income was $54.0 million, or $0.56 per basic share and $0.55 per diluted share.',
      '54.0 0.56 0.55',
      '0.55',
      '0.95',
    ],
    [
      'Net income was $54.0 million, or $0.56 per basic and $0.55 per diluted share.',
      '54.0 0.56 0.55',
      '0.56',
      '0.65',
    ],
    ['Net income was $54.0 million, or $0.56 per share ($0.55 diluted).', '54.0 0.56 0.55', '0.55', '0.25'],
    ['Diluted income per share (EPS) increased by $0.10 to $0.55.', '0.10 0.55', '0.10', '0.20'],
  ]);
});

describe('what is consolidated is of the whole', () => {
  eachOf([
    ['Consolidated gross profit was $225.0 million.', '225.0', '225.0', '252.0'],
    ['Consolidated net income was $54.0 million, or $0.55 per diluted share.', '54.0 0.55', '0.55', '0.95'],
  ]);
});

describe('what is not of the whole is not held against it', () => {
  for (const [words, tied] of [
    ['Tools gross profit was $72.7 million, representing a gross margin of 63.5%.', ''],
    ['Members (those with more than $400 in purchases) accounted for 72% of net sales.', ''],
    ['Tools was our largest segment in the quarter, with net sales increasing 12.8%.', ''],
    [
      'Adjusting for the divestiture, net sales increased 2.4% year over year and 6% for the first nine months of 2024.',
      '',
    ],
    ['Gross profit was $225.0 million, representing a gross margin of 40.9%.', '225.0 40.9'],
  ] as const)
    test(words, async () => {
      assert.deepEqual(told(await auditedWith(words, 'shop'), words), { tied, findings: [] });
    });
});
