/** Every repetition of a fact against the mention that speaks for it. */
import type { Binding, BoundAlternative, Form } from '../../model/evaluation.ts';
import { inSense } from '../../model/form.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { groupBy } from '../../model/grouped.ts';
import { quantityKey } from '../../model/quantity.ts';
import { byStanding } from '../../model/standing.ts';
import { currencyOf } from '../../model/unit.ts';
import { isSizeOfDeduction, negativeRows, type NegativeRows } from './deductions.ts';
import { incomeLevels, type IncomeLevels } from './levels.ts';
import { longerNames } from './longer-names.ts';
import { areExact } from './mentions.ts';
import { conceptSlug } from '../slug.ts';

export function tieOuts(extraction: Extraction): readonly Binding[] {
  const quantities = groupBy(extraction.facts, ({ concept, period, unit }) =>
    concept === null || period === null ? null : quantityKey(concept, period, unit),
  );
  const negative = negativeRows(extraction.facts);
  const longer = longerNames(extraction.facts);
  const levels = incomeLevels(extraction.facts);
  const standing = byStanding(extraction);
  return [...quantities.values()].flatMap((mentions) => {
    if (mentions.length === 1) return [];
    const [first, ...others] = mentions.toSorted(standing);
    if (first === undefined) return [];
    return others.map((other) =>
      tieOut(other, levels.instead(other, first) ?? first, { negative, longer, levels }),
    );
  });
}

/** What is known of the names of rows. */
interface Names {
  readonly negative: NegativeRows;
  readonly longer: ReturnType<typeof longerNames>;
  readonly levels: IncomeLevels;
}

function tieOut(mention: Fact, source: Fact, { negative, longer, levels }: Names): Binding {
  const isExact = areExact(mention, source);
  const isSized = isSizeOfDeduction(mention, source, negative);
  const form = (fact: Fact): Form => {
    const printed: Form = { kind: isExact ? 'printed' : 'fact', figure: fact.id };
    if (isSized) return { kind: 'abs', operand: printed };
    return inSense(printed, fact.sense);
  };
  return {
    id: `tie-out@${mention.id}.${source.id}`,
    identity: `tie-out/${conceptSlug(mention.concept ?? '')}`,
    title: `${mention.caption} agrees wherever it is printed`,
    kind: 'tie-out',
    origin: 'tie-out',
    severity: 'error',
    because: 'One fact has one value, wherever the release prints it.',
    help: 'Compare both places with the books; the finer figure is usually the source of the coarser one.',
    equation: { left: form(mention), relation: '=', right: form(source) },
    alternatives:
      isSized || levels.isSettled(mention)
        ? []
        : longer(mention, source).map((row) => insteadOf(mention, row)),
    reported: mention.id,
    figures: [mention.id, source.id],
    period: mention.period,
    currency: currencyOf(mention.unit) ?? null,
    untested: null,
  };
}

/** The sentence may mean the row whose name it shortens. */
function insteadOf(mention: Fact, row: Fact): BoundAlternative {
  const form = ({ id, sense }: Fact): Form => {
    const printed: Form = { kind: areExact(mention, row) ? 'printed' : 'fact', figure: id };
    return inSense(printed, sense);
  };
  return {
    equation: { left: form(mention), relation: '=', right: form(row) },
    explains: 'another-definition',
    because: row.caption.charAt(0).toLowerCase() + row.caption.slice(1),
    figures: [mention.id, row.id],
  };
}
