/** The releases of a command with their audits, for commands that need more of them than a report. */
import type { Report } from '../../model/report.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { ResolvedRules } from '../../rules/packs/resolve.ts';
import type { Io } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { readPriors } from './read-priors.ts';
import { readRelease } from './read-release.ts';
import { rulesFor } from './rules-for.ts';
import type { Release, Settings } from '../settings/settings.ts';

export interface AuditedRelease {
  readonly release: Release;
  readonly rules: ResolvedRules;
  readonly report: Report;
}

type Given = Pick<Settings, 'rules' | 'priors' | 'waivers' | 'severities'>;

/** One release, read and audited beside the waivers and the earlier releases that are given. */
export async function auditRelease(
  release: Release,
  { rules: references, priors, waivers, severities }: Given,
  { today }: Pick<Io, 'today'>,
  pipeline: Pipeline,
): Promise<AuditedRelease> {
  const subject = await readRelease(release, pipeline);
  const rules = await rulesFor(subject, release, references, pipeline);
  const beside = {
    waivers: { list: waivers, today },
    priors: await readPriors(priors, release, rules, pipeline),
    severities,
  };
  const report = await (subject.kind === 'document'
    ? pipeline.audit(subject.document, rules, beside)
    : pipeline.auditFacts(subject.facts.extraction, rules, beside));
  return { release, rules, report };
}

/** @param waivers those that are to count */
export async function auditReleases(
  { releases, ...given }: Pick<Settings, 'releases' | 'rules' | 'priors' | 'severities'>,
  waivers: readonly Waiver[],
  io: Pick<Io, 'today'>,
  pipeline: Pipeline,
): Promise<readonly AuditedRelease[]> {
  const audited: AuditedRelease[] = [];
  for (const release of releases)
    audited.push(await auditRelease(release, { ...given, waivers }, io, pipeline));
  return audited;
}
