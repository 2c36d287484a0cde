/** Columns by what they hold: percentages of which some lines alone print the mark. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted } from '../../reading.ts';

describe('a column of yields', () => {
  const units = (head: string): readonly string[] => {
    const heads = `\tYear ended June 30, 2026\t\n\tAverage balance\t${head}`;
    const rows = 'Securities\t$612,540\t3.86%\nLoans\t1,804,377\t5.69';
    return extracted(`Averages (in thousands)\n\n${heads}\n${rows}\n`).facts.map(({ unit }) => unit);
  };

  for (const head of ['Yield', 'Average yield/ rate', 'Yield / Cost', 'Average Rate', 'Rate paid (2)'])
    test(`prints the mark of per cent once, under ${head}`, () =>
      assert.deepEqual(units(head), ['iso4217:USD', 'xbrli:pure', 'iso4217:USD', 'xbrli:pure']));

  test('is none under other words', () => assert.equal(units('Rated loans').at(-1), 'iso4217:USD'));
});

describe('a column of shares under the head of the amounts', () => {
  const concepts = (...rates: readonly string[]): readonly (string | null)[] => {
    const heads = '\tThree months ended June 30, 2026\t\n';
    const rows = ['Meals', 'Franchises', 'Total sales'].map(
      (caption, index) => `${caption}\t${(index + 1) * 1_207}\t${rates[index] ?? ''}`,
    );
    const { facts } = extracted(`Statements of Operations (in thousands)\n\n${heads}${rows.join('\n')}\n`);
    return facts.map(({ concept, unit }) => (unit === 'xbrli:pure' ? unit : concept));
  };
  const apart = ['doc:meals', 'doc:franchises', 'doc:total-sales'];

  for (const rates of [
    ['98.1%', '1.9%', '100.0%'],
    ['98.1%', '1.9', '100.0'],
    ['98.1%', '(1.9)', '100.0%'],
  ])
    test(`may print the mark on some lines only: ${rates.join(', ')}`, () =>
      assert.deepEqual(
        concepts(...rates),
        apart.flatMap((concept) => [concept, 'xbrli:pure']),
      ));

  for (const rates of [
    ['98.1%', '$1.9', '100.0%'],
    ['98.1%', '190.0', '100.0%'],
    ['98.1%', '2', '100.0%'],
  ])
    test(`is none of other figures: ${rates.join(', ')}`, () =>
      assert.notEqual(concepts(...rates)[0], 'doc:meals'));
});
