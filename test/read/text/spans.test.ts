/** Every span is a place in the text as it is: in order, apart from the next, and around all that is visible. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../../src/model/document.ts';
import type { Span } from '../../../src/model/place.ts';
import { furnitureOf } from '../../../src/read/text/furniture.ts';
import { splitLines } from '../../../src/read/text/lines.ts';
import { readText } from '../../../src/read/text/text.ts';

const pieces = fc.constantFrom(
  'Total Net Revenue',
  'revenue rose by a tenth',
  'Costs fell.',
  '- item',
  '• Item of a list',
  '(1) Note this.',
  '¹ Note that',
  'Cash\t1\t2',
  '\t2023\t 2022 ',
  ' Debt\t\t(3)',
  'LIABILITIES\t',
  '\tindented words',
  '\t\t',
  '   ',
  '',
  '',
  '-',
  '31 December',
  '# Heading',
  '---------   ---------',
  '                     2005        2004',
  'Cash              $ 1,234     $   (56)',
  '  Debt, net           100%          -',
  'Sales.........        12           7   ',
  '<PAGE>',
  '| Cash | 1 | **2** |',
  '| Debt | (3) |',
  '|---|--:|',
  '412,731',
  '(60,867)',
  '12%(2)',
  '—',
  'Cost of sales ',
  '2023',
  'RMB',
  '7',
  '8',
  '9',
  'Page 3',
  'Costs (1) 2,345 (56)',
  'Profit $ 1,234 12.5 %',
  'Loss (12)',
  'March 31, June 30,',
  '2024 2023',
);
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\f');

const pages = fc
  .array(fc.tuple(pieces, ends), { maxLength: 14 })
  .map((all) => all.map(([piece, end]) => piece + end).join(''));
const anything = fc.string({ unit: fc.constantFrom(...'aB1,. \t\n\r-(“•\uFEFF\u00a0\f'), maxLength: 40 });
const texts = fc.oneof(pages, anything);

function assertInOrder(spans: readonly Span[], within: Span): void {
  let previous = within.start;
  for (const { start, end } of spans) {
    assert.ok(previous <= start && start <= end && end <= within.end);
    previous = end;
  }
}

/** Blanks in place of the lines that are no words: rules, page numbers. */
function withoutFurniture(text: string): string {
  const lines = splitLines(text);
  const furniture = furnitureOf(lines);
  let printed = text;
  for (const [index, { start, end }] of lines.entries())
    if (furniture.has(index))
      printed = printed.slice(0, start) + ' '.repeat(end - start) + printed.slice(end);
  return printed;
}

function check(property: (text: string, blocks: readonly Block[]) => void): void {
  fc.assert(
    fc.property(texts, (text) => property(text, readText(text))),
    { numRuns: 1000 },
  );
}

describe('spans of blocks', () => {
  test('stand in order and do not overlap', () => {
    check((text, blocks) => {
      assertInOrder(
        blocks.map(({ span }) => span),
        { start: 0, end: text.length },
      );
    });
  });

  test('hold words without blanks around them', () => {
    check((text, blocks) => {
      for (const { kind, span } of blocks) {
        const words = text.slice(span.start, span.end);
        assert.notEqual(words.trim(), '');
        if (kind !== 'table') assert.equal(words, words.trim());
      }
    });
  });

  test('leave out nothing but blanks and the marks of list items', () => {
    check((text, blocks) => {
      let end = 0;
      for (const { kind, span } of blocks) {
        const mark = kind === 'list-item' ? /^\s*(?:-{1,2}\s+|•\s*)$/ : /^\s*(?:# +)?$/;
        assert.match(withoutFurniture(text).slice(end, span.start), mark);
        end = span.end;
      }
      assert.equal(withoutFurniture(text).slice(end).trim(), '');
    });
  });

  test('leave nothing of a table out of its cells but what draws it', () => {
    check((text, blocks) => {
      const drawn = withoutFurniture(text);
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        assertInOrder(
          block.rows.map(({ span }) => span),
          block.span,
        );
        for (const row of block.rows)
          assertInOrder(
            row.cells.map(({ span }) => span),
            row.span,
          );
        let { start } = block.span;
        const between: string[] = [];
        for (const { span } of block.rows.flatMap(({ cells }) => cells)) {
          between.push(drawn.slice(start, span.start));
          start = span.end;
        }
        between.push(drawn.slice(start, block.span.end));
        assert.doesNotMatch(between.join(''), /[\p{L}\p{N}%()]/u);
      }
    });
  });
});

describe('spans of tables', () => {
  test('rows are the lines with tabs, cells what stands between the tabs', () => {
    check((text, blocks) => {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const { span, cells } of block.rows) {
          if (!/\S[^\r\n]*\t/.test(text.slice(span.start, span.end))) continue;
          const line = text.slice(span.start, span.end);
          assert.doesNotMatch(line, /[\r\n]/);
          const expected = line.split('\t').map((cell, column) => ({ text: cell.trim(), column }));
          const actual = cells.map((cell) => ({
            text: text.slice(cell.span.start, cell.span.end),
            column: cell.column,
          }));
          assert.deepEqual(actual, expected);
        }
      }
    });
  });

  test('every line with a tab behind a word is a row', () => {
    check((text, blocks) => {
      const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      const expected = text
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trimStart().includes('\t') && line.trim() !== '');
      const printed = rows.map(({ span }) => text.slice(span.start, span.end));
      assert.deepEqual(
        printed.filter((row) => /\S[^\r\n]*\t/.test(row)),
        expected,
      );
    });
  });
});
