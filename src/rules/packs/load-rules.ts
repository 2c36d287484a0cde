/** Rules for an audit, for those who use the library: what `--rules` is on the command line. */
import { BUNDLED_PACKS } from '../../generated/packs.ts';
import { choosePacks } from './choose.ts';
import type { PackText } from '../text/mistake.ts';
import type { ResolvedRules } from './resolve.ts';

/**
 * The rules to audit a document with.
 *
 * @param document of which the text decides where no pack is asked for: the pack of the framework under which it says its
 * figures are prepared (US GAAP where it names none), and each bundled pack one of whose issuer names stands in it
 * @param packs names of bundled packs (`general`, `us-gaap`, `ifrs`, `qfin`), or packs of your own as the text of YAML,
 * which may extend those and each other; the language is described in rules/README.md
 * @throws AuditError `broken-pack` with the place of the first mistake in a pack, `usage` for a name that is not known
 */
export async function loadRules(
  document: { readonly text: string },
  packs: readonly (string | PackText)[] = [],
): Promise<ResolvedRules> {
  const requested = packs.map((pack) =>
    typeof pack === 'string' ? ({ kind: 'name', name: pack } as const) : ({ kind: 'file', ...pack } as const),
  );
  return choosePacks(document.text, requested, BUNDLED_PACKS);
}
