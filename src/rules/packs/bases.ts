/** The packs that a pack extends: found, in order, and never leading back to it. */
import { nearest } from '../../expression/nearest.ts';
import type { RulePack } from '../../model/identity.ts';
import type { OpenPack } from '../text/open.ts';
import { tell, type Reading } from '../entries/reading.ts';
import { withBases } from './resolve.ts';
import type { Path } from '../text/tree.ts';

/** What a pack may extend. */
export interface Others {
  /** Packs that are complete. */
  readonly known: readonly RulePack[];
  /** All that are loaded together. */
  readonly open: readonly OpenPack[];
  /** A file that is loaded with them could not be read, so a name may be that of its pack. */
  readonly someUnread: boolean;
}

/** A pack comes after those that it extends, where that is possible; otherwise the order is that of the files. */
export function basesFirst(open: readonly OpenPack[]): readonly OpenPack[] {
  const ordered = new Set<OpenPack>();
  const visit = (pack: OpenPack, above: readonly OpenPack[]): void => {
    if (ordered.has(pack) || above.includes(pack)) return;
    for (const base of open) if (pack.extends.includes(base.name)) visit(base, [...above, pack]);
    ordered.add(pack);
  };
  for (const pack of open) visit(pack, []);
  return [...ordered];
}

/** The packs below, lowest first; `null` where one of them cannot be had. Reports what stands in the way. */
export function findBases(reading: Reading, open: OpenPack, others: Others): readonly RulePack[] | null {
  const { known } = others;
  if (known.some((pack) => pack.name === open.name)) {
    tell(reading, ['pack'], {
      found: `is \`${open.name}\`, the name of another pack`,
      expected: 'a name of its own',
    });
  }
  const missing = [...open.extends.entries()].filter(([, base]) => !known.some((pack) => pack.name === base));
  for (const [index, base] of missing)
    tellMissing(reading, ['extends', String(index)], { base, open, others });
  return missing.length > 0 ? null : withBases(open.extends, known);
}

interface MissingBase {
  readonly base: string;
  readonly open: OpenPack;
  readonly others: Others;
}

function tellMissing(reading: Reading, path: Path, { base, open: { name }, others }: MissingBase): void {
  const among = others.open.find((each) => each.name === base);
  if (base === name) tell(reading, path, { found: 'has the pack itself', expected: 'another pack' });
  else if (among !== undefined && reaches(among, name, others.open)) {
    const found = `has \`${base}\`, which extends \`${name}\``;
    tell(reading, path, { found, expected: 'a pack that does not lead back here' });
  } else if (among === undefined && !others.someUnread) {
    tell(reading, path, {
      found: `has \`${base}\`, which is no pack`,
      expected: 'the name of a bundled pack or of one given with it',
      nearest: nearest(base, new Set([...others.known, ...others.open].map((pack) => pack.name))),
    });
  }
  // Otherwise the pack is among the files and has mistakes of its own, which are told.
}

function reaches(
  from: OpenPack,
  name: string,
  open: readonly OpenPack[],
  seen: readonly OpenPack[] = [],
): boolean {
  if (from.name === name || seen.includes(from)) return from.name === name;
  return open.some((each) => from.extends.includes(each.name) && reaches(each, name, open, [...seen, from]));
}
