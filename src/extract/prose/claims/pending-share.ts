/** Shares and margins that a sentence states: of what its words name, or of what the measure is declared to be part of. */
import type { Claim } from '../../../model/claim.ts';
import type { ConceptName } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import { currencyOf } from '../../../model/unit.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { comparedWith, NO_OPERAND, type ClaimContext, type Figures, type PendingClaim } from './pending.ts';

/** What a percentage says that it is a share of, if anything. */
export function pendingShare(
  stated: SentenceFact,
  partner: SentenceFact | undefined,
  context: ClaimContext,
): PendingClaim | null {
  return stated.ratio === null ? pendingMargin(stated, context) : pendingRatio(stated, partner, context);
}

/** "representing 57.3 % of the total": the whole is what it names, or what the measure is declared to be part of. */
function pendingRatio(
  rate: SentenceFact,
  partner: SentenceFact | undefined,
  context: ClaimContext,
): PendingClaim | null {
  const { ratio, figure } = rate;
  if (ratio === null) return null;
  const { kind } = figure.role;
  if (kind !== 'value' && kind !== 'base' && ratio.part === null) {
    const concept = partner?.fact.concept ?? null;
    const parent = concept === null ? null : context.parentOf(concept);
    const whole = ratio.isOfTotal ? parent : (ratio.whole?.concept ?? null);
    return partner === undefined ? null : shareOfPart(rate, partner, whole, context);
  }
  const [part, whole] = [ratio.part ?? partner?.ratio?.part ?? null, ratio.whole];
  return part === null || whole === null ? null : quotient(rate, part, whole, context);
}

/** "a pre-tax margin of 15.6 %": of the rows that its words name, where no row prints the margin itself. */
function pendingMargin(stated: SentenceFact, context: ClaimContext): PendingClaim | null {
  const { margin, fact, figure } = stated;
  const { concept, period } = fact;
  const isDeclared = concept !== null && !concept.startsWith('said:') && period !== null;
  if (margin === null || isDeclared || !/^(?:value|base|parenthetical)$/.test(figure.role.kind)) return null;
  return quotient(stated, margin.part, margin.whole, context);
}

/** Of the period that is told, or of the only one there is to compare with. */
function quotient(
  rate: SentenceFact,
  part: Meaning,
  whole: Meaning,
  context: ClaimContext,
): PendingClaim | null {
  const { period } = rate.fact;
  const periods = period === null ? comparedWith(rate.against, context) : [period];
  if (periods.length === 0) return null;
  return (figures) => {
    const found = periods.flatMap((each) => shareIn(each, part, whole, figures) ?? []);
    const [operands, ...more] = found;
    return operands === undefined || more.length > 0
      ? NO_OPERAND
      : { kind: 'share', ...operands, rate: rate.id };
  };
}

function shareIn(
  period: Period,
  part: Meaning,
  whole: Meaning,
  { find, unitsOf }: Figures,
): { readonly part: FigureId; readonly whole: FigureId } | null {
  for (const unit of unitsOf(part.concept)) {
    if (currencyOf(unit) === undefined || unit.includes('/')) continue;
    const [top, bottom] = [find(part.concept, period, unit), find(whole.concept, period, unit)];
    if (top !== null && bottom !== null && top !== bottom) return { part: top, whole: bottom };
  }
  return null;
}

/** "A, of which B, or 59 %". */
export function isOfWhole({ figure }: SentenceFact, part: SentenceFact | undefined): boolean {
  return (
    figure.token.form === 'percent' &&
    figure.role.kind === 'parenthetical' &&
    /\bof which$/.test(part?.figure.lead ?? '')
  );
}

/** The share of a part that is said to be one of the amount before it. */
export function partOfWhole(rate: SentenceFact, facts: ReadonlyMap<number, SentenceFact>): readonly Claim[] {
  const part = rate.figure.partner === null ? undefined : facts.get(rate.figure.partner);
  if (part === undefined) return [];
  const whole = [...facts.values()].findLast(
    ({ figure, fact }) =>
      figure.token.end <= part.figure.token.start &&
      fact.unit === part.fact.unit &&
      figure.role.kind === 'value',
  );
  return whole === undefined ? [] : [{ kind: 'share', part: part.id, whole: whole.id, rate: rate.id }];
}

function shareOfPart(
  rate: SentenceFact,
  part: SentenceFact,
  whole: ConceptName | null,
  context: ClaimContext,
): PendingClaim {
  const { period, unit } = part.fact;
  const periods = period === null ? comparedWith(part.against, context) : [period];
  return ({ find }) => {
    const wholes = whole === null ? [] : periods.map((each) => find(whole, each, unit));
    // A part without a date is of the only period there is to compare with.
    const [found = null, ...more] = wholes.filter((each) => each !== null);
    if (more.length > 0) return NO_OPERAND;
    return found === null ? NO_OPERAND : { kind: 'share', part: part.id, whole: found, rate: rate.id };
  };
}
