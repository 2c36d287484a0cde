/** Rows whose caption names the amount that they divide: margins, take rates and amounts per share. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between } from '../shown.ts';

const HEADS = '\tThree Months Ended June 30,\t\n\t2023\t2022';

describe('a row whose caption names the amount it divides', () => {
  const SEGMENTS = `Segments
(in millions)

${HEADS}
Pumps\t\t
Net sales\t612.4\t588.1
Operating income\t121.2\t109.9
Operating margin\t19.8%\t18.7%
Valves\t\t
Net sales\t401.9\t419.3
Operating income\t62.0\t70.5
Operating margin\t15.4%\t16.8%
`;

  test('is a margin of its segment', () => {
    assert.deepEqual(between(SEGMENTS, 'ratio/'), ['ratio/operating-margin: 2', 'ratio/operating-margin: 2']);
    assert.deepEqual(between(SEGMENTS.replace('15.4%', '14.5%'), 'ratio/'), ['ratio/operating-margin: 2']);
  });

  const PER_SHARE = `Funds
(in thousands, except share and per share data)

${HEADS}\t2021
Adjusted funds\t58,310\t53,112\t50,020
Weighted average shares and units\t132,610,002\t126,930,110\t120,200,300
Adjusted funds per diluted share\t$0.44\t$0.42\t$0.42
`;

  test('is an amount per share of the shares beside it', () => {
    assert.deepEqual(between(PER_SHARE, 'ratio/'), ['ratio/adjusted-funds-per-diluted-share: 3']);
    assert.deepEqual(between(PER_SHARE.replace('$0.42\t', '$0.24\t'), 'ratio/'), [
      'ratio/adjusted-funds-per-diluted-share: 3 x24',
    ]);
  });

  const MARKET = `Highlights
(in thousands, except percentages)

${HEADS}
GMS\t2,724,665\t2,915,256
Revenue\t678,026\t662,410
Take rate\t24.9%\t22.7%
`;

  test('is the part that a market takes of what is sold on it', () => {
    assert.deepEqual(between(MARKET, 'ratio/'), ['ratio/take-rate: 2']);
    assert.deepEqual(between(MARKET.replace('24.9', '21.9'), 'ratio/'), ['ratio/take-rate: 2 x219']);
    assert.deepEqual(between(MARKET.replace('2,915', '2,195'), 'ratio/'), ['ratio/take-rate: 2 x227']);
    assert.deepEqual(between(MARKET.replace('GMS', 'Deposits'), 'ratio/'), []);
  });

  const BOOK = `Book value
(in thousands, except per share data)

\tDecember 31,\t
\t2023\t2022
Shareholders' equity\t781,531\t733,745
Shareholders' equity before hedges\t853,772\t800,712
Shares outstanding, without treasury shares\t25,378\t25,270
Book value per share\t$30.80\t$29.04
Adjusted book value per share\t$33.64\t$31.69
`;

  test('is the equity that the figures show, per share', () => {
    const found = ['ratio/book-value-per-share: 2', 'ratio/adjusted-book-value-per-share: 2'];
    assert.deepEqual(between(BOOK, 'ratio/'), found);
    assert.deepEqual(between(BOOK.replace('25,270', '25,970'), 'ratio/'), [
      `${found[0]} x2904`,
      `${found[1]} x3169`,
    ]);
  });

  test('is nothing where the figures do not show it', () => {
    assert.deepEqual(between(SEGMENTS.replaceAll('Net sales', 'Backlog'), 'ratio/'), []);
    assert.deepEqual(between(PER_SHARE.replace('0.44\t$0.42\t$0.42', '0.51\t$0.48\t$0.47'), 'ratio/'), []);
  });

  const WELLS = `Operating data
(in thousands, except per Boe amounts)

${HEADS}
Total production (MBoe) (2)\t1,990\t1,872
Average daily production (Boe/d)\t21,866\t20,571
Lease operating expenses\t13,628\t11,943
Lease operating expenses per Boe\t6.85\t6.38
Gathering\t2,426\t2,209
Gathering (per Boe)\t1.22\t1.18
`;

  test('is an amount for one of what was produced, in the thousands that its brackets count', () => {
    const both = ['ratio/lease-operating-expenses-per-boe: 2', 'ratio/gathering: 2'];
    assert.deepEqual(between(WELLS, 'ratio/'), both);
    assert.deepEqual(between(WELLS.replace('6.85', '6.58'), 'ratio/'), [`${both[0]} x658`, both[1]]);
    assert.deepEqual(between(WELLS.replaceAll('Gathering', 'Natural gas'), 'ratio/'), [both[0]]);
    assert.deepEqual(between(WELLS.replace('(MBoe)', '(MMcfe)'), 'ratio/'), []);
  });
});
