/** `qfin-audit [RELEASE…]`: each release by itself, its reports where they were asked for, one exit code for all. */
import { isAbsolute, normalize, relative } from 'node:path';
import type { Report } from '../../model/report.ts';
import { formatAmount } from '../../number/amount.ts';
import type { Format } from '../../report/render.ts';
import type { Arguments } from '../usage/arguments.ts';
import { auditRelease } from '../releases/audit-releases.ts';
import { bundledReleaseHint } from '../settings/bundled-release.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { EXIT, exitCode, type Outcome, shortfall } from '../exit-code.ts';
import { type Io, wantsColour, widthOf } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { type Release, type Settings, settingsFor } from '../settings/settings.ts';
import { checkPrinted, fileFor, filesOf, type Target } from '../usage/targets.ts';
import { tellTrouble } from '../trouble.ts';
import { usageError } from '../usage/usage-error.ts';
import { checkNewFiles } from '../files/new-files.ts';
import { writeFiles } from '../files/write-files.ts';

export async function auditCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const configuration = await findConfiguration(io.cwd);
  const settings = settingsFor(given, configuration, io.cwd);
  if (given.options.has('print-config')) {
    const { configurationText } = await import('../settings/print-config.ts');
    io.stdout(configurationText(settings, given, configuration, io));
    return EXIT.clean;
  }
  if (settings.isBundled) io.stderr(bundledReleaseHint(configuration));
  for (const { file } of settings.leftOut) tellLeftOut(file ?? '', configuration?.file ?? '', io);
  checkOutputs(settings, io);
  const annotates = io.env['GITHUB_ACTIONS'] === 'true' && !given.options.has('format');
  if (given.options.has('watch')) return watch(settings, io, pipeline);
  const outcomes: Outcome[] = [];
  for (const [index, release] of settings.releases.entries()) {
    outcomes.push(await outcomeOf(release, { settings, io, pipeline, isFirst: index === 0, annotates }));
  }
  return exitCode(outcomes, settings.policy);
}

/** Audits one release again and again. */
async function watch(settings: Settings, io: Io, pipeline: Pipeline): Promise<number> {
  const [release, ...more] = settings.releases;
  if (release === undefined || more.length > 0 || settings.isBundled)
    throw usageError('`--watch` takes one release', 'name the release that is being written');
  const { watchRelease } = await import('../releases/watch-release.ts');
  const run = { settings, io, pipeline, isFirst: true, annotates: false };
  return watchRelease(release, run, (report) => deliver(report, release, run));
}

interface Run {
  readonly settings: Settings;
  readonly io: Io;
  readonly pipeline: Pipeline;
  readonly isFirst: boolean;
  /** The run is one of GitHub's, which shows annotations beside the file. */
  readonly annotates: boolean;
}

/** What is wrong with one release does not keep the others from being audited. */
async function outcomeOf(release: Release, run: Run): Promise<Outcome> {
  try {
    const { report } = await auditRelease(release, run.settings, run.io, run.pipeline);
    await deliver(report, release, run);
    if (run.annotates) {
      const options = { colour: false, width: FILE_WIDTH, path: pathInReports(release) };
      run.io.stdout(await run.pipeline.render(report, 'github', options));
    }
    tellShortfall(report, release, run);
    return report;
  } catch (error) {
    return tellTrouble(error, run.io) === EXIT.refused ? 'refused' : 'bug';
  }
}

/** Files first: what is printed should not promise reports that could not be written. */
async function deliver(report: Report, release: Release, run: Run): Promise<void> {
  const { settings, io } = run;
  const files = [];
  for (const { format, file } of settings.targets) {
    if (file === null) continue;
    const path = fileFor(file, release.path);
    const options = { colour: false, width: FILE_WIDTH, path: pathInReports(release) };
    const text = await run.pipeline.render(report, format, options);
    files.push({ path, shown: relative(io.cwd, path), text });
  }
  writeFiles(files);
  for (const { shown } of files) io.stderr(`wrote ${shown}\n`);
  if (files.length === settings.targets.length) await tellResult(report, release, io);
  for (const target of settings.targets.filter(({ file }) => file === null))
    await print(report, release, target, run);
}

/** Where every report goes to a file, the terminal would show an exit code and no reason. */
async function tellResult(report: Report, { shown }: Release, io: Io): Promise<void> {
  const { summary } = await import('../../report/words/words.ts');
  io.stderr(`${shown}: ${summary(report)}\n`);
}

/** As the user wrote it, which leads a program to the file; a path that leaves the folder leads nowhere for others. */
function pathInReports({ shown }: Release): string | null {
  return isAbsolute(shown) || shown.startsWith('..') ? null : normalize(shown);
}

/** A file is the same whatever the terminal of the person who had it written. */
const FILE_WIDTH = 80;

async function print(
  report: Report,
  release: Release,
  { format }: Target,
  { settings, io, pipeline, isFirst }: Run,
): Promise<void> {
  const options = { colour: wantsColour(io), width: widthOf(io), path: pathInReports(release) };
  const text = await pipeline.render(report, format, options);
  if (settings.releases.length === 1) io.stdout(text);
  // Line breaks inside JSON's texts are escaped, so each one left is layout.
  else if (format === 'json' || format === 'sarif' || format === 'gitlab')
    io.stdout(`${text.trimEnd().replaceAll(/\n\s*/g, '')}\n`);
  else io.stdout(isFirst || LINES.has(format) ? text : `\n${text}`);
}

/** Formats of one line a finding need no empty line between releases. */
const LINES: ReadonlySet<Format> = new Set<Format>(['compact', 'github']);

function checkOutputs(settings: Settings, { cwd }: Io): void {
  checkPrinted(settings.targets, settings.releases.length);
  checkNewFiles(filesOf(settings.targets), settings, cwd);
}

function tellLeftOut(file: string, configuration: string, { cwd, stderr }: Io): void {
  stderr(
    `${relative(cwd, file)} is not written: it belongs to the releases of ${configuration}; --format NAME:FILE asks for another\n`,
  );
}

/** An exit code for what is missing is explained, since a report shows only what is there. */
function tellShortfall({ coverage }: Report, { shown }: Release, { settings, io }: Run): void {
  const { minCoverage } = settings.policy;
  const why = shortfall(coverage, settings.policy);
  if (why === 'unchecked')
    io.stderr(`${shown}: nothing could be checked; --allow-unchecked lets that pass\n`);
  if (why !== 'below-minimum' || minCoverage === null) return;
  const { checked, real } = coverage;
  io.stderr(
    `${shown}: ${checked} of ${real} figures were checked, less than the ${formatAmount(minCoverage)}% asked for\n`,
  );
}
