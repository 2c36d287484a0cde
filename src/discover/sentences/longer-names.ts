/**
 * Rows whose name a sentence may have shortened: it says net income, and means net income from continuing operations, or
 * net income attributable to the parent.
 */
import type { Fact } from '../../model/fact.ts';
import { groupBy } from '../../model/grouped.ts';
import { quantityKey } from '../../model/quantity.ts';

/** What narrows a measure behind its name. */
const NARROWED =
  /^(?: \((?:loss|income|expense|benefit)e?s?\))?,? (?:from|attributable|applicable|available|before|excluding|including) /;

/** @returns for a sentence's mention of what a row states the rows of the same period and unit that go by a longer name */
export function longerNames(facts: readonly Fact[]): (mention: Fact, source: Fact) => readonly Fact[] {
  let rows: ReadonlyMap<string, readonly NamedRow[]> | null = null;
  return (mention, source) => {
    const { caption, concept, period, unit } = mention;
    const isShort = mention.place.kind === 'prose' && source.place.kind === 'table' && period !== null;
    if (!isShort || !caption.includes(' ')) return [];
    rows ??= tableRows(facts);
    const name = caption.toLowerCase();
    const named = rows.get(quantityKey('', period, unit)) ?? [];
    const longer = named.flatMap(({ row, name: own }) =>
      own.startsWith(name) && row.concept !== concept && NARROWED.test(own.slice(name.length)) ? [row] : [],
    );
    return longer.filter(
      ({ concept: own }, index) => longer.findIndex((row) => row.concept === own) === index,
    );
  };
}

/** A row, and its caption in small letters. */
interface NamedRow {
  readonly row: Fact;
  readonly name: string;
}

function tableRows(facts: readonly Fact[]): ReadonlyMap<string, readonly NamedRow[]> {
  const rows = facts.map((row) => ({ row, name: row.caption.toLowerCase() }));
  return groupBy(rows, ({ row: { place, concept, period, unit } }) =>
    place.kind !== 'table' || concept === null || period === null ? null : quantityKey('', period, unit),
  );
}
