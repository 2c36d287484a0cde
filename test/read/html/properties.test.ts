/** Whatever the bytes: nothing is thrown but refusals, the words of cells survive, and every word is where it is said to be. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../src/model/document.ts';
import { AuditError } from '../../../src/model/audit-error.ts';
import type { Content } from '../../../src/read/reader.ts';
import { readHtml } from '../../../src/read/html/html.ts';
import { page } from './pages.ts';

const tags = fc.constantFrom(
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '<td colspan=3>',
  '<td rowspan=2>',
  '</td>',
  '<th colspan="2">',
  '<p>',
  '</p>',
  '<div style="padding-left:9pt">',
  '</div>',
  '<br>',
  '<sup>',
  '</sup>',
  '<pre>',
  '</pre>',
  '<ul><li>',
  '<b>',
  '</i>',
  '<!-- note -->',
  '<nav>',
  '<h1>',
  '<td',
  '">',
);
const words = fc.constantFrom(
  'Revenue',
  '1,234',
  '$',
  '(5',
  ')',
  '%',
  '—',
  '(1)',
  '2023',
  'Three Months Ended',
  '&nbsp;',
  '&#150;',
  '&amp;',
  '&bogus;',
  '&',
  ' \r\n ',
  '•',
  'ä',
  '😀',
);
const pages = fc.array(fc.oneof(tags, words), { maxLength: 40 }).map((parts) => `<html>${parts.join('')}`);

function spansOf({ blocks }: Pick<Document, 'blocks'>): readonly { start: number; end: number }[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ span }) => span)) : [block.span],
  );
}

describe('any page', () => {
  test('bytes of any kind are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          readHtml(bytes, 'page.html');
        } catch (error) {
          assert.ok(error instanceof AuditError);
        }
      }),
    );
  });

  test('blocks and cells follow one another, inside the text', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const content = page(html);
        let previous = 0;
        for (const { start, end } of spansOf(content)) {
          assert.ok(previous <= start && start <= end && end <= content.text.length);
          previous = end;
        }
      }),
    );
  });

  test('columns rise from left to right, and none reaches into the next', () => {
    fc.assert(
      fc.property(pages, (html) => {
        for (const block of page(html).blocks) {
          if (block.kind !== 'table') continue;
          for (const { cells } of block.rows) {
            for (const [index, { column }] of cells.entries()) {
              const before = cells[index - 1];
              assert.ok(before === undefined || before.column + (before.columns ?? 1) <= column);
            }
          }
        }
      }),
    );
  });

  test('an entity that opens the text before the body is where it stands', () => {
    const html = '<html> \r\n &amp;Revenue&nbsp;';
    const { text, marks = [] } = page(html);
    const offsets = marks.map(({ at, source }) => [at, source.kind === 'text' ? source.offset : null]);
    assert.deepEqual(
      [text, offsets],
      [
        '&Revenue',
        [
          [0, html.indexOf('&amp;')],
          [1, html.indexOf('Revenue')],
        ],
      ],
    );
  });

  test('a letter is in the file where its mark says', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const { text, marks = [] } = page(html);
        for (const [index, { at, source }] of marks.entries()) {
          assert.ok(source.kind === 'text');
          const stretch = text.slice(at, marks[index + 1]?.at ?? text.length);
          const [word = ''] = /^[\p{L}\p{N},]+/u.exec(stretch) ?? [];
          if (word !== '') assert.equal(html.slice(source.offset, source.offset + word.length), word);
        }
      }),
    );
  });

  test('the words of every cell are printed, in their order', () => {
    const cell = fc.constantFrom(
      'Revenue',
      'Costs of sales',
      '1,234',
      '(5)',
      '$7',
      '9%',
      '—',
      '',
      'n/a',
      '2023',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const html = rows
            .map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join('')}</tr>`)
            .join('');
          assert.equal(
            unspaced(page(`<html><table>${html}</table>`)),
            rows.flat().join('').replaceAll(' ', ''),
          );
        },
      ),
    );
  });
});

function unspaced({ text }: Content): string {
  return text.replaceAll(/\s+/g, '');
}
