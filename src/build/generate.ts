import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileClient } from './client.ts';
import { type GeneratedFile, ROOT, writeGenerated } from './generated.ts';
import { compilePacks } from './packs.ts';
import { compileSchemas } from './schemas.ts';

/** Writes src/generated/: the step before anything that reads the sources (build, tests, type check, lint). */
export async function generate(): Promise<void> {
  writeGenerated(versionModule());
  for (const file of await compileSchemas(schemaFiles())) writeGenerated(file);
  writeGenerated(await compileClient());
  for (const file of await compilePacks()) writeGenerated(file);
}

/** The schemas of what is read. Those of what is written are for other programs. */
function schemaFiles(): string[] {
  return ['facts/facts.schema.json', 'rules/rule-pack.schema.json'].map((path) => join(ROOT, 'src', path));
}

/** A constant, so that `--version` reads no file. */
function versionModule(): GeneratedFile {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return { name: 'version.ts', text: `export const VERSION = '${version}';\n` };
}
