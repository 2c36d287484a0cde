/** Parts of a business that have columns of their own: `Domestic` over the rows of a statement by segment. */
import type { TableRow } from '../../../model/extraction.ts';
import type { ConceptName, Fact } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import { slug } from '../../lexicon/caption.ts';

/** What a row is for the part of one column. */
export interface ColumnMember {
  /** The words of the part, as far as the name of its measure keeps them. */
  readonly part: string;
  readonly concept: ConceptName;
}

/** For each part that the row has a column of, once. */
export function columnMembers(
  { concept, facts }: TableRow,
  byId: ReadonlyMap<FigureId, Fact>,
): readonly ColumnMember[] {
  if (concept === null) return [];
  const own = `doc:${slug(concept.replace(/^doc:/, ''))}-`;
  const parts = new Map<ConceptName, string>();
  for (const id of facts) {
    const name = byId.get(id)?.concept;
    if (name === undefined || name === null || name === concept || !name.startsWith(own)) continue;
    const part = name.slice(own.length).replaceAll('-', ' ');
    if (!/^column \d|\d$/.test(part)) parts.set(name, part);
  }
  return [...parts].map(([name, part]) => ({ part, concept: name }));
}

/** `Domestic interest`, for the interest, net, of that part; expenses are called so or not. */
export function calledInPart(caption: string, part: string): readonly string[] {
  const short = caption.replace(/(?:,| -| –| —)? net$/i, '').replace(/^total /i, '');
  const bare = short.replace(/ expenses?$/i, '');
  return [...new Set([caption, short, bare, `${bare} expenses`])].map((words) => `${part} ${words}`);
}
