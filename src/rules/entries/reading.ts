/** What the parts of the loader share: the tree of the file, and where its mistakes go. */
import type { Concept } from '../../model/identity.ts';
import type { Mistake, Report } from '../text/mistake.ts';
import { subjectOf } from '../text/subject.ts';
import { spanAt, type Path, type Tree } from '../text/tree.ts';

export interface Reading {
  readonly tree: Tree;
  readonly report: Report;
}

/** With all concepts that the pack's formulas may use, by name. */
export interface FormulaReading extends Reading {
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** Reports what is found at `path`. */
export function tell(
  { tree, report }: Reading,
  path: Path,
  mistake: Pick<Mistake, 'found' | 'expected' | 'nearest' | 'help'> & Partial<Pick<Mistake, 'span'>>,
): void {
  report({ span: spanAt(tree, path), subject: subjectOf(tree, path), ...mistake });
}
