/**
 * Rows outside the statements whose captions sound like a statement's line and are of something else: a region's revenue,
 * a segment's operating income. Such a row agrees with the statement in no column; a row in which a figure has slipped
 * still agrees in the others.
 */
import type { TableLayout } from '../../../model/extraction.ts';
import type { ConceptName, Fact } from '../../../model/fact.ts';
import { quantityKey } from '../../../model/quantity.ts';
import { isZero } from '../../../number/amount.ts';
import { meets, negate } from '../../../number/interval.ts';
import { slug } from '../../lexicon/caption.ts';
import type { TableFacts } from './facts.ts';

const STATEMENTS: ReadonlySet<TableLayout['kind']> = new Set<TableLayout['kind']>([
  'operations',
  'balance-sheet',
  'cash-flows',
  'comprehensive-income',
]);

/** The tables with the concepts of dissenting rows replaced by names of their own. */
export function withoutDissent(tables: readonly TableFacts[]): readonly TableFacts[] {
  const order = [...tables.keys()].toSorted((a, b) => rankOf(tables, a) - rankOf(tables, b) || a - b);
  const spoken = new Map<string, Fact>();
  const renamed = new Map<number, ReadonlyMap<number, ConceptName>>();
  for (const index of order) {
    const table = tables[index] as TableFacts;
    const names = dissentOf(table, index, spoken);
    renamed.set(index, names);
    for (const fact of table.facts) {
      const own = fact.place.kind === 'table' ? names.get(fact.place.row) : undefined;
      if (own !== undefined || fact.concept === null || fact.period === null) continue;
      const key = quantityKey(fact.concept, fact.period, fact.unit);
      if (!spoken.has(key)) spoken.set(key, fact);
    }
  }
  return tables.map((table, index) => rename(table, renamed.get(index) ?? new Map()));
}

function rankOf(tables: readonly TableFacts[], index: number): number {
  const kind = tables[index]?.layout.kind ?? 'other';
  return STATEMENTS.has(kind) ? 0 : kind === 'reconciliation' ? 1 : 2;
}

interface Votes {
  agree: number;
  differ: number;
  /** Of those that differ, how many only by their sign: the statement's line, taken off. */
  turned: number;
}

function dissentOf(
  table: TableFacts,
  index: number,
  spoken: ReadonlyMap<string, Fact>,
): ReadonlyMap<number, ConceptName> {
  const byRow = votesOf(table, index, spoken);
  // Where other rows repeat the statement, one that differs in its only figure is a slip and not another measure.
  const repeats =
    STATEMENTS.has(table.layout.kind) || [...byRow.values()].filter((votes) => votes.agree > 0).length > 1;
  const names = new Map<number, ConceptName>();
  for (const [row, { agree, differ }] of byRow) {
    if (agree > 0 && differ <= agree) continue;
    if (differ === 0 || (agree > 0 && differ < 2)) continue;
    const isKnown = table.layout.rows[row]?.concept?.startsWith('doc:') !== true;
    if (differ > 1 || !isKnown || !repeats) names.set(row, ownName(index, row));
  }
  return withSection(table, index, names, byRow);
}

const ownName = (table: number, row: number): ConceptName => `doc:table-${table + 1}-row-${row + 1}`;

/** What stands under one heading with a dissenting row is of the same segment, though no statement has a row for it. */
function withSection(
  { layout }: TableFacts,
  table: number,
  names: ReadonlyMap<number, ConceptName>,
  byRow: ReadonlyMap<number, Votes>,
): ReadonlyMap<number, ConceptName> {
  const sectionOf = (row: number): string => layout.rows[row]?.section.join('›') ?? '';
  const isTurned = (row: number): boolean => {
    const { differ = 0, turned = 0 } = byRow.get(row) ?? {};
    return differ > 0 && turned === differ;
  };
  const others = [...names.keys()].filter((row) => !isTurned(row));
  const apart = new Set(others.map(sectionOf).filter((section) => section !== ''));
  if (apart.size === 0) return names;
  const all = new Map(names);
  for (const [row, { concept }] of layout.rows.entries()) {
    const isStatements = (byRow.get(row)?.agree ?? 0) > 0;
    if (concept === null || concept.startsWith('doc:') || isStatements || !apart.has(sectionOf(row)))
      continue;
    if (!all.has(row)) all.set(row, ownName(table, row));
  }
  return all;
}

/** How many figures of each row agree with the table that speaks for them. */
function votesOf(
  { facts }: TableFacts,
  table: number,
  spoken: ReadonlyMap<string, Fact>,
): ReadonlyMap<number, Votes> {
  const byRow = new Map<number, Votes>();
  for (const fact of facts) {
    if (fact.concept === null || fact.period === null || fact.place.kind !== 'table') continue;
    const other = spoken.get(quantityKey(fact.concept, fact.period, fact.unit));
    if (other === undefined || (other.place.kind === 'table' && other.place.table === table)) continue;
    const votes = byRow.get(fact.place.row) ?? { agree: 0, differ: 0, turned: 0 };
    if (isZero(fact.value) && isZero(other.value)) continue;
    if (agrees(fact, other)) votes.agree += 1;
    else {
      votes.differ += 1;
      if (meets(fact.interval, negate(turnedAs(fact, other)))) votes.turned += 1;
    }
    byRow.set(fact.place.row, votes);
  }
  return byRow;
}

function agrees(a: Fact, b: Fact): boolean {
  return meets(a.interval, turnedAs(a, b));
}

function turnedAs(a: Fact, { sense, interval }: Fact): Fact['interval'] {
  return a.sense === sense ? interval : negate(interval);
}

/** The table with other concepts for some of its rows. */
export function rename(table: TableFacts, names: ReadonlyMap<number, ConceptName>): TableFacts {
  if (names.size === 0) return table;
  const facts = table.facts.map((fact) => {
    if (fact.place.kind !== 'table') return fact;
    const own = names.get(fact.place.row);
    const before = table.layout.rows[fact.place.row]?.concept ?? null;
    return own === undefined ? fact : { ...fact, concept: renamedTo(fact.concept, before, own) };
  });
  const rows = table.layout.rows.map((row, index) => ({ ...row, concept: names.get(index) ?? row.concept }));
  return { ...table, facts, layout: { ...table.layout, rows } };
}

/** What a row measures, and what a column of its own measures in that row. */
function renamedTo(
  concept: ConceptName | null,
  row: ConceptName | null,
  own: ConceptName,
): ConceptName | null {
  if (concept === null || row === null) return concept;
  const part = `doc:${slug(row.replace(/^doc:/, ''))}-`;
  return concept === row ? own : concept.startsWith(part) ? `${own}-${concept.slice(part.length)}` : concept;
}
