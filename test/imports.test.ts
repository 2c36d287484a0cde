import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { importsOf } from './imports.ts';

const SOURCE = `
import { a } from './value.ts';
import type { B } from './type.ts';
import { type C } from './inline-type.ts';
import type * as d from './type-namespace.ts';
export type { E } from './type-re-export.ts';
export * from './re-export.ts';
import './effect.ts';
// import './comment.ts';
const text = "import './text.ts'";
const lazy = async () => await import('./dynamic.ts');
export { lazy, text };
`;

test('every way to import is seen, and nothing else', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'sample.ts'), SOURCE);
  const imports = await importsOf(['sample.ts'], folder);
  assert.deepEqual(imports.map(({ to }) => to).toSorted(), [
    './dynamic.ts',
    './effect.ts',
    './inline-type.ts',
    './re-export.ts',
    './type-namespace.ts',
    './type-re-export.ts',
    './type.ts',
    './value.ts',
  ]);
});
