import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualDecimals } from '../../../src/diagnose/case/usual-decimals.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { fact } from '../../evaluate/example.ts';

test('a sentence of millions and billions has decimals for each', () => {
  const texts: Readonly<Record<string, string>> = { loss: '872.5', sales: '4.4', costs: '1.8', tax: '38.8' };
  const place = { kind: 'prose', block: 0, sentence: 0 } as const;
  const facts = [
    fact('loss', '872500000', { place, decimals: -5 }),
    fact('tax', '38800000', { place, decimals: -5 }),
    fact('sales', '4400000000', { place, decimals: -8 }),
    fact('costs', '1800000000', { place, decimals: -8 }),
  ];
  const usual = usualDecimals(facts, (id) => ({ id, text: texts[id], class: 'money' }) as Figure);
  assert.deepEqual(
    facts.map(({ id }) => usual(id)),
    [-5, -5, -8, -8],
  );
});
