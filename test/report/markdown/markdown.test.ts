import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Report } from '../../../src/model/report.ts';
import { codeBlock, codeSpan, escapeMarkdown } from '../../../src/report/markdown/escape.ts';
import { render } from '../../../src/report/render.ts';
import { REPORT } from '../example/report.ts';

describe('escapeMarkdown', () => {
  const cases: Readonly<Record<string, string>> = {
    'Total net revenue, 4,495.5': 'Total net revenue, 4,495.5',
    '18.64 %': '18.64 %',
    '-360,000': '-360,000',
    '<script>alert(1)</script>': '\\<script\\>alert(1)\\</script\\>',
    '| a | b |': '\\| a \\| b \\|',
    '**bold** _it_ ~~gone~~ `code`': '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\`',
    '[text](address) ![image](address)': '\\[text\\](address) !\\[image\\](address)',
    'R&D &amp; more': 'R\\&D \\&amp; more',
    'US$1 and US$2': 'US<span>\\$</span>1 and US<span>\\$</span>2',
    '- item': '\\- item',
    '1. item': '1\\. item',
    '# heading': '\\# heading',
    '---': '\\---',
    '#12 by @someone': '#<!-- -->12 by @<!-- -->someone',
    'https://example.com www.example.com': 'https:<!-- -->//example.com www<!-- -->.example.com',
    'two\nlines\tand tabs': 'two lines and tabs',
    '\u001b[31mred': '␛\\[31mred',
  };
  for (const [text, escaped] of Object.entries(cases)) {
    test(JSON.stringify(text), () => {
      assert.equal(escapeMarkdown(text), escaped);
    });
  }

  test('no mark-up character is left bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const bare = escapeMarkdown(text)
          .replaceAll('<!-- -->', '')
          .replaceAll('<span>\\$</span>', '')
          .replaceAll(/\\[!-/:-@[-`{-~]/g, '');
        assert.doesNotMatch(bare, /[\\`*_{}[\]<>|~&$\p{Cc}]/u);
      }),
    );
  });
});

describe('code', () => {
  test('a span is fenced by more backticks than it holds', () => {
    assert.equal(codeSpan('a/b'), '`a/b`');
    assert.equal(codeSpan('a `` b'), '``` a `` b ```'.replaceAll(' a', 'a').replaceAll('b ', 'b'));
    assert.equal(codeSpan('`a`'), '`` `a` ``');
  });

  test('a block is fenced by more backticks than it holds', () => {
    assert.equal(codeBlock(['a', '```', 'b']), '````text\na\n```\nb\n````');
  });
});

describe('markdown', () => {
  test('fits a comment however many findings there are', async () => {
    const findings = Array.from({ length: 400 }, (_, index) =>
      REPORT.findings.map((finding) =>
        Object.assign({}, finding, { group: `${finding.group} ${String(index)}` }),
      ),
    ).flat();
    const report: Report = { ...REPORT, findings };
    const text = await render(report, 'markdown');
    assert.ok(text.length < 65_536, `${String(text.length)} characters`);
    assert.match(text, /and [\d,]+ findings more, which the HTML and JSON reports hold/);
  });

  test('every row of a table has as many cells as its head', async () => {
    const lines = (await render(REPORT, 'markdown')).split('\n');
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1] ?? '';
      if (line.startsWith('| ') && before.startsWith('| ')) assert.equal(cells(line), cells(before), line);
    }
  });
});
