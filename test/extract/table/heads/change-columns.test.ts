import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted } from '../../reading.ts';

/** Claims of a table as `kind figure: current against base`. */
function claims(table: string): readonly string[] {
  const { claims: found, figures } = extracted(
    `Fourth Quarter 2023 Results\n\nSummary (in millions)\n\n${table}`,
  );
  const printed = (id: string): string => figures.find((figure) => figure.id === id)?.text ?? id;
  return found.flatMap((claim) => {
    if (claim.kind === 'growth')
      return [`growth ${printed(claim.rate)}: ${printed(claim.current)} against ${printed(claim.base)}`];
    return claim.kind === 'change'
      ? [`change ${printed(claim.change)}: ${printed(claim.current)} against ${printed(claim.base)}`]
      : [];
  });
}

const QUARTERS = '\tThree months ended December 31,\t\n\t2023\t2022';

describe('columns of changes', () => {
  test('claim what the two columns before them say', () => {
    assert.deepEqual(claims(`${QUARTERS}\t% Change\nWidget sales\t1,210\t1,100\t10%`), [
      'growth 10: 1,210 against 1,100',
    ]);
    assert.deepEqual(claims(`${QUARTERS}\t% of change\nWidget sales\t1,210\t1,100\t10%`), [
      'growth 10: 1,210 against 1,100',
    ]);
    assert.deepEqual(claims(`${QUARTERS}\tChange\nWidget sales\t1,210\t1,100\t110`), [
      'change 110: 1,210 against 1,100',
    ]);
  });

  test('may say which way: rates in per cent, and of percentages the basis points between them', () => {
    const table = `${QUARTERS}\t% (Decline) Growth\nWidget sales\t990\t1,100\t(10)%\nWidget margin\t24.9%\t22.7%\t220 bps`;
    assert.deepEqual(claims(table), ['growth (10): 990 against 1,100', 'change 220: 24.9 against 22.7']);
  });

  test('by quarter and by year claim against the column of that period', () => {
    const table =
      '($ in millions)\tQ4 FY23\tQ3 FY23\tQ4 FY22\tQ/Q\tY/Y\nWidget sales\t$1,210\t$1,100\t$1,000\tUp 10%\tUp 21%\nWidget margin\t60.0%\t58.5%\t57.0%\tUp 1.5 pts\tUp 3.0 pts';
    const dated = `Statements of Operations\n\n\tThree months ended December 31,\t\n\t2023\t2022\nTaxes paid\t1\t2\n\nEnd of it.\n\n${table}`;
    assert.deepEqual(claims(dated), [
      'growth 10: 1,210 against 1,100',
      'growth 21: 1,210 against 1,000',
      'change 1.5: 60.0 against 58.5',
      'change 3.0: 60.0 against 57.0',
    ]);
  });

  test('claim by how much a loss or a cost in parentheses has moved, by whichever sign', () => {
    const moved = (now: string, before: string, rate: string): readonly (string | null)[] =>
      extracted(
        `Fourth Quarter 2023 Results\n\nSummary (in millions)\n\n${QUARTERS}\t% Change\nWidget result\t${now}\t${before}\t${rate}`,
      ).claims.flatMap((claim) => (claim.kind === 'growth' ? [claim.direction] : [claim.kind]));
    assert.deepEqual(moved('(210)', '(100)', '110%'), ['either']);
    assert.deepEqual(moved('(210)', '(100)', '(110)%'), ['either']);
    assert.deepEqual(moved('50', '(100)', '150%'), ['either']);
    assert.deepEqual(moved('(50)', '100', '(150)%'), ['either']);
    assert.deepEqual(moved('210', '100', '110%'), [null]);
    assert.deepEqual(moved('(210)', '—', '110%'), []);
  });

  test('claim of things counted how many more there are, by number or by rate', () => {
    assert.deepEqual(claims(`${QUARTERS}\t% Change\nNumber of members\t1,210\t1,100\t10%`), [
      'growth 10: 1,210 against 1,100',
    ]);
    assert.deepEqual(claims(`${QUARTERS}\tChange\nNumber of members\t1,210\t1,100\t110`), [
      'change 110: 1,210 against 1,100',
    ]);
  });

  test('told apart by their words claim of the columns of those words', () => {
    const heads = '\t2023\t\t2022\t\t% Change\t\n\tHomes\tPrice\tHomes\tPrice\tHomes\tPrice';
    assert.deepEqual(
      claims(`\tThree months ended December 31,\n${heads}\nNorth\t1,210\t$330\t1,100\t$300\t10%\t10%`),
      ['growth 10: 1,210 against 1,100', 'growth 10: 330 against 300'],
    );
    const bases = '\tGAAP\t\t\tNon-GAAP\t\t\n\tQ4 2023\tQ4 2022\t% Change\tQ4 2023\tQ4 2022\t% Change';
    assert.deepEqual(claims(`${bases}\nWidget sales\t1,210\t1,100\t10%\t1,260\t1,200\t5%`), [
      'growth 10: 1,210 against 1,100',
      'growth 5: 1,260 against 1,200',
    ]);
  });

  test('claim nothing where more is meant than the printed amounts', () => {
    assert.deepEqual(claims(`${QUARTERS}\tChange at constant currency\nWidget sales\t1,210\t1,100\t12%`), []);
    assert.deepEqual(claims(`${QUARTERS}\tBetter (worse)\nWidget costs\t1,210\t1,100\t(10%)`), []);
    assert.deepEqual(claims(`${QUARTERS}\tChange\nWidget result\t(210)\t(100)\t110`), []);
    assert.deepEqual(claims(`${QUARTERS}\t% Change\nWidget result\t210\t(100)\tNM`), []);
  });
});
