/** Figures in which a slip would go unseen, each with the identity that would guard it where one can be named. */
import type { FigureId } from '../model/figure.ts';
import { append } from '../model/grouped.ts';
import type { FigureEntry, Report } from '../model/report.ts';
import type { Part, PlacedInjection, Unguarded } from '../model/strength.ts';
import { takeApart } from './printed.ts';
import { guardsFor } from './guard.ts';
import { indexById } from '../model/index-by-id.ts';

export function unguardedIn(
  report: Report,
  injections: readonly PlacedInjection[],
  partOf: (figure: FigureId) => Part,
): readonly Unguarded[] {
  const facts = indexById(report.extraction.facts);
  const unseen = unseenIn(injections);
  const guardFor = guardsFor(report);
  return report.figures.flatMap((entry) => {
    const isNeverChecked =
      entry.status === 'untied' && entry.class !== 'nil' && takeApart(entry.text) !== undefined;
    const missed = unseen.get(entry.id) ?? [];
    if (!isNeverChecked && missed.length === 0) return [];
    const fact = facts.get(entry.id);
    const { id, text, line, column } = entry;
    return [
      {
        figure: { id, text, line, column, class: entry.class },
        part: partOf(id),
        caption: fact?.caption ?? '',
        periodLabel: fact?.periodLabel ?? '',
        extent: isNeverChecked ? 'always' : 'partly',
        reason: isNeverChecked ? (entry.reason ?? '') : missedWords(missed, entry, injections),
        ...guardFor(id),
      } satisfies Unguarded,
    ];
  });
}

/** Slips that nothing was said of, by each figure that they changed. */
function unseenIn(injections: readonly PlacedInjection[]): ReadonlyMap<FigureId, readonly PlacedInjection[]> {
  const unseen = new Map<FigureId, PlacedInjection[]>();
  for (const injection of injections) {
    if (injection.detected) continue;
    for (const { figure } of injection.edits) {
      append(unseen, figure, injection);
    }
  }
  return unseen;
}

function missedWords(
  missed: readonly PlacedInjection[],
  { id }: FigureEntry,
  injections: readonly PlacedInjection[],
): string {
  const all = injections.filter(({ edits }) => edits.some(({ figure }) => figure === id)).length;
  const instead = missed[0]?.edits.find(({ figure }) => figure === id)?.instead ?? '';
  return `printed as ${instead} it went unseen (${missed.length} of ${all} slips in it)`;
}
