/** This release's figures held to what earlier releases state of the same periods. */
import type { Binding, Form } from '../model/evaluation.ts';
import { inSense } from '../model/form.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { Prior } from '../model/prior.ts';
import { byStanding } from '../model/standing.ts';
import { currencyOf } from '../model/unit.ts';
import { compare, negate, type Amount } from '../number/amount.ts';
import { columnOf, kindOf, meansSamePeriod, measureOf, measuresIn, senseOf } from './mentions.ts';
import { quarterTies } from './quarters.ts';
import { statedIn } from './stated.ts';

/** A binding to an earlier release. */
export interface PriorTie {
  readonly binding: Binding;
  /** What it stands in, so that a column that was restated is seen as a whole. */
  readonly group: string;
  /** The names of the earlier releases it uses. */
  readonly names: readonly string[];
}

/** @param priors as they were named; where several state a figure, each is held against it */
export function priorTies(extraction: Extraction, priors: readonly Prior[]): readonly PriorTie[] {
  if (priors.length === 0) return [];
  return [
    ...priors.flatMap((prior, index) => comparativeTies(extraction, prior, index)),
    ...quarterTies(extraction, priors),
  ];
}

function comparativeTies(extraction: Extraction, prior: Prior, index: number): readonly PriorTie[] {
  const before = measuresIn(prior);
  return extraction.facts.flatMap((fact) => {
    const measure = measureOf(fact, extraction);
    const source = measure === null ? null : mentionFor(fact, before.get(measure) ?? [], extraction, prior);
    return source === null ? [] : [comparativeTie(fact, source, prior, index)];
  });
}

/** The mention that speaks for a fact; `null` where the earlier release prints it in several ways, none of them ours. */
function mentionFor(fact: Fact, stated: readonly Fact[], extraction: Extraction, prior: Prior): Fact | null {
  const mentions = stated
    .filter(({ period }) => period !== null && fact.period !== null && meansSamePeriod(period, fact.period))
    .toSorted(byStanding(prior, kindOf(fact, extraction)));
  const [first, ...others] = mentions;
  if (first === undefined) return null;
  const own = signed(fact);
  const same = mentions.find(
    (each) => each.decimals === fact.decimals && (isEqual(signed(each), own) || isPrintedAlike(each, fact)),
  );
  if (same !== undefined) return same;
  const isOneValue = others.every(
    (each) => each.decimals !== first.decimals || isEqual(signed(each), signed(first)),
  );
  return isOneValue ? first : null;
}

function signed(fact: Fact): Amount {
  return senseOf(fact) === 1 ? fact.value : negate(fact.value);
}

function isPrintedAlike(a: Fact, b: Fact): boolean {
  return a.decimals === b.decimals && isEqual(a.value, b.value);
}

function isEqual(a: Amount, b: Amount): boolean {
  return compare(a, b) === 0;
}

function comparativeTie(fact: Fact, source: Fact, prior: Prior, index: number): PriorTie {
  const isExact = fact.decimals === source.decimals;
  const printed: Form = { kind: isExact ? 'printed' : 'fact', figure: fact.id };
  const isAlike = isPrintedAlike(fact, source);
  const left = inSense(printed, isAlike ? 1 : senseOf(fact));
  const right = statedIn(prior, source, { sense: isAlike ? 1 : senseOf(source), isExact });
  const { name } = prior.document;
  const binding: Binding = {
    id: `prior@${fact.id}.${index + 1}.${source.id}`,
    identity: 'prior/comparative',
    title: `${fact.caption} is what was published before`,
    kind: 'tie-out',
    origin: 'tie-out',
    severity: 'error',
    because: `A comparative is what ${name} stated, unless it is marked as restated.`,
    help: 'Compare it with the earlier release; a restated comparative needs a word that says so.',
    equation: { left, relation: '=', right },
    alternatives: [],
    reported: fact.id,
    figures: [fact.id],
    period: fact.period,
    currency: currencyOf(fact.unit) ?? null,
    untested: null,
  };
  return { binding, group: `${columnOf(fact)}|${index}`, names: [name] };
}
