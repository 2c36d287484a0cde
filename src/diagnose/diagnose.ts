/** Evaluations to causes: what is explained, and for the rest which figures are suspect. No verdict is changed. */
import type { Evaluation } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Cause } from '../model/suspect.ts';
import { caseOf } from './case/case.ts';
import {
  causesOf,
  constantCauses,
  isOneSlip,
  searched,
  without,
  type Found,
  type Searched,
} from './causes/causes.ts';
import { softCauses } from './explanations/consequences.ts';
import { deriveOtherwise } from './explanations/derivations.ts';
import { explain } from './explanations/explain.ts';
import { missingAddends } from './causes/missing-addend.ts';
import type { Option } from './values/options.ts';
import { partsOf } from './case/parts.ts';
import { isContested } from './values/restored.ts';
import { isCopy, tellingOf } from './values/slips.ts';
import { swapCauses } from './causes/swap-causes.ts';
import { causesTogether } from './causes/together.ts';
import { turnedCauses } from './causes/turned.ts';
import type { Toolkit, Values } from './case/toolkit.ts';

export function diagnose(
  evaluations: readonly Evaluation[],
  extraction: Extraction,
  values: Values,
  tools: Toolkit,
): readonly Cause[] {
  const contested = evaluations.flatMap((evaluation, index) => (isContested(evaluation) ? [index] : []));
  if (contested.length === 0) return [];
  const from = caseOf(evaluations, extraction, values, tools);
  const declared = explain(contested, from);
  const unexplained = contested.filter((index) => !declared.has(index));
  const explained = new Map([...declared, ...deriveOtherwise(unexplained, from)]);
  const open = contested.filter((index) => !explained.has(index));
  const turned = turnedCauses(open, from);
  const worded = new Set(turned.flatMap((cause) => cause.evaluations));
  const hard = open.filter((index) => !worded.has(index));
  const constant = constantCauses(hard, from);
  const unsettled = without(constant, hard);
  const parts = partsOf(unsettled, from).map((part) => searched(part, from));
  const together = causesTogether(parts, from);
  const swapped = swapCauses(without(together, unsettled), from).filter((swap) => isWhole(swap, parts));
  const several = [...together, ...swapped];
  const missing = missingAddends(without(several, unsettled), from).filter((found) => !isTold(found, parts));
  const settled = [...several, ...missing];
  const left = without(settled, unsettled);
  const rest = settled.length === 0 ? parts : partsOf(left, from).map((part) => searched(part, from));
  const found = [...constant, ...settled, ...rest.flatMap((part) => causesOf(part, from))];
  const soft = softCauses(
    explained,
    found.flatMap(({ changes }) => changes),
    from,
  );
  return [...turned, ...found.map(({ cause }) => cause), ...soft];
}

/** An exchange that mends only some of what a slip in one figure mends as well is a coincidence. */
function isWhole({ cause }: Found, parts: readonly Searched[]): boolean {
  const mended = new Set(cause.evaluations);
  return parts
    .filter(({ part }) => part.some((index) => mended.has(index)))
    .every((part) => part.part.every((index) => mended.has(index)) || !isOneSlip(part));
}

/** A slip that tells much accounts for one column as well as an amount that stands in the wrong one. */
function isTold({ cause }: Found, parts: readonly Searched[]): boolean {
  const [only, ...more] = cause.evaluations;
  if (only === undefined || more.length > 0) return false;
  return parts.some(({ part, explanations }) => part.includes(only) && explanations.some(isTelling));
}

function isTelling([option, ...more]: readonly Option[]): boolean {
  if (option === undefined || more.length > 0 || option.exact === 0) return false;
  // A total made of one addend alone prints that one, and was not copied.
  return tellingOf(option.slip) === 0 && !isCopy(option.slip);
}
