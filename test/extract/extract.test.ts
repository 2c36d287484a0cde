import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { extract } from '../../src/extract/extract.ts';
import { findNumerals } from '../../src/extract/figures/numerals.ts';
import { read } from '../../src/read/read.ts';
import { DATED, extracted } from './reading.ts';

describe('every numeral of a document is one figure', () => {
  const pieces = [
    DATED,
    'Total revenue was RMB1.2 million^{*1}.\n\n',
    '1 Including 3 of it.\n\n',
    'On March 12, 2024 at 8:30 p.m., see https://example.com/2023.\n\n',
    'Goodwill\t(1,234)\t-\nCash\t5\t6%\n\n',
    'Tel: +1 555 123 4567\n\n',
    '- up 5.5% from 4.4%¹²\n\n',
    '12,34 (5',
    'It was $2 in the year ended December 31, 2023.1 Net income was $3.\n\n',
    'No figures here.\n\n',
  ];

  test('whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const { figures } = extracted(text);
        const numerals = findNumerals(text).map(({ start }) => start);
        const held = numerals.map(
          (at) => figures.filter(({ span }) => span.start <= at && at < span.end).length,
        );
        assert.deepEqual(
          held,
          numerals.map(() => 1),
        );
        assert.deepEqual(
          figures.map(({ id }) => id),
          figures.map((_, index) => `f${index + 1}`),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('cells that touch hold a figure each', async () => {
  const text = 'Balance Sheets\n(in millions),2023,2022\nCash,538,350\nDebt,138,"1,150"\nTotal,676,1500\n';
  const document = await read(new TextEncoder().encode(text), 'book.csv');
  assert.deepEqual(
    extract(document, []).figures.map((figure) => `${figure.text} ${figure.class}`),
    [
      '2023 date',
      '2022 date',
      '538 money',
      '350 money',
      '138 money',
      '1,150 money',
      '676 money',
      '1500 money',
    ],
  );
});

describe('classes', () => {
  function classes(text: string): readonly string[] {
    const { figures } = extracted(DATED + text);
    const from = DATED.length;
    return figures.filter(({ span }) => span.start >= from).map((each) => `${each.text} ${each.class}`);
  }

  test('of a paragraph', () => {
    assert.deepEqual(classes('Total revenue^{*1} was RMB1.2 million on March 12, 2024, up 9.1%.'), [
      '1 footnote',
      '1.2 money',
      '12 date',
      '2024 date',
      '9.1 percent',
    ]);
  });

  test('of a footnote', () => {
    assert.deepEqual(classes('1 Means all loans more than 180 days overdue.'), [
      '1 footnote',
      '180 duration',
    ]);
  });

  test('of the heads of a table', () => {
    const { figures } = extracted(DATED);
    const dates = figures.filter((each) => each.class === 'date').map(({ text }) => text);
    assert.deepEqual(dates, ['2023', '31', '31', '2022', '2023', '2022', '2023']);
  });
});

test('digits of a head that the next cell prints whole are garbage', () => {
  const heads = '\tYear ended December 3\ter 31,\n\t2022\t2023\nTotal revenue\t4,100\t4,200\n';
  const { figures } = extracted(`Statements of Operations (in thousands of RMB)\n\n${heads}`);
  assert.deepEqual(
    figures.slice(0, 3).map(({ text, class: is }) => [text, is]),
    [
      ['3', 'garbage'],
      ['31', 'date'],
      ['2022', 'date'],
    ],
  );
});

describe('notices', () => {
  const codes = (text: string): readonly string[] => extracted(text).notices.map(({ code }) => code);

  test('tell of a document without figures', () => {
    assert.deepEqual(codes('Nothing to report.'), ['no-figures', 'no-statements']);
  });

  test('tell of a document without statements', () => {
    assert.deepEqual(codes('Total revenue was 5.'), ['no-statements']);
    assert.deepEqual(codes(DATED), []);
  });
});

test('a note that figures may not add up is heeded', () => {
  const says = (text: string): boolean => extracted(text).mayNotAddUp;
  assert.ok(says('Figures may not add up due to rounding.'));
  assert.ok(says('Because of rounding, totals might not sum.'));
  assert.ok(!says('Figures add up. Rounding is to the nearest thousand.'));
});

describe('what is read costs no more than it is long', () => {
  const cases: Readonly<Record<string, string>> = {
    'a number without end': '1'.repeat(100_000),
    'groups without end': '1,'.repeat(20_000),
    'a sentence without end': 'a 1,234 '.repeat(10_000),
    'what is no address without end': `Sales rose ${'1+'.repeat(60_000)}`,
    'what is no telephone number without end': `Sales rose ${'1.'.repeat(20_000)},1`,
    'the name of a year without end': `Sales rose 5% in ${'fiscal '.repeat(20_000)}`,
    'a caption of the same words without end': `${'Profit before number of from per '.repeat(8_000)}\t5\t6`,
    'marks behind a caption without end': `Net income${' (1)'.repeat(20_000)} x\t5\t6`,
  };
  const rows = (row: string): string => `Balance Sheets\n\n\t2023\t2022\nCash\t1\t2\n${row}\nTotal\t7\t8\n`;
  for (const [name, text] of Object.entries(cases)) {
    test(name, () => {
      const start = process.cpuUsage();
      extracted(text.includes('\t') ? rows(text) : text);
      // Before the cost was linear, each of them took ten times as long and more.
      assert.ok(process.cpuUsage(start).user < 4_000_000);
    });
  }
});

test('numerals that touch other characters stop no audit', () => {
  const printed = ['Q3,234', '10:30.5', '2023-12.5', '31/12/2023.5', 'Revenue^{123}', '2023.1', '3-for-1.5'];
  const places = [
    (it: string): string => `Total revenue was ${it} in 2023.`,
    (it: string): string => `It was $2 in the year ended December 31, 2023${it} Net income was $3.`,
    (it: string): string => `Balance Sheets\n\n\t2022\t2023\nCash\t${it}\t5\nDebt\t6\t${it}\nTotal\t7\t8\n`,
  ];
  for (const it of printed)
    for (const place of places) {
      const text = DATED + place(it);
      const spans = extracted(text).figures.map(({ span }) => text.slice(span.start, span.end));
      assert.ok(spans.includes('2023'), text);
      assert.deepEqual(
        extracted(text).figures.map((figure) => figure.text),
        spans,
      );
    }
});
