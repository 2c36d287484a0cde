/** `Gross bookings by segment` and `Revenue by segment`: rows of one caption under titles of two measures are two measures. */
import type { ConceptName } from '../../../model/fact.ts';
import { cleanCaption, slug } from '../../lexicon/caption.ts';
import { rename } from './dissent.ts';
import type { TableFacts } from './facts.ts';

const BY =
  /^(?:total |consolidated |unaudited )*(.{3,60}?) by (?:[a-z]+ ){0,2}(?:segments?|geograph\w+|regions?|products?|categor(?:y|ies)|channels?|markets?|countr(?:y|ies)|business(?:es)?|divisions?|types?|lines?|offerings?|solutions?)\b/i;

/** What all rows of a table measure, by its title; `null` where that does not say. */
export function measureOfTitle(title: string): string | null {
  return / by /i.test(title) ? (BY.exec(cleanCaption(title))?.[1] ?? null) : null;
}

export function withTitlesApart(tables: readonly TableFacts[]): readonly TableFacts[] {
  const measures = tables.map(({ layout }) => measureOfTitle(layout.title)?.toLowerCase() ?? null);
  if (new Set(measures.filter((each) => each !== null)).size < 2) return tables;
  const owners = new Map<ConceptName, string>();
  return tables.map((table, index) => {
    const measure = measures[index];
    if (measure === null || measure === undefined) return table;
    const names = new Map<number, ConceptName>();
    for (const [row, { concept }] of table.layout.rows.entries()) {
      if (concept?.startsWith('doc:') !== true) continue;
      const owner: string = owners.get(concept) ?? measure;
      owners.set(concept, owner);
      if (owner !== measure) names.set(row, `doc:${slug(measure)}-${concept.slice('doc:'.length)}`);
    }
    return rename(table, names);
  });
}
