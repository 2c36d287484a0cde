/** Two rows of one name in a statement of cash flows: before exchange rates moved cash, and behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { extracted, shown } from '../../reading.ts';

test('what cash changed before exchange rates moved it is not the change of cash', () => {
  const change = concept('Change', { captions: [{ text: 'Net increase in cash…', under: null }] });
  const rows = (first: string): string =>
    `Statements of Cash Flows\n\n\tYear ended December 31,\t\n\t2024\t2023\n${first}\t103\t70\nExchange differences\t(8)\t5\nNet increase in cash\t95\t75`;
  for (const first of ['Net increase in cash', 'Net increase in cash before exchange differences'])
    assert.deepEqual(
      shown(extracted(rows(first), [change]))
        .filter((fact) => fact.includes(': Change '))
        .map((fact) => fact.split(':')[0]),
      ['95', '75'],
      first,
    );
});
