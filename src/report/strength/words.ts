/** What every format says of the strength of an audit, in the same words. */
import type { TableKind } from '../../model/extraction.ts';
import type { InjectedKind, Measure, Part, Rates, StrengthReport, Unguarded } from '../../model/strength.ts';
import { count, counted } from '../words/words.ts';

export const INJECTED_WORDS = {
  'one-digit': 'one digit changed',
  transposition: 'two digits transposed',
  'dropped-digit': 'a digit dropped',
  'doubled-digit': 'a digit doubled',
  sign: 'the sign lost or gained',
  'power-of-ten': 'a power of ten',
  'last-place': 'the last place rounded wrong',
  'neighbouring-column': 'the next column copied',
  'neighbouring-row': 'the next row copied',
  'stale-comparative': 'an earlier period left in',
  swapped: 'two figures swapped',
} satisfies Record<InjectedKind, string>;

export const MEASURES = [
  'detected',
  'ranked',
  'restored',
  'falseAlarms',
] as const satisfies readonly Measure[];

export const MEASURE_WORDS = {
  detected: 'detected',
  ranked: 'named first',
  restored: 'restored',
  falseAlarms: 'misled',
} satisfies Record<Measure, string>;

export const MEASURE_MEANINGS = {
  detected: 'a finding that the release itself does not have is about the figure',
  ranked: 'the figure is its first suspect, alone or in a tie of at most three',
  restored: 'and what is proposed instead is what was printed',
  falseAlarms: 'an error puts the blame on another figure',
} satisfies Record<Measure, string>;

export const STRENGTH_CAVEAT =
  'A slip that goes unseen here would go unseen in print: compare the figures listed above with their source. ' +
  'Slips are drawn alike from all kinds and figures; what people really mistype is another matter.';

export function headline({ total, seed, asked }: StrengthReport): string {
  const fewer = total.slips < asked ? ` of ${count(asked)} asked for, all that the release has room for` : '';
  if (total.shares === null) return 'No slip could be injected: the release has no figure to slip.';
  return `${total.shares.detected} of ${counted(total.slips, 'slip')} detected (seed ${seed})${fewer}`;
}

export function mannerWords({ reread }: StrengthReport): string {
  return reread
    ? 'Slips were injected one at a time, and the whole text was read and audited again with each.'
    : 'Slips were injected one at a time into the extracted facts; the text was not read again.';
}

export function shareCells({ shares }: Rates): readonly string[] {
  return MEASURES.map((measure) => shares?.[measure] ?? '–');
}

const TABLE_WORDS = {
  'balance-sheet': 'Balance sheet',
  operations: 'Statement of operations',
  'cash-flows': 'Cash flows',
  'comprehensive-income': 'Comprehensive income',
  reconciliation: 'Reconciliation',
  segment: 'Segments',
  'operating-data': 'Operating data',
  other: 'Other table',
} satisfies Record<TableKind, string>;

/** The title as printed; where a table has none, what it is. */
export function partWords({ title, table }: Part): string {
  return title === '' && table !== null ? TABLE_WORDS[table] : title;
}

/** In a few words: what kind of table it is, where that tells it from the other parts. */
export function shortPart(part: Part, parts: readonly Part[]): string {
  const isAlone = parts.filter(({ table }) => table === part.table).length === 1;
  return part.table !== null && part.table !== 'other' && isAlone ? TABLE_WORDS[part.table] : partWords(part);
}

export function unguardedHeadline({ unguarded, coverage }: StrengthReport): string {
  const never = unguarded.filter(({ extent }) => extent === 'always').length;
  const partly = unguarded.length - never;
  return `${counted(unguarded.length, 'unguarded figure')} of ${count(coverage.real)}: ${count(never)} that nothing checks, ${count(partly)} in which a slip went unseen`;
}

/** Why a slip would go unseen, and what would see it. */
export function unguardedWords({ reason, guard, withoutGuard }: Unguarded): string {
  if (guard !== null) return `${reason}. ${guard.identity}: ${guard.words}`;
  return withoutGuard === null ? reason : `${reason}; ${withoutGuard}`;
}
