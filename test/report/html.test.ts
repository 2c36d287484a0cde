import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { SCRIPT, SCRIPT_HASH, STYLE_HASH } from '../../src/generated/html-client.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { escapeHtml, html, trusted } from '../../src/report/html/template.ts';
import { STATUS_CLASSES } from '../../src/report/html/tickmark.ts';
import { render } from '../../src/report/render.ts';
import { CLEAN, REPORT, WITHOUT_DOCUMENT } from './example/report.ts';

const page = await render(REPORT, 'html');
const pages = [page, await render(WITHOUT_DOCUMENT, 'html'), await render(CLEAN, 'html')];

function all(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe('html', () => {
  test('needs no network, and neither script nor style but its own', () => {
    for (const text of pages.map((each) => each.replace(`<script>${SCRIPT}</script>`, ''))) {
      assert.doesNotMatch(text, /<script(?! type="application\/json" id="words">)|<link|<img|<iframe|<form/i);
      assert.doesNotMatch(text, /\son\w+=|\sstyle=|javascript:/i);
      assert.deepEqual(all(/\s(?:href|src|action|xlink:href)="(?!#)([^"]*)"/g, text), []);
      assert.match(text, /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
    }
  });

  test('its policy names its style and its script', () => {
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    assert.deepEqual([STYLE_HASH, SCRIPT_HASH], [hash(STYLE), hash(SCRIPT)]);
    assert.ok(page.includes(`<style>${STYLE}</style>`));
    assert.ok(page.includes(`<script>${SCRIPT}</script>`));
  });

  test('its script makes nothing of text but text, and asks for nothing', () => {
    assert.doesNotMatch(
      SCRIPT,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|<\/script/i,
    );
    assert.doesNotMatch(
      SCRIPT,
      /fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\(|localStorage|cookie/,
    );
  });

  test('where nothing was checked, it does not say that nothing is contradicted', async () => {
    const coverage = { ...CLEAN.coverage, checked: 0 };
    const text = await render({ ...CLEAN, coverage }, 'html');
    assert.match(text, /Nothing was checked, so that nothing could be found/);
    assert.doesNotMatch(text, /is contradicted by the figures/);
  });

  test('every id is unique and every link leads somewhere', () => {
    for (const text of pages) {
      const ids = all(/\sid="([^"]*)"/g, text);
      assert.equal(new Set(ids).size, ids.length);
      const targets = [
        ...all(/\shref="#([^"]*)"/g, text),
        ...all(/\saria-labelledby="([^"]*)"/g, text).flatMap((names) => names.split(' ')),
      ];
      assert.deepEqual(
        targets.filter((target) => !ids.includes(target)),
        [],
      );
    }
  });

  test('headings descend one level at a time', () => {
    for (const text of pages) {
      const levels = all(/<h([1-6])/g, text).map(Number);
      assert.equal(levels[0], 1);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      assert.ok(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1));
    }
  });

  test('every table has a caption and every head a scope', () => {
    for (const text of pages) {
      assert.equal(all(/(<table)/g, text).length, all(/(<caption)/g, text).length);
      assert.deepEqual(all(/(<th(?!ead)(?![^>]*scope=)[^>]*>)/g, text), []);
    }
  });

  test('the copy is the release, character for character', () => {
    const copy = page.slice(
      page.indexOf('<div class="paper">'),
      page.indexOf('</section>', page.indexOf('<div class="paper">')),
    );
    const words = (text: string): string => text.replaceAll(/\s/g, '');
    const shown = copy
      .replaceAll(/<caption.*?<\/caption>|<[^>]*>/g, '')
      .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
    const printed = REPORT.document?.text.replaceAll('\u001b', '␛').replaceAll(/^- /gm, '') ?? '';
    assert.equal(words(shown), words(printed));
  });

  test('every figure is marked once, with its status', () => {
    const marked = all(/<(?:a|span) class="fig (\S+(?: explained)?" id="f\d+)"/g, page);
    assert.deepEqual(
      marked,
      REPORT.figures.map(({ id, status, explained }) => {
        return `${STATUS_CLASSES[status]}${explained ? ' explained' : ''}" id="${id}`;
      }),
    );
  });

  test('a waived finding stays, with its reason, and has a filter of its own', async () => {
    const waiver = {
      fingerprint: '',
      release: null,
      figures: [],
      reason: 'Known to <us>',
      owner: 'A. Lee',
      expires: '2024-12-31',
    };
    const findings = REPORT.findings.map((finding) => ({ ...finding, waiver }));
    const severities = { error: 0, warning: 0, note: 0 };
    const text = await render({ ...REPORT, findings, severities, waived: findings.length }, 'html');
    assert.equal(all(/(class="finding"[^>]* data-waived)/g, text).length, findings.length);
    assert.equal(all(/(Known to &lt;us&gt; \(A\. Lee, until 2024-12-31\))/g, text).length, findings.length);
    assert.match(text, /id="show-waived"/);
    assert.doesNotMatch(text, /id="show-error"/);
    assert.doesNotMatch(page, /" data-waived|id="show-waived"/);
  });

  test('without a document the copy is left out and said to be', () => {
    assert.match(pages[1] ?? '', /its tickmarked copy is\s+left out/);
    assert.doesNotMatch(pages[1] ?? '', /class="paper"/);
  });
});

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

describe('the html template', () => {
  test('escapes what is not markup', () => {
    const inside = html`<b>${'<i>'}</b>`;
    assert.equal(
      html`<p title="${'"'}">${inside}${null}${1}${trusted('<br>')}</p>`.markup,
      '<p title="&quot;"><b>&lt;i&gt;</b>1<br></p>',
    );
  });

  test('leaves out the indentation of its source and sets lists line by line', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    const list = html`<ul>
      ${items}
    </ul>`;
    assert.equal(list.markup, '<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
  });

  test('no text can leave its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(escapeHtml(text), /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)|[^\P{Cc}\t\n\r]/u);
      }),
    );
  });
});
