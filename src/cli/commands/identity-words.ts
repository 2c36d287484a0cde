/** An identity in words: as a pack declares it, or as the release itself shows or claims it. */
import type { Binding } from '../../model/evaluation.ts';
import type { Identity, Origin } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import type { IdentityWords } from '../../report/terminal/explain.ts';

/** `null` where neither a pack nor a release has an identity of that id. */
export async function identityNamed(
  id: string,
  identities: readonly Identity[],
  reports: readonly Report[],
): Promise<IdentityWords | null> {
  const declared = identities.find((identity) => identity.id === id) ?? (await bundledIdentity(id));
  if (declared !== null) return declaredWords(declared);
  for (const { evaluations } of reports) {
    const shown = evaluations.find(({ binding }) => binding.identity === id);
    if (shown !== undefined) return shownWords(shown.binding);
  }
  return null;
}

/** Of a bundled pack that the release does not call for. */
async function bundledIdentity(id: string): Promise<Identity | null> {
  const { BUNDLED_PACKS } = await import('../../generated/packs.ts');
  return BUNDLED_PACKS.flatMap((pack) => pack.identities).find((identity) => identity.id === id) ?? null;
}

async function declaredWords(identity: Identity): Promise<IdentityWords> {
  const [{ printAssertion }, { figuresWords }] = await Promise.all([
    import('../../expression/print.ts'),
    import('../../report/terminal/rules.ts'),
  ]);
  const { id, kind, title, pack, because, help, assertion, alternatives, examples, selector } = identity;
  const scope = selector === null ? '' : `, for every ${selector.types.join(' and ')} fact`;
  return {
    id,
    kind,
    title,
    origin: `the pack ${pack}${scope}`,
    formula: printAssertion(assertion),
    because,
    help,
    alternatives: alternatives.map((each) => ({
      formula: printAssertion(each.assertion),
      because: each.because,
    })),
    examples: examples.map((example) => ({ verdict: example.verdict, figures: figuresWords(example) })),
  };
}

const ORIGINS = {
  declared: 'a rule pack',
  discovered: "the release's own layout",
  claimed: "the release's own sentences",
  'tie-out': 'the release printing the same fact in several places',
} as const satisfies Record<Origin, string>;

function shownWords({ identity, kind, title, origin, because, help }: Binding): IdentityWords {
  return {
    id: identity,
    kind,
    title,
    origin: ORIGINS[origin],
    formula: null,
    because,
    help,
    alternatives: [],
    examples: [],
  };
}
