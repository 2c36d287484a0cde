/**
 * An amount of a sentence in another currency than it is meant in: `US$1,024.8 million` for what the statements print in RMB,
 * or `RMB645.4 million (RMB90.9 million)`. What is compared in its own currency is nothing, or far from it.
 */
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { sentenceOf } from '../../model/fact-place.ts';
import { groupBy } from '../../model/grouped.ts';
import { indexById } from '../../model/index-by-id.ts';
import type { Notice } from '../../model/notice.ts';
import { currencyOf } from '../../model/unit.ts';
import { agree } from '../sentences/mentions.ts';
import { isLongAmount, measureKey, namesOf } from './said.ts';
import { sameTwice } from './twice.ts';

/** A name that stands for more names many measures. */
const MOST_MENTIONS = 60;

export function oddCurrencies({ facts, figures, claims }: Extraction): readonly Notice[] {
  if (new Set(facts.flatMap(({ unit }) => currencyOf(unit) ?? [])).size < 2) return [];
  const mentions = groupBy(facts, measureKey);
  const figureOf = indexById(figures);
  const noticeOf = ({ id }: Fact, wordsOf: (text: string) => string): readonly Notice[] => {
    const figure = figureOf.get(id);
    if (figure === undefined) return [];
    const message = `${wordsOf(figure.text)}; see which currency is meant.`;
    return [{ code: 'odd-currency', message, line: figure.line, span: figure.span }];
  };
  const untranslated = sameTwice(facts, claims).flatMap(({ wrong, meant }) =>
    noticeOf(
      wrong,
      (text) =>
        `“${text}” is said in ${currencyOf(wrong.unit)}, as is the amount beside it, and is its translation in ${meant}`,
    ),
  );
  const sentences = groupBy(facts, sentenceOf);
  const elsewhere = facts.flatMap((fact): readonly Notice[] => {
    const named = isLongAmount(fact) ? namesOf(fact, sentences.get(sentenceOf(fact) ?? '') ?? []) : [];
    const [other = null] = named.flatMap((each) => elsewhereOf(fact, mentions.get(each) ?? []) ?? []);
    if (other === null) return [];
    return noticeOf(
      fact,
      (text) =>
        `“${text}” is said in ${currencyOf(fact.unit)}, and the release prints the same amount elsewhere in ${currencyOf(other.unit)}`,
    );
  });
  const told = new Set(untranslated.map(({ span }) => span?.start));
  return [...untranslated, ...elsewhere.filter(({ span }) => !told.has(span?.start))];
}

/** The amount in a table in another currency, where none is so in its own. */
function elsewhereOf(fact: Fact, mentions: readonly Fact[]): Fact | null {
  if (mentions.length > MOST_MENTIONS) return null;
  const others = mentions.filter((each) => each.id !== fact.id);
  if (others.some((each) => each.unit === fact.unit && agree(fact, each))) return null;
  const alike = others.filter((each) => each.unit !== fact.unit && agree(fact, each));
  return alike.find(({ place }) => place.kind === 'table') ?? null;
}
