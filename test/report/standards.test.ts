/** Each written format against what its readers publish, and Markdown read by a parser of CommonMark with GitHub's tables. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { audit, loadRules, read } from '../../src/index.ts';
import type { Report } from '../../src/model/report.ts';
import { codeSpan, escapeMarkdown, table } from '../../src/report/markdown/escape.ts';
import { render } from '../../src/report/render.ts';
import { oneLine } from '../../src/report/text/visible.ts';
import { BRIDGED, CLEAN, REPORT, WITHOUT_DOCUMENT } from './example/report.ts';
import { HOSTILE_TEXTS, saying } from './hostile.ts';

const RELEASE = new URL('../../data/qfin-2023-q4.txt', import.meta.url);
const document = await read(readFileSync(RELEASE), 'qfin-2023-q4.txt');

const WAIVER = {
  fingerprint: '',
  release: null,
  figures: [],
  reason: 'Known',
  owner: null,
  expires: '2099-12-31',
};
const WAIVED: Report = {
  ...REPORT,
  findings: REPORT.findings.map((finding) => ({ ...finding, waiver: WAIVER })),
};

const REPORTS: Readonly<Record<string, Report>> = {
  'the bundled release': audit(document, { rules: await loadRules(document) }),
  'an example': REPORT,
  'one with bridges': BRIDGED,
  'one with waivers': WAIVED,
  'one of a facts file': WITHOUT_DOCUMENT,
  'one without findings': CLEAN,
  ...Object.fromEntries(HOSTILE_TEXTS.map((text) => [`one that says ${JSON.stringify(text)}`, saying(text)])),
};

describe('sarif', () => {
  // The schema is of draft 4, and uses nothing that later drafts mean otherwise but the name of its own address.
  const { $schema, id, ...schema } = sarif;
  const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    .addFormat('uri', (text) => URL.canParse(text))
    // https://www.rfc-editor.org/rfc/rfc3986#section-2
    .addFormat('uri-reference', /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/)
    .addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)))
    .compile(schema);

  test('is held to the schema of SARIF 2.1.0', () => {
    assert.equal($schema, 'http://json-schema.org/draft-04/schema#');
    assert.match(id, /sarif-2\.1\.0/);
    assert.equal(validate({ version: '2.1.0', runs: [{}] }), false);
  });

  for (const [name, report] of Object.entries(REPORTS)) {
    test(`of ${name} is valid`, async () => {
      for (const path of [null, 'drafts/q4 final [v2] – “new”.txt']) {
        const valid = validate(JSON.parse(await render(report, 'sarif', { path })));
        assert.ok(valid, JSON.stringify(validate.errors, null, 2));
      }
    });
  }
});

describe('junit', () => {
  const schema = XmlDocument.fromString(
    readFileSync(new URL('standards/junit-10.xsd', import.meta.url), 'utf8'),
  );
  const validator = XsdValidator.fromDoc(schema);
  const validate = (text: string): void => {
    const written = XmlDocument.fromString(text);
    try {
      validator.validate(written);
    } finally {
      written.dispose();
    }
  };

  test('is held to the schema of Jenkins', () => {
    assert.throws(() => validate('<testsuites><testsuite name="without counts" /></testsuites>'));
  });

  for (const [name, report] of Object.entries(REPORTS)) {
    test(`of ${name} is valid`, async () => {
      validate(await render(report, 'junit'));
    });
  }
});

describe('gitlab', () => {
  const at = new URL('standards/codeclimate.json', import.meta.url);
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(at, 'utf8')) as object);

  for (const [name, report] of Object.entries(REPORTS)) {
    test(`of ${name} is valid`, async () => {
      const issues = JSON.parse(await render(report, 'gitlab', { path: 'drafts/q4.txt' })) as unknown[];
      assert.equal(issues.length, report.findings.length);
      for (const issue of issues) assert.ok(validate(issue), JSON.stringify(validate.errors, null, 2));
    });
  }
});

/** As a code host shows it: what HTML the text holds becomes elements. */
function shown(markdown: string): DefaultTreeAdapterTypes.DocumentFragment {
  return parseFragment(
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  );
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return node.nodeName.startsWith('#') ? inside : [node.nodeName, ...inside];
}

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}

describe('markdown', () => {
  const ANY_TEXT = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^[-+*_#=>~`|<&\\[\]()!.:\w@$ 1]{0,30}$/),
    fc.constantFrom(...HOSTILE_TEXTS),
  );

  test('shows any text as the words that it is, in a paragraph, an item and a cell', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const words = oneLine(text);
        const escaped = escapeMarkdown(text);
        const cell = table(['head'], ['left'], [[escaped]]);
        for (const [markdown, element] of [
          [`before\n\n${escaped}\n\nafter`, 'p'],
          [`- ${escaped}`, 'li'],
          [cell, 'td'],
        ] as const) {
          const page = shown(markdown);
          assert.ok(
            wordsOf(page).includes(words),
            `${JSON.stringify(wordsOf(page))} of ${JSON.stringify(text)}`,
          );
          const elements = elementsOf(page).filter((name) => name !== 'span');
          if (element === 'p') assert.deepEqual(elements, words === '' ? ['p', 'p'] : ['p', 'p', 'p']);
          else
            assert.ok(!elements.some((name) => /^(?:a|img|script|style|del|em|strong|code|h\d)$/.test(name)));
        }
      }),
      { numRuns: 1000, examples: [['-@.a'], ['a@-b.c'], ['a@_b.c']] },
    );
  });

  test('shows any code as it is', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        fc.pre(oneLine(text) !== '');
        const page = shown(`before ${codeSpan(text)} after`);
        assert.deepEqual(elementsOf(page), ['p', 'code']);
        assert.equal(wordsOf(page), `before ${oneLine(text)} after`);
      }),
    );
  });

  for (const [name, report] of Object.entries(REPORTS)) {
    test(`of ${name} is a page of headings, tables and lists`, async () => {
      const elements = new Set(elementsOf(shown(await render(report, 'markdown'))));
      for (const needed of ['h2', 'h3', 'p', 'table', 'blockquote', 'strong'])
        assert.ok(elements.has(needed), needed);
      const known =
        /^(?:h2|h3|p|table|thead|tbody|tr|th|td|blockquote|strong|code|pre|ul|li|details|summary|span)$/;
      assert.deepEqual(
        [...elements].filter((element) => !known.test(element)),
        [],
      );
    });
  }
});
