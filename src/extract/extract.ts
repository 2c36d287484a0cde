/** Document to figures, facts and claims. It knows words and layout, and no identity: what should add up is not its business. */
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import { isEqual } from '../model/equal.ts';
import type { Concept } from '../model/identity.ts';
import { periodKey, type Period } from '../model/period.ts';
import { abbreviationsOf } from './lexicon/abbreviations.ts';
import { withCellsApart } from './cells-apart.ts';
import { type DraftMemory, draftTables, NOTHING_DRAFTED } from './drafts.ts';
import { documentCalendar } from './calendar/document-calendar.ts';
import type { FiscalCalendar } from './calendar/fiscal.ts';
import { oddFigures, oddInProse } from './figures/odd-figures.ts';
import { takeInventory, type Inventory } from './figures/inventory.ts';
import { issuerNames } from './issuer.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { settledClaims } from './pending-claims.ts';
import { comparesInBrackets } from './prose/facts/comparatives.ts';
import { namePeriods } from './calendar/period-label.ts';
import { preambleOf, withPreamble } from './preamble.ts';
import { notesOf } from './prose/tokens/note-marks.ts';
import { ownCaptions } from './prose/names/own-captions.ts';
import { readProse, type Prose, type ProseContext } from './prose/read.ts';
import { rereadProse, type ProseMemory } from './prose/reread.ts';
import { restClass } from './figures/rest-class.ts';
import type { TableDraft } from './table/draft/draft.ts';
import type { TableFacts } from './table/facts/facts.ts';
import { saidAmounts, withInferredScale, withRepeatedScales } from './table/measures/inferred-scale.ts';
import { withSources } from './figures/sources.ts';
import { tableNotices } from './table-notices.ts';
import {
  arrangeTables,
  dateDrafts,
  namesOfPeriods,
  nilSpans,
  oddSpans,
  readTables,
  statedPeriods,
  usualCurrency,
} from './tables.ts';
import { saysMayNotAddUp } from './rounding-caveat.ts';
import { indexById } from '../model/index-by-id.ts';

export function extract(document: Document, concepts: readonly Concept[]): Extraction {
  const lexicon = buildLexicon(concepts);
  return extracted(document, { lexicon, drafted: NOTHING_DRAFTED }, (context) => readProse(document, context))
    .extraction;
}

/** What a later extraction can go by. */
export interface ExtractionMemory {
  readonly facts: readonly Fact[];
  readonly concepts: readonly Concept[];
  readonly lexicon: Lexicon;
  readonly drafted: DraftMemory;
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
  const { extraction, drafted, prose } = extracted(
    document,
    { lexicon, drafted: known?.drafted ?? NOTHING_DRAFTED },
    (context) => rereadProse(document, context, known?.prose ?? null),
  );
  const facts = known === null ? extraction.facts : withSame(extraction.facts, known.facts);
  const memory = { facts, concepts, lexicon, drafted, prose: prose.memory };
  return { extraction: { ...extraction, facts }, memory };
}

function withSame(facts: readonly Fact[], before: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, index) => {
    const known = before[index];
    return known !== undefined && isEqual(known, fact) ? known : fact;
  });
}

type Knowing = Pick<ExtractionMemory, 'lexicon' | 'drafted'>;

/** @param readSentences reads the prose, once tables and calendar are known */
function extracted<Read extends Prose>(
  document: Document,
  knowing: Knowing,
  readSentences: (context: ProseContext) => Read,
): { readonly extraction: Extraction; readonly drafted: DraftMemory; readonly prose: Read } {
  const { lexicon } = knowing;
  const { tables, inventory, fiscal, drafted } = readAllTables(document, knowing);
  const layouts = tables.map((table) => table.layout);
  const inTables = tables.flatMap((table) => table.facts);
  const seen = distinct(layouts.flatMap((layout) => layout.columns.map((column) => column.period)));
  const own = ownCaptions(layouts, inTables, fiscal.current);
  const abbreviations = abbreviationsOf(document.text);
  const issuers = issuerNames(document.text);
  const known = { text: document.text, lexicon, own, abbreviations, issuers };
  const form = { notes: notesOf(document), isBracketed: comparesInBrackets(document.text) };
  const prose = readSentences({ ...known, ...form, fiscal, seen, inventory });
  const facts = namePeriods([...inTables, ...prose.facts], fiscal);
  const inColumns = tables.flatMap((table) => table.claims);
  const claims = [...inColumns, ...prose.claims, ...settledClaims(prose.pending, facts, inventory)];
  untieUnknown(facts, claims, inventory);
  const { figures, untied } = inventory.finish((span) => restClass(document, span));
  const extraction: Extraction = {
    document: { name: document.name, mediaType: document.mediaType, sha256: document.sha256 },
    figures: withSources(figures, document.marks),
    facts: inOrder(
      facts,
      figures.map((figure) => figure.id),
    ),
    claims,
    tables: layouts,
    mayNotAddUp: saysMayNotAddUp(document.text),
    untied,
    notices: [...(document.notices ?? []), ...tableNotices(figures, layouts), ...oddFigures(figures)],
  };
  return { extraction, drafted, prose };
}

function readAllTables(
  document: Document,
  { lexicon, drafted }: Knowing,
): {
  readonly tables: readonly TableFacts[];
  readonly inventory: Inventory;
  readonly fiscal: FiscalCalendar;
  readonly drafted: DraftMemory;
} {
  const { drafts, stated, fiscal, memory } = datedDrafts(document, drafted);
  const arranged = arrangeTables(document, drafts);
  const known = { nils: nilSpans(drafts), wholes: [...oddSpans(drafts), ...oddInProse(document)] };
  const inventory = takeInventory(withCellsApart(document), known);
  const usual = { currency: usualCurrency(drafts), seen: stated };
  const tables = readTables(drafts, arranged, { lexicon, inventory, ...usual });
  return { tables, inventory, fiscal, drafted: memory };
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

function inOrder(facts: readonly Fact[], ids: readonly FigureId[]): readonly Fact[] {
  const byId = indexById(facts);
  return ids.flatMap((id) => byId.get(id) ?? []);
}
