import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted } from '../../reading.ts';

/** Rows of one table as `section › caption: count of figures`. */
function rows(table: string, elsewhere = ''): readonly string[] {
  const text = `${elsewhere}\n\nBalance Sheets\n\n\tDecember 31, 2022\tDecember 31, 2023\n${table}`;
  const { tables } = extracted(text);
  return (tables[0]?.rows ?? []).map(({ caption, section, kind, facts }) =>
    [...section, kind === 'heading' ? `${caption}:` : `${caption} ${facts.length}`].join(' › '),
  );
}

describe('rows', () => {
  test('stand under the headings above them', () => {
    const table = `ASSETS\t\t
Current assets:\t\t
Cash\t1\t2
Total current assets\t1\t2
Goodwill\t3\t4
LIABILITIES\t\t
Loans\t5\t6`;
    assert.deepEqual(rows(table), [
      'ASSETS:',
      'ASSETS › Current assets:',
      'ASSETS › Current assets › Cash 2',
      'ASSETS › Current assets › Total current assets 2',
      'ASSETS › Goodwill 2',
      'LIABILITIES:',
      'LIABILITIES › Loans 2',
    ]);
  });

  test('go on with their measure below a heading that adds or deducts', () => {
    assert.deepEqual(
      rows('Adjusted income per share\t\t\nNet income\t1\t2\nPlus:\t\t\nTax\t3\t4\nLess:\t\t\nGain\t5\t6'),
      [
        'Adjusted income per share:',
        'Adjusted income per share › Net income 2',
        'Adjusted income per share › Plus:',
        'Adjusted income per share › Plus › Tax 2',
        'Adjusted income per share › Less:',
        'Adjusted income per share › Less › Gain 2',
      ],
    );
  });

  test('stand under the words above heads of their own', () => {
    const table =
      'Costs\t1\t2\n(B) Costs consist of the following:\t\t\n\tDecember 31, 2022\tDecember 31, 2023\nResearch\t3\t4';
    assert.deepEqual(rows(table), [
      'Costs 2',
      '(B) Costs consist of the following:',
      '(B) Costs consist of the following › Research 2',
    ]);
  });

  test('of a caption that is wrapped before a small letter are one', () => {
    assert.deepEqual(rows('Payable to investors\t\t\nof the trusts\t1\t2'), [
      'Payable to investors of the trusts 2',
    ]);
  });

  test('of a caption that ends with an open word are one', () => {
    assert.deepEqual(rows('Net assets attributable to\t\t\nAcme\t1\t2'), [
      'Net assets attributable to Acme 2',
    ]);
  });

  test('of a caption that ends before what it comes after are one', () => {
    assert.deepEqual(rows('Income after\t\t\nProvision for losses\t1\t2'), [
      'Income after Provision for losses 2',
    ]);
    assert.deepEqual(rows('Weighted-Average Shares\t\t\nOutstanding - Basic\t1\t2'), [
      'Weighted-Average Shares Outstanding - Basic 2',
    ]);
  });

  test('are one where the words stand together elsewhere in the release', () => {
    const elsewhere = 'The equity of Acme Holdings grew.';
    assert.deepEqual(rows('Equity of Acme\t\t\nHoldings\t1\t2', elsewhere), ['Equity of Acme Holdings 2']);
    assert.deepEqual(rows('Equity of Acme\t\t\nHoldings\t1\t2'), [
      'Equity of Acme:',
      'Equity of Acme › Holdings 2',
    ]);
  });

  test('are a heading and a row behind a colon', () => {
    assert.deepEqual(rows('Amounts due to:\t\t\nthird parties\t1\t2'), [
      'Amounts due to:',
      'Amounts due to › third parties 2',
    ]);
  });

  test('have the words cut off into the next cells joined to the caption', () => {
    assert.deepEqual(rows('Equity of the ordinary sha\tareholders of Ac\tcme\nBasic\t1\t2'), [
      'Equity of the ordinary shareholders of Acme:',
      'Equity of the ordinary shareholders of Acme › Basic 2',
    ]);
  });

  test('whose captions ran together are parted where the first is known from another table', () => {
    const other = 'Other Balance Sheets\n\n\tDecember 31, 2023\nShares used in counting\t7\n\nEnd of it.';
    const table = 'Shares used in counting Net result of\t1\t2\n-diluted\t3\t4';
    assert.deepEqual(
      extracted(
        `${other}\n\nBalance Sheets\n\n\tDecember 31, 2022\tDecember 31, 2023\n${table}`,
      ).tables[1]?.rows.map(({ caption }) => caption),
      ['Shares used in counting', 'Net result of -diluted'],
    );
  });

  test('without a caption are told of and not checked', () => {
    const { notices, untied } = extracted(
      'Balance Sheets\n\n\tDecember 31, 2022\tDecember 31, 2023\nCash\t1\t2\n\t3\t4\nLoans\t5\t6\n',
    );
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['row-without-caption'],
    );
    assert.deepEqual(
      untied.map(({ reason }) => reason),
      ['no caption', 'no caption'],
    );
  });
});
