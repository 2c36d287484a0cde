/** Document to figures, facts and claims. It knows words and layout, and no identity: what should add up is not its business. */
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { isEqual } from '../model/equal.ts';
import type { Concept } from '../model/identity.ts';
import { periodKey, type Period } from '../model/period.ts';
import { abbreviationsOf } from './lexicon/abbreviations.ts';
import { withCellsApart } from './apart.ts';
import { type DraftMemory, draftTables, NOTHING_DRAFTED } from './drafts.ts';
import { documentCalendar } from './calendar/document-calendar.ts';
import { factMaker, type MakeFact } from './fact.ts';
import type { FiscalCalendar } from './calendar/fiscal.ts';
import { oddFigures, oddInProse } from './figures/odd-figures.ts';
import { takeInventory, type Inventory } from './figures/inventory.ts';
import { issuerNames } from './issuer.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { settledClaims } from './pending-claims.ts';
import { comparesInBrackets } from './prose/facts/comparatives.ts';
import { periodNames } from './calendar/period-label.ts';
import { preambleOf, withPreamble } from './preamble.ts';
import { notesOf } from './prose/tokens/note-marks.ts';
import { ownCaptions } from './prose/names/own-captions.ts';
import { readProse, type Prose, type ProseContext } from './prose/read.ts';
import { rereadProse, type ProseMemory } from './prose/reread.ts';
import {
  readTables,
  rereadTables,
  type ReadTables,
  type Tables,
  type TablesContext,
  type TablesMemory,
} from './read-tables.ts';
import { restClass } from './figures/rest-class.ts';
import type { TableDraft } from './table/draft/draft.ts';
import { saidAmounts, withInferredScale, withRepeatedScales } from './table/measures/inferred-scale.ts';
import { withSources } from './figures/sources.ts';
import { tableNotices } from './table-notices.ts';
import {
  arrangeTables,
  dateDrafts,
  namesOfPeriods,
  nilSpans,
  oddSpans,
  statedPeriods,
  usualCurrency,
} from './tables.ts';
import { saysMayNotAddUp } from './rounding-caveat.ts';
import { indexById } from '../model/index-by-id.ts';

export function extract(document: Document, concepts: readonly Concept[]): Extraction {
  return extracted(document, {
    lexicon: buildLexicon(concepts),
    drafted: NOTHING_DRAFTED,
    readTables,
    readSentences: (context) => readProse(document, context),
  }).extraction;
}

/** What a later extraction can go by. */
export interface ExtractionMemory {
  readonly facts: readonly Fact[];
  readonly concepts: readonly Concept[];
  readonly lexicon: Lexicon;
  readonly drafted: DraftMemory;
  readonly tables: TablesMemory;
  readonly prose: ProseMemory;
}

/**
 * The same extraction, where a block of prose or a table that has not changed since goes by what is remembered of it. A fact
 * that says what it said before is the very same object.
 */
export function extractAgain(
  document: Document,
  concepts: readonly Concept[],
  before: ExtractionMemory | null,
): { readonly extraction: Extraction; readonly memory: ExtractionMemory } {
  const known = before?.concepts === concepts ? before : null;
  const lexicon = known?.lexicon ?? buildLexicon(concepts);
  const { extraction, drafted, tables, prose } = extracted(document, {
    lexicon,
    drafted: known?.drafted ?? NOTHING_DRAFTED,
    readTables: (found, context) => rereadTables(found, context, known?.tables ?? null),
    readSentences: (context) => rereadProse(document, context, known?.prose ?? null),
  });
  const facts = known === null ? extraction.facts : withSame(extraction.facts, known.facts);
  const memory = { facts, concepts, lexicon, drafted, tables: tables.memory, prose: prose.memory };
  return { extraction: { ...extraction, facts }, memory };
}

function withSame(facts: readonly Fact[], before: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, index) => {
    const known = before[index];
    return known !== undefined && isEqual(known, fact) ? known : fact;
  });
}

interface Reading<Found extends ReadTables, Told extends Prose> {
  readonly lexicon: Lexicon;
  readonly drafted: DraftMemory;
  readonly readTables: (tables: Tables, context: TablesContext) => Found;
  /** Reads the prose, once tables and calendar are known. */
  readonly readSentences: (context: ProseContext) => Told;
}

interface Extracted<Found, Told> {
  readonly extraction: Extraction;
  readonly drafted: DraftMemory;
  readonly tables: Found;
  readonly prose: Told;
}

function extracted<Found extends ReadTables, Told extends Prose>(
  document: Document,
  reading: Reading<Found, Told>,
): Extracted<Found, Told> {
  const { lexicon, readSentences } = reading;
  const { found, inventory, fiscal, makeFact, drafted } = readAllTables(document, reading);
  const { tables } = found;
  const layouts = tables.map((table) => table.layout);
  const inTables = tables.flatMap((table) => table.facts);
  const seen = distinct(layouts.flatMap((layout) => layout.columns.map((column) => column.period)));
  const own = ownCaptions(layouts, inTables, fiscal.current);
  const abbreviations = abbreviationsOf(document.text);
  const issuers = issuerNames(document.text);
  const known = { text: document.text, lexicon, own, abbreviations, issuers };
  const form = { notes: notesOf(document), isBracketed: comparesInBrackets(document.text) };
  const prose = readSentences({ ...known, ...form, fiscal, seen, inventory, makeFact });
  const facts = [...inTables, ...prose.facts];
  const inColumns = tables.flatMap((table) => table.claims);
  const claims = [...inColumns, ...prose.claims, ...settledClaims(prose.pending, facts, inventory)];
  untieUnknown(facts, claims, inventory);
  const { figures, untied } = inventory.finish((span) => restClass(document, span));
  const extraction: Extraction = {
    document: { name: document.name, mediaType: document.mediaType, sha256: document.sha256 },
    figures: withSources(figures, document.marks),
    facts: inOrder(facts, figures),
    claims,
    tables: layouts,
    mayNotAddUp: saysMayNotAddUp(document.text),
    untied,
    notices: [...(document.notices ?? []), ...tableNotices(figures, layouts), ...oddFigures(figures)],
  };
  return { extraction, drafted, tables: found, prose };
}

function readAllTables<Found extends ReadTables>(
  document: Document,
  { lexicon, drafted, readTables: readFacts }: Omit<Reading<Found, Prose>, 'readSentences'>,
): {
  readonly found: Found;
  readonly inventory: Inventory;
  readonly fiscal: FiscalCalendar;
  readonly makeFact: MakeFact;
  readonly drafted: DraftMemory;
} {
  const { drafts, stated, fiscal, memory } = datedDrafts(document, drafted);
  const arranged = arrangeTables(document, drafts);
  const known = { nils: nilSpans(drafts), wholes: [...oddSpans(drafts), ...oddInProse(document)] };
  const inventory = takeInventory(withCellsApart(document), known);
  const usual = { currency: usualCurrency(drafts), seen: stated };
  const makeFact = factMaker(periodNames(fiscal));
  const context = { lexicon, inventory, makeFact, calendar: fiscal.key, ...usual };
  const found = readFacts({ drafts, arranged }, context);
  return { found, inventory, fiscal, makeFact, drafted: memory };
}

/** Tables as drafts, the periods that their heads state, and the calendar by which the others are dated. */
function datedDrafts(
  document: Document,
  known: DraftMemory,
): {
  readonly drafts: readonly TableDraft[];
  readonly stated: readonly Period[];
  readonly fiscal: FiscalCalendar;
  readonly memory: DraftMemory;
} {
  const said = saidAmounts(document.text);
  const preamble = preambleOf(document);
  const { drafts, memory } = draftTables(document, known);
  const undated = withRepeatedScales(
    drafts.map((draft) => withInferredScale(withPreamble(draft, preamble), said)),
  );
  const stated = statedPeriods(undated);
  const fiscal = documentCalendar(document, stated, namesOfPeriods(undated));
  return { drafts: dateDrafts(undated, fiscal, stated), stated, fiscal, memory };
}

function distinct(periods: readonly (Period | null)[]): readonly Period[] {
  const byKey = new Map<string, Period>();
  for (const period of periods) if (period !== null) byKey.set(periodKey(period), period);
  return [...byKey.values()];
}

/** A figure with neither a concept nor a claim says nothing that could be checked. */
function untieUnknown(facts: readonly Fact[], claims: readonly Claim[], inventory: Inventory): void {
  // Kinds and directions are no ids, and do no harm among them.
  const claimed = new Set(claims.flatMap((claim) => Object.values(claim).flat() as string[]));
  for (const fact of facts)
    if (fact.concept === null && !claimed.has(fact.id)) inventory.untie(fact.id, 'not understood');
}

function inOrder(facts: readonly Fact[], figures: readonly Figure[]): readonly Fact[] {
  const byId = indexById(facts);
  return figures.flatMap(({ id }) => byId.get(id) ?? []);
}
