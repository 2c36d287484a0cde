/** The words that every format uses for the same thing, in one place and complete by type. */
import type { Verdict } from '../../model/evaluation.ts';
import { type IdentityKind, SEVERITIES } from '../../model/identity.ts';
import type { Coverage, FigureStatus, Report } from '../../model/report.ts';
import type { Slip } from '../../model/suspect.ts';

/** What no green result says; every report ends with it. */
export const CAVEAT =
  'Internal consistency is not truth: a coherent set of wrong figures passes. ' +
  'This report says only whether the figures of this document agree with one another.';

export const VERDICTS = ['holds', 'improbable', 'breaks', 'untested'] as const satisfies readonly Verdict[];

export const STATUSES = [
  'tied',
  'contradicted',
  'improbable',
  'untied',
  'not-a-figure',
] as const satisfies readonly FigureStatus[];

export const STATUS_WORDS = {
  tied: 'tied',
  contradicted: 'contradicted',
  improbable: 'improbable',
  untied: 'untied',
  'not-a-figure': 'not a figure',
} satisfies Record<FigureStatus, string>;

export const STATUS_MEANINGS = {
  tied: 'stands in an identity that holds',
  contradicted: 'what a finding is about, or its first suspect',
  improbable: 'agrees, but only by an unlikely accident of rounding',
  untied: 'a real figure that nothing checks',
  'not-a-figure': 'a date, a footnote mark, a telephone number or the like',
} satisfies Record<FigureStatus, string>;

export const KIND_WORDS = {
  footing: 'Footing',
  'cross-footing': 'Cross-footing',
  'tie-out': 'Tie-out',
  articulation: 'Articulation',
  'roll-forward': 'Roll-forward',
  bridge: 'Bridge',
  recalculation: 'Recalculation',
  'period-sum': 'Period sum',
  'convenience-translation': 'Convenience translation',
  bound: 'Bound',
} satisfies Record<IdentityKind, string>;

export const SLIP_WORDS = {
  transposition: 'two digits transposed',
  'one-digit': 'one digit differs',
  'dropped-digit': 'a digit dropped',
  'doubled-digit': 'a digit doubled',
  sign: 'the sign reversed',
  'power-of-ten': 'off by a power of ten',
  'neighbouring-column': 'taken from the neighbouring column',
  'neighbouring-row': 'taken from the neighbouring row',
  'stale-comparative': 'left standing from a comparative period',
  swapped: 'exchanged with another figure',
  'shifted-row': 'printed a row from its own',
  'missing-addend': 'an addend left out or out of place',
  'last-place': 'the last place differs',
  misreading: 'read otherwise than it is meant',
  'direction-word': 'the word for the other direction',
} satisfies Record<Slip, string>;

/** `1,045`. */
export function count(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 error`, `2 errors`. */
export function counted(number: number, noun: string): string {
  return `${count(number)} ${number === 1 ? noun : `${noun}s`}`;
}

/** What came of the audit, in a few words: `2 errors, 1 warning and 3 notes`. */
export function headline(report: Report): string {
  const parts = SEVERITIES.filter((severity) => report.severities[severity] > 0).map((severity) =>
    counted(report.severities[severity], severity),
  );
  if (report.waived > 0) parts.push(`${count(report.waived)} waived`);
  if (parts.length > 1) return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return parts[0] ?? (report.coverage.checked > 0 ? 'No contradiction found' : 'Nothing was checked');
}

/** An audit in one line: what was found, and how much was checked. */
export function summary(report: Report): string {
  return `${headline(report)} · ${coverageSentence(report.coverage)}`;
}

/** How much of the document was checked: `998 of 1,045 figures checked (95.5 %)`. */
export function coverageSentence(coverage: Coverage): string {
  if (coverage.share === null) return 'The document prints no figure that could be checked.';
  return `${count(coverage.checked)} of ${counted(coverage.real, 'figure')} checked (${coverage.share}).`;
}
