import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { editsOf } from '../../../src/read/markdown/inline.ts';
import { read } from '../../../src/read/read.ts';

/** The line as it reads. */
function plain(line: string): string {
  let at = 0;
  let printed = '';
  for (const { start, end, text } of editsOf(line)) {
    printed += line.slice(at, start) + text;
    at = end;
  }
  return printed + line.slice(at);
}

describe('inline marks of Markdown', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['**Net sales** were _up_ by *5%*', 'Net sales were up by 5%'],
    ['***Total***', 'Total'],
    ['| **$ 1,234** | __(5)__ |', '| $ 1,234 | (5) |'],
    ['Adjusted EBITDA* and free cash flow*', 'Adjusted EBITDA* and free cash flow*'],
    ['a * b and snake_case_name, 2 ** 3', 'a * b and snake_case_name, 2 ** 3'],
    ['| *Cash | Debt* |', '| *Cash | Debt* |'],
    ['US\\$5 \\(net\\) \\| gross', 'US$5 (net) \\| gross'],
    ['R&amp;D&nbsp;&mdash;&#8212;&#x2014;&unknown;', 'R&D ———&unknown;'],
    ['Net<sup>(1)</sup> income<br/>of <b>5</b>[^2]', 'Net¹ income of 5²'],
    ['See [the site](https://example.com/a_b "title"), ![logo](x.png)now', 'See the site, now'],
    ['`1,234` and ~~5~~', '1,234 and 5'],
    ['---', '---'],
    ['|:--|--:|', '|:--|--:|'],
    ['* item', '* item'],
  ];
  for (const [line, expected] of CASES) test(line, () => assert.equal(plain(line), expected));

  test('columns drawn by blanks stay where they are', () => {
    assert.equal(plain('**Total**       **100**      5'), '  Total           100        5');
  });
});

describe('a Markdown file', () => {
  const source = '# *Results*\r\n\r\n| Item | 2025 |\r\n|---|---:|\r\n| **Net sales** | **$ 1,234** |\r\n';

  test('reads as it would be printed, and tells where that stands in the file', async () => {
    const { text, blocks, marks = [], mediaType } = await read(new TextEncoder().encode(source), 'a.md');
    assert.equal(mediaType, 'text/markdown');
    assert.equal(text, '# Results\r\n\r\n| Item | 2025 |\r\n|---|---:|\r\n| Net sales | $ 1,234 |\r\n');
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['heading', 'table'],
    );
    const at = text.indexOf('1,234');
    const mark = marks.findLast((each) => each.at <= at);
    assert.ok(mark?.source.kind === 'text');
    const distance = at - mark.at;
    assert.equal(mark.source.offset + distance, source.indexOf('1,234'));
    assert.equal(mark.source.line, 5);
    assert.equal(mark.source.column + distance, '| **Net sales** | **$ 1'.length);
  });

  test('is the file itself where nothing is marked', async () => {
    const bare = '# Results\n\nRevenue rose.\n';
    const { text, marks } = await read(new TextEncoder().encode(bare), 'a.md');
    assert.equal(text, bare);
    assert.equal(marks, undefined);
  });
});
