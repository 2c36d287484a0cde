/** `--prior` to what earlier releases state, in the words of the rules that the release is audited with. */
import type { Prior } from '../../model/prior.ts';
import type { ResolvedRules } from '../../rules/packs/resolve.ts';
import type { Pipeline } from '../pipeline.ts';
import { readRelease } from './read-release.ts';
import type { Release } from '../settings/settings.ts';

/** @throws AuditError where one of them cannot be read; a release is not held to itself */
export async function readPriors(
  priors: readonly Release[],
  release: Release,
  rules: ResolvedRules,
  pipeline: Pipeline,
): Promise<readonly Prior[]> {
  const read = async (prior: Release): Promise<Prior> => {
    const subject = await readRelease(prior, pipeline);
    return subject.kind === 'facts' ? subject.facts.extraction : pipeline.extract(subject.document, rules);
  };
  return Promise.all(priors.filter(({ path }) => path !== release.path).map(read));
}
