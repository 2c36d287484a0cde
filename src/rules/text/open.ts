/** A pack's file as far as it can be read without the packs that it extends. */
import type { AuditError } from '../../model/audit-error.ts';
import { brokenPack, type Mistake, type PackText } from './mistake.ts';
import { shapeMistakes } from './shape.ts';
import { textAt, textsAt, type Tree } from './tree.ts';
import { parseYaml } from './yaml.ts';

export interface OpenPack {
  readonly source: PackText;
  readonly tree: Tree;
  readonly name: string;
  readonly extends: readonly string[];
}

/** Every mistake of syntax, or else of shape, as they stand in the file; the meaning of a misshapen pack is not looked at. */
export function openPack(source: PackText): OpenPack | readonly AuditError[] {
  const mistakes: Mistake[] = [];
  const tree = parseYaml(source, (mistake) => mistakes.push(mistake));
  if (tree !== null && mistakes.length === 0) mistakes.push(...shapeMistakes(tree));
  if (tree === null || mistakes.length > 0) {
    mistakes.sort((a, b) => a.span.start - b.span.start);
    return mistakes.map((mistake) => brokenPack(source, mistake));
  }
  const below = textsAt(tree, 'extends').map(({ text }) => text);
  return { source, tree, name: textAt(tree, 'pack') ?? '', extends: below };
}
