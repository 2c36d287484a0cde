/** Facts, figures and whatever else has an id, by their ids. */

interface Identified {
  readonly id: string;
}

/** A dozen stages look up the same lists, which nobody changes: each list is gone through once, and forgotten with it. */
const INDEXES = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

export function indexById<Item extends Identified>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const known = INDEXES.get(items) as ReadonlyMap<string, Item> | undefined;
  if (known !== undefined) return known;
  const index = new Map<string, Item>();
  for (const item of items) index.set(item.id, item);
  INDEXES.set(items, index);
  return index;
}
