/**
 * What the evaluations of a release come to beside one another: each was made from its own figures, and some look otherwise
 * once the others are known. The order counts: what an earlier step has explained or doubted is no evidence for a later one.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Extraction } from '../../model/extraction.ts';
import { doubtColumnsApart } from './apart.ts';
import { doubtCoarser } from './coarser.ts';
import { doubtMisreadings } from './credible.ts';
import { forgiveFitted } from './fitted.ts';
import { applyHouseConvention } from './house.ts';
import type { Values } from '../values/interval-of.ts';
import { doubtWhatHoldsNowhere } from './nowhere.ts';
import { doubtScales } from './same-digits.ts';
import { spareSelectedLines } from './selected-lines.ts';
import { allowTruncation } from './truncated.ts';

/** @param isKnownIssuer a pack was written for it, so its captions are read as they are meant */
export function besideOneAnother(
  evaluations: readonly Evaluation[],
  extraction: Extraction,
  values: Values,
  isKnownIssuer: boolean,
): readonly Evaluation[] {
  const { facts, figures, mayNotAddUp } = extraction;
  const cutOff = allowTruncation(evaluations, facts, values, mayNotAddUp);
  const scaled = doubtScales(cutOff, facts, values);
  const credible = isKnownIssuer ? scaled : doubtMisreadings(scaled, facts, values);
  const whole = doubtColumnsApart(spareSelectedLines(credible, facts), extraction);
  const fitted = forgiveFitted(doubtWhatHoldsNowhere(whole, facts, values), facts);
  const precise = doubtCoarser(fitted, facts, figures, values);
  return mayNotAddUp ? precise : applyHouseConvention(precise, facts);
}
