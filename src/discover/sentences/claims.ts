/** What the release's own sentences claim, as equations between their figures. */
import type { Claim } from '../../model/claim.ts';
import type { Binding, Equation, Form } from '../../model/evaluation.ts';
import { figureForm, less } from '../../model/form.ts';
import type { Extraction } from '../../model/extraction.ts';
import { statedRates } from '../../model/stated-rates.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { CLAIM_WORDS } from './claim-words.ts';
import { currencyOf, money } from '../../model/unit.ts';
import { changed, type Stated } from './changes.ts';
import { changeOf, finerRows } from './finer-rows.ts';
import { repetition } from './mentions.ts';
import { sidesOf, type Sides } from './sides.ts';
import { turned } from './turned.ts';
import { conceptSlug } from '../slug.ts';
import { indexById } from '../../model/index-by-id.ts';

export function claimBindings(extraction: Extraction): readonly Binding[] {
  const facts = indexById(extraction.facts);
  const rates = divisorsOf(extraction.facts);
  const sides = sidesOf(extraction.facts);
  const finer = finerRows(extraction.facts, extraction.claims);
  const statedBy = (claim: Claim): Stated | null => equationOf(claim, facts, { rates, finer, ...sides });
  return extraction.claims.flatMap((claim, index) => {
    const stated = statedBy(claim);
    const opposite = stated === null ? null : turned(claim, facts, statedBy);
    return stated === null
      ? []
      : [{ ...binding(claim, index, stated, facts), ...(opposite !== null && { turned: opposite }) }];
  });
}

function binding(claim: Claim, index: number, stated: Stated, facts: ReadonlyMap<FigureId, Fact>): Binding {
  const { kind, title, because } = CLAIM_WORDS[claim.kind];
  const [reported = ''] = stated.figures;
  const subject = facts.get(subjectOf(claim));
  return {
    id: `claim${index + 1}@${reported}`,
    identity: `claimed/${claim.kind}${typeof subject?.concept === 'string' ? `/${conceptSlug(subject.concept)}` : ''}`,
    title,
    kind,
    origin: 'claimed',
    severity: 'error',
    because,
    help: null,
    equation: stated.equation,
    alternatives: stated.alternatives,
    reported,
    figures: stated.figures,
    period: facts.get(reported)?.period ?? null,
    currency: currencyOf(facts.get(reported)?.unit ?? '') ?? null,
    untested: null,
  };
}

/** The figure that the claim is about. */
function subjectOf(claim: Claim): FigureId {
  switch (claim.kind) {
    case 'growth':
    case 'change':
    case 'moved-by':
    case 'margin-change':
    case 'direction':
      return claim.current;
    case 'share':
      return claim.part;
    case 'translation':
      return claim.amount;
    case 'split':
      return claim.whole;
    case 'product':
      return claim.total;
    case 'midpoint':
      return claim.low;
    case 'repeat':
      return claim.of[0] ?? claim.figure;
  }
}

const over = (left: Form, right: Form): Form => ({ kind: 'divide', left, right });

function equationOf(
  claim: Claim,
  facts: ReadonlyMap<FigureId, Fact>,
  { rates, finer, onOneSide, isAcross, shareOf }: Known,
): Stated | null {
  switch (claim.kind) {
    case 'growth':
    case 'change':
      if (claim.kind === 'growth' && isAcross(claim.current, claim.base)) return null;
      return changed(claim, finer(claim), { printed: facts.get(changeOf(claim)), onOneSide });
    case 'moved-by':
      return equal(claim.rate, moveOf(claim), [claim.current, claim.change]);
    case 'margin-change':
      return marginChange(claim);
    case 'share':
      return equal(claim.rate, shareOf(claim), [claim.part, claim.whole]);
    case 'split':
      return equal(claim.whole, { kind: 'sum', operands: claim.parts.map(figureForm) }, claim.parts);
    case 'product':
      return equal(
        claim.total,
        { kind: 'multiply', left: figureForm(claim.count), right: figureForm(claim.price) },
        [claim.count, claim.price],
      );
    case 'midpoint':
      return equal(claim.figure, over(both(claim), two), [claim.low, claim.high]);
    case 'repeat':
      return repetition(claim.figure, claim.of, facts);
    case 'direction':
      return directed(claim, onOneSide);
    case 'translation':
      return translation(claim.amount, claim.translated, facts, rates);
  }
}

const two: Form = { kind: 'constant', value: { units: 2n, places: 0 } };
const both = ({ low, high }: Extract<Claim, { kind: 'midpoint' }>): Form => ({
  kind: 'sum',
  operands: [figureForm(low), figureForm(high)],
});

/** By their sizes: a loss moves as an income does. */
function moveOf({ current, change, direction }: Extract<Claim, { kind: 'moved-by' }>): Form {
  const [now, moved] = [current, change].map((figure): Form => ({
    kind: 'abs',
    operand: figureForm(figure),
  })) as [Form, Form];
  return over(moved, direction === 'up' ? less(now, moved) : { kind: 'sum', operands: [now, moved] });
}

interface Known extends Sides {
  readonly rates: readonly StatedRate[];
  readonly finer: ReturnType<typeof finerRows>;
}

function marginChange({
  current,
  part,
  whole,
  change,
  direction,
}: Extract<Claim, { kind: 'margin-change' }>): Stated {
  const before = over(figureForm(part), figureForm(whole));
  const moved = direction === 'down' ? less(before, figureForm(current)) : less(figureForm(current), before);
  return equal(change, moved, [current, part, whole]);
}

function directed(
  { current, base, direction }: Extract<Claim, { kind: 'direction' }>,
  onOneSide: Sides['onOneSide'],
): Stated {
  const [left, right] = onOneSide(current, base);
  const relation = direction === 'up' ? '>=' : '<=';
  return {
    equation: { left, relation, right },
    alternatives: [],
    figures: [current, base],
  };
}

function equal(reported: FigureId, right: Form, operands: readonly FigureId[]): Stated {
  return {
    equation: { left: figureForm(reported), relation: '=', right },
    alternatives: [],
    figures: [reported, ...operands],
  };
}

/** A stated rate as the divisor of a translation: one form for all claims, so that its quotient is made once. */
interface StatedRate {
  readonly from: string;
  readonly to: string;
  readonly divisor: Form;
  readonly figures: readonly FigureId[];
}

function divisorsOf(facts: readonly Fact[]): readonly StatedRate[] {
  const mentions = statedRates(facts);
  return mentions.flatMap((rate): readonly StatedRate[] => {
    const [from, to] = rate.unit.split('/').map((unit) => currencyOf(unit));
    if (from === undefined || to === undefined) return [];
    const stated: Form = { kind: 'printed', figure: rate.id };
    const unit = mentions.find((fact) => fact.unit === money(to));
    if (unit === undefined) return [{ from, to, divisor: stated, figures: [rate.id] }];
    return [
      { from, to, divisor: over(stated, { kind: 'printed', figure: unit.id }), figures: [rate.id, unit.id] },
    ];
  });
}

/** At the stated rate, which is exact; without one for these currencies nothing is claimed that could be checked. */
function translation(
  amount: FigureId,
  translated: FigureId,
  facts: ReadonlyMap<FigureId, Fact>,
  rates: readonly StatedRate[],
): Stated | null {
  const from = currencyOf(facts.get(amount)?.unit ?? '');
  const to = currencyOf(facts.get(translated)?.unit ?? '');
  const rate = rates.find((each) => each.from === from && each.to === to);
  if (rate === undefined) return null;
  const { divisor } = rate;
  const figures = [translated, amount, ...rate.figures];
  const left = figureForm(translated);
  const rounded: Equation = {
    left,
    relation: '=',
    right: over({ kind: 'printed', figure: amount }, divisor),
  };
  const because = 'the printed, rounded amount is translated';
  return {
    equation: { left, relation: '=', right: over(figureForm(amount), divisor) },
    alternatives: [{ equation: rounded, explains: 'rounding-order', because, figures }],
    figures,
  };
}
