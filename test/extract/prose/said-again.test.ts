/** What is said in a headline and again in the text, and printed in no table. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed, said } from '../reading.ts';
import { VOCABULARY } from './vocabulary.ts';

describe('the same rate of the same measure', () => {
  const cases: readonly (readonly [text: string, claims: readonly string[]])[] = [
    [
      'Record Gadget revenue of RMB9.0 million, up 41% from the prior quarter.\n\nGadget revenue was RMB9.0 million, up 41% from the previous quarter.',
      ['repeat, figure 41, of 41'],
    ],
    [
      'Gadget revenue was RMB9.0 million, up 41% from the prior quarter.\n\nGadget revenue was RMB9.0 million, up 20% year over year.',
      [],
    ],
    [
      'Gadget revenue was RMB9.0 million, up 41% from the prior quarter.\n\nGizmo revenue was RMB8.0 million, up 42% from the prior quarter.',
      [],
    ],
    [
      'Gadget revenue of RMB9.0 million (+41% QoQ).\n\nGadget revenue was RMB9.0 million, up 41% sequentially.',
      ['repeat, figure 41, of 41'],
    ],
  ];
  for (const [text, claims] of cases)
    test(text.replace(/\s+/g, ' '), () => assert.deepEqual(claimed(text, VOCABULARY), claims));
});

describe('a measure that only sentences name', () => {
  const cases: readonly (readonly [text: string, concepts: readonly string[]])[] = [
    ['Record Gadget revenue of RMB9.0 million.', ['said:gadget-revenue']],
    ['Gadget revenue was RMB9.0 million.', ['said:gadget-revenue']],
    ['Growth came from gadget revenue of RMB9.0 million.', ['nothing']],
    ['Comparable sales rose 3.4%.', ['said:comparable-sale-rate']],
    ['Comparable sales rose 3.4% excluding fuel and 2.1% in all.', ['said:comparable-sale-rate', 'nothing']],
    ['On a two-year stack, comparable sales rose 9.4%.', ['nothing']],
  ];
  for (const [text, concepts] of cases)
    test(text, () =>
      assert.deepEqual(
        said(text, VOCABULARY).map((fact) => fact.split(' ')[1]),
        concepts,
      ),
    );
});
