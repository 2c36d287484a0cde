/** What the document's own layout shows to hold, beyond what the packs declare. */
import type { Binding } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import type { FigureId } from '../model/figure.ts';
import { acrossTables } from './tables/across-tables.ts';
import { type DeclaredSums, declaredSums } from './footings/declared.ts';
import { bindingsOf, type Discovery } from './discovery.ts';
import { gridsOf, isSameGrid } from './sheets/grid.ts';
import { type SearchedTable, searchedTable } from './within-table.ts';

/** @param known the bindings of packs, sentences and repetitions */
export function discover(extraction: Extraction, known: readonly Binding[] = []): readonly Discovery[] {
  return discoverAgain(extraction, known, null).discoveries;
}

/** What a later discovery can go by. */
export interface DiscoveryMemory {
  readonly known: readonly Binding[];
  readonly declared: DeclaredSums;
  readonly tables: readonly SearchedTable[];
}

/** The same discoveries, where a table whose facts are those of before goes by what was found in it. */
export function discoverAgain(
  extraction: Extraction,
  known: readonly Binding[],
  before: DiscoveryMemory | null,
): { readonly discoveries: readonly Discovery[]; readonly memory: DiscoveryMemory } {
  const same = before?.known === known ? before : null;
  const declared = same?.declared ?? declaredSums(known);
  const tables = gridsOf(extraction).map((grid, table) => {
    const searched = same?.tables[table];
    return searched !== undefined && isSameGrid(searched.grid, grid)
      ? searched
      : searchedTable(grid, declared);
  });
  const discoveries = [
    ...tables.flatMap(({ down }) => down),
    ...tables.flatMap(({ across }) => across),
    ...acrossTables(tables),
  ];
  return { discoveries, memory: { known, declared, tables } };
}

/** What is stated, with what was discovered beside it: of the same figures nothing is said twice. */
export function withDiscovered(
  stated: readonly Binding[],
  discoveries: readonly Discovery[],
): readonly Binding[] {
  const seen = new Set(
    stated.filter(({ untested }) => untested === null).map(({ figures }) => keyOf(figures)),
  );
  const fresh = discoveries.flatMap(bindingsOf).filter(({ figures }) => {
    const key = keyOf(figures);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [...stated, ...fresh];
}

function keyOf(figures: readonly FigureId[]): string {
  return figures.toSorted().join(' ');
}
