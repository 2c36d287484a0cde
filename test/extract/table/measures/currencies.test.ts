/** Currencies and scales as they are printed around the world, in each place where a table may state them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatAmount, normalise } from '../../../../src/number/amount.ts';
import { currencyOf } from '../../../../src/extract/table/heads/currency-names.ts';
import { extracted } from '../../reading.ts';

const HEADS = ['Year ended 31 December 2024', 'Year ended 31 December 2023'];
const ROWS = 'Revenue\t12\t11\nCost of sales\t(7)\t(5)\nGross profit\t5\t6\n';

/** The revenue of a table, and its currency. */
function revenue(table: string): string {
  const { facts, figures } = extracted(`Income statement\n${table}`);
  const fact = facts.find(({ id }) => figures.find((figure) => figure.id === id)?.text === '12');
  return fact === undefined
    ? 'none'
    : `${fact.unit.replace('iso4217:', '')} ${formatAmount(normalise(fact.value))}`;
}

const PLACES: Readonly<Record<string, (scale: string) => string>> = {
  'a note': (scale) => `(${scale})\n\n\t${HEADS.join('\t')}\n${ROWS}`,
  'the corner': (scale) => `\n${scale}\t${HEADS.join('\t')}\n${ROWS}`,
  'each head': (scale) => `\n\t${HEADS.map((head) => `${head} ${scale}`).join('\t')}\n${ROWS}`,
  'a row of heads': (scale) => `\n\t${HEADS.join('\t')}\n\t${scale}\t${scale}\n${ROWS}`,
};

describe('a code or sign with a scale', () => {
  const cases: readonly (readonly [read: string, ...printed: string[]])[] = [
    ['EUR 12000000', 'EUR million', 'EURm', 'EUR mn', 'MEUR', 'Mio. EUR', '€ Mio', 'M€', '€m'],
    ['EUR 12000', 'TEUR', 'kEUR', 'T€', 'k€', '€000'],
    ['EUR 12000000000', 'EUR bn', 'EUR Mrd'],
    ['SEK 12000000', 'SEK m', 'SEK M', 'SEKm', 'MSEK', 'SEK million'],
    ['SEK 12000', 'TSEK', 'tSEK', 'KSEK'],
    ['NOK 12000000', 'MNOK', 'NOK mill', 'NOK mill.', 'NOK million'],
    ['DKK 12000000', 'DKK million', 'DKKm'],
    ['JPY 12000000', 'JPY million', '¥ million'],
    ['AUD 12000', 'A$’000', "A$'000"],
    ['AUD 12000000', 'A$m'],
    ['CAD 12000000', 'C$ millions', 'CAD millions'],
    ['SGD 12000000', 'S$ million'],
    ['SGD 12000', 'S$’000'],
    ['NZD 12000000', 'NZ$m'],
    ['TWD 12000', 'NT$ thousands'],
    ['BRL 12000000', 'R$ million'],
    ['MXN 12000000', 'MXN million', 'Ps. in millions'],
    ['PLN 12000000', 'PLN million', 'PLN mln'],
    ['ZAR 12000000', 'ZAR million', 'Rm', 'R million'],
    ['ZAR 12000', 'R’000'],
    ['MYR 12000', "RM'000"],
    ['MYR 12000000', 'RM million'],
    ['AED 12000000', 'AED million'],
    ['SAR 12000', 'SAR thousands'],
    ['ILS 12000', 'NIS thousands', 'NIS in thousands'],
    ['TRY 12000000', 'TRY million'],
    ['COP 12000000', 'COP million'],
    ['USD 12000000', 'US$m', 'USD million', '$m'],
  ];
  for (const [read, ...printed] of cases) {
    for (const scale of printed) {
      test(`${scale}: ${read}`, () => {
        const found = Object.entries(PLACES).map(([place, table]) => `${place}: ${revenue(table(scale))}`);
        assert.deepEqual(
          found,
          Object.keys(PLACES).map((place) => `${place}: ${read}`),
        );
      });
    }
  }
});

describe('a note of the currency in words', () => {
  const cases: readonly (readonly [note: string, read: string])[] = [
    ['in EUR millions', 'EUR 12000000'],
    ['in CAD thousands', 'CAD 12000'],
    ['in Mio. €', 'EUR 12000000'],
    ['in millions of Swedish kronor (SEK)', 'SEK 12000000'],
    ['in thousands of Brazilian reais', 'BRL 12000'],
    ['Millions of Brazilian reais', 'BRL 12000000'],
    ['in millions of Mexican pesos', 'MXN 12000000'],
    ['in thousands of Polish zloty', 'PLN 12000'],
    ['in millions of South African rand', 'ZAR 12000000'],
    ['in thousands of Malaysian ringgit', 'MYR 12000'],
    ['in millions of UAE dirhams', 'AED 12000000'],
    ['in thousands of New Israeli Shekels', 'ILS 12000'],
    ['in millions of Turkish lira', 'TRY 12000000'],
    ['in millions of Colombian pesos', 'COP 12000000'],
    ['in thousands of Canadian dollars', 'CAD 12000'],
  ];
  for (const [note, read] of cases) {
    test(note, () => {
      assert.equal(revenue(`(${note})\n\n\t${HEADS.join('\t')}\n${ROWS}`), read);
    });
  }
});

describe('words that name no one currency', () => {
  const cases: readonly string[] = [
    '$ in thousands',
    'in thousands of dollars',
    'RMB and USD',
    'A$ and US$ millions',
    'SARs granted',
    'TRY again',
    'R&D, Rmax',
  ];
  for (const words of cases) {
    test(words, () => {
      assert.equal(currencyOf(words), null);
    });
  }
});
