/** `qfin-audit explain WORD [RELEASE]`: an identity, a finding or a figure in full, with what the release has to say. */
import type { Finding } from '../../model/finding.ts';
import type { FigureEntry, Report } from '../../model/report.ts';
import type { Identity } from '../../model/identity.ts';
import type { Arguments } from '../usage/arguments.ts';
import { type AuditedRelease, auditReleases } from '../releases/audit-releases.ts';
import { bundledReleaseHint } from '../settings/bundled-release.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { EXIT } from '../exit-code.ts';
import type { IdentityWords } from '../../report/terminal/explain.ts';
import { identityNamed } from './identity-words.ts';
import type { Io } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { printedFormat, printedOptions } from '../usage/printed-format.ts';
import { nearest } from '../../expression/nearest.ts';
import { settingsFor } from '../settings/settings.ts';
import { usageError } from '../usage/usage-error.ts';
import { isFingerprint } from '../usage/fingerprint.ts';

export async function explainCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const format = printedFormat(given);
  const [word, ...operands] = given.operands;
  if (word === undefined)
    throw usageError(
      'nothing is named that could be explained',
      "write the id of an identity, a finding's fingerprint, or a figure as it is printed: `qfin-audit explain balance-sheet/equation`",
    );
  const configuration = await findConfiguration(io.cwd);
  const settings = settingsFor({ ...given, operands }, configuration, io.cwd);
  if (settings.isBundled) io.stderr(bundledReleaseHint(configuration));
  const audited = await auditReleases(settings, settings.waivers, io, pipeline);
  io.stdout(await explanationOf(word, audited, await writersFor(format, io)));
  return EXIT.clean;
}

type Printed = readonly (readonly [figures: readonly FigureEntry[], report: Report])[];

/** How an explanation is written. */
interface Writers {
  readonly identity: (identity: IdentityWords, reports: readonly Report[]) => string;
  readonly finding: (finding: Finding, identity: IdentityWords | null, report: Report) => string;
  readonly figures: (printed: Printed) => string;
}

async function writersFor(format: 'terminal' | 'json', io: Io): Promise<Writers> {
  if (format === 'json') {
    const written = await import('../../report/programs/explain-json.ts');
    return {
      identity: written.identityAsJson,
      finding: written.findingAsJson,
      figures: written.figuresAsJson,
    };
  }
  const [{ pageFor }, { renderFigures, renderFinding, renderIdentity }] = await Promise.all([
    import('../../report/terminal/page.ts'),
    import('../../report/terminal/explain.ts'),
  ]);
  const page = pageFor(printedOptions(io));
  return {
    identity: (identity, reports) => renderIdentity(identity, reports, page),
    finding: (finding, identity, report) => renderFinding(finding, identity, report, page),
    figures: (printed) => printed.map(([figures, report]) => renderFigures(figures, report, page)).join('\n'),
  };
}

async function explanationOf(
  word: string,
  audited: readonly AuditedRelease[],
  writers: Writers,
): Promise<string> {
  const reports = audited.map(({ report }) => report);
  const identities = audited.flatMap(({ rules }) => rules.identities);
  const identity = await identityNamed(word, identities, reports);
  if (identity !== null) return writers.identity(identity, reports);
  const finding = isFingerprint(word) ? findingOf(word, reports) : null;
  if (finding !== null) {
    const [found, report] = finding;
    return writers.finding(found, await identityNamed(found.rule, identities, reports), report);
  }
  const printed = reports
    .map((report) => [figuresOf(word, report), report] as const)
    .filter(([figures]) => figures.length > 0);
  if (printed.length > 0) return writers.figures(printed);
  throw unknownWord(word, identities, reports);
}

function findingOf(fingerprint: string, reports: readonly Report[]): readonly [Finding, Report] | null {
  for (const report of reports) {
    const finding = report.findings.find((each) => each.fingerprint === fingerprint);
    if (finding !== undefined) return [finding, report];
  }
  return null;
}

/** By id, or by what is printed; a currency or a percent sign beside it is no part of it. */
function figuresOf(word: string, { figures, figuresById }: Report): readonly FigureEntry[] {
  const named = figuresById.get(word);
  if (named !== undefined) return [named];
  const bare = word.replace(/^[^\d(.\-–−]+/u, '').replace(/[\s%]+$/u, '');
  const printed = figures.filter(({ text }) => text === word || text === bare);
  const real = printed.filter(({ status }) => status !== 'not-a-figure');
  return real.length > 0 ? real : printed;
}

function unknownWord(word: string, identities: readonly Identity[], reports: readonly Report[]): Error {
  const names = reports.map(({ extraction }) => extraction.document.name).join(', ');
  if (isFingerprint(word))
    return usageError(`no finding of ${names} is ${word}`, 'name the release behind the fingerprint');
  if (/\d/.test(word) && !word.includes('/')) {
    const meant = nearest(word, new Set(reports.flatMap(({ figures }) => figures.map(({ text }) => text))));
    return usageError(
      `no figure of ${names} is printed as \`${word}\``,
      meant === null ? 'write it as it is printed, with its commas' : `did you mean \`${meant}\`?`,
    );
  }
  const bound = reports.flatMap(({ evaluations }) => evaluations.map(({ binding }) => binding.identity));
  const meant = nearestId(word, [...new Set([...identities.map(({ id }) => id), ...bound])]);
  return usageError(
    `there is no identity \`${word}\``,
    meant === null ? '`qfin-audit rules list PACK` lists those of a pack' : `did you mean \`${meant}\`?`,
  );
}

/** The id itself mistyped, or its last part alone. */
function nearestId(word: string, ids: readonly string[]): string | null {
  const last = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
  const part = nearest(last(word), ids.map(last));
  return nearest(word, ids) ?? ids.find((id) => last(id) === part) ?? null;
}
