import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eachOf } from './checked.ts';
import { auditedWith } from './release.ts';

describe('a rate between amounts too rounded to tell it is held to their row', () => {
  eachOf([
    [
      'Net sales were $0.6 billion, up 10.0% from $0.5 billion in the third quarter of 2023.',
      '0.6 10.0 0.5',
      '10.0',
      '16.0',
    ],
    ['Net sales of $0.6 billion rose 10% year over year.', '0.6 10', '10', '16'],
    [
      'Gross profit increased $25 million to $0.2 billion from $0.2 billion a year ago.',
      '25 0.2 0.2',
      '25',
      '35',
    ],
  ]);
  test('unless the sentence’s own amounts make it', async () => {
    const report = await auditedWith('Net sales were $0.6 billion, up 20% from $0.5 billion last year.');
    const [finding] = report.findings;
    assert.equal(finding?.severity, 'warning');
    assert.match(String(finding?.explanation), /the amounts are taken as the sentence rounds them/);
  });
});

describe('a loss that improves comes nearer to nothing', () => {
  eachOf(
    [
      [
        'Net loss was $6.0 million, an improvement of 42.9% compared with a loss of $10.5 million in the third quarter of 2023.',
        '6.0 42.9 10.5',
        '42.9',
        '49.2',
      ],
      ['Loss from operations narrowed by 40.0% to $6.0 million.', '40.0 6.0', '40.0', '45.0'],
      ['Net loss improved by $4.5 million to $6.0 million.', '4.5 6.0', '4.5', '5.4'],
    ],
    'loss',
  );
});
