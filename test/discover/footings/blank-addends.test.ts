/** Sums of which a row is blank in a column: an amount left out, or nil. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { discovered, statement, sums } from '../shown.ts';

const OPERATING = [
  'Cash flows from operating activities',
  'Profit before tax\t195.1\t144.1',
  'Discontinued operations\t\t(1.9)',
  'Depreciation\t73.6\t71.4',
  'Working capital\t(65.8)\t(48.2)',
  'Net cash from operating activities\t202.9\t165.4',
];
const INVESTING = [
  'Cash flows from investing activities',
  'Dividends from associates\t\t3.5',
  'Purchases of equipment\t(54.6)\t(56.9)',
  'Sales of equipment\t1.3\t0.4',
  'Net cash used in investing activities\t(53.3)\t(53.0)',
];
const IN_BLANK = 'Net cash from operating activities = Profit before tax + Depreciation + Working capital';

/** The sums of operating activities, with `x` where they break. */
function operating(rows: readonly string[], printed: string, slipped: string): readonly string[] {
  return sums(statement(...rows.map((row) => row.replace(printed, slipped)))).filter((sum) =>
    sum.startsWith('Net cash from operating'),
  );
}

describe('a sum with a row that is blank in a column', () => {
  test('holds there, and in the other column', () => {
    assert.deepEqual(operating(OPERATING, '', ''), [IN_BLANK]);
  });

  const SLIPS: readonly (readonly [printed: string, slipped: string])[] = [
    ['195.1', '175.1'], // one digit
    ['73.6', '37.6'], // two digits that have changed places
    ['(65.8)', '(65.3)'],
    ['202.9', '209.2'],
    ['195.1', '1,955.1'], // a digit too many
    ['202.9', '20.9'], // and one too few
    ['(65.8)', '65.8'], // a sign lost
  ];
  for (const [printed, slipped] of SLIPS)
    test(`breaks where ${printed} is printed as ${slipped} beside another that holds`, () => {
      assert.deepEqual(operating([...OPERATING, ...INVESTING], printed, slipped), [`${IN_BLANK} x`]);
    });

  test('says nothing where the sign would be that of a row that no other column shows', () => {
    const only = OPERATING.toSpliced(3, 0, 'Disposals\t8.4\t');
    assert.deepEqual(
      operating([...only, ...INVESTING], '202.9', '194.5').filter((sum) => sum.endsWith('x')),
      [],
    );
  });

  test('says nothing where no other sum shows that blanks are nil', () => {
    assert.deepEqual(
      operating(OPERATING, '195.1', '175.1').filter((sum) => sum.endsWith('x')),
      [],
    );
  });

  test('says nothing where no slip accounts for the difference: the amount may have been left out', () => {
    const rows = [...OPERATING, ...INVESTING];
    assert.deepEqual(
      operating(rows, '202.9', '189.6').filter((sum) => sum.endsWith('x')),
      [],
    );
  });

  test('is an error where it breaks', () => {
    const text = statement(...[...OPERATING, ...INVESTING].map((row) => row.replace('195.1', '175.1')));
    const broken = discovered(text).filter(({ instances }) => instances.some(({ holds }) => !holds));
    assert.deepEqual(
      broken.map(({ severity }) => severity),
      ['error'],
    );
  });
});
