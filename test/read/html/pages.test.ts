/** Pages after the patterns of filings and newswires, broken ones among them: what is read, and what is left out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHtml } from '../../../src/read/html/html.ts';
import { blocksOfPage, page, rowsOfPage } from './pages.ts';

const PROSE = 'Revenue of the quarter rose because the orders of last year were delivered. '.repeat(4).trim();

describe('the release on its page', () => {
  const NEWSWIRE = `<!doctype html><html><head><title>Acme | News</title><style>.x { color: red }</style></head><body>
    <header><a href="/">Acme</a><nav><ul><li><a href="/news">News</a><li><a href="/ir">Investors</a></ul></nav></header>
    <div class="cookies"><p>We use cookies.</p><button>Accept all</button></div>
    <div id="main"><div class="crumbs"><a href="/">Home</a> <a href="/news">Press Releases</a></div>
    <h1>Acme Reports Results</h1><div>March 4, 2024</div><div class="share"><a href="#">Share this release on Chirp</a></div>
    <div class="body"><p>${PROSE}</p><table><tr><td>Revenue</td><td>$</td><td>1,234</td></tr></table><p>${PROSE}</p></div>
    <div class="related"><h3>More from Acme</h3><a href="/a">Acme opens its 12th plant</a><a href="/b">Acme names a chief</a></div></div>
    <form><label>Your mail</label><input name=q><select><option>1</option></select></form>
    <aside>1,234 people follow Acme.</aside><footer>© 2024 Acme. 5 Main Street.</footer>
    <script>document.write("Revenue was 9,999.")</script></body></html>`;

  test('menus, teasers, notices and scripts stay out; headline and date stay in', () => {
    assert.deepEqual(blocksOfPage(NEWSWIRE), [
      ['heading', 'Acme Reports Results'],
      ['heading', 'March 4, 2024'],
      ['paragraph', PROSE],
      ['table', [['Revenue', '$1,234']]],
      ['paragraph', PROSE],
    ]);
  });

  test('a page of paragraphs side by side is the release from first to last', () => {
    const kinds = blocksOfPage(`<body>${'<p>Revenue was $5 million.</p>'.repeat(30)}</body>`);
    assert.equal(kinds.length, 30);
  });

  test('of a submission, the exhibit 99 is read, and its wrapper is not', () => {
    const html = `<SEC-DOCUMENT>1.txt\n<SEC-HEADER>ACCESSION NUMBER: 0001</SEC-HEADER>
<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n<html><body><p>Item 2.02.</p></body></html>\n</TEXT>\n</DOCUMENT>
<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n<html><body><p>Revenue was 7.</p></body></html>\n</TEXT>\n</DOCUMENT>`;
    assert.deepEqual(blocksOfPage(html), [['paragraph', 'Revenue was 7.']]);
    const mark = page(html).marks?.[0];
    assert.ok(mark?.source.kind === 'text');
    assert.equal(mark.source.offset, html.indexOf('Revenue was 7'));
    assert.equal(mark.source.line, 14);
  });
});

describe('a page that is cut off', () => {
  const WHOLE =
    '<html><body><p>Revenue rose.</p><table><tr><td>Revenue</td><td>5</td></tr></table><p>Costs fell.</p></body></html>';
  const noticesOf = (html: string) => (page(html).notices ?? []).map(({ code }) => code);

  for (const behind of ['<table>', '<tr>', '<td>Rev', 'Revenue</td>', '<td>5', '</td></tr>'])
    test(`says so where it ends behind ${behind}`, () => {
      assert.deepEqual(noticesOf(WHOLE.slice(0, WHOLE.indexOf(behind) + behind.length)), ['left-out']);
    });

  for (const behind of ['Revenue rose.</p>', '</table>', 'Costs fell.', '</html>'])
    test(`says nothing where it may end behind ${behind}`, () => {
      assert.deepEqual(noticesOf(WHOLE.slice(0, WHOLE.indexOf(behind) + behind.length)), []);
    });
});

describe('tables that only place words', () => {
  test('a layout table around the release is taken apart, a table in it is one', () => {
    assert.deepEqual(
      blocksOfPage(`<table><tr><td><p>Revenue rose by 5%.</p><table><tr><td>Revenue<td>5<tr><td>Costs<td>3</table></td>
        <td><p>Costs fell.</p></td></tr></table>`),
      [
        ['paragraph', 'Revenue rose by 5%.'],
        [
          'table',
          [
            ['Revenue', '5'],
            ['Costs', '3'],
          ],
        ],
        ['paragraph', 'Costs fell.'],
      ],
    );
  });

  test('bullets and footnotes in cells go with their words', () => {
    assert.deepEqual(
      blocksOfPage(`<table><tr><td></td><td>&#149;</td><td>Revenue was $5 million in the quarter.</td></tr></table>
        <table><tr><td>(1)</td><td>&nbsp;</td><td>Without the plant that was sold.</td></tr></table>`),
      [
        ['list-item', 'Revenue was $5 million in the quarter.'],
        ['footnote', '(1) Without the plant that was sold.'],
      ],
    );
  });

  test('titles in a table’s first rows and notes in its last are blocks of their own', () => {
    assert.deepEqual(
      blocksOfPage(`<table><tr><td colspan=3>ACME CORPORATION</td></tr><tr><td colspan=3>(In millions)</td></tr>
        <tr><td></td><td>2023</td><td>2022</td></tr><tr><td>Revenue</td><td>5</td><td>4</td></tr>
        <tr><td colspan=3>(1) What was sold to the joint venture before it became a part of the group is left out.</td></tr></table>`),
      [
        ['heading', 'ACME CORPORATION'],
        ['paragraph', '(In millions)'],
        [
          'table',
          [
            ['', '2023', '2022'],
            ['Revenue', '5', '4'],
          ],
        ],
        [
          'footnote',
          '(1) What was sold to the joint venture before it became a part of the group is left out.',
        ],
      ],
    );
  });
});

/** Rows of a table, and how they are read. */
const TABLES: readonly (readonly [name: string, html: string, rows: readonly string[]])[] = [
  [
    'heads over several columns keep their span',
    `<tr><td><td colspan=5>Three Months Ended<td><td colspan=5>Six Months Ended
     <tr><td><td colspan=2>2023<td><td colspan=2>2022<td><td colspan=2>2023<td><td colspan=2>2022
     <tr><td>Revenue<td>$<td>1<td><td>$<td>2<td><td>$<td>3<td><td>$<td>4`,
    [
      '0 | 1-2 Three Months Ended | 3-4 Six Months Ended',
      '0 | 1 2023 | 2 2022 | 3 2023 | 4 2022',
      '0 Revenue | 1 $1 | 2 $2 | 3 $3 | 4 $4',
    ],
  ],
  [
    'a caption over two rows of the page stands in the first',
    '<tr><td rowspan=2>Revenue<td>5<td>6<tr><td>7<td>8',
    ['0 Revenue | 1 5 | 2 6', '0 | 1 7 | 2 8'],
  ],
  [
    'captions set in by cells are captions',
    '<tr><td colspan=2>Assets<td>9<tr><td><td>Cash<td>5<tr><td colspan=2>Total<td>5',
    ['0 Assets | 1 9', '0 Cash | 1 5', '0 Total | 1 5'],
  ],
  [
    'a caption that reaches over the marks of figures does not reach over the figures',
    '<tr><td colspan=2>Revenue<td>5<td>6<tr><td>Costs<td>(<td>3)<td>4',
    ['0 Revenue | 1 5 | 2 6', '0 Costs | 1 (3) | 2 4'],
  ],
  [
    'a column of figures in one cell is as many rows',
    '<tr><td>Revenue<br>Costs<td>$5<br>3<td>$4<br>2',
    ['0 Revenue | 1 $5 | 2 $4', '0 Costs | 1 3 | 2 2'],
  ],
  [
    'footnote marks in cells of their own mark the figure, where the table explains them',
    '<tr><td>Revenue<td>5<td>(1)<td>6<tr><td>Costs<td>3<td><td>4<td><tr><td colspan=4>(1) Without the plant that was sold.',
    ['0 Revenue | 1 5^{(1)} | 2 6', '0 Costs | 1 3 | 2 4'],
  ],
  [
    'a bracketed figure that no row explains is a figure',
    '<tr><td>Interest<td>5<td>(1)<tr><td>Costs<td>3<td>(2)',
    ['0 Interest | 1 5 | 2 (1)', '0 Costs | 1 3 | 2 (2)'],
  ],
  [
    'a percent sign over a column of percentages is a head',
    '<tr><td><td>2023<td>%<td>2022<td>%<tr><td>Sales<td>10<td>50%<td>8<td>40%',
    ['0 | 1 2023 | 2 % | 3 2022 | 4 %', '0 Sales | 1 10 | 2 50% | 3 8 | 4 40%'],
  ],
  [
    'nested inline XBRL is seen through',
    '<tr><td>Revenue<td>$<td><ix:nonFraction name="us-gaap:Revenues" scale="6">1,234</ix:nonFraction><tr><td>Costs<td><td>(<ix:nonFraction sign="-">30</ix:nonFraction><td>)',
    ['0 Revenue | 1 $1,234', '0 Costs | 1 (30)'],
  ],
  [
    'a stray paragraph between rows moves before the table',
    '<tr><td>Revenue<td>5</tr><p>Note.</p><tr><td>Costs<td>3',
    ['0 Revenue | 1 5', '0 Costs | 1 3'],
  ],
  [
    'ends that cross do no harm',
    '<tr><td><font>Revenue</td></font><td><b>5</td></b><td>6',
    ['0 Revenue | 1 5 | 2 6'],
  ],
];

describe('tables of figures', () => {
  for (const [name, html, rows] of TABLES) {
    test(name, () => assert.deepEqual(rowsOfPage(`<table>${html}</table>`), rows));
  }

  test('a head over a spacer and a row out of line go where they belong', () => {
    const usual = (caption: string, ...[a, b]: readonly string[]): string =>
      `<tr><td>${caption}<td>$<td>${a}<td><td>$<td>${b}`;
    assert.deepEqual(
      rowsOfPage(`<table><tr><td><td><td><td>2023<td>2022${usual('A', '1', '2')}${usual('B', '3', '4')}
        ${usual('C', '5', '6')}<tr><td>D<td colspan=2>7<td><td colspan=2>8<tr><td>E<td>9<td>10${usual('F', '11', '12')}</table>`),
      [
        '0 | 1 2023 | 2 2022',
        '0 A | 1 $1 | 2 $2',
        '0 B | 1 $3 | 2 $4',
        '0 C | 1 $5 | 2 $6',
        '0 D | 1 7 | 2 8',
        '0 E | 1 9 | 2 10',
        '0 F | 1 $11 | 2 $12',
      ],
    );
  });

  test('how far captions are set in is told by styles, blanks and cells', () => {
    const { blocks } = page(`<table><tr><td>Assets<td>1<tr><td style="padding-left:10pt">Cash<td>2
      <tr><td>&nbsp;&nbsp;&nbsp;Other<td>3<tr><td><div style="margin-left: 12PX">More</div><td>4
      <tr><td style="padding-left:9pt;text-indent:-9pt">Hanging<td>5</table>`);
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ indent = 0 }) => indent) : [])),
      [0, 3, 3, 3, 0],
    );
  });
});

describe('characters', () => {
  const words = (bytes: readonly number[], head = ''): string =>
    readHtml(Uint8Array.from([...new TextEncoder().encode(`<html>${head}<p>A`), ...bytes]), 'page.html').text;

  test('an undeclared page that is not UTF-8 is windows-1252, and so are numbers of its range', () => {
    assert.equal(words([0x93, 0x97, 0x80]), 'A“—€');
    assert.equal(page('<p>&#147;A&#148; &#150; &#151; &#128;5').text, '“A” – — €5');
  });

  test('a declared encoding is used, unless the bytes say otherwise', () => {
    assert.equal(words([0xb9, 0xfa], '<meta charset=gb2312>'), 'A国');
    assert.equal(
      words([0xc3, 0xa9], '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">'),
      'Aé',
    );
    assert.equal(words([0x92], '<meta charset=utf-8>'), 'A’');
    assert.equal(words([0x41], '<meta charset=nonsense>'), 'AA');
  });

  test('what prints nothing parts no word', () => {
    assert.equal(
      page('<p>Reve&shy;nue of 1&#8203;234&nbsp;&nbsp;&ensp;million').text,
      'Revenue of 1234 million',
    );
  });

  test('marks above the line are told from letters of a word', () => {
    assert.equal(
      page(
        '<p>Sales<sup>(1)</sup> and EBITDA<font style="font-size:5pt;position:relative;top:-3pt">2,3</font> on the 24<sup>th</sup>, ACME<sup>®</sup>',
      ).text,
      'Sales^{(1)} and EBITDA^{2,3} on the 24th, ACME®',
    );
  });
});

test('lines of text in a page are read as those of a text file', () => {
  const {
    text,
    blocks,
    marks = [],
  } = page('<body><p>Before.</p><pre>\nRevenue\t5\t4\nCosts\t3\t2\n\nNet &amp; gross rose.\n</pre>');
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['paragraph', 'table', 'paragraph'],
  );
  assert.ok(text.includes('Costs\t3\t2'));
  assert.ok(marks.length >= 4);
});
