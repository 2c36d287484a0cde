/** `qfin-audit diff OLD NEW`: what moved between two states of a release, what should have, and what is wrong now. */
import { resolve } from 'node:path';
import type { Comparison } from '../../model/comparison.ts';
import type { Arguments } from '../usage/arguments.ts';
import { auditReleases } from '../releases/audit-releases.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { EXIT, type ExitCode, type FailOn, fails } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { printedFormat, printedOptions } from '../usage/printed-format.ts';
import { settingsFor } from '../settings/settings.ts';
import { usageError } from '../usage/usage-error.ts';

export async function diffCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const format = printedFormat(given);
  if (given.operands.length !== 2)
    throw usageError(
      '`diff` takes two states of a release',
      'write the older one first: `qfin-audit diff OLD NEW`',
    );
  const settings = settingsFor(given, await findConfiguration(io.cwd), io.cwd);
  // Not those of the settings, where a file named twice is one.
  const releases = given.operands.map((shown) => ({ path: resolve(io.cwd, shown), shown }));
  const [old, now] = await auditReleases({ ...settings, releases }, settings.waivers, io, pipeline);
  if (old === undefined || now === undefined) throw new RangeError('two releases were audited');
  const [{ compareReports }, { engine }] = await Promise.all([
    import('../../compare/compare.ts'),
    import('../../audit.ts'),
  ]);
  const { facts } = now.report.extraction;
  const comparison = compareReports(
    old.report,
    now.report,
    (binding) => engine.evaluate(binding, facts).verdict,
  );
  if (format === 'json')
    io.stdout((await import('../../report/programs/diff-json.ts')).renderDiffJson(comparison));
  else
    io.stdout(
      (await import('../../report/terminal/diff.ts')).renderDiffTerminal(comparison, printedOptions(io)),
    );
  return exitCodeOf(comparison, settings.policy.failOn);
}

function exitCodeOf({ findings, stale }: Comparison, failOn: FailOn): ExitCode {
  if (failOn === 'never') return EXIT.clean;
  const isWorse = findings.fresh.some(({ severity, waiver }) => waiver === null && fails(severity, failOn));
  return isWorse || stale.length > 0 ? EXIT.findings : EXIT.clean;
}
