/** Bundled packs as a module, made when the tool is built: no YAML is parsed at run time for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../../model/identity.ts';
import { loadPacks } from './load.ts';
import type { PackText } from '../text/mistake.ts';

/** The source of a module that exports the packs of `folder`. Throws on a mistake in one of them. */
export function compileBundledPacks(folder: string): string {
  const { packs, mistakes } = loadPacks(readPacks(folder), []);
  const told = mistakes.map(({ place, message, excerpt, help }) =>
    [`${place?.file ?? ''}:${place?.line ?? ''}:${place?.column ?? ''} ${message}`, excerpt, help].join('\n'),
  );
  if (told.length > 0) throw new Error(told.join('\n\n'));
  return moduleText(packs);
}

/** In the order of their names, so that the module depends on the packs alone. */
function readPacks(folder: string): readonly PackText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files
    .toSorted()
    .map((file) => ({ file: `rules/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
}

function moduleText(packs: readonly RulePack[]): string {
  const written = packs.map(({ concepts, identities, ...head }) => {
    const content = JSON.stringify(inAscii(JSON.stringify({ concepts, identities })));
    return `  bundledPack(${JSON.stringify(head)}, ${content}),`;
  });
  return [
    "import type { RulePack } from '../model/identity.ts';",
    "import { bundledPack } from '../rules/packs/bundled-pack.ts';",
    '',
    'export const BUNDLED_PACKS: readonly RulePack[] = [',
    ...written,
    '];',
    '',
  ].join('\n');
}

/** V8 holds a text of plain characters in half the room. */
function inAscii(json: string): string {
  return json.replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
