/** What the process answers, from what came of each release. Pure, so that the table can be read and tested as one. */
import type { Severity } from '../model/identity.ts';
import type { Coverage, Report } from '../model/report.ts';
import { amount, compare, multiply, type Amount } from '../number/amount.ts';

export const EXIT = { clean: 0, findings: 1, refused: 2, bug: 3, uncovered: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type FailOn = Severity | 'never';

export interface Policy {
  readonly failOn: FailOn;
  /** In percent; `null` where any coverage will do. */
  readonly minCoverage: Amount | null;
  /** A release in which nothing could be checked passes. */
  readonly allowUnchecked: boolean;
}

/** What came of one release: its report, or why there is none. */
export type Outcome = Checked | 'refused' | 'bug';

interface Checked extends Pick<Report, 'severities'> {
  readonly coverage: Share;
}

type Share = Pick<Coverage, 'checked' | 'real'>;

/** Where several apply, the first of these. */
const ORDER: readonly ExitCode[] = [EXIT.bug, EXIT.refused, EXIT.findings, EXIT.uncovered];

export function exitCode(outcomes: readonly Outcome[], policy: Policy): ExitCode {
  const codes = new Set(outcomes.flatMap((outcome) => codesOf(outcome, policy)));
  return ORDER.find((code) => codes.has(code)) ?? EXIT.clean;
}

function codesOf(outcome: Outcome, policy: Policy): readonly ExitCode[] {
  if (outcome === 'refused' || outcome === 'bug') return [EXIT[outcome]];
  const codes: ExitCode[] = [];
  if (FAILING[policy.failOn].some((severity) => outcome.severities[severity] > 0)) codes.push(EXIT.findings);
  if (shortfall(outcome.coverage, policy) !== null) codes.push(EXIT.uncovered);
  return codes;
}

/** Whether a finding of that severity fails the run. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return FAILING[failOn].includes(severity);
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
  note: ['error', 'warning', 'note'],
};

/** Why a release has too little checked; `null` where it has enough. */
export function shortfall(
  { checked, real }: Share,
  { minCoverage, allowUnchecked }: Omit<Policy, 'failOn'>,
): 'unchecked' | 'below-minimum' | null {
  if (checked === 0 && !allowUnchecked) return 'unchecked';
  // Of no figures at all there is no share.
  if (minCoverage === null || real === 0) return null;
  return isBelow(checked, real, minCoverage) ? 'below-minimum' : null;
}

/** Whether `part` of `whole` is less than `minimum` percent, in exact arithmetic. */
export function isBelow(part: number, whole: number, minimum: Amount): boolean {
  return compare(amount(part * 100), multiply(minimum, amount(whole))) < 0;
}
