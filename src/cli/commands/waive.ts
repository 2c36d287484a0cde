/** `qfin-audit waive FINGERPRINT…`: writes into the configuration that a finding is accepted, with the figures it excuses. */
import { join, relative } from 'node:path';
import { readSource } from '../../node.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { lastValue, type Arguments } from '../usage/arguments.ts';
import { auditReleases } from '../releases/audit-releases.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { isDay } from '../settings/configured-waivers.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { settingsFor } from '../settings/settings.ts';
import { usageError } from '../usage/usage-error.ts';
import { checkWritable, writeFiles } from '../files/write-files.ts';
import { isFingerprint } from '../usage/fingerprint.ts';

export async function waiveCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const wanted = given.operands.filter((word) => isFingerprint(word));
  const operands = given.operands.filter((word) => !isFingerprint(word));
  const reason = lastValue(given, 'reason');
  if (wanted.length === 0)
    throw usageError('no finding is named', '`--format compact` ends each finding with its fingerprint');
  if (reason === undefined || reason.trim() === '')
    throw usageError('a waiver needs a reason', 'say why the finding is accepted: `--reason TEXT`');
  checkExpiry(lastValue(given, 'expires'), io.today);
  const configuration = await findConfiguration(io.cwd);
  const file = configuration?.file ?? 'qfin-audit.yaml';
  const path = configuration === null ? join(io.cwd, file) : configuration.path;
  checkWritable({ path, shown: file });
  const settings = settingsFor({ ...given, operands }, configuration, io.cwd);
  const audited = await auditReleases(settings, settings.waivers, io, pipeline);
  const reports = audited.map(({ report }) => report);
  const accepted = new Set<Finding>();
  const waivers = wanted.map((fingerprint) => ({
    finding: fingerprint,
    ...excused(fingerprint, reports, accepted),
    reason,
    ...optional('owner', given),
    ...optional('expires', given),
  }));
  const text = configuration === null ? '' : new TextDecoder().decode(readSource(path, file));
  writeFiles([{ path, shown: file, text: await withWaivers(text, file, waivers) }]);
  const shown = relative(io.cwd, path);
  const told = waivers.map(({ finding, figures }) => `waived ${finding} (${figures[0] ?? ''}) in ${shown}`);
  io.stdout(`${told.join('\n')}\n`);
  return EXIT.clean;
}

/** @throws AuditError for what the configuration could not be read with afterwards, or would not hold today */
function checkExpiry(day: string | undefined, today: string): void {
  if (day === undefined) return;
  if (!isDay(day))
    throw usageError(`\`--expires ${day}\` is no day`, 'write it as in `--expires 2024-12-31`');
  if (day < today)
    throw usageError(`\`--expires ${day}\` has passed`, 'name the last day on which the waiver holds');
}

function optional(name: 'owner' | 'expires', given: Arguments): Readonly<Record<string, string>> {
  const value = lastValue(given, name);
  return value === undefined ? {} : { [name]: value };
}

/**
 * The figures of the first finding with this fingerprint that nobody has accepted: several mentions of one fact share it.
 *
 * @param accepted what is accepted now; the finding is added to it
 * @throws AuditError where no audit has such a finding, or all are accepted
 */
function excused(
  fingerprint: string,
  reports: readonly Report[],
  accepted: Set<Finding>,
): { readonly release: string; readonly figures: readonly string[] } {
  let isKnown = false;
  for (const { findings, figuresById, extraction } of reports) {
    const alike = findings.filter((finding) => finding.fingerprint === fingerprint);
    isKnown ||= alike.length > 0;
    const found = alike.find((finding) => finding.waiver === null && !accepted.has(finding));
    if (found === undefined) continue;
    accepted.add(found);
    const figures = found.labels.map(({ figure }) => figuresById.get(figure)?.text ?? '');
    return { release: extraction.document.name, figures };
  }
  const names = reports.map(({ extraction }) => extraction.document.name).join(', ');
  if (isKnown)
    throw usageError(
      `${fingerprint} is waived already`,
      'the waiver stands in the configuration; edit it there',
    );
  throw usageError(
    `no finding of ${names} is ${fingerprint}`,
    '`--format compact` ends each finding with its fingerprint; another release is named behind it',
  );
}

async function withWaivers(text: string, file: string, waivers: readonly object[]): Promise<string> {
  if (!file.endsWith('.json')) {
    const { appendToList } = await import('../../rules/text/edit-yaml.ts');
    return waivers.reduce<string>((edited, waiver) => appendToList(edited, 'waivers', waiver), text);
  }
  const value = JSON.parse(text) as Record<string, unknown>;
  const holder = file.endsWith('package.json') ? (value['qfin-audit'] as Record<string, unknown>) : value;
  holder['waivers'] = [...((holder['waivers'] as readonly object[] | undefined) ?? []), ...waivers];
  const indent = /^[\t ]+/m.exec(text)?.[0] ?? '  ';
  return `${JSON.stringify(value, null, indent)}\n`;
}
