/** `qfin-audit strength [RELEASE]`: slips injected into a release in memory, and what the audit makes of them. */
import { relative } from 'node:path';
import type { Document } from '../../model/document.ts';
import type { StrengthReport } from '../../model/strength.ts';
import { formatAmount, type Amount } from '../../number/amount.ts';
import { renderStrength } from '../../report/strength-render.ts';
import type { ResolvedRules } from '../../rules/packs/resolve.ts';
import type { Arguments } from '../usage/arguments.ts';
import { bundledReleaseHint } from '../settings/bundled-release.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { EXIT, isBelow, type ExitCode } from '../exit-code.ts';
import { type Io, wantsColour, widthOf } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { progressOn } from '../progress.ts';
import { readRelease } from '../releases/read-release.ts';
import { rulesFor } from '../releases/rules-for.ts';
import { type Release, settingsFor, type Settings } from '../settings/settings.ts';
import { injectAll } from '../strength/jobs.ts';
import {
  strengthSettings,
  type StrengthSettings,
  type StrengthTarget,
} from '../settings/strength-settings.ts';
import { fileFor, filesOf } from '../usage/targets.ts';
import { usageError } from '../usage/usage-error.ts';
import { checkNewFiles } from '../files/new-files.ts';
import { writeFiles } from '../files/write-files.ts';

export async function strengthCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const asked = strengthSettings(given, io.cwd);
  const configuration = await findConfiguration(io.cwd);
  const settings = settingsFor(given, configuration, io.cwd);
  const [release, ...more] = settings.releases;
  if (release === undefined || more.length > 0)
    throw usageError(
      '`strength` takes one release at a time',
      'name the release whose audit is to be measured',
    );
  checkNewFiles(filesOf(asked.targets), settings, io.cwd);
  if (settings.isBundled) io.stderr(bundledReleaseHint(configuration));
  const { document, rules } = await subjectOf(release, settings, pipeline);
  const progress = progressOn(io, 'slips injected');
  const report = await injectAll(document, { ...asked, rules, version: io.version }, progress);
  await deliver(report, release, asked.targets, io);
  return exitCodeOf(report, asked, io);
}

async function subjectOf(
  release: Release,
  settings: Settings,
  pipeline: Pipeline,
): Promise<{ readonly document: Document; readonly rules: ResolvedRules }> {
  const subject = await readRelease(release, pipeline);
  if (subject.kind === 'facts')
    throw usageError(
      `${release.shown} holds facts, and slips are made in a text`,
      'name the release that they were extracted from',
    );
  return { document: subject.document, rules: await rulesFor(subject, release, settings.rules, pipeline) };
}

/** Files first, as for an audit; a file is the same whatever the terminal. */
async function deliver(
  report: StrengthReport,
  release: Release,
  targets: readonly StrengthTarget[],
  io: Io,
): Promise<void> {
  const files = [];
  for (const { format, file } of targets) {
    if (file === null) continue;
    const path = fileFor(file, release.path);
    files.push({ path, shown: relative(io.cwd, path), text: await renderStrength(report, format) });
  }
  writeFiles(files);
  for (const { shown } of files) io.stderr(`wrote ${shown}\n`);
  for (const { format, file } of targets) {
    if (file !== null) continue;
    io.stdout(await renderStrength(report, format, { colour: wantsColour(io), width: widthOf(io) }));
  }
}

function exitCodeOf({ total }: StrengthReport, { minDetection }: StrengthSettings, io: Io): ExitCode {
  if (total.slips === 0) return EXIT.uncovered;
  if (minDetection === null || !isBelow(total.detected, total.slips, minDetection)) return EXIT.clean;
  io.stderr(missedWords(total.detected, total.slips, minDetection));
  return EXIT.findings;
}

function missedWords(detected: number, slips: number, minimum: Amount): string {
  return `${detected} of ${slips} slips were detected, less than the ${formatAmount(minimum)}% asked for\n`;
}
