/** The flags of `strength`. */
import type { StrengthFormat } from '../../report/strength-render.ts';
import { STRENGTH_FORMATS } from '../../report/strength-render.ts';
import type { Amount } from '../../number/amount.ts';
import { lastValue, type Arguments } from '../usage/arguments.ts';
import type { FlagName } from '../usage/commands.ts';
import { parsePercentage } from '../usage/percentage.ts';
import { parseTarget, type Target } from '../usage/targets.ts';
import { usageError } from '../usage/usage-error.ts';

export interface StrengthTarget extends Target {
  readonly format: StrengthFormat;
}

export interface StrengthSettings {
  readonly slips: number;
  readonly seed: number;
  /** `null` where the machine decides. */
  readonly jobs: number | null;
  readonly reread: boolean;
  /** In percent; `null` where any detection will do. */
  readonly minDetection: Amount | null;
  readonly targets: readonly StrengthTarget[];
}

const DEFAULT_SLIPS = 1000;
const DEFAULT_SEED = 1;

/** More would take days, and tell nothing that fewer do not. */
const MOST_SLIPS = 1_000_000;
const MOST_SEED = 0xffff_ffff;
const MOST_JOBS = 256;

/** @throws AuditError where a value is not what its flag takes */
export function strengthSettings(given: Arguments, cwd: string): StrengthSettings {
  return {
    slips: wholeNumber(given, 'slips', 1, MOST_SLIPS) ?? DEFAULT_SLIPS,
    seed: wholeNumber(given, 'seed', 0, MOST_SEED) ?? DEFAULT_SEED,
    jobs: wholeNumber(given, 'jobs', 1, MOST_JOBS),
    reread: !given.options.has('no-reread'),
    minDetection: minDetection(given),
    targets: targetsOf(given, cwd),
  };
}

function wholeNumber(given: Arguments, name: FlagName, least: number, most: number): number | null {
  const text = lastValue(given, name);
  if (text === undefined) return null;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw usageError(
    `\`--${name} ${text}\` is no whole number from ${least} to ${most}`,
    `write for example \`--${name} ${Math.max(least, 1)}\``,
  );
}

function minDetection(given: Arguments): Amount | null {
  const text = lastValue(given, 'min-detection');
  if (text === undefined) return null;
  const percentage = parsePercentage(text);
  if (percentage !== undefined) return percentage;
  throw usageError(
    `\`--min-detection ${text}\` is no percentage`,
    'write it with its sign, such as `--min-detection 95%`',
  );
}

function targetsOf(given: Arguments, cwd: string): readonly StrengthTarget[] {
  const targets = (given.options.get('format') ?? ['terminal']).map((text) => parseTarget(text, cwd));
  const printed = targets.filter(({ file }) => file === null);
  if (printed.length > 1)
    throw usageError(
      `${printed.map(({ format }) => `\`${format}\``).join(' and ')} would both go to the standard output`,
      `give all but one a file: \`--format ${printed[1]?.format ?? 'json'}:strength.out\``,
    );
  return targets.map(({ format, file }) => {
    const known = STRENGTH_FORMATS.find((each) => each === format);
    if (known === undefined)
      throw usageError(`\`strength\` has no format \`${format}\``, `it has: ${STRENGTH_FORMATS.join(', ')}`);
    return { format: known, file };
  });
}
