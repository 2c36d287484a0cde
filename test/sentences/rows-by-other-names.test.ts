/** Sentences that call a row otherwise than its caption does, or say two figures of it at once. */
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { eachOf } from './checked.ts';
import { auditedWith, told } from './release.ts';

describe('an amount per share', () => {
  eachOf(
    [
      [
        'Net loss totaled $38.9 million, or $0.21 per share, compared to $32.7 million, or $0.19 per share, a year earlier.',
        '38.9 0.21 32.7 0.19',
        '0.19',
        '0.91',
      ],
      ['Adjusted operating income was $1.25 per diluted share.', '1.25', '1.25', '1.52'],
      [
        'At the end of September, book value was $11.18 per share, compared to $10.69 one year earlier.',
        '11.18 10.69',
        '10.69',
        '10.96',
      ],
    ],
    'highlights',
  );
});

describe('a ratio that is underlying by its name', () => {
  eachOf(
    [
      ['The underlying loss ratio improved 4.3 points to 55.7%.', '4.3 55.7', '4.3', '3.4'],
      ['The result is composed of an underlying loss ratio of 55.7% and expenses.', '55.7', '55.7', '57.5'],
    ],
    'highlights',
  );
});

describe('a part of the business', () => {
  eachOf(
    [
      ['Apparel net revenues were $120.0 million, up 25.0%.', '120.0 25.0', '25.0', '52.0'],
      ['U.S. net revenues were $150.0 million, up 15.4% year over year.', '150.0 15.4', '15.4', '14.5'],
      [
        'Northern Group adjusted EBITA was a loss of $45.5 million, compared to a loss of $61.6 million for the same period of 2023.',
        '45.5 61.6',
        '61.6',
        '66.1',
      ],
    ],
    'highlights',
  );
});

describe('two figures of one measure', () => {
  eachOf([
    [
      'Diluted earnings per share were $0.55 for the current quarter and $1.50 for the first nine months of 2024.',
      '0.55 1.50',
      '1.50',
      '1.05',
    ],
    [
      'Net sales of $550.0 million in the third quarter and $1,570.0 million in the first three quarters of 2024 are records.',
      '550.0 1,570.0',
      '1,570.0',
      '1,750.0',
    ],
    ['Net income increased from $45.0 million to $54.0 million.', '54.0', '54.0', '56.0'],
  ]);

  test('is not what stands in no phrase of time of its own', async () => {
    const words = 'Net sales were $550.0 million for the quarter and $12.0 million was paid for a licence.';
    assert.deepEqual(told(await auditedWith(words, 'shop'), words), { tied: '550.0', findings: [] });
  });
});

describe('what a name means, and whose it is', () => {
  eachOf([
    [
      'Comparable sales (those of stores that have been open for at least 14 months) increased 4.2%.',
      '4.2',
      '4.2',
      '2.4',
    ],
    [
      'Marlow Stores, Inc. (NYSE: MRLW) reports today. Marlow’s gross profit was $225.0 million.',
      '225.0',
      '225.0',
      '252.0',
    ],
    ['The Company’s gross profit was $225.0 million.', '225.0', '225.0', '252.0'],
  ]);

  for (const owner of ['Belgium', 'Tailwind'])
    test(`${owner}’s measure is not the issuer’s`, async () => {
      const words = `${owner}’s gross profit was $125.0 million.`;
      assert.deepEqual(told(await auditedWith(words, 'shop'), words), { tied: '', findings: [] });
    });
});
