import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inOneStyle } from '../../../src/read/source/decimal-commas.ts';
import { read } from '../../../src/read/read.ts';
import { rowsOf } from '../blocks.ts';

const GERMAN =
  'Revenue 1.234,5 and 1.184,7; costs 901,1 and 870,2; profit 333,4 on 30.06.2024, 12 345 pieces.';
const SWEDISH = `
SEK million                             Jan-Jun 2024    Jan-Jun 2023
Net sales                                   12 345,6        11 389,0
Cost of goods sold                          -7 901,3        -7 300,2
Gross profit                                 4 444,3         4 088,8
`;

describe('numbers are turned where those of the document agree', () => {
  const cases: readonly (readonly [what: string, text: string, turned: string | null])[] = [
    [
      'points between thousands, commas before decimals',
      GERMAN,
      'Revenue 1,234.5 and 1,184.7; costs 901.1 and 870.2; profit 333.4 on 30.06.2024, 12 345 pieces.',
    ],
    [
      'blanks between thousands',
      'NOK 1 234 million, NOK 12 345 million, EUR 1 500 million, kr 7 100 m and kr 6 000 m; 12.5 % of 1 234.5',
      'NOK 1,234 million, NOK 12,345 million, EUR 1,500 million, kr 7,100 m and kr 6,000 m; 12.5 % of 1,234.5',
    ],
    [
      'English numbers',
      'Sales of 1,234.5 and 2,345.6, costs of 3,456.7; notes 5,16 and 7,34 and 8,10 and 1,12.',
      null,
    ],
    [
      'small numbers in two columns',
      'Costs 358 259\nTax 105 138\nOther 100 217\nCash 118 610\nDebt 100 517',
      null,
    ],
    [
      'blanks between thousands in columns, and a minus apart from its digits',
      'Profit      7 430      8 008      – 578\nOther      1 315       – 62      1 377\nTotal      8 745      – 946',
      'Profit      7,430      8,008       –578\nOther      1,315        –62      1,377\nTotal      8,745       –946',
    ],
    [
      'dashes for nil, and numbers of notes beside small amounts',
      'Goodwill      12   345      –\nDebt      13   410      –\nOther      14   220      –  511',
      null,
    ],
    ['a few commas in lists', 'Notes 5,16 and 7,34', null],
  ];
  for (const [what, text, turned] of cases) {
    test(what, () => assert.equal(inOneStyle(text)?.text ?? null, turned));
  }
});

test('no length changes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789.,  \u00a0-|a€'), maxLength: 60 }),
      (words) => {
        const text = `${GERMAN} ${words}`;
        const turned = inOneStyle(text)?.text ?? text;
        assert.equal(turned.length, text.length);
        assert.equal(turned.replaceAll(/[.,\s]/g, ''), text.replaceAll(/[.,\s]/g, ''));
      },
    ),
  );
});

test('a statement in decimal commas is read, and the reader is told', async () => {
  const { text, notices = [] } = await read(new TextEncoder().encode(SWEDISH), 'a.txt');
  assert.deepEqual(rowsOf(text), [
    'SEK million | 1 Jan-Jun 2024 | 2 Jan-Jun 2023',
    'Net sales | 1 12,345.6 | 2 11,389.0',
    'Cost of goods sold | 1 -7,901.3 | 2 -7,300.2',
    'Gross profit | 1 4,444.3 | 2 4,088.8',
  ]);
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['number-style'],
  );
});
