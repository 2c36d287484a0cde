/** The facts of all tables; read again after a change, a table that has not changed goes by what is remembered of it. */
import { isEqual } from '../model/equal.ts';
import { FLOW_STATEMENTS } from '../model/extraction.ts';
import { compactKey } from './lexicon/caption.ts';
import type { Inventory } from './figures/inventory.ts';
import { areNumbered, type Recorded, replay, writingDown } from './recorded.ts';
import type { TableDraft } from './table/draft/draft.ts';
import { withoutDissent } from './table/facts/dissent.ts';
import { tableFacts, type ArrangedPart, type TableContext, type TableFacts } from './table/facts/facts.ts';
import { withTitlesApart } from './table/facts/titled-apart.ts';

export interface Tables {
  readonly drafts: readonly TableDraft[];
  /** The rows of each as a reader sees them. */
  readonly arranged: readonly (readonly ArrangedPart[])[];
}

export interface ReadTables {
  readonly tables: readonly TableFacts[];
}

/** What reading tables needs besides them. */
export type TablesContext = Omit<TableContext, keyof Captions>;

export function readTables(tables: Tables, context: TablesContext): ReadTables {
  const whole = { ...context, ...captionsOf(tables) };
  return toldApart(
    tables.drafts.map((draft, table) => tableFacts(draft, tables.arranged[table] ?? [], table, whole)),
  );
}

export interface TablesMemory {
  readonly context: TableContext;
  readonly tables: readonly TableMemory[];
}

interface TableMemory {
  readonly draft: TableDraft;
  readonly arranged: readonly ArrangedPart[];
  readonly records: readonly Recorded[];
  readonly read: TableFacts;
}

/** @param before what is remembered of the last reading; `null` where nothing is */
export function rereadTables(
  tables: Tables,
  given: TablesContext,
  before: TablesMemory | null,
): ReadTables & { readonly memory: TablesMemory } {
  const { inventory, begin } = writingDown(given.inventory);
  const context = { ...given, ...captionsOf(tables), inventory };
  const known = before !== null && isSameContext(before.context, context) ? before.tables : [];
  const read = tables.drafts.map((draft, table): TableMemory => {
    const arranged = tables.arranged[table] ?? [];
    const own = known[table];
    if (own !== undefined && isAsRemembered(own, draft, arranged, inventory)) {
      replay(own.records, 0, inventory);
      return own;
    }
    const records = begin(0);
    return { draft, arranged, records, read: tableFacts(draft, arranged, table, context) };
  });
  return { ...toldApart(read.map((table) => table.read)), memory: { context, tables: read } };
}

/** All that a table is read by, besides its own words. */
function isSameContext(before: TableContext, now: TableContext): boolean {
  const { inventory: _a, makeFact: _b, ...known } = before;
  const { inventory: _c, makeFact: _d, ...context } = now;
  return isEqual(known, context);
}

function isAsRemembered(
  { draft, arranged, records }: TableMemory,
  ownDraft: TableDraft,
  ownArranged: readonly ArrangedPart[],
  inventory: Inventory,
): boolean {
  return isEqual(draft, ownDraft) && isEqual(arranged, ownArranged) && areNumbered(records, 0, inventory);
}

function toldApart(tables: readonly TableFacts[]): ReadTables {
  return { tables: withoutDissent(withTitlesApart(tables)) };
}

type Captions = Pick<TableContext, 'balances' | 'ambiguous'>;

function captionsOf(tables: Tables): Captions {
  return { balances: balanceCaptions(tables), ambiguous: ambiguousCaptions(tables) };
}

/** Captions of balance sheets that no statement of flows has. */
function balanceCaptions({ drafts, arranged }: Tables): ReadonlySet<string> {
  const captionsIn = (isKind: (kind: TableDraft['kind']) => boolean): ReadonlySet<string> =>
    new Set(
      drafts.flatMap(({ kind }, table) =>
        !isKind(kind)
          ? []
          : (arranged[table] ?? []).flatMap(({ rows }) =>
              rows.filter((row) => row.kind === 'figures').map((row) => compactKey(row.caption)),
            ),
      ),
    );
  const flows = captionsIn((kind) => FLOW_STATEMENTS.has(kind));
  return new Set([...captionsIn((kind) => kind === 'balance-sheet')].filter((key) => !flows.has(key)));
}

/** Captions that stand for different rows of one table: alone, they name nothing. */
function ambiguousCaptions({ arranged }: Tables): ReadonlySet<string> {
  const ambiguous = new Set<string>();
  for (const parts of arranged) {
    const seen = new Set<string>();
    for (const row of parts.flatMap((part) => part.rows)) {
      const key = compactKey(row.caption);
      if (row.kind === 'figures' && seen.has(key)) ambiguous.add(key);
      seen.add(key);
    }
  }
  return ambiguous;
}
