/** How seldom figures beside one another in a row are equal by nature: in some releases a quarter is also the year so far. */
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import type { Figure, FigureId } from '../../model/figure.ts';
import { equals } from '../../number/amount.ts';

/** What is taken for granted: one of so many, which as many pairs more would show. */
const SELDOM = 50;
/** Digits of what is counted: fewer are equal by chance. */
const FEWEST_DIGITS = 3;

/** One in so many; looked up when it is asked for, and once. */
export function seldomAlike(
  tables: Extraction['tables'],
  factOf: (id: FigureId) => Fact | undefined,
  figureOf: (id: FigureId) => Figure,
): () => bigint {
  let known: bigint | null = null;
  return () => {
    known ??= countIn(tables, factOf, figureOf);
    return known;
  };
}

function countIn(
  tables: Extraction['tables'],
  factOf: (id: FigureId) => Fact | undefined,
  figureOf: (id: FigureId) => Figure,
): bigint {
  let [pairs, alike] = [0, 0];
  for (const { facts } of tables.flatMap(({ rows }) => rows)) {
    for (let at = 1; at < facts.length; at++) {
      const [before, fact] = [factOf(facts[at - 1] as FigureId), factOf(facts[at] as FigureId)];
      if (before === undefined || fact === undefined || before.unit !== fact.unit) continue;
      if (fact.value.units === 0n || figureOf(fact.id).text.replace(/\D/g, '').length < FEWEST_DIGITS)
        continue;
      pairs += 1;
      if (equals(before.value, fact.value)) alike += 1;
    }
  }
  return BigInt(Math.min(SELDOM, Math.floor((pairs + SELDOM) / (alike + 1))));
}
