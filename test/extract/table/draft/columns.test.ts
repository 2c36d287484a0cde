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

describe('a column of marks of notes', () => {
  const html = (mark: string): readonly string[] => {
    const heads = '\tYear ended June 30, 2026\t\tYear ended June 30, 2025\n';
    const rows = `Net earnings\t51,584\t${mark}\t58,111\nFunds\t106,423\t\t115,013\nCore funds\t106,690\t\t116,870\n`;
    return extracted(`Summary (in thousands)\n\n${heads}${rows}`).figures.map(
      ({ text, class: kind }) => `${text} ${kind}`,
    );
  };

  test('holds no figures', () => {
    assert.ok(html('(1)').includes('(1) footnote'));
    assert.ok(html('(12)').includes('(12) footnote'));
  });

  for (const figure of ['(51)', '1', '(1.0)', '$(1)', '-1'])
    test(`is none where ${figure} stands`, () =>
      assert.ok(!html(figure).some((each) => each.endsWith('footnote'))));
});

describe('columns of one period with the same words', () => {
  const concepts = (rows: string): readonly (string | null)[] =>
    extracted(
      `Outlook for the year ended June 30, 2026 (in millions)\n\n\tGuidance\tGuidance\n${rows}`,
    ).facts.map(({ concept }) => concept);

  test('are two measures, since nobody prints one twice with two amounts', () =>
    assert.equal(new Set(concepts('Orders booked\t607\t604\n')).size, 2));

  test('are one where nearly all of their rows print the same', () => {
    const rows = ['607\t607', '21\t21', '39\t39', '2.26\t2.26', '18\t18', '20\t21'];
    const found = concepts(rows.map((row, index) => `Measure ${'abcdef'.charAt(index)}\t${row}\n`).join(''));
    assert.equal(new Set(found).size, rows.length);
  });
});

test('a quarter of sixteen or seventeen weeks is dated as one of twelve is', () => {
  const text =
    '\tTwelve Weeks Ended\tSeventeen Weeks Ended\n\tMay 4, 2013\tAugust 31, 2013\nNet sales\t2,205\t3,095\n';
  const [spring, summer] = extracted(`Quarterly Summary (in thousands)\n\n${text}`).facts;
  assert.deepEqual(spring?.period, { kind: 'duration', start: '2013-02-10', end: '2013-05-04' });
  assert.deepEqual(summer?.period, { kind: 'duration', start: '2013-05-05', end: '2013-08-31' });
});
