/** What a run is to do: the flags, then the configuration, then the defaults. */
import { basename, relative, resolve } from 'node:path';
import { NO_SEVERITIES, type Severities } from '../../model/severities.ts';
import type { Waiver } from '../../model/waiver.ts';
import { lastValue, type Arguments } from '../usage/arguments.ts';
import { bundledRelease } from './bundled-release.ts';
import type { Configuration } from './configuration.ts';
import type { FailOn, Policy } from '../exit-code.ts';
import { parsePercentage } from '../usage/percentage.ts';
import { filesOf } from './release-globs.ts';
import { parseTarget, takesName, type Target } from '../usage/targets.ts';
import { usageError } from '../usage/usage-error.ts';

export interface Settings {
  readonly releases: readonly Release[];
  /** No release was named anywhere: the one that comes with the package is audited. */
  readonly isBundled: boolean;
  /** Packs by name or file; `null` where the release decides. */
  readonly rules: readonly RuleReference[] | null;
  /** Earlier releases, to which comparatives are held. */
  readonly priors: readonly Release[];
  readonly targets: readonly Target[];
  /** Targets of the configuration that are for its own releases and not for those named now. */
  readonly leftOut: readonly Target[];
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  readonly severities: Severities;
}

/** A release that is to be audited. */
export interface Release {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it, for messages. */
  readonly shown: string;
}

/** A bundled pack, or a file of the user's own. */
export type RuleReference =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string; readonly shown: string };

export function settingsFor(given: Arguments, configuration: Configuration | null, cwd: string): Settings {
  const releases = releasesOf(given, configuration, cwd);
  return {
    releases: releases ?? [{ path: bundledRelease(), shown: basename(bundledRelease()) }],
    isBundled: releases === null,
    rules: rulesOf(given, configuration, cwd),
    priors: priorsOf(given, configuration, cwd),
    ...targetsOf(given, configuration, cwd),
    policy: policyOf(given, configuration),
    waivers: configuration?.waivers ?? [],
    severities: configuration?.severities ?? NO_SEVERITIES,
  };
}

function releasesOf(
  { operands }: Arguments,
  configuration: Configuration | null,
  cwd: string,
): readonly Release[] | null {
  if (operands.length > 0) return distinct(operands.map((shown) => ({ path: resolve(cwd, shown), shown })));
  const configured = configuration?.releases ?? [];
  if (configuration === null || configured.length === 0) return null;
  return configuredFiles(configured, configuration, cwd);
}

function configuredFiles(
  names: readonly string[],
  { folder }: Configuration,
  cwd: string,
): readonly Release[] {
  const paths = names.flatMap((name) => filesOf(name, folder));
  return distinct(paths.map((path) => ({ path, shown: relative(cwd, path) })));
}

function priorsOf(given: Arguments, configuration: Configuration | null, cwd: string): readonly Release[] {
  const named = given.options.get('prior');
  if (named !== undefined) return distinct(named.map((shown) => ({ path: resolve(cwd, shown), shown })));
  return configuration === null ? [] : configuredFiles(configuration.prior ?? [], configuration, cwd);
}

/** A file named twice is audited once. */
function distinct(releases: readonly Release[]): readonly Release[] {
  return releases.filter(({ path }, index) => releases.findIndex((each) => each.path === path) === index);
}

function rulesOf(
  given: Arguments,
  configuration: Configuration | null,
  cwd: string,
): readonly RuleReference[] | null {
  const named = given.options.get('rules')?.map((name) => ruleReference(name, cwd, cwd));
  return named ?? configuration?.rules?.map((name) => ruleReference(name, configuration.folder, cwd)) ?? null;
}

/** Names of bundled packs are bare words. */
export function ruleReference(name: string, folder: string, cwd: string): RuleReference {
  if (!/[./\\]/.test(name)) return { kind: 'name', name };
  const path = resolve(folder, name);
  return { kind: 'file', path, shown: relative(cwd, path) };
}

/** A file that the configuration names belongs to its own releases: another release's audit must not replace it. */
function targetsOf(
  given: Arguments,
  configuration: Configuration | null,
  cwd: string,
): Pick<Settings, 'targets' | 'leftOut'> {
  const flags = given.options.get('format')?.map((text) => parseTarget(text, cwd));
  if (flags !== undefined) return { targets: flags, leftOut: [] };
  const configured = configuration?.format ?? [];
  const stays = (target: Target): boolean =>
    given.operands.length === 0 || target.file === null || takesName(target);
  const targets = configured.filter(stays);
  return {
    targets: targets.length > 0 ? targets : [{ format: 'terminal', file: null }],
    leftOut: configured.filter((target) => !stays(target)),
  };
}

function policyOf(given: Arguments, configuration: Configuration | null): Policy {
  const coverage = lastValue(given, 'min-coverage');
  const minCoverage = coverage === undefined ? configuration?.minCoverage : parsePercentage(coverage);
  if (coverage !== undefined && minCoverage === undefined) {
    throw usageError(
      `\`--min-coverage ${coverage}\` is no percentage`,
      'write it with its sign, such as `--min-coverage 95%`',
    );
  }
  return {
    // The parser let no other value through.
    failOn: (lastValue(given, 'fail-on') as FailOn | undefined) ?? configuration?.failOn ?? 'error',
    minCoverage: minCoverage ?? null,
    allowUnchecked: given.options.has('allow-unchecked'),
  };
}
