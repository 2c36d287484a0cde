/** Pages after the patterns of filings and newswires, broken ones among them: what is read, and what is left out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHtml } from '../../../src/read/html/html.ts';
import { blocksOfPage, page } from './pages.ts';

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
  const noticesOf = (html: string): readonly string[] => (page(html).notices ?? []).map(({ code }) => code);

  for (const behind of ['<table>', '<tr>', '<td>Rev', 'Revenue</td>', '<td>5', '</td></tr>'])
    test(`says so where it ends behind ${behind}`, () => {
      assert.deepEqual(noticesOf(WHOLE.slice(0, WHOLE.indexOf(behind) + behind.length)), ['left-out']);
    });

  for (const behind of ['Revenue rose.</p>', '</table>', 'Costs fell.', '</html>'])
    test(`says nothing where it may end behind ${behind}`, () => {
      assert.deepEqual(noticesOf(WHOLE.slice(0, WHOLE.indexOf(behind) + behind.length)), []);
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
