import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../../src/model/fact.ts';
import { exchangeRate, money } from '../../../src/model/unit.ts';
import { conclude } from '../../findings/concluded.ts';
import { diagnosed, suspects } from '../cases.ts';

function said(sentence: number): Partial<Fact> {
  return { place: { kind: 'prose', block: 0, sentence } };
}

describe('two figures in one another’s place', () => {
  test('are one cause, where what confirms either breaks', () => {
    const found = diagnosed({ A2: '600', Total: '1,005', A: '405', B: '600', B2: '405' }, [
      'Total = A + B',
      'A2 = A',
      'B2 = B',
    ]);
    assert.deepEqual(suspects(found), [['1 A → 600 (swapped)', '1 B → 405 (swapped)']]);
    assert.equal(found.causes.length, 1);
    assert.deepEqual(found.causes[0]?.evaluations, [1, 2]);
  });

  test('are told in one sentence', () => {
    const { causes, evaluations, extraction } = diagnosed(
      { A2: '600', A: '405', B: '600', A3: '600', B2: '405', B3: '405' },
      ['A2 = A', 'B2 = B', 'A3 = A', 'B3 = B'],
    );
    const findings = conclude(causes, evaluations, extraction);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['A is printed as 405 and B as 600; exchanged, all 4 identities that break hold.'],
    );
    assert.equal(findings[0]?.labels[0]?.figure, 'A');
  });

  test('are told by their periods where they stand in one row, however short one of them is', () => {
    const place = (column: number): Partial<Fact> => ({
      caption: 'Owners',
      place: { kind: 'table', table: 0, row: 3, column },
      periodLabel: `FY ${2020 + column}`,
    });
    const { causes, evaluations, extraction } = diagnosed(
      { T1: '583', A1: '570', B1: '574', T2: '812', A2: '9', B2: '242' },
      ['T1 = A1 + B1', 'T2 = A2 + B2'],
      { A1: place(1), A2: place(2) },
    );
    assert.deepEqual(
      conclude(causes, evaluations, extraction).map(({ message }) => message),
      [
        'Owners is printed as 570 for FY 2021 and as 9 for FY 2022; exchanged, both identities that break hold.',
      ],
    );
  });

  test('are a total and its addend', () => {
    const found = diagnosed({ Total: '512', A: '1,231', B: '719', T2: '1,231', A2: '512' }, [
      'Total = A + B',
      'T2 = Total',
      'A2 = A',
    ]);
    assert.deepEqual(suspects(found), [['1 Total → 1,231 (swapped)', '1 A → 512 (swapped)']]);
  });

  test('are one cause where all that either stands in holds with both as they are and with both exchanged', () => {
    const found = diagnosed(
      { Net: '10,229', Opening: '2,830', Sum: '2,830', Closing: '13,059', S2: '2,830' },
      ['Net = Sum', 'S2 = Sum', 'Closing = Opening + Net'],
    );
    assert.deepEqual(suspects(found), [['1 Net → 2,830 (swapped)', '1 Opening → 10,229 (swapped)']]);
  });

  test('are not a figure that was copied over its neighbour', () => {
    const usd = { unit: money('USD') };
    const rule = { kind: 'convenience-translation' } as const;
    const about = { Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') }, UA: usd, UB: usd };
    const found = diagnosed(
      { A: '59,633', B: '59,633', Total: '74,333', UA: '2,100', UB: '8,519', Rate: '7' },
      ['Total = A + B', ['UA = A / printed(Rate)', rule], ['UB = B / printed(Rate)', rule]],
      about,
    );
    assert.equal(found.causes.length, 1);
    assert.equal(suspects(found)[0]?.[0], '1 A → 14,700 (neighbouring-row)');
  });

  test('in one of two columns are told apart by their comparatives', () => {
    const usd = { unit: money('USD') };
    const rule = { kind: 'convenience-translation' } as const;
    const at = (row: number, column: number): Partial<Fact> => ({
      place: { kind: 'table', table: 0, row, column },
    });
    const found = diagnosed(
      { A: '41,300', B: '941', UA: '134', UB: '5,900', A0: '902', B0: '42,100', Rate: '7' },
      [
        ['UA = A / printed(Rate)', rule],
        ['UB = B / printed(Rate)', rule],
      ],
      {
        Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD'), ...at(9, 9) },
        A: at(1, 0),
        B: at(2, 0),
        UA: { ...usd, ...at(1, 1) },
        UB: { ...usd, ...at(2, 1) },
        A0: at(1, 2),
        B0: at(2, 2),
      },
    );
    assert.deepEqual(suspects(found)[0]?.slice(0, 2), ['1 A → 941 (swapped)', '1 B → 41,300 (swapped)']);
    assert.match(suspects(found)[0]?.[2] ?? '', /^3 /);
  });

  test('are not two slips that have nothing to do with one another', () => {
    const found = diagnosed({ A: '405', B: '610', A2: '450', B2: '601' }, ['A2 = A', 'B2 = B']);
    assert.ok(
      suspects(found)
        .flat()
        .every((words) => !words.includes('swapped')),
    );
    assert.equal(found.causes.length, 2);
  });

  test('are not what another identity confirms', () => {
    const found = diagnosed({ A: '405', B: '600', A2: '600', B2: '405', A3: '405', A4: '405' }, [
      'A2 = A',
      'B2 = B',
      'A3 = A',
      'A4 = A',
    ]);
    assert.ok(
      suspects(found)
        .flat()
        .every((words) => !/ A → .*swapped/.test(words)),
    );
  });

  test('are not figures of so few digits that they fit by chance', () => {
    const isSwap = (a: string, b: string, about: Readonly<Record<string, Partial<Fact>>> = {}): boolean => {
      const found = diagnosed({ A: a, B: b, A2: b, X: '9', B2: a }, ['A2 = A', 'B2 = B'], about);
      return suspects(found)
        .flat()
        .some((words) => words.includes('swapped'));
    };
    const inSentences = { A: said(0), B: said(1) };
    assert.deepEqual([isSwap('15', '17', inSentences), isSwap('5', '7')], [false, false]);
    assert.ok(isSwap('15', '7'), 'two of one column are hardly confused with anything else');
  });

  test('are an amount and its translation, though the translation was off by what its lines lose', () => {
    const usd = { unit: money('USD') };
    const found = diagnosed(
      { R2: '70,000', U: '70,000', R: '10,003', U2: '10,003', Rate: '7' },
      [['U = R / printed(Rate)', { kind: 'convenience-translation' }], 'R2 = R', 'U2 = U'],
      { U: usd, U2: usd, Rate: { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') } },
    );
    assert.deepEqual(suspects(found), [['1 U → 10,003 (swapped)', '1 R → 70,000 (swapped)']]);
  });
});
