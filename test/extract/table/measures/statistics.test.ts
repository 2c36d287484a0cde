/** Rows of a table of thousands that its scale leaves out without saying which. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { extracted, shown } from '../../reading.ts';

const REVENUE = concept('Revenue', { captions: [{ text: 'Revenue', under: null }] });

/** What the first row says of the later quarter, in a table with such a note, above rows of amounts. */
function value(
  note: string,
  caption: string,
  figures: string,
  amounts = 'Revenue\t264,366\t308,137',
): string {
  const heads = '\tThree months ended December 31,\t\n\t2022\t2023';
  const text = `Results of Operations\n(${note})\n\n${heads}\n${caption}\t${figures}\n${amounts}\nOther charges\t1,205\t1,377\n`;
  return (
    shown(extracted(text, [REVENUE]))[1]
      ?.split(' ')
      .slice(3)
      .join(' ') ?? ''
  );
}

const HOTELS = 'in thousands, except hotel statistics and per share amounts';

const STATISTICS: readonly (readonly [note: string, caption: string, figures: string, value: string])[] = [
  [HOTELS, 'Same-Property RevPAR', '$195.51\t$206.54', '206.54 USD'],
  [HOTELS, 'Rate of the hotels in cities', '$195.51\t$206.54', '206.54 USD'],
  [HOTELS, 'Average daily rate', '$195\t$206', '206 USD'],
  ['in thousands, except ADR and RevPAR', 'Comparable ADR', '$195\t$206', '206 USD'],
  ['in thousands, except average order value', 'Average order value', '$310\t$317', '317 USD'],
  [
    'in thousands, except production and per unit data',
    'Average realized oil price',
    '$59.50\t$91.98',
    '91.98 USD',
  ],
];
const AMOUNTS: readonly (readonly [note: string, caption: string, figures: string, value: string])[] = [
  ['in thousands, except production and per unit data', 'Production taxes', '$5,950\t$9,198', '9198000 USD'],
  [HOTELS, 'Hotel operating expenses', '$195\t$206', '206000 USD'],
  [HOTELS, 'Room charges', '$195\t$206.54', '206540 USD'],
  ['in thousands, except per share data', 'Average loans', '$195\t$206', '206000 USD'],
  ['in thousands', 'RevPAR', '$195.51\t$206.54', '206540 USD'],
  [HOTELS, 'Revenue', '$195.51\t$206.54', '206540 USD'],
];

describe('a scale that leaves something out', () => {
  for (const [note, caption, figures, expected] of STATISTICS)
    test(`(${note}) is not that of ${caption}`, () => assert.equal(value(note, caption, figures), expected));
  for (const [note, caption, figures, expected] of AMOUNTS)
    test(`(${note}) is that of ${caption}, ${figures.replace('\t', ' and ')}`, () =>
      assert.equal(value(note, caption, figures), expected));

  test('is that of decimals where the amounts of the table have as many', () => {
    const amounts = 'Revenue\t264.36\t308.13\nCosts\t64.36\t38.13';
    assert.equal(value('in millions, except statistics', 'Charges', '1.95\t2.06', amounts), '2060000 USD');
  });
});
