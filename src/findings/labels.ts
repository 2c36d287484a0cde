/** The figures that a finding points at, each with a few words on its part in it. */
import type { Evaluation } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import type { Label } from '../model/finding.ts';
import type { IdentityKind } from '../model/identity.ts';
import type { ShownOf } from './shown.ts';
import { labelWords } from './wording.ts';

/** The figure in doubt, then every other figure that the contradicted identities use, each once. */
export function labelsOf(
  primary: FigureId,
  broken: readonly Evaluation[],
  shownOf: ShownOf,
): readonly Label[] {
  const telling = broken[0] as Evaluation;
  const labels = new Map<FigureId, string>();
  labels.set(
    primary,
    primary === telling.binding.reported ? REPORTED[telling.binding.kind] : 'the figure in doubt',
  );
  for (const { binding } of broken) {
    const reported = shownOf(binding.reported).fact;
    for (const figure of binding.figures) {
      if (!labels.has(figure))
        labels.set(
          figure,
          figure === binding.reported
            ? REPORTED[binding.kind]
            : labelWords(shownOf(figure).fact, reported, binding.kind),
        );
    }
  }
  return [...labels].map(([figure, text]) => ({ figure, text }));
}

const REPORTED: Readonly<Record<IdentityKind, string>> = {
  footing: 'reported total',
  'cross-footing': 'reported total',
  'tie-out': 'reported here',
  articulation: 'reported here',
  'roll-forward': 'reported balance',
  bridge: 'reported measure',
  recalculation: 'reported figure',
  'period-sum': 'reported total',
  'convenience-translation': 'reported translation',
  bound: 'reported figure',
};
