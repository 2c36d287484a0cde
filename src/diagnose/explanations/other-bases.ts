/**
 * An operand taken on another base: of another period, as the average with that, or as rounded as another mention prints it.
 * Periods are told by how they lie to one another, so that the same base is recognised in each.
 */
import type { Form } from '../../model/evaluation.ts';
import { inSense } from '../../model/form.ts';
import type { Fact } from '../../model/fact.ts';
import { lastDay, samePeriod, type Period } from '../../model/period.ts';
import { amount } from '../../number/amount.ts';
import type { Case } from '../case/toolkit.ts';

export interface OtherBase {
  /** What is done to the operand, the same in every period. */
  readonly key: string;
  readonly form: Form;
  /** The operand in words, from its name. */
  readonly words: (name: string) => string;
}

/** Around the reported period; further off, a figure of its own row fits by chance. */
const MOST_MONTHS = 12;

export function* otherBases(fact: Fact, from: Case): Iterable<OtherBase> {
  const own = meant(fact);
  for (const [relation, other] of otherPeriods(fact, from)) {
    const form = meant(other);
    yield { key: `of ${relation}`, form, words: (name) => `${name} of ${other.periodLabel}` };
    yield {
      key: `averaged with ${relation}`,
      form: { kind: 'divide', left: { kind: 'sum', operands: [own, form] }, right: TWO },
      words: (name) => `the average of ${name} and that of ${other.periodLabel}`,
    };
  }
  const coarser = coarserMention(fact, from);
  if (coarser !== null)
    yield {
      key: 'as rounded',
      form: inSense(exactly(coarser), coarser.sense),
      words: (name) => `${name} as rounded to ${from.figureOf(coarser.id).text}`,
    };
}

const TWO: Form = { kind: 'constant', value: amount(2) };

function exactly({ id }: Fact): Form {
  return { kind: 'printed', figure: id };
}

/** As formulas take it: with the sense in which its caption prints it. */
export function meant({ id, sense }: Fact): Form {
  return inSense({ kind: 'fact', figure: id }, sense);
}

/** The measure in other periods as long, by how many months they end before or after; each as exactly as it is printed. */
function otherPeriods({ concept, period, unit }: Fact, { facts }: Case): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  if (period === null) return found;
  for (const other of facts) {
    if (other.concept !== concept || other.unit !== unit || other.period === null) continue;
    const relation = other.value.units === 0n ? null : relationOf(other.period, period);
    if (relation === null) continue;
    const known = found.get(relation);
    if (known === undefined || known.decimals < other.decimals) found.set(relation, other);
  }
  return found;
}

/** `-12, 3 months long`: when it ends, and how long it is; `null` for the period itself, and for what is far off. */
function relationOf(other: Period, own: Period): string | null {
  if (samePeriod(other, own) || other.kind !== own.kind) return null;
  const [end, ownEnd] = [monthOf(lastDay(other)), monthOf(lastDay(own))];
  if (Math.abs(end - ownEnd) > MOST_MONTHS) return null;
  const length = other.kind === 'instant' ? 0 : end - monthOf(other.start);
  return `${end - ownEnd}, ${length} months long`;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** The same figure with fewer decimals, as sentences print it. */
function coarserMention({ concept, period, unit, decimals }: Fact, { facts }: Case): Fact | null {
  if (period === null) return null;
  const mentions = facts.filter(
    (other) =>
      other.concept === concept &&
      other.unit === unit &&
      other.decimals < decimals &&
      other.period !== null &&
      samePeriod(other.period, period),
  );
  return mentions.toSorted((a, b) => b.decimals - a.decimals)[0] ?? null;
}
