/** Roll-forwards that the heads of a table spell out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rollsAcross } from '../../../src/discover/columns/roll-across.ts';
import { gridsOf } from '../../../src/discover/sheets/grid.ts';
import { extracted } from '../../extract/reading.ts';

const HEADS = ['At beginning of the quarter', 'Opened', 'Closed', 'At end of the quarter'];

/** The head that is arrived at, and which of its rows hold. */
function rolls(heads: readonly string[], ...rows: readonly string[]): readonly string[] {
  const text = `Number of kiosks\n\n\t${heads.join('\t')}\n${rows.join('\n')}\n`;
  return gridsOf(extracted(text))
    .flatMap(rollsAcross)
    .map(({ head, rows: rolled }) => `${head}: ${rolled.map(({ result }) => result.verdict).join(', ')}`);
}

describe('a roll-forward across a row', () => {
  test('adds what was opened and takes off what was closed', () => {
    assert.deepEqual(rolls(HEADS, 'North\t1,204\t31\t12\t1,223', 'South\t887\t9\t14\t882'), [
      'At end of the quarter: holds, holds',
    ]);
  });

  test('takes a movement in parentheses with its own sign', () => {
    assert.deepEqual(rolls(HEADS, 'North\t1,204\t31\t(12)\t1,223'), ['At end of the quarter: holds']);
  });

  test('shows the row that does not arrive, while as many others do', () => {
    const [north, south, east] = [
      'North\t1,204\t31\t12\t1,223',
      'South\t887\t9\t14\t828',
      'East\t640\t5\t2\t634',
    ];
    assert.deepEqual(rolls(HEADS, north, south), ['At end of the quarter: holds, breaks']);
    assert.deepEqual(rolls(HEADS, north, south, east), []);
  });

  test('leaves out rows that lack a movement', () => {
    assert.deepEqual(rolls(HEADS, 'North\t1,204\t31\t12\t1,223', 'South\t887\t\t14\t882'), [
      'At end of the quarter: holds',
    ]);
  });

  test('is told by heads alone', () => {
    const row = 'North\t1,204\t31\t12\t1,223';
    assert.deepEqual(rolls(['First', 'Second', 'Third', 'Fourth'], row), []);
    assert.deepEqual(rolls([...HEADS.slice(0, 2), 'Visitors', ...HEADS.slice(3)], row), []);
    assert.deepEqual(rolls(HEADS.toReversed(), row), []);
  });
});
