/** Losses and negative percentages: on which side of its measure a figure stands. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concept } from '../../evaluate/example.ts';
import { DATED, extracted, said, shown } from '../reading.ts';
import { VOCABULARY } from './vocabulary.ts';

const NOW = '2023-10-01/2023-12-31';

test('a loss attributable to the company is the row of its full name', () => {
  const toParent = concept('ToParent', {
    captions: [{ text: 'Net income attributable to…Inc.', under: null }],
    opposite: [{ text: 'Net loss attributable to…Inc.', under: null }],
  });
  const text = `${DATED}Net loss attributable to Acme Tools, Inc.\t(500)\t(600)\t(2,100)\t(2,200)\n\nNet loss attributable to Acme Tools was RMB0.6 million.`;
  const read = shown(extracted(text, [...VOCABULARY, toParent]));
  assert.equal(read.at(-1), `0.6: ToParent ${NOW} 600000 CNY reversed`);
});

test('an adjusted loss is the row that a remark stands behind, here and there', () => {
  const adjusted = concept('AdjustedNetIncome', {
    captions: [{ text: 'Adjusted net income', under: null }],
    opposite: [{ text: 'Adjusted net loss', under: null }],
  });
  const text = `${DATED}Adjusted net loss (non-GAAP)\t(400)\t(500)\t(1,700)\t(1,800)\n\nAdjusted net loss (non-GAAP) was RMB0.4 million.`;
  const read = shown(extracted(text, [...VOCABULARY, adjusted]));
  assert.equal(read.at(-1), `0.4: AdjustedNetIncome ${NOW} 400000 CNY reversed`);
});

describe('a negative percentage', () => {
  const read = (sentence: string): readonly (string | undefined)[] =>
    said(sentence, VOCABULARY).map((fact) => fact.replace(/^(\S+) .* pure( reversed)?$/, '$1$2'));
  const cases: readonly (readonly [sentence: string, expected: readonly string[]])[] = [
    [
      'Gross margin was negative 4.2%, compared with 26.2% in the same period of 2022.',
      ['4.2: reversed', '26.2:'],
    ],
    [
      'Gross margin was negative 11.9%, compared with negative 4.3% in the same period of 2022.',
      ['11.9: reversed', '4.3: reversed'],
    ],
    [
      'Gross margin was 4.2%, compared with negative 26.2% in the same period of 2022.',
      ['4.2:', '26.2: reversed'],
    ],
  ];
  for (const [sentence, expected] of cases) test(sentence, () => assert.deepEqual(read(sentence), expected));
});
