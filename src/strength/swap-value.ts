/** A slip made in the extracted facts instead of the text: what its reading would give where it changes the value alone. */
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import { exponentOf } from '../model/printed-scale.ts';
import type { Edit } from '../model/strength.ts';
import { shift } from '../number/amount.ts';
import { placesIn } from '../number/grouping.ts';
import { numberIn } from './printed.ts';

/** Makes a fact of its parts: belongs to extraction, and is handed over. */
export type MakeFact = (parts: Omit<Fact, 'interval' | 'periodLabel'>, periodLabel: string) => Fact;

export function withValues(extraction: Extraction, edits: readonly Edit[], makeFact: MakeFact): Extraction {
  const instead = new Map(edits.map((edit) => [edit.figure, edit.instead]));
  return {
    ...extraction,
    figures: extraction.figures.map((figure) => {
      const text = instead.get(figure.id);
      return text === undefined ? figure : { ...figure, text };
    }),
    facts: extraction.facts.map((fact) => {
      const edit = edits.find(({ figure }) => figure === fact.id);
      return edit === undefined ? fact : revalued(fact, edit, makeFact);
    }),
  };
}

function revalued(fact: Fact, { printed, instead }: Edit, makeFact: MakeFact): Fact {
  const number = numberIn(instead);
  if (number === undefined) return fact;
  const exponent = exponentOf(fact, { text: printed });
  const value = shift(number, exponent);
  return makeFact({ ...fact, value, decimals: placesIn(instead) - exponent }, fact.periodLabel);
}
