import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf, tablesOf } from '../../blocks.ts';

const STATEMENT = `
<PAGE>
                          Example Instruments Inc.
                    Consolidated Statements of Operations
                    (In thousands, except per share data)

<TABLE>
<CAPTION>
                                  Three Months Ended          Six Months Ended
                                -----------------------   -----------------------
                                 Jun 30,       Jun 30,     Jun 30,       Jun 30,
                                  2005          2004        2005          2004
                                ---------     ---------   ---------     ---------
<S>                             <C>           <C>         <C>           <C>
Net sales....................   $  12,345     $  11,000   $  23,456     $ 21,500

Selling, general and
 administrative                    (2,345)       (2,000)     (4,456)      (4,000)
   Other                                -           100                       50
                                ---------     ---------   ---------     ---------
      Net income                $  10,000     $   9,100   $  19,000     $ 17,550
                                =========     =========   =========     =========
Margin                               81.0%         82.7%       81.0%        81.6%
</TABLE>
`;

describe('fixed-width tables', () => {
  test('heads that run into one another are parted', () => {
    const rows = rowsOf(`
                    First half endedFirst half ended
                    June 30,    2023June 30,    2024
Net sales                     12,345          13,456
Other                          2,345           3,456
`);
    assert.deepEqual(rows[0], '| 1 First half ended | 2 First half ended');
    const dates = rowsOf(`
                      June 30, 2023 June 30, 2024
Net sales                     12,345        13,456
Other                          2,345         3,456
`);
    assert.deepEqual(dates[0], '| 1 June 30, 2023 | 2 June 30, 2024');
    const years = rowsOf(`
                       June 30, 2023June 30, 2024
Net sales                     12,345       13,456
Costs of the services that the members used
 Direct                        2,345        3,456
`);
    assert.deepEqual(years, [
      '| 1 June 30, 2023 | 2 June 30, 2024',
      'Net sales | 1 12,345 | 2 13,456',
      'Costs of the services that the members used  Direct | 1 2,345 | 2 3,456',
    ]);
  });

  test('heads may end before the figures of their columns begin', () => {
    const rows = rowsOf(`
                      Three Months Ended March 31,
                         2024               2023
Net sales                         12,345,000          13,456,000
Other                              2,345,000           3,456,000
`);
    assert.deepEqual(rows, [
      '| 1+2 Three Months Ended March 31,',
      '| 1 2024 | 2 2023',
      'Net sales | 1 12,345,000 | 2 13,456,000',
      'Other | 1 2,345,000 | 2 3,456,000',
    ]);
  });

  test('heads part columns that are named alike, wherever they stand, and moves and ranges are figures', () => {
    const rows = rowsOf(`
                    Three Months Ended    Nine Months Ended
                          2024       2023         Change        2024       2023         Change
Net sales               12,345     13,456       Up 2%         32,345     33,456      Down 1.5 pts
Per share            $1 - $2      $0.50           -            $3.50      $3 - $4        Up 4%
`);
    assert.deepEqual(rows, [
      '| 1+3 Three Months Ended | 4+3 Nine Months Ended',
      '| 1 2024 | 2 2023 | 3 Change | 4 2024 | 5 2023 | 6 Change',
      'Net sales | 1 12,345 | 2 13,456 | 3 Up 2% | 4 32,345 | 5 33,456 | 6 Down 1.5 pts',
      'Per share | 1 $1 - $2 | 2 $0.50 | 3 - | 4 $3.50 | 5 $3 - $4 | 6 Up 4%',
    ]);
  });

  test('the marks of columns begin a table of their own', () => {
    const { tables } = tablesOf(`
<S>                            <C>         <C>
Net sales                      12,345      13,456
Cost of sales                   2,345       3,456
<S>                            <C>         <C>
Offices                            12          13
Members                           345         346
`);
    assert.equal(tables, 2);
  });

  test('columns that stand elsewhere from the next page on are the same', () => {
    const rows = rowsOf(`
                                 2024        2023
Net sales                      12,345      13,456
Cost of sales                   2,345       3,456
Gross profit                   10,000      10,000
Expenses of all the offices
\fSelling                            1,000           2,000
Administration                     1,500           1,000
Net income                         7,500           7,000
`);
    assert.deepEqual(rows.slice(-2), [
      'Administration | 1 1,500 | 2 1,000',
      'Net income | 1 7,500 | 2 7,000',
    ]);
  });

  test('rows that fill only some of the columns do not move them', () => {
    assert.deepEqual(
      rowsOf(`
                             Detail        Total
Tangible assets                            1,234
Stocks                          100
Debtors                         200
Cash                            300
Net current assets                           600
`).slice(0, 4),
      ['| 1 Detail | 2 Total', 'Tangible assets | 2 1,234', 'Stocks | 1 100', 'Debtors | 1 200'],
    );
  });

  test('a dash between figures without marks is a figure', () => {
    assert.deepEqual(
      rowsOf(`
                  2024       2023       2022
Stores opened        5 - 2
Stores closed        1 3 -
`).slice(1),
      ['Stores opened | 1 5 | 2 - | 3 2', 'Stores closed | 1 1 | 2 3 | 3 -'],
    );
  });

  test('heads may begin in a note of two lines, and stand a line above the years', () => {
    assert.deepEqual(
      rowsOf(`
                                 Domestic        Abroad
    (millions, but for what
     a share earns)            2004   2003**  2004   2003

    COSTS AND EXPENSES
     Cost of sales              536     570     74     69
     Rent                       112     109     12     11
`),
      [
        '| 1+2 Domestic | 3+2 Abroad',
        '4> (millions, but for what      a share earns) | 1 2004 | 2 2003** | 3 2004 | 4 2003',
        '4> COSTS AND EXPENSES',
        '5> Cost of sales | 1 536 | 2 570 | 3 74 | 4 69',
        '5> Rent | 1 112 | 2 109 | 3 12 | 4 11',
      ],
    );
    assert.deepEqual(
      rowsOf(`
                             Domestic       Abroad

                          2004    2003   2004    2003
Cost of sales              536     570     74      69
Rent                       112     109     12      11
`).slice(0, 2),
      ['| 1+2 Domestic | 3+2 Abroad', '| 1 2004 | 2 2003 | 3 2004 | 4 2003'],
    );
  });

  test('figures stand in the column of their last digit, heads over one column or several', () => {
    assert.deepEqual(rowsOf(STATEMENT), [
      '| 1+2 Three Months Ended | 3+2 Six Months Ended',
      '| 1 Jun 30, | 2 Jun 30, | 3 Jun 30, | 4 Jun 30,',
      '| 1 2005 | 2 2004 | 3 2005 | 4 2004',
      'Net sales | 1 $  12,345 | 2 $  11,000 | 3 $  23,456 | 4 $ 21,500',
      'Selling, general and  administrative | 1 (2,345) | 2 (2,000) | 3 (4,456) | 4 (4,000)',
      '3> Other | 1 - | 2 100 | 4 50',
      '6> Net income | 1 $  10,000 | 2 $   9,100 | 3 $  19,000 | 4 $ 17,550',
      'Margin | 1 81.0% | 2 82.7% | 3 81.0% | 4 81.6%',
    ]);
  });

  test('the title and the notes under it stand before the table, each by itself', () => {
    assert.deepEqual(tablesOf(STATEMENT).before, [
      'heading Example Instruments Inc.',
      'heading Consolidated Statements of Operations',
      'paragraph (In thousands, except per share data)',
    ]);
  });

  test('markup is not needed', () => {
    const bare = STATEMENT.replace(/^<.*$/gm, '');
    assert.deepEqual(rowsOf(bare), rowsOf(STATEMENT));
  });

  test('a caption goes on in the next line, children of a heading do not', () => {
    const text = `
Accounts receivable, net of
  allowance for doubtful
  accounts                        $ 1,000     $   900
Cash:
 Held by banks                        250         200
 Held in hand                           5           4
Earnings per share
 basic                                .50         .40
 diluted                              .49         .39
`;
    assert.deepEqual(rowsOf(text), [
      'Accounts receivable, net of   allowance for doubtful   accounts | 1 $ 1,000 | 2 $   900',
      'Cash:',
      '1> Held by banks | 1 250 | 2 200',
      '1> Held in hand | 1 5 | 2 4',
      'Earnings per share',
      '1> basic | 1 .50 | 2 .40',
      '1> diluted | 1 .49 | 2 .39',
    ]);
  });

  test('a head begins another table', () => {
    const two = `
LOANS (unaudited)      Dec 31, 2005    Dec 31, 2004
---------------------------------------------------
Home                      $ 1,000         $   900
Commercial                    250             200

DEPOSITS               Dec 31, 2005    Dec 31, 2004
---------------------------------------------------
Savings                   $   300   4%    $   200   2%
Checking                    7,000  96%      9,000  98%
`;
    assert.equal(tablesOf(two).tables, 2);
    assert.deepEqual(rowsOf(two).slice(-2), [
      'Savings | 1 $   300 | 2 4% | 3 $   200 | 4 2%',
      'Checking | 1 7,000 | 2 96% | 3 9,000 | 4 98%',
    ]);
  });

  test('prose with figures, lists and addresses are no tables', () => {
    for (const prose of [
      'Revenue rose by 5%  to $1,234  in the year.\nCosts fell by 3%  to $1,000  in the year.',
      'Call (800) 555-0100  or write to\n    1500 Cornwall Avenue          98225',
      '    99.1   Press Release\n    99.2   Slides',
    ])
      assert.equal(tablesOf(prose).tables, 0, prose);
  });
});
