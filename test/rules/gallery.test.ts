/**
 * The gallery of broken packs (broken-packs.md): what an author wrote, and what is said about it, to the caret. `U=1`
 * writes what is said into the file.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { AuditError } from '../../src/model/audit-error.ts';
import { loadPacks } from '../../src/rules/packs/load.ts';
import type { PackText } from '../../src/rules/text/mistake.ts';

const FILE = join(import.meta.dirname, 'broken-packs.md');
const SECTION =
  /^## (?<title>.+)\n\n(?<sources>(?:```yaml .+\n[^]*?^```\n\n)+)```text\n(?<told>[^]*?)^```$/gm;
const SOURCE = /^```yaml (?<file>.+)\n(?<text>[^]*?)^```$/gm;

const { packs: known } = loadPacks(sourcesIn(readFileSync(FILE, 'utf8').split('\n## ')[0] ?? ''), []);
const update = process.env['U'] === '1';
const gallery = readFileSync(FILE, 'utf8');
const fresh = gallery.replace(SECTION, (whole: string, ...groups: unknown[]) => {
  const { sources, told } = groups.at(-1) as { sources: string; told: string };
  return whole.slice(0, -(told.length + 3)) + tellAll(sourcesIn(sources)) + '```';
});

describe('broken packs', () => {
  if (update) writeFileSync(FILE, fresh);
  const [now, then] = [update ? fresh : gallery, fresh].map((text) => [...text.matchAll(SECTION)]);
  for (const [index, match] of (now ?? []).entries()) {
    test(match.groups?.['title'] ?? '', () => {
      assert.equal(match.groups?.['told'], then?.[index]?.groups?.['told']);
    });
  }
});

function sourcesIn(markdown: string): readonly PackText[] {
  return [...markdown.matchAll(SOURCE)].map(({ groups }) => ({
    file: groups?.['file'] ?? '',
    text: (groups?.['text'] ?? '').replaceAll('→', '\t'),
  }));
}

function tellAll(sources: readonly PackText[]): string {
  const { packs, mistakes } = loadPacks(sources, known);
  const loaded = packs.map(({ name }) => `loaded ${name}\n`);
  return [...mistakes.map(tell), ...loaded].join('\n');
}

function tell({ place, message, excerpt, help }: AuditError): string {
  const lines = [`${place?.file ?? ''}:${place?.line ?? ''}:${place?.column ?? ''}  ${message}`, excerpt];
  return `${[...lines, ...(help === null ? [] : [`help: ${help}`])].join('\n')}\n`;
}
