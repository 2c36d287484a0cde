/** Rule packs for programs: what `rules list` tells. */
import type { Identity } from '../../model/identity.ts';
import type { ListedPack } from '../../model/rule-listing.ts';
import { safeJson } from '../text/safe-json.ts';

/** @param formula of an identity, written out */
export function packsJson(packs: readonly ListedPack[], formula: (identity: Identity) => string): string {
  return safeJson({
    version: 1,
    packs: packs.map(({ pack, origin }) => ({
      name: pack.name,
      title: pack.title,
      origin,
      sha256: pack.sha256,
      extends: pack.extends,
      issuer: pack.issuer,
      concepts: pack.concepts.length,
      identities: pack.identities.map((identity) => ({
        id: identity.id,
        title: identity.title,
        kind: identity.kind,
        severity: identity.severity,
        assert: formula(identity),
        because: identity.because,
        help: identity.help,
        examples: identity.examples.length,
      })),
    })),
  });
}
