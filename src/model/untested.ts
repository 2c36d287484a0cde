/** An evaluation that is taken back: what it says is not to be believed, for a reason. */
import type { Evaluation } from './evaluation.ts';

export function untested({ binding }: Evaluation, reason: string): Evaluation {
  return {
    binding,
    verdict: 'untested',
    reason,
    reported: null,
    recomputed: null,
    difference: null,
    tolerance: null,
    gap: null,
  };
}
