/** Causes to findings in one step, for tests that ask for nothing between. */
import { conclusionsOf, findingsOf } from '../../src/findings/conclude.ts';
import type { Evaluation } from '../../src/model/evaluation.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Cause } from '../../src/model/suspect.ts';

export function conclude(
  causes: readonly Cause[],
  evaluations: readonly Evaluation[],
  extraction: Extraction,
): readonly Finding[] {
  return findingsOf(conclusionsOf(causes, evaluations, extraction), extraction);
}
