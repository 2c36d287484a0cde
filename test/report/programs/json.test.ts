import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../../src/model/report.ts';
import { render } from '../../../src/report/render.ts';
import { CLEAN, REPORT, WITHOUT_DOCUMENT } from '../example/report.ts';

const SCHEMA = new URL('../../../src/report/report.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

interface Written {
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly {
    readonly labels: readonly { readonly figure: string; readonly start: number; readonly end: number }[];
    readonly suspects: readonly { readonly figure: string }[];
    readonly evaluations: readonly string[];
  }[];
  readonly evaluations: readonly { readonly id: string; readonly figures: readonly string[] }[];
}

const text = await render(REPORT, 'json');
const written = JSON.parse(text) as Written;

describe('json', () => {
  test('is what the schema says', async () => {
    for (const report of [REPORT, WITHOUT_DOCUMENT, CLEAN]) {
      assert.ok(validate(JSON.parse(await render(report, 'json'))), JSON.stringify(validate.errors, null, 2));
    }
  });

  test('says how a figure may have been misread', async () => {
    const reading = {
      figure: REPORT.findings[0]?.labels[0]?.figure ?? '',
      doubt: 'parenthesis',
      source: '(1,200',
      instead: '1,200',
      words: 'The source has “(1,200”; a parenthesis may be missing.',
    } as const;
    const doubted = { ...REPORT, findings: REPORT.findings.map((each) => ({ ...each, reading })) };
    const report = JSON.parse(await render(doubted, 'json')) as { findings: readonly { reading?: object }[] };
    assert.ok(validate(report), JSON.stringify(validate.errors, null, 2));
    assert.deepEqual(report.findings[0]?.reading, reading);
    for (const format of ['terminal', 'markdown', 'html'] as const) {
      const shown = (await render(doubted, format, { width: 200 })).replaceAll(/\s+/g, ' ');
      assert.match(shown, /The source has “(?:\(|&#40;|\\\()1,200”; a parenthesis may be missing/, format);
    }
  });

  test('names the concept that an untested identity lacks, beside the reason in words', async () => {
    const evaluations = REPORT.evaluations.map((each) =>
      each.verdict === 'untested'
        ? { ...each, binding: { ...each.binding, missing: 'NetChangeInCash' } }
        : each,
    );
    const report = JSON.parse(await render({ ...REPORT, evaluations }, 'json')) as {
      evaluations: readonly { verdict: string; missing?: string }[];
    };
    assert.ok(validate(report), JSON.stringify(validate.errors, null, 2));
    for (const { verdict, missing } of report.evaluations)
      assert.equal(missing, verdict === 'untested' ? 'NetChangeInCash' : undefined);
  });

  test('every object of the schema is closed and described', () => {
    const undescribed: string[] = [];
    visit(schema, '', (node, path) => {
      if (node['type'] === 'object' && node['additionalProperties'] !== false) undescribed.push(path);
      if (
        /\/properties\/\w+$/.test(path) &&
        !('description' in node) &&
        !('$ref' in node) &&
        !('const' in node)
      ) {
        undescribed.push(path);
      }
    });
    assert.deepEqual(undescribed, []);
  });

  test('keys stand in the order of the contract', () => {
    assert.deepEqual(Object.keys(written), [
      'version',
      'tool',
      'document',
      'packs',
      'coverage',
      'findings',
      'notices',
      'figures',
      'facts',
      'evaluations',
    ]);
  });

  test('every figure and evaluation that is named is there', () => {
    const figures = new Set(written.figures.map(({ id }) => id));
    const evaluations = new Set(written.evaluations.map(({ id }) => id));
    for (const { labels, suspects, evaluations: broken } of written.findings) {
      assert.ok([...labels, ...suspects].every(({ figure }) => figures.has(figure)));
      assert.ok(broken.length > 0 && broken.every((id) => evaluations.has(id)));
    }
    assert.ok(written.evaluations.every((evaluation) => evaluation.figures.every((id) => figures.has(id))));
  });

  test('a label stands where its figure does', () => {
    const label = written.findings[0]?.labels[0];
    assert.equal(REPORT.document?.text.slice(label?.start, label?.end), '3,040,500');
  });

  test('amounts are strings, and no number is anything but a count or a place', () => {
    const numbers = new Set(
      text
        .split('\n')
        .map((line) => /"(\w+)": -?\d/.exec(line)?.[1])
        .filter((key) => key !== undefined),
    );
    const allowed =
      /^(?:version|real|checked|start|end|line|column|offset|decimals|rank|tied|contradicted|improbable|untied|holds|breaks|untested)$/;
    assert.deepEqual(
      [...numbers].filter((key) => !allowed.test(key)),
      [],
    );
  });

  test('characters on which a terminal acts are escaped, and still the same', async () => {
    const hostile = '\u009b31m\u202e\u2028';
    const report: Report = {
      ...REPORT,
      notices: [{ code: 'unread-cell', message: hostile, line: null, span: null }],
    };
    const json = await render(report, 'json');
    assert.doesNotMatch(json, /[\u0080-\u009f\u202e\u2028]/);
    assert.equal((JSON.parse(json) as { notices: { message: string }[] }).notices[0]?.message, hostile);
  });
});

function visit(
  node: unknown,
  path: string,
  see: (node: Record<string, unknown>, path: string) => void,
): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>, path);
  for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`, see);
}
