/**
 * The caption by which a drafted pack knows a row. A pack's caption means the same wherever it stands, so it has to be one
 * under which no other row of the release says something else: `Inventories` of the cash flows is not that of the balance sheet.
 */
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { groupBy } from '../../model/grouped.ts';
import { hasLetter, lettersOf } from '../../model/letters.ts';
import { periodKey } from '../../model/period.ts';
import { compare } from '../../number/amount.ts';
import { dimensionOf } from '../sheets/sheet.ts';

/** `null` where no caption tells the row from all others. */
export function captionsFor({ facts, tables }: Extraction): (fact: Fact) => string | null {
  const headingOf = ({ place }: Fact): string | undefined =>
    place.kind === 'table' ? tables[place.table]?.rows[place.row]?.section.at(-1) : undefined;
  const alike = groupBy(facts, ({ place, caption }) => (place.kind === 'table' ? slugOf(caption) : null));
  return (fact) => {
    const { caption, concept, place } = fact;
    if (place.kind !== 'table' || !isPlain(caption)) return null;
    const others = alike.get(slugOf(caption)) ?? [];
    const own = others.filter((each) => each.concept === concept);
    if (concept === `doc:${slugOf(caption)}` && meansOneThing(own, others)) return caption;
    const heading = headingOf(fact);
    if (heading === undefined || !isPlain(heading)) return null;
    const isBelow = (each: Fact): boolean => slugOf(headingOf(each) ?? '') === slugOf(heading);
    return meansOneThing(own.filter(isBelow), others.filter(isBelow)) ? `${heading} > ${caption}` : null;
  };
}

function isPlain(words: string): boolean {
  return hasLetter(words) && !/[>…#]/.test(words);
}

/** All that bear the caption are of one measure, and say the same where they speak of the same. */
function meansOneThing(own: readonly Fact[], all: readonly Fact[]): boolean {
  const [first] = own;
  if (first === undefined || own.length < all.length) return false;
  const said = new Map<string, Fact>();
  return own.every((fact) => {
    if (fact.period === null) return true;
    const isOfOneKind =
      fact.period.kind === first.period?.kind && dimensionOf(fact.unit) === dimensionOf(first.unit);
    const key = `${periodKey(fact.period)} ${fact.unit}`;
    const before = said.get(key) ?? fact;
    said.set(key, before);
    return isOfOneKind && compare(before.value, fact.value) === 0;
  });
}

function slugOf(words: string): string {
  return lettersOf(words.toLowerCase().replaceAll(/[’']/g, ''), '-').replaceAll(/^-+|-+$/g, '');
}
