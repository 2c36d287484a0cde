import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eachOf } from './checked.ts';
import { auditedWith, told } from './release.ts';

describe('a measure with a rate alone is held against the statements', () => {
  eachOf([
    ['- Net Sales Increased 10%', '10', '10', '12'],
    ['- Net sales grew 8% in the first nine months of 2024', '8', '8', '3'],
    ['Despite a slow start, gross profit rose 12.5%.', '12.5', '12.5', '15.2'],
    ['- Diluted EPS up 22.2%', '22.2', '22.2', '12.2'],
    ['- EPS increased 22% to $0.55', '22 0.55', '0.55', '0.95'],
    ['For the quarter, revenue was up 10.0% to $550.0 million.', '10.0 550.0', '10.0', '11.0'],
    ['Net sales and gross profit increased 10.0% and 12.5%, respectively.', '10.0 12.5', '12.5', '15.2'],
    ['The 10.0% increase in net sales came from new stores.', '10.0', '10.0', '1.0'],
    [
      'Net sales rose $50.0 million, or 10.0%, from $500.0 million in the third quarter of 2023.',
      '50.0 10.0 500.0',
      '50.0',
      '60.0',
    ],
  ]);
});

describe('an amount per share behind an income is the income per share', () => {
  eachOf([
    ['Net income was $54.0 million, or $0.55 per diluted share.', '54.0 0.55', '0.55', '0.45'],
    [
      'Net income was $54.0 million, $0.55 per diluted share, compared to $45.0 million, $0.45 per diluted share, last year.',
      '54.0 0.55 45.0 0.45',
      '0.45',
      '0.54',
    ],
    [
      'Net income of $54.0 million, or $0.56 per share, compares to $45.0 million, or $0.46 per share, a year earlier.',
      '54.0 0.56 45.0 0.46',
      '0.46',
      '0.64',
    ],
    ['Net earnings were $0.55 per diluted share ($54.0 million).', '0.55 54.0', '54.0', '45.0'],
    [
      'Net income was $148.0 million, or $1.50 in diluted earnings per share, in the first nine months of 2024.',
      '148.0 1.50',
      '1.50',
      '1.05',
    ],
  ]);
});

describe('a percentage of a measure is recomputed', () => {
  eachOf([
    [
      'As a percentage of net sales, SG&A expenses were 27.3%, compared to 28.0% in the third quarter of 2023.',
      '27.3 28.0',
      '28.0',
      '20.8',
    ],
    [
      'SG&A expenses as a percent of sales decreased 70 basis points to 27.3% from 28.0% last year.',
      '70 27.3 28.0',
      '70',
      '90',
    ],
    ['Operating income was $75.0 million, or 13.6% of net sales.', '75.0 13.6', '13.6', '16.3'],
    [
      'Gross profit was $225.0 million, or 40.9% of sales, compared to $200.0 million, or 40.0% of sales, last year. The 90 basis points increase in gross margin came from lower freight.',
      '225.0 40.9 200.0 40.0 90',
      '90',
      '60',
    ],
  ]);
});

describe('a comparison', () => {
  eachOf([
    ['Net income increased to $54.0 million compared to $45.0 million.', '54.0 45.0', '45.0', '54.0'],
    [
      'Operating income was $75.0 million, or 13.6% of net sales, compared to $60.0 million, or 12.0% of net sales.',
      '75.0 13.6 60.0 12.0',
      '12.0',
      '21.0',
    ],
    [
      'Interest expense, net was $3.0 million, compared to interest income, net of $1.0 million in the prior year quarter.',
      '3.0 1.0',
      '3.0',
      '8.0',
    ],
    [
      'Net cash provided by operating activities was $90.0 million for the nine months, compared to $12.0 million used in operating activities in the same period of 2023.',
      '90.0 12.0',
      '12.0',
      '21.0',
    ],
    [
      'Comparable sales increased 4.2%, compared to a decrease of 1.3% in the third quarter of 2023.',
      '4.2 1.3',
      '4.2',
      '2.4',
    ],
    ['Year-to-date net sales were $1,570.0 million.', '1,570.0', '1,570.0', '1,750.0'],
  ]);
});

describe('a move is from the time that is told with it', () => {
  eachOf(
    [
      [
        'Net interest income was $40.0 million, an increase of $2.0 million, or 5.3%, from the prior quarter.',
        '40.0 2.0 5.3',
        '2.0',
        '4.0',
      ],
      [
        'Total loans increased $50.0 million, or 1.7%, during the quarter to $3,050.0 million.',
        '50.0 1.7 3,050.0',
        '1.7',
        '7.1',
      ],
      [
        'Total deposits were $3,400.0 million at September 30, 2024, up 2.1% from June 30, 2024 and 6.3% from September 30, 2023.',
        '3,400.0 2.1 6.3',
        '6.3',
        '3.6',
      ],
      [
        'Noninterest expense decreased $0.5 million, or 1.6%, to $30.5 million from the second quarter.',
        '0.5 1.6 30.5',
        '1.6',
        '6.1',
      ],
      [
        'Net income increased 9.1% from the linked quarter and 20.0% from the prior-year quarter.',
        '9.1 20.0',
        '20.0',
        '22.0',
      ],
      [
        'Net interest margin was 3.50%, up 5 basis points from 3.45% in the linked quarter.',
        '3.50 5 3.45',
        '3.45',
        '3.54',
      ],
    ],
    'bank',
  );
});

describe('comparisons with several figures are each of their own', () => {
  eachOf(
    [
      [
        'Return on average assets was 1.20% and return on average equity was 12.0%, compared to 1.12% and 11.3%, respectively, for the second quarter of 2024.',
        '1.20 12.0 1.12 11.3',
        '1.12',
        '1.21',
      ],
      [
        'Provision for credit losses was $1.5 million, compared to $1.0 million in the second quarter of 2024 and a benefit of $0.5 million in the third quarter of 2023.',
        '1.5 1.0 0.5',
        '0.5',
        '0.8',
      ],
      [
        'Net income was $12.0 million, or $0.60 per diluted share, compared to net income of $11.0 million, or $0.55 per diluted share, for the second quarter of 2024, and $10.0 million, or $0.50 per diluted share, for the third quarter of 2023.',
        '12.0 0.60 11.0 0.55 10.0 0.50',
        '0.50',
        '0.80',
      ],
    ],
    'bank',
  );
});

describe('a change is held against what is not printed as such', () => {
  eachOf([
    ['Gross margin was 40.9%, an increase of 90 basis points year over year.', '40.9 90', '90', '60'],
    [
      'Gross profit was $225.0 million, compared to $200.0 million in the third quarter of 2023. The increase of $25.0 million came from lower freight.',
      '225.0 200.0 25.0',
      '25.0',
      '52.0',
    ],
  ]);
});

describe('a loss is compared by its size', () => {
  eachOf(
    [
      ['Net loss decreased 43% to $6.0 million.', '43 6.0', '43', '34'],
      [
        'Net loss narrowed to $6.0 million, or $(0.06) per share, versus a net loss of $10.5 million, or $(0.11) per share, a year ago.',
        '6.0 (0.06) 10.5 (0.11)',
        '(0.06)',
        '(0.09)',
      ],
      [
        'Operating loss was $6.0 million, or 5% of total revenue, compared to $10.0 million, or 10% of total revenue, in the third quarter of 2023.',
        '6.0 5 10.0 10',
        '10.0',
        '18.0',
      ],
      ['Gross profit was $84.0 million, or a 70% gross margin.', '84.0 70', '70', '60'],
    ],
    'loss',
  );
});

describe('what is said of another measure, basis or time is not taken for the statements’', () => {
  const cases = [
    'On a constant currency basis, net sales increased 8.9%.',
    'Organic net sales grew 7.5%.',
    'Excluding the recall, gross profit increased 15.0%.',
    'Net sales in Europe increased 20%.',
    'Net sales increased 10%, or 8.9% in local currencies.',
    'Sales and earnings in stores grew 6% and 25%.',
    'Net sales increased 10.0% against a 3.0% decline of the industry.',
    'Net sales exceeded our guidance of $530.0 million to $540.0 million by $10.0 million.',
    'Net sales are expected to increase 5%.',
    'Two-year stacked comparable sales increased 2.9%.',
    'Net income was $54.0 million, compared to guidance of $50.0 million.',
    'Gross profit rose on a 15% increase in net sales of footwear.',
    'Net income included a charge of $4.0 million, or $0.04 per diluted share.',
    'Net sales were up 10%, representing 12% growth before the recall.',
  ];
  for (const words of cases) {
    test(words, async () => {
      assert.deepEqual(told(await auditedWith(words), words).findings, []);
    });
  }
});
