/** Which files a command refuses to write before it begins. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { checkNewFiles } from '../../../src/cli/files/new-files.ts';
import { type Folder, makeFolder } from '../folder.ts';

let folder: Folder = { path: '', remove: () => undefined };
afterEach(() => folder.remove());

/** For a run over two drafts, of which one is named by a link, with an earlier release and a pack. */
function check(...files: readonly string[]): void {
  folder = makeFolder({
    'a.txt': '',
    'b.txt': '',
    'own.yaml': '',
    'last.html': '',
    'old.json': '',
    'out/': '',
  });
  const at = (name: string) => join(folder.path, name);
  symlinkSync(at('a.txt'), at('final.txt'));
  const file = (name: string) => ({ path: at(name), shown: name });
  checkNewFiles(
    files.map(at),
    {
      releases: [file('final.txt'), file('b.txt')],
      priors: [file('last.html')],
      rules: [
        { kind: 'file', ...file('own.yaml') },
        { kind: 'name', name: 'ifrs' },
      ],
    },
    folder.path,
  );
}

const REFUSED: readonly (readonly [files: readonly string[], message: RegExp])[] = [
  [['b.txt'], /^b\.txt is a release and would be overwritten$/],
  [['./out/../{name}.txt'], /^final\.txt is a release and would be overwritten$/],
  [['a.txt'], /^a\.txt is a release and would be overwritten$/],
  [['last.html'], /^last\.html is an earlier release and would be overwritten$/],
  [['own.yaml'], /^own\.yaml is a rule pack and would be overwritten$/],
  [['report.html'], /^report\.html would be written twice$/],
  [['{name}.json', '{name}.json'], /^final\.json would be written twice$/],
  [['latest-{name}.json', '{name}.txt/x.json'], /^final\.txt\/x\.json lies below final\.txt/],
  [['out'], /^out is a folder$/],
];

describe('files to be written', () => {
  for (const [files, message] of REFUSED)
    test(`are not ${files.join(' and ')}`, () => {
      assert.throws(() => check(...files), { name: 'AuditError', message });
    });

  test('are those that nothing else is read from or written to', () => {
    assert.doesNotThrow(() => check('{name}.json', 'out/{name}.html', 'made/{name}.html'));
    assert.doesNotThrow(() => check());
  });

  test('are each one file, whatever links lead to it', () => {
    folder = makeFolder({ 'a.txt': '', 'old.json': '' });
    const at = (name: string) => join(folder.path, name);
    symlinkSync(at('old.json'), at('latest.json'));
    const settings = { releases: [{ path: at('a.txt'), shown: 'a.txt' }], priors: [], rules: null };
    assert.throws(() => checkNewFiles([at('old.json'), at('latest.json')], settings, folder.path), {
      message: 'latest.json would be written twice',
    });
  });
});
