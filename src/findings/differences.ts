/** What lies between the two sides of each evaluation that does not hold: by how much, which way, and what rounding explains. */
import type { Evaluation } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import { distanceOf } from './arithmetic.ts';
import { shownIn } from './shown.ts';

/** In words, in the scale of the reported figure, by the id of the evaluation. */
export function differencesOf(
  evaluations: readonly Evaluation[],
  extraction: Extraction,
): ReadonlyMap<string, string> {
  const apart = evaluations.filter(
    ({ verdict, difference }) =>
      (verdict === 'breaks' || verdict === 'improbable') && difference?.units !== 0n,
  );
  const shownOf = shownIn(extraction);
  return new Map(
    apart.map((evaluation) => {
      const { difference, tolerance } = distanceOf(evaluation, shownOf);
      const way = difference.startsWith('-') ? 'less' : 'more';
      return [
        evaluation.binding.id,
        `difference ${difference}: ${way} is reported than recomputed; ${tolerance}`,
      ];
    }),
  );
}
