/** Rows of one caption that are of several measures: by the title above, by the heading, by what their figures say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { extracted } from '../../reading.ts';

const CONCEPTS = [concept('Revenue', { captions: [{ text: 'Revenue', under: null }] })];
const YEARS = '\tYear ended December 31,\t\n\t2023\t2022';

function concepts(text: string): readonly (string | null)[] {
  return extracted(text, CONCEPTS).facts.map(({ concept: name }) => name);
}

test('a row of another measure takes its columns along', () => {
  const table = (title: string, price: number): string =>
    `${title}\n\n\tYear ended December 31,\t\t\t\n\t2023\t\t2022\t\n\tHomes\tPrice\tHomes\tPrice\nSoutheast region\t1${price}\t$${price}\t9${price}\t$${price + 9}`;
  const named = concepts(
    `Annual Results 2023\n\n${table('Homes delivered', 399)}\n\nEnd of it.\n\n${table('Orders', 409)}`,
  );
  assert.equal(new Set(named).size, 4);
  assert.deepEqual(named.slice(4, 6), ['doc:table-2-row-1-homes', 'doc:table-2-row-1-price']);
});

test('a row below a heading of amounts per share is one, beside a column of changes too', () => {
  const heads = '\tYear ended December 31,\t\t\n\t2023\t2022\t% Change';
  const rows = 'Revenue\t$9.1\t$8.4\t8\nPer share data (diluted)\t\t\t\nRevenue\t$0.55\t$0.94\t(41)';
  const { facts } = extracted(
    `Highlights (in millions except per share data)\n\n${heads}\n${rows}`,
    CONCEPTS,
  );
  const units = facts.flatMap(({ unit, concept: name }) => (name === null ? [] : [unit]));
  const [money, perShare] = ['iso4217:USD', 'iso4217:USD/xbrli:shares'];
  assert.deepEqual(units, [money, money, perShare, perShare]);
});

for (const title of ['Non-GAAP Financial Comparison', 'Non-GAAP', 'Adjusted quarterly results'])
  test(`rows are adjusted below ${title}`, () =>
    assert.equal(concepts(`${title}\n\n${YEARS}\nRevenue\t40\t30`)[0], 'doc:adjusted-revenue'));

for (const title of ['GAAP Financial Comparison', 'GAAP to Non-GAAP Comparison', 'Adjusted EBITDA'])
  test(`rows are none below ${title}`, () =>
    assert.equal(concepts(`${title}\n\n${YEARS}\nRevenue\t40\t30`)[0], 'Revenue'));
