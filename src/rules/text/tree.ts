/** A YAML file as texts, lists and mappings that know where they stand; numbers keep the text they are written in. */
import type { Span } from '../../model/place.ts';

export type Tree = Text | List | Mapping;

export interface Text {
  readonly kind: 'text';
  /** A number as it is written: `7.10` stays `7.10`. */
  readonly text: string;
  /** What YAML makes of it; for the schema only, never for an amount. */
  readonly value: unknown;
  readonly span: Span;
  /** Offset of its first character in the file; `null` where the file writes it with escapes or over several lines. */
  readonly start: number | null;
}

interface List {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly span: Span;
}

interface Mapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
}

export interface Entry {
  readonly key: Text;
  readonly value: Tree;
}

/** Steps from the root: names of fields, positions in lists. */
export type Path = readonly string[];

export function at(tree: Tree, path: Path): Tree | undefined {
  return path.reduce<Tree | undefined>(
    (node, step) => (node === undefined ? undefined : child(node, step)),
    tree,
  );
}

function child(tree: Tree, step: string): Tree | undefined {
  if (tree.kind === 'mapping') return tree.entries.get(step)?.value;
  return tree.kind === 'list' ? tree.items[Number(step)] : undefined;
}

/** Where to point for something about the value as a whole: the value, or for a large one the key that leads to it. */
export function spanAt(tree: Tree, path: Path): Span {
  const node = at(tree, path) ?? tree;
  if (node.kind === 'text') return node.span;
  const owner = at(tree, path.slice(0, -1));
  const key = owner?.kind === 'mapping' ? owner.entries.get(path.at(-1) ?? '')?.key : undefined;
  if (key !== undefined) return key.span;
  const first = node.kind === 'mapping' ? [...node.entries.values()][0]?.key.span : undefined;
  return first ?? { start: node.span.start, end: Math.min(node.span.start + 1, node.span.end) };
}

/** The plain value, as the schema's validator wants it. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'text') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries([...tree.entries].map(([name, { value }]) => [name, plain(value)]));
}

export function textAt(tree: Tree, ...path: Path): string | null {
  const node = at(tree, path);
  return node?.kind === 'text' ? node.text : null;
}

/** The items of a list, none where there is no list. */
export function itemsAt(tree: Tree, ...path: Path): readonly Tree[] {
  const node = at(tree, path);
  return node?.kind === 'list' ? node.items : [];
}

export function textsAt(tree: Tree, ...path: Path): readonly Text[] {
  return itemsAt(tree, ...path).filter((item) => item.kind === 'text');
}
