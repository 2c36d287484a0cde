import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { filesOf } from '../../../src/cli/settings/release-globs.ts';
import { AuditError } from '../../../src/model/audit-error.ts';
import { type Folder, makeFolder } from '../folder.ts';

const FILES = {
  'draft.html': '',
  'drafts/q1.html': '',
  'drafts/q10.html': '',
  'drafts/q2.html': '',
  'drafts/q2.docx': '',
  'drafts/.hidden.html': '',
  'drafts/old/q4.html': '',
  'drafts/old/deep/q3.html': '',
  'node_modules/other/page.html': '',
  '.cache/page.html': '',
  'odd[1]*.html': '',
};

let folder: Folder = { path: '', remove: () => undefined };
afterEach(() => folder.remove());

describe('names of a configuration', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'draft.html': ['draft.html'],
    'missing.html': ['missing.html'],
    'drafts/*.html': ['drafts/q1.html', 'drafts/q10.html', 'drafts/q2.html'],
    'drafts/q?.html': ['drafts/q1.html', 'drafts/q2.html'],
    './drafts/q2.*': ['drafts/q2.docx', 'drafts/q2.html'],
    'drafts/**/*.html': [
      'drafts/old/deep/q3.html',
      'drafts/old/q4.html',
      'drafts/q1.html',
      'drafts/q10.html',
      'drafts/q2.html',
    ],
    '**/q4.html': ['drafts/old/q4.html'],
    '*/*/q4.html': ['drafts/old/q4.html'],
    'drafts/../draft.htm*': ['draft.html'],
    '**/page.html': [],
    'drafts/.*.html': ['drafts/.hidden.html'],
    'odd[1]*.html': ['odd[1]*.html'],
    'drafts/*': ['drafts/q1.html', 'drafts/q10.html', 'drafts/q2.docx', 'drafts/q2.html'],
  };
  for (const [name, expected] of Object.entries(cases)) {
    test(`${name} stands for ${expected.join(', ') || 'no file'}`, () => {
      folder = makeFolder(FILES);
      const found = (): readonly string[] =>
        filesOf(name, folder.path).map((path) => relative(folder.path, path).replaceAll('\\', '/'));
      if (expected.length > 0) assert.deepEqual(found(), expected);
      else assert.throws(found, (error) => error instanceof AuditError && /fits no file/.test(error.message));
    });
  }

  test('a pattern may be absolute', () => {
    folder = makeFolder(FILES);
    assert.deepEqual(filesOf(join(folder.path, 'd*.html'), '/elsewhere'), [join(folder.path, 'draft.html')]);
  });
});
