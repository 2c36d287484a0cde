/**
 * Columns that are a statement of their own beside those that speak for it: what was reported before it was restated, and
 * what no head dates. Nothing else is held to their figures, but what must hold in a statement must hold within each.
 */
import type { Extraction } from '../../model/extraction.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import { groupBy } from '../../model/grouped.ts';
import type { Concept } from '../../model/identity.ts';
import { duration, instant, type Period } from '../../model/period.ts';

/** What a column without words of its own is called, or one of what was reported before: behind the name of its row. */
const APART = /^(?:column-\d+|(?:as-)?(?:previously|originally)-reported|(?:as-)?restated)$/;

/** Whether a figure stands in such a column; one with the words of a part of the business is no whole statement. */
export function isApart({ concept, place }: Fact, tables: Extraction['tables']): boolean {
  if (place.kind !== 'table' || concept?.startsWith('doc:') !== true) return false;
  const own = tables[place.table]?.rows[place.row]?.concept?.replace(/^doc:/, '').toLowerCase();
  const row = `doc:${own}-`;
  return own !== undefined && concept.startsWith(row) && APART.test(concept.slice(row.length));
}

/** Where nothing dates a column, its figures are of one day, or of the year that it ends. */
const DAY = '2000-12-31';
const SOMEWHEN = { flow: duration('2000-01-01', DAY), balance: instant(DAY) } as const;

/** For each column of the kind the document as if it printed that one alone, its rows being what they are elsewhere. */
export function columnsApart(
  extraction: Extraction,
  concepts: ReadonlyMap<ConceptName, Concept>,
): readonly Extraction[] {
  const { facts, tables } = extraction;
  const columns = groupBy(facts, (fact) =>
    fact.place.kind === 'table' && isApart(fact, tables) ? `${fact.place.table} ${fact.place.column}` : null,
  );
  return [...columns.values()].map((own) => ({
    ...extraction,
    facts: own.map((fact) => asOfRow(fact, extraction, concepts)),
  }));
}

function asOfRow(fact: Fact, { tables }: Extraction, concepts: ReadonlyMap<ConceptName, Concept>): Fact {
  const { place } = fact;
  const concept = place.kind === 'table' ? (tables[place.table]?.rows[place.row]?.concept ?? null) : null;
  return { ...fact, concept, period: fact.period ?? somewhen(concepts.get(concept ?? '')) };
}

function somewhen(concept: Concept | undefined): Period {
  return SOMEWHEN[concept?.kind === 'balance' ? 'balance' : 'flow'];
}
