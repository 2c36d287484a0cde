/** Untied figures by reason: what was not checked, and is left for a person to tick. */
import { groupBy } from '../../model/grouped.ts';
import type { FigureEntry } from '../../model/report.ts';
import { count } from './words.ts';

/** The reason that most figures have comes first. */
export function untiedByReason(
  figures: readonly FigureEntry[],
): readonly (readonly [string, readonly FigureEntry[]])[] {
  const reasons = groupBy(figures, ({ status, reason }) => (status === 'untied' ? (reason ?? '') : null));
  return [...reasons].toSorted(([, one], [, other]) => other.length - one.length);
}

/** `not understood (43), no identity uses it (8)`; empty where every figure is checked. */
export function untiedWords(figures: readonly FigureEntry[]): string {
  return untiedByReason(figures)
    .map(([reason, { length }]) => `${reason} (${count(length)})`)
    .join(', ');
}
