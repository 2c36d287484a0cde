/** A small extraction with one of everything that a release can hold. */
import type { Extraction } from '../../src/model/extraction.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { RulePack } from '../../src/model/identity.ts';
import { duration, instant } from '../../src/model/period.ts';
import { money, PURE } from '../../src/model/unit.ts';
import { parseAmount, ZERO, type Amount } from '../../src/number/amount.ts';
import { around } from '../../src/number/interval.ts';
import { roundingInterval } from '../../src/number/rounding.ts';

export const QUARTER = duration('2023-10-01', '2023-12-31');
export const YEAR_END = instant('2023-12-31');

const revenue = fact('f1', '4495500000', -5, {
  concept: 'TotalNetRevenue',
  period: QUARTER,
  caption: 'Total net revenue',
  periodLabel: 'Q4 2023',
});

const assets = fact('f3', '39796028000', -3, {
  concept: 'doc:total-current-assets',
  period: YEAR_END,
  sense: -1,
  place: { kind: 'table', table: 0, row: 1, column: 0 },
  caption: 'Total current assets',
  periodLabel: 'Dec 31, 2023',
});

const tenor = fact('f4', '11.47', 2, {
  unit: PURE,
  hedge: 'approximately',
  interval: around(decimal('11.47'), decimal('0.05')),
  caption: 'The weighted average contractual tenor',
  periodLabel: 'Q4 2023',
});

export const EXTRACTION: Extraction = {
  document: { name: 'release.txt', mediaType: 'text/plain', sha256: 'ab'.repeat(32) },
  figures: [
    figure('f1', '4,495.5', 1, 'money'),
    figure('f2', '13.8', 1, 'percent'),
    figure('f3', '39,796,028', 7, 'money'),
    figure('f4', '11.47', 9, 'tenor'),
    figure('f5', '2023', 9, 'date'),
  ],
  facts: [revenue, fact('f2', '0.138', 3, { unit: PURE, caption: 'an increase' }), assets, tenor],
  claims: [
    { kind: 'growth', current: 'f1', base: 'f3', rate: 'f2', direction: 'up' },
    { kind: 'split', whole: 'f1', parts: ['f3', 'f4'] },
    { kind: 'direction', current: 'f1', base: 'f3', direction: 'down' },
  ],
  tables: [
    {
      title: 'Unaudited Condensed Consolidated Balance Sheets',
      kind: 'balance-sheet',
      columns: [
        { head: 'December 31, 2023 RMB', period: YEAR_END, currency: 'CNY' },
        { head: 'Notes', period: null, currency: null },
      ],
      rows: [
        { caption: 'Current assets', section: [], kind: 'heading', concept: null, facts: [] },
        {
          caption: 'Total current assets',
          section: ['ASSETS', 'Current assets'],
          kind: 'figures',
          concept: 'doc:total-current-assets',
          facts: ['f3'],
        },
      ],
    },
  ],
  mayNotAddUp: true,
  untied: [{ figure: 'f4', reason: 'nothing else states the tenor' }],
  notices: [
    {
      code: 'column-without-period',
      message: 'The column "Notes" has no period.',
      line: 7,
      span: { start: 60, end: 65 },
    },
    { code: 'unknown-framework', message: 'No accounting framework is stated.', line: null, span: null },
  ],
};

export const PACK: RulePack = {
  name: 'qfin',
  title: 'Qifu Technology results releases',
  issuer: ['Qifu Technology'],
  extends: [],
  concepts: [
    {
      name: 'TotalNetRevenue',
      kind: 'flow',
      type: 'monetary',
      basis: 'gaap',
      parent: null,
      weight: 1,
      sign: 'plain',
      opposite: [],
      captions: [],
      phrases: [],
      within: null,
      pack: 'qfin',
    },
  ],
  identities: [],
  sha256: 'cd'.repeat(32),
};

function figure(id: string, text: string, line: number, figureClass: Figure['class']): Figure {
  const start = line * 10;
  return { id, text, span: { start, end: start + text.length }, line, column: 1, class: figureClass };
}

function fact(id: string, text: string, decimals: number, more: Partial<Fact>): Fact {
  const value = decimal(text);
  return {
    id,
    concept: null,
    period: null,
    unit: money('CNY'),
    value,
    decimals,
    interval: roundingInterval(value, decimals),
    hedge: 'none',
    sense: 1,
    place: { kind: 'prose', block: 3, sentence: 0 },
    caption: '',
    periodLabel: '',
    ...more,
  };
}

function decimal(text: string): Amount {
  return parseAmount(text) ?? ZERO;
}
