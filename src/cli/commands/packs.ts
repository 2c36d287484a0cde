/** Packs named on the command line, by name or file, as packs; every mistake of the files is told. */
import type { AuditError } from '../../model/audit-error.ts';
import type { RulePack } from '../../model/identity.ts';
import type { ListedPack } from '../../model/rule-listing.ts';
import { readSource } from '../../node.ts';
import type { PackText } from '../../rules/text/mistake.ts';
import { ruleReference } from '../settings/settings.ts';
import { unknownPack } from '../../rules/packs/unknown-pack.ts';

export interface NamedPacks {
  /** In the order in which they were named; files after those that they extend. */
  readonly packs: readonly ListedPack[];
  readonly mistakes: readonly AuditError[];
}

/** @throws AuditError where a name is that of no bundled pack, or a file cannot be read */
export async function namedPacks(words: readonly string[], cwd: string): Promise<NamedPacks> {
  const { BUNDLED_PACKS } = await import('../../generated/packs.ts');
  const references = words.map((word) => ruleReference(word, cwd, cwd));
  const bundled = references.flatMap((each) =>
    each.kind === 'name' ? [bundledPack(each.name, BUNDLED_PACKS)] : [],
  );
  const files: PackText[] = [];
  for (const each of references) {
    if (each.kind !== 'file') continue;
    files.push({
      file: each.shown,
      text: new TextDecoder().decode(readSource(each.path, each.shown)),
    });
  }
  const { packs, mistakes } = await loadFiles(files, BUNDLED_PACKS);
  return { packs: [...bundled, ...packs], mistakes };
}

export async function bundledPacks(): Promise<readonly ListedPack[]> {
  const { BUNDLED_PACKS } = await import('../../generated/packs.ts');
  return BUNDLED_PACKS.map((pack) => ({ pack, origin: 'bundled' }));
}

function bundledPack(name: string, bundled: readonly RulePack[]): ListedPack {
  const pack = bundled.find((each) => each.name === name);
  if (pack !== undefined) return { pack, origin: 'bundled' };
  throw unknownPack(name, bundled);
}

async function loadFiles(files: readonly PackText[], bundled: readonly RulePack[]): Promise<NamedPacks> {
  if (files.length === 0) return { packs: [], mistakes: [] };
  const [{ loadPacks }, { openPack }] = await Promise.all([
    import('../../rules/packs/load.ts'),
    import('../../rules/text/open.ts'),
  ]);
  const { packs, mistakes } = loadPacks(files, bundled);
  const names = new Map(
    files.map((source) => {
      const opened = openPack(source);
      return ['name' in opened ? opened.name : '', source.file];
    }),
  );
  return { packs: packs.map((pack) => ({ pack, origin: names.get(pack.name) ?? '' })), mistakes };
}
