/** What a message is about, in the words of the pack: `` `kind` of the identity `balance-sheet/equation` ``. */
import { textAt, type Path, type Tree } from './tree.ts';

export function subjectOf(tree: Tree, path: Path): string {
  const [section, name] = path;
  if (section === undefined) return 'the pack';
  if (name === undefined || !['concepts', 'identities'].includes(section)) return `\`${section}\``;
  const field = fieldOf(path.slice(2));
  const owner = section === 'concepts' ? `the concept \`${name}\`` : identity(tree, name);
  return field === null ? owner : `${field} of ${owner}`;
}

function identity(tree: Tree, index: string): string {
  const id = textAt(tree, 'identities', index, 'id');
  return id === null || id === '' ? `identity ${String(Number(index) + 1)}` : `the identity \`${id}\``;
}

/** A field of a concept or an identity; of an example or alternative, with its number. */
function fieldOf([field, index, inner]: Path): string | null {
  if (field === undefined) return null;
  if (field === 'for' && index !== undefined) return `\`for.${index}\``;
  if (index === undefined || !['examples', 'alternatives'].includes(field)) return `\`${field}\``;
  const item = `${field.slice(0, -1)} ${String(Number(index) + 1)}`;
  return inner === undefined ? item : `\`${inner}\` of ${item}`;
}
