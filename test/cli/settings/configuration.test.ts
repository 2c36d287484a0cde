import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { findConfiguration } from '../../../src/cli/settings/configuration.ts';
import { AuditError } from '../../../src/model/audit-error.ts';
import { type Folder, makeFolder } from '../folder.ts';

let folder: Folder | null = null;
afterEach(() => folder?.remove());

const find = async (
  files: Readonly<Record<string, string>>,
  cwd = '',
): ReturnType<typeof findConfiguration> => {
  folder = makeFolder(files);
  return findConfiguration(join(folder.path, cwd));
};

describe('configuration', () => {
  test('of YAML', async () => {
    const found = await find({
      'qfin-audit.yaml': 'releases: drafts/q4.txt\nformat: [terminal, html:q4.html]\nfailOn: warning\n',
    });
    assert.deepEqual(found, {
      file: 'qfin-audit.yaml',
      folder: folder?.path,
      releases: ['drafts/q4.txt'],
      rules: null,
      prior: null,
      format: [
        { format: 'terminal', file: null },
        { format: 'html', file: join(folder?.path ?? '', 'q4.html') },
      ],
      failOn: 'warning',
      minCoverage: null,
      severities: null,
      waivers: null,
      path: join(folder?.path ?? '', 'qfin-audit.yaml'),
      lines: { releases: 1, format: 2, failOn: 3 },
    });
  });

  test('of JSON, or in package.json', async () => {
    const settings = '{ "rules": ["qfin"], "minCoverage": "97.5 %" }';
    const json = await find({ 'qfin-audit.json': settings });
    assert.deepEqual(json?.minCoverage, { units: 975n, places: 1 });
    folder?.remove();
    const manifest = await find({ 'package.json': `{ "name": "x", "qfin-audit": ${settings} }` });
    const places = { file: '', folder: '', path: '' };
    assert.deepEqual({ ...manifest, ...places }, { ...json, ...places });
  });

  test('is looked for upwards, as far as the repository goes', async () => {
    const files = { '.git/': '', 'qfin-audit.yaml': 'failOn: note', 'a/b/': '' };
    const found = await find(files, 'a/b');
    assert.equal(found?.file, join('..', '..', 'qfin-audit.yaml'));
    assert.equal(found.folder, folder?.path);
  });

  test('the nearest one counts, whole', async () => {
    const files = {
      '.git/': '',
      'qfin-audit.yaml': 'failOn: note\nrules: qfin',
      'a/qfin-audit.json': '{ "rules": "us-gaap" }',
    };
    const found = await find(files, 'a');
    assert.deepEqual([found?.rules, found?.failOn], [['us-gaap'], null]);
  });

  test('above the repository, or without one above the folder, it does not count', async () => {
    assert.equal(await find({ 'qfin-audit.yaml': 'failOn: note', 'a/.git/': '', 'a/b/': '' }, 'a/b'), null);
    folder?.remove();
    assert.equal(await find({ 'qfin-audit.yaml': 'failOn: note', 'a/': '' }, 'a'), null);
  });

  test('a package that only depends on us has none, however its manifest is written', async () => {
    assert.equal(await find({ 'package.json': '{ "devDependencies": { "qfin-audit": "^1.0.0" } }' }), null);
    folder?.remove();
    assert.equal(await find({ 'package.json': '{ broken' }), null);
  });

  test('an empty file is a configuration without settings', async () => {
    const found = await find({ 'qfin-audit.yaml': '# nothing yet\n' });
    assert.equal(found?.releases, null);
  });

  const MISTAKES: readonly (readonly [
    title: string,
    files: Record<string, string>,
    message: RegExp,
    help: RegExp,
    place: string,
  ])[] = [
    [
      'two of them',
      { 'qfin-audit.yaml': 'failOn: note', 'qfin-audit.json': '{}' },
      /two configurations, qfin-audit.yaml and qfin-audit.json/,
      /keep one/,
      '',
    ],
    [
      'an unknown setting',
      { 'qfin-audit.json': '{\n  "fialOn": "note"\n}' },
      /there is no setting `fialOn`/,
      /did you mean `failOn`/,
      'qfin-audit.json:2:13',
    ],
    [
      'an unknown setting in YAML',
      { 'qfin-audit.yaml': 'failOn: note\ncolour: red\n' },
      /there is no setting `colour`/,
      /the settings are: releases/,
      'qfin-audit.yaml:2:9',
    ],
    [
      'an unknown severity',
      { 'qfin-audit.yaml': 'failOn: errors' },
      /`failOn` is "errors"/,
      /one of error, warning, note, never is expected/,
      'qfin-audit.yaml:1:9',
    ],
    [
      'an unknown format',
      { 'qfin-audit.yaml': 'format:\n  - terminal\n  - htlm:q4.html\n' },
      /there is no format `htlm`/,
      /did you mean `html`/,
      'qfin-audit.yaml:3:5',
    ],
    [
      'a coverage without its sign',
      { 'qfin-audit.yaml': 'minCoverage: 95' },
      /`minCoverage` is 95/,
      /such as `95%` is expected/,
      'qfin-audit.yaml:1:14',
    ],
    [
      'a release that is no text',
      { 'qfin-audit.json': '{"releases": ["a.txt", 7]}' },
      /`releases` holds 7/,
      /a text, or a list of texts/,
      'qfin-audit.json:1:24',
    ],
    [
      'a list of settings',
      { 'qfin-audit.json': '[]' },
      /no list of settings/,
      /write for example/,
      'qfin-audit.json:1:1',
    ],
    [
      'broken JSON',
      { 'qfin-audit.json': '{ "rules": qfin }' },
      /this is not JSON: a value is expected, and `qfin` was found/,
      /^null$/,
      'qfin-audit.json:1:12',
    ],
    [
      'broken YAML',
      { 'qfin-audit.yaml': 'rules: [a\nfailOn: note' },
      /expected/,
      /^null$/,
      'qfin-audit.yaml:2:1',
    ],
    [
      'a second document',
      { 'qfin-audit.yaml': 'rules: [a]\n---\nfailOn: note' },
      /the file holds a second document; one document a file is expected/,
      /^null$/,
      'qfin-audit.yaml:2:1',
    ],
    [
      'a mistake in package.json',
      { 'package.json': '{ "qfin-audit": { "format": "" } }' },
      /`format` holds ""/,
      /a text/,
      'package.json:1:29',
    ],
  ];
  for (const [title, files, message, help, place] of MISTAKES) {
    test(`${title} is told with its place`, async () => {
      await assert.rejects(find(files), (error) => {
        assert.ok(error instanceof AuditError, String(error));
        assert.equal(error.code, 'broken-configuration');
        assert.match(error.message, message);
        assert.match(String(error.help), help);
        assert.equal(error.place === null ? '' : Object.values(error.place).join(':'), place);
        return true;
      });
    });
  }
});
