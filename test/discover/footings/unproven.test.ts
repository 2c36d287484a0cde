/** Lines that print nothing where a sum holds, and might be part of it where it does not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nilLinesOf } from '../../../src/discover/footings/unproven.ts';
import { cellOf, type Line, type Sheet } from '../../../src/discover/sheets/sheet.ts';
import { fact } from '../../evaluate/example.ts';

/** Lines of two lanes, `null` where nothing is printed. */
function sheet(...rows: readonly (readonly [string | null, string | null])[]): Sheet {
  const lines = rows.map((row, at): Line => {
    const cells = row.map((text) => (text === null ? null : cellOf(fact(`f${at}`, text), 0)));
    return { at, caption: `Row ${at}`, section: [], opens: false, cells };
  });
  return { table: 0, kind: 'other', title: '', dimension: 'money', lines, isWitness: [true, true] };
}

describe('lines that are nil where a sum holds', () => {
  const lines = nilLinesOf(sheet([null, '700'], ['0', '-20'], ['5', '300'], [null, '41'], [null, '9']))(
    [0],
    1,
  );
  const cases: readonly (readonly [gap: bigint, slack: bigint, but: readonly number[], has: boolean])[] = [
    [700n, 0n, [], true],
    [41n, 0n, [], true],
    [9n, 0n, [], true],
    // With either sign.
    [20n, 0n, [], true],
    // It prints something where the sum holds.
    [300n, 0n, [], false],
    [700n, 0n, [0], false],
    // As near as rounding explains, which is half of the slack.
    [43n, 4n, [], true],
    [43n, 3n, [], false],
    [39n, 4n, [], true],
    [8n, 1n, [], false],
    [10_000n, 1n, [], false],
  ];
  for (const [gap, slack, but, has] of cases)
    test(`${has ? 'explain' : 'do not explain'} ${gap} with a slack of ${slack}${but.length > 0 ? ' without their own' : ''}`, () => {
      assert.equal(lines.hasOther(gap, slack, new Set(but)), has);
    });
});
