/** `--watch`: a release is audited again whenever it is saved, each audit going on from the one before. */
import { AuditError } from '../../model/audit-error.ts';
import type { Report } from '../../model/report.ts';
import { oneLine } from '../../report/text/visible.ts';
import type { ResolvedRules } from '../../rules/packs/resolve.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Beside, Pipeline } from '../pipeline.ts';
import { readPriors } from './read-priors.ts';
import { readRelease } from './read-release.ts';
import { rulesFor } from './rules-for.ts';
import type { Release, Settings } from '../settings/settings.ts';
import { type Watcher, watchFiles } from '../files/watch-files.ts';

interface Watched {
  readonly settings: Settings;
  readonly io: Io;
  readonly pipeline: Pipeline;
}

/** Erases the screen and what was scrolled off it, and goes to its first line. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/**
 * @param deliver writes a report where it was asked for
 * @throws AuditError where the release cannot be read to begin with; later that is told, and the last report stands
 */
export async function watchRelease(
  release: Release,
  watched: Watched,
  deliver: (report: Report) => Promise<void>,
  watcher?: Watcher,
): Promise<ExitCode> {
  const { settings, io } = watched;
  const auditNow = auditor(release, watched);
  const show = async (report: Report): Promise<void> => {
    if (io.isTTY) io.stdout(CLEAR);
    await deliver(report);
    io.stderr(`waiting for ${oneLine(release.shown)} to be saved; Ctrl-C ends\n`);
  };
  const first = await auditNow();
  if (first !== null) await show(first);
  const packs = (settings.rules ?? []).flatMap((each) => (each.kind === 'file' ? [each.path] : []));
  await watchFiles(
    [release.path, ...packs],
    async () => {
      try {
        const report = await auditNow();
        if (report !== null) await show(report);
      } catch (error) {
        if (!(error instanceof AuditError)) throw error;
        io.stderr(`${oneLine(error.message)}; the last report stands\n`);
      }
    },
    watcher,
  );
  return EXIT.clean;
}

/** Each call audits the release as it is now; `null` where nothing has changed since the last one. */
function auditor(release: Release, { settings, io, pipeline }: Watched): () => Promise<Report | null> {
  const waivers = { list: settings.waivers, today: io.today };
  const { severities } = settings;
  let beside: Beside = { waivers, priors: [], severities };
  let rules: ResolvedRules | null = null;
  let again: Awaited<ReturnType<Pipeline['auditing']>> | null = null;
  let seen = '';
  return async () => {
    const subject = await readRelease(release, pipeline);
    const chosen = await rulesFor(subject, release, settings.rules, pipeline);
    const isSame = rules !== null && keyOf(rules) === keyOf(chosen);
    if (rules === null || again === null || !isSame) {
      rules = chosen;
      beside = { ...beside, priors: await readPriors(settings.priors, release, rules, pipeline) };
      again = await pipeline.auditing(rules, beside);
    }
    const { sha256 } = subject.kind === 'document' ? subject.document : subject.facts.extraction.document;
    if (subject.kind === 'document' && isSame && sha256 === seen) return null;
    seen = sha256;
    if (subject.kind === 'document') return again(subject.document);
    return pipeline.auditFacts(subject.facts.extraction, rules, beside);
  };
}

function keyOf({ packs }: ResolvedRules): string {
  return packs.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n');
}
