/** The public names: that they are these and no others, and that the first entry leaves the machine alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as library from '../src/index.ts';
import * as node from '../src/node.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RELEASE = 'data/qfin-2023-q4.txt';
const REACHES_OUT =
  /^(?:node:)?(?:fs|fs\/promises|child_process|cluster|worker_threads|net|tls|http|https|http2|dgram|dns)$/;

describe('library', () => {
  test('has these names', () => {
    assert.deepEqual(Object.keys(library).toSorted(), [
      'AuditError',
      'BUNDLED_PACKS',
      'FORMATS',
      'VERSION',
      'audit',
      'auditFacts',
      'discover',
      'extract',
      'loadRules',
      'read',
      'readFacts',
      'render',
      'writeFacts',
      'writePack',
    ]);
    assert.deepEqual(Object.keys(node).toSorted(), ['auditFile', 'extractFile', 'readSource']);
  });

  test('touches no file, no process and no network', async () => {
    const { metafile } = await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      // A bundle of pdf.js is its authors' affair.
      external: ['unpdf'],
    });
    const own = Object.entries(metafile.inputs).filter(([path]) => path.startsWith('src/'));
    assert.ok(own.length > 100);
    const modules = new Set(
      Object.values(metafile.inputs).flatMap(({ imports }) =>
        imports.filter(({ external, path }) => external === true && path !== 'unpdf').map(({ path }) => path),
      ),
    );
    assert.ok(modules.has('node:crypto'));
    assert.deepEqual(
      [...modules].filter((path) => REACHES_OUT.test(path)),
      [],
    );
    const globals = own.filter(([path]) =>
      /\bprocess\.|\bfetch\(|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/.test(
        readFileSync(join(ROOT, path), 'utf8'),
      ),
    );
    assert.deepEqual(
      globals.map(([path]) => path),
      [],
    );
  });

  test('a file audited is its bytes audited', async () => {
    const path = join(ROOT, RELEASE);
    const document = await library.read(readFileSync(path), 'qfin-2023-q4.txt');
    const rules = await library.loadRules(document);
    const report = library.audit(document, { rules });
    assert.equal(report.tool.version, library.VERSION);
    assert.deepEqual(await node.auditFile(path), report);
    assert.deepEqual(await node.extractFile(path), report.extraction);
    const facts = library.readFacts(library.writeFacts(report.extraction, rules.packs), 'facts.json');
    assert.deepEqual(library.auditFacts(facts.extraction, { rules }).findings, report.findings);
  });

  test('packs are named, or given as texts, and mistakes in them are told', async () => {
    const own = { file: 'own.yaml', text: 'pack: own\ntitle: Our releases\nextends: [ifrs]\n' };
    const rules = await library.loadRules({ text: '' }, ['qfin', own]);
    assert.deepEqual(
      rules.packs.map(({ name }) => name),
      ['general', 'us-gaap', 'qfin', 'ifrs', 'own'],
    );
    await assert.rejects(library.loadRules({ text: '' }, ['us-gap']), { name: 'AuditError', code: 'usage' });
    await assert.rejects(library.loadRules({ text: '' }, [{ file: 'own.yaml', text: 'pack: [' }]), {
      name: 'AuditError',
      code: 'broken-pack',
    });
    await assert.rejects(node.auditFile('nowhere.txt'), { name: 'AuditError', code: 'unreadable-file' });
  });
});
