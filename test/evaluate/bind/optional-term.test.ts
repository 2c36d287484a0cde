import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bind } from '../../../src/evaluate/bind/bind.ts';
import { concept, identity, Q4, stated } from '../example.ts';
import { extraction } from '../sheet.ts';

/** What an income statement of these rows states of its profit. */
function profitOf(names: readonly string[]): readonly string[] {
  const rows = names.map((name): readonly [string, string] => [name, '10']);
  const concepts = ['BeforeTax', 'Tax', 'Associates', 'Profit'].map((name) => concept(name));
  const statement = extraction([{ name: 't', columns: [{ period: Q4 }], rows }]);
  return bind([identity('Profit = BeforeTax - Tax + Associates?')], concepts, statement).map(stated);
}

test('an optional term is left out where it stands above the amount that the sum begins with', () => {
  assert.deepEqual(profitOf(['BeforeTax', 'Tax', 'Associates', 'Profit']), [
    't/Profit/0 = ((t/BeforeTax/0 + -t/Tax/0) + t/Associates/0)',
  ]);
  assert.deepEqual(profitOf(['Associates', 'BeforeTax', 'Tax', 'Profit']), [
    't/Profit/0 = ((t/BeforeTax/0 + -t/Tax/0) + 0)',
  ]);
});

test('an optional term is left out where it stands below a total, whose first addend stands above', () => {
  assert.deepEqual(profitOf(['BeforeTax', 'Tax', 'Profit', 'Associates']), [
    't/Profit/0 = ((t/BeforeTax/0 + -t/Tax/0) + 0)',
  ]);
  assert.deepEqual(profitOf(['Profit', 'BeforeTax', 'Tax', 'Associates']), [
    't/Profit/0 = ((t/BeforeTax/0 + -t/Tax/0) + t/Associates/0)',
  ]);
});
