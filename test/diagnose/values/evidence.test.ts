import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Identity } from '../../../src/model/identity.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { exchangeRate, money } from '../../../src/model/unit.ts';
import { evidenceFor, outweighs } from '../../../src/diagnose/values/evidence.ts';
import type { Slip } from '../../../src/model/suspect.ts';
import { decimal } from '../../evaluate/example.ts';
import { diagnosed, suspects } from '../cases.ts';

function evidence(
  meant: string,
  printed: string,
  slip: Slip | null,
  beside: readonly string[] = [],
): ReturnType<typeof evidenceFor> {
  return evidenceFor(decimal(meant), {
    printed: decimal(printed),
    digits: printed.replace(/\D/g, '').length,
    slip,
    beside: beside.map(decimal),
  });
}

describe('the evidence for a value', () => {
  test('is less where the slip could have given more', () => {
    assert.ok(evidence('619', '610', 'one-digit') < evidence('601', '610', 'transposition'));
    assert.ok(evidence('777', '610', null) < evidence('619', '610', 'one-digit'));
    assert.ok(!outweighs(evidence('601', '610', 'transposition'), evidence('619', '610', 'one-digit')));
    assert.ok(outweighs(evidence('619', '610', 'one-digit'), evidence('777', '610', null)));
  });

  test('is none of a slip where nil is printed', () => {
    assert.equal(evidence('10', '0', 'dropped-digit'), evidence('10', '0', null));
  });

  test('is less for an amount of a higher order of magnitude', () => {
    const more = evidence('22,896'.replace(',', ''), '222896', 'doubled-digit');
    assert.ok(outweighs(more, evidence('1222896', '222896', 'dropped-digit')));
  });

  test('is more where the value comes closer to its comparatives, and where it moves away, less', () => {
    const alone = evidence('379', '479', 'one-digit');
    assert.ok(evidence('379', '479', 'one-digit', ['330']) > alone);
    assert.ok(evidence('379', '479', 'one-digit', ['500']) < alone);
    assert.equal(evidence('379', '479', 'one-digit', ['0', '-330']), alone);
  });
});

/** Rows of one table with a column for each year. */
const ROW = (row: number, column: number): Partial<Fact> => ({
  place: { kind: 'table', table: 0, row, column },
});

describe('figures that are equally possible by their digits', () => {
  test('are told apart by their comparatives', () => {
    const found = diagnosed(
      { Total: '7,400', A: '7,200', B: '6,200', T2: '7,400', A0: '1,190', B0: '6,300' },
      ['Total = A + B', 'T2 = Total'],
      { A: ROW(1, 0), A0: ROW(1, 1), B: ROW(2, 0), B0: ROW(2, 1) },
    );
    assert.deepEqual(suspects(found), [['1 A → 1,200 (one-digit)', '2 B → 200 (no slip)']]);
  });

  test('are told apart by what a translation beside them says', () => {
    const usd = { unit: money('USD') };
    const rule: Partial<Identity> = { kind: 'convenience-translation' };
    const found = diagnosed(
      { Total: '9,100', A: '2,114', B: '7,000', T2: '9,100', UA: '300', UB: '1,000', Rate: '7' },
      ['Total = A + B', 'T2 = Total', ['UA = A / printed(Rate)', rule], ['UB = B / printed(Rate)', rule]],
      {
        UA: usd,
        UB: usd,
        Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') },
      },
    );
    assert.equal(suspects(found)[0]?.[0], '1 A → 2,100 (no slip)');
    assert.equal(found.causes.length, 1);
  });

  test('are both in doubt where many values of one would do', () => {
    const found = diagnosed({ Rate: '16.7', Is: '68,239', Was: '58,438', Again: '68,239' }, [
      ['Rate = 100 * Is / Was - 100', { kind: 'recalculation' }],
      'Again = Is',
    ]);
    const firsts = suspects(found)[0]?.filter((words) => words.startsWith('1 '));
    assert.deepEqual(firsts, ['1 Rate → 16.8 (last-place)', '1 Was → 58,483 (transposition)']);
  });
});
