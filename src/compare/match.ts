/** Which figure of the new release is which of the old one: by what they mean and where they stand, never by what they amount to. */
import type { Pair } from '../model/comparison.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import { type Figure, isReal } from '../model/figure.ts';
import { groupBy } from '../model/grouped.ts';
import { periodKey } from '../model/period.ts';
import { pairUp } from './pair-up.ts';
import { indexById } from '../model/index-by-id.ts';

export interface Matching {
  /** In the order of the new release. */
  readonly pairs: readonly Pair[];
  /** Figures of one side alone, in their order. */
  readonly gone: readonly Figure[];
  readonly added: readonly Figure[];
}

interface Item {
  readonly figure: Figure;
  readonly index: number;
  readonly fact: Fact | null;
  /** Heading path, caption and column of a cell; `null` in a sentence. */
  readonly cell: string | null;
}

/** Real figures alone. Each key is tried on what those before it left over. */
export function matchFigures(old: Extraction, now: Extraction): Matching {
  const [before, after] = [itemsOf(old), itemsOf(now)];
  const pairs = new Map<Item, Item>();
  const taken = new Set<Item>();
  const take = (a: Item, b: Item): void => {
    pairs.set(a, b);
    taken.add(b);
  };
  for (const keyOf of KEYS) {
    const groups = groupBy(
      after.filter((item) => !taken.has(item)),
      keyOf,
    );
    for (const [key, own] of groupBy(
      before.filter((item) => !pairs.has(item)),
      keyOf,
    ))
      for (const [a, b] of pairUp(own, groups.get(key) ?? [], readAlike)) take(a, b);
  }
  for (const [a, b] of betweenNeighbours(before, after, pairs)) take(a, b);
  return {
    pairs: [...pairs]
      .toSorted(([, a], [, b]) => a.index - b.index)
      .map(([a, b]) => ({ old: a.figure.id, now: b.figure.id })),
    gone: before.filter((item) => !pairs.has(item)).map(({ figure }) => figure),
    added: after.filter((item) => !taken.has(item)).map(({ figure }) => figure),
  };
}

function itemsOf(extraction: Extraction): readonly Item[] {
  const facts = indexById(extraction.facts);
  return extraction.figures
    .filter((figure) => isReal(figure.class))
    .map((figure, index) => {
      const fact = facts.get(figure.id) ?? null;
      return { figure, index, fact, cell: fact === null ? null : cellOf(fact, extraction) };
    });
}

function cellOf({ place, caption }: Fact, { tables }: Extraction): string | null {
  if (place.kind !== 'table') return null;
  const table = tables[place.table];
  const section = table?.rows[place.row]?.section ?? [];
  return [table?.kind, ...section, caption, table?.columns[place.column]?.head].join(' › ');
}

type KeyOf = (item: Item) => string | null;

const named = ({ fact }: Item): string | null => fact?.concept ?? fact?.caption ?? null;

const KEYS: readonly KeyOf[] = [
  ({ cell, fact }) => (cell === null || fact === null ? null : joined(cell, fact.unit)),
  (item) => (item.fact === null ? null : joined(named(item), periodOf(item.fact), ...kindOf(item.fact))),
  (item) => (item.fact === null ? null : joined(named(item), ...kindOf(item.fact))),
];

function periodOf({ period }: Fact): string {
  return period === null ? '' : periodKey(period);
}

function kindOf({ unit, place }: Fact): readonly string[] {
  return [unit, place.kind];
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.join('\u001f');
}

function readAlike(a: Item, b: Item): boolean {
  return a.figure.text === b.figure.text;
}

/** Figures without a meaning: as many of the same classes between the same neighbours are the same. */
function betweenNeighbours(
  before: readonly Item[],
  after: readonly Item[],
  pairs: ReadonlyMap<Item, Item>,
): readonly (readonly [Item, Item])[] {
  const taken = new Set(pairs.values());
  const found: (readonly [Item, Item])[] = [];
  let run: Item[] = [];
  let last = -1;
  for (const item of [...before, null]) {
    const partner = item === null ? undefined : pairs.get(item);
    if (item !== null && partner === undefined) {
      run.push(item);
      continue;
    }
    const end = partner?.index ?? after.length;
    const between = run.length === 0 ? [] : after.slice(last + 1, end).filter((each) => !taken.has(each));
    if (
      between.length === run.length &&
      run.every(({ figure }, at) => figure.class === between[at]?.figure.class)
    )
      found.push(...run.map((each, at) => [each, between[at] as Item] as const));
    run = [];
    last = end;
  }
  return found;
}
