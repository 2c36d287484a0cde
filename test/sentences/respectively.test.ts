import { describe } from 'node:test';
import { eachOf } from './checked.ts';

describe('figures behind one another are of the measures named, in their order', () => {
  eachOf([
    [
      'Net sales and net income were $550.0 million and $54.0 million, respectively.',
      '550.0 54.0',
      '54.0',
      '45.0',
    ],
    [
      'Net sales, gross profit and net income were $550.0 million, $225.0 million and $54.0 million, respectively.',
      '550.0 225.0 54.0',
      '225.0',
      '252.0',
    ],
    [
      'Net sales and net income were $550.0 million and $54.0 million, up 10% and 20%, respectively, from the third quarter of 2023.',
      '550.0 54.0 10 20',
      '10',
      '12',
    ],
    [
      'Gross profit and operating income rose 12.5% and 25.0%, respectively, to $225.0 million and $75.0 million, respectively.',
      '12.5 25.0 225.0 75.0',
      '12.5',
      '15.2',
    ],
    [
      'Gross profit and net income were $225.0 million and $54.0 million, respectively, compared with $200.0 million and $45.0 million, respectively, a year ago.',
      '225.0 54.0 200.0 45.0',
      '45.0',
      '54.0',
    ],
    [
      'Basic and diluted earnings per share were $0.56 and $0.55, compared to $0.46 and $0.45 in the third quarter of 2023.',
      '0.56 0.55 0.46 0.45',
      '0.46',
      '0.64',
    ],
  ]);
});

describe('figures of one measure are of the periods named, in their order', () => {
  eachOf([
    [
      'Net sales for the three and nine months ended September 30, 2024 were $550.0 million and $1,570.0 million, respectively, compared to $500.0 million and $1,450.0 million for the same periods of 2023, respectively.',
      '550.0 1,570.0 500.0 1,450.0',
      '1,450.0',
      '1,540.0',
    ],
    [
      'For the three and nine months ended September 30, 2024, gross profit was $225.0 million and $630.0 million, respectively, and net income was $54.0 million and $148.0 million, respectively.',
      '225.0 630.0 54.0 148.0',
      '148.0',
      '184.0',
    ],
    [
      'Net sales increased 10.0% and 8.3%, respectively, for the three and nine months ended September 30, 2024.',
      '10.0 8.3',
      '8.3',
      '3.8',
    ],
    [
      'Gross profit was $225.0 million and $200.0 million for the third quarters of 2024 and 2023, respectively.',
      '225.0 200.0',
      '200.0',
      '210.0',
    ],
  ]);
});

describe('shares behind one another are of their amounts', () => {
  eachOf([
    [
      'Gross profit and operating income were $225.0 million and $75.0 million, or 40.9% and 13.6% of net sales, respectively.',
      '225.0 75.0 40.9 13.6',
      '13.6',
      '16.3',
    ],
    [
      'SG&A expenses were $150.0 million and $140.0 million, representing 27.3% and 28.0% of net sales, in the third quarters of 2024 and 2023, respectively.',
      '150.0 140.0 27.3 28.0',
      '28.0',
      '20.8',
    ],
  ]);
});

describe('one figure is compared with those of two periods', () => {
  eachOf(
    [
      [
        'Net interest income was $40.0 million, up 5.3% and 11.1% sequentially and year over year, respectively.',
        '40.0 5.3 11.1',
        '5.3',
        '3.5',
      ],
      [
        'Net income was $12.0 million, compared to $11.0 million and $10.0 million in the second quarter of 2024 and the third quarter of 2023, respectively.',
        '12.0 11.0 10.0',
        '11.0',
        '10.0',
      ],
      [
        'Net income was $12.0 million and $11.0 million for the three months ended September 30, 2024 and June 30, 2024, respectively.',
        '12.0 11.0',
        '11.0',
        '10.0',
      ],
      [
        'Noninterest income and net income were $8.0 million and $12.0 million, respectively, compared to $7.5 million and $11.0 million, respectively, for the second quarter of 2024 and $7.0 million and $10.0 million, respectively, for the third quarter of 2023.',
        '8.0 12.0 7.5 11.0 7.0 10.0',
        '11.0',
        '12.0',
      ],
    ],
    'bank',
  );
});
