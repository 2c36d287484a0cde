/**
 * Files under src/generated/: made from package.json, the JSON Schemas and the rule packs, never edited, never committed.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface GeneratedFile {
  /** Relative to src/generated/. */
  readonly name: string;
  readonly text: string;
}

/** Leaves an unchanged file untouched and replaces a changed one in one step, so a concurrent reader sees it whole. */
export function writeGenerated({ name, text }: GeneratedFile): void {
  const path = join(ROOT, 'src/generated', name);
  if (readIfPresent(path) === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${String(process.pid)}`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
