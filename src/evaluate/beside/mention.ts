/** What a sentence says, and the cell of a table that it is held to. */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';

export interface Mention {
  readonly said: Fact;
  readonly printed: Fact;
}

/** `null` where the evaluation is no tie-out of a sentence with a table. */
export function mentionOf({ binding }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): Mention | null {
  if (binding.origin !== 'tie-out' || binding.figures.length !== 2) return null;
  const [said, printed] = binding.figures.map((id) => byId.get(id));
  return said?.place.kind === 'prose' && printed?.place.kind === 'table' ? { said, printed } : null;
}
