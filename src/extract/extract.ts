/** Document to figures, facts and claims. It knows words and layout, and no identity: what should add up is not its business. */
import type { Claim } from '../model/claim.ts';
import type { Document, Table } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ConceptName, Fact } from '../model/fact.ts';
import type { FigureClass, FigureId } from '../model/figure.ts';
import type { Concept } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import { periodKey, type Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import type { Span } from '../model/place.ts';
import { quantityKey } from '../model/quantity.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { withCellsApart } from './apart.ts';
import { documentCalendar } from './document-calendar.ts';
import { makeFact } from './fact.ts';
import type { FiscalCalendar } from './fiscal.ts';
import { oddFigures, oddInProse } from './odd-figures.ts';
import { takeInventory, type Inventory } from './inventory.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { comparesInBrackets } from './prose/comparatives.ts';
import { numeralClass } from './prose/numeral-class.ts';
import { namePeriods } from './period-label.ts';
import { preambleOf, withPreamble } from './preamble.ts';
import { notesOf } from './prose/note-marks.ts';
import { ownCaptions } from './prose/own-captions.ts';
import type { Figures } from './prose/pending.ts';
import { readProse, type Prose, type ProseContext } from './prose/read.ts';
import { rereadProse, type ProseMemory } from './prose/reread.ts';
import type { TableDraft } from './table/draft.ts';
import { isCutNumeral } from './table/heads.ts';
import type { TableFacts } from './table/facts.ts';
import { saidAmounts, withInferredScale, withRepeatedScales } from './table/inferred-scale.ts';
import { withSources } from './sources.ts';
import {
  arrangeTables,
  dateDrafts,
  draftTables,
  namesOfPeriods,
  nilSpans,
  oddSpans,
  readTables,
  statedPeriods,
  usualCurrency,
} from './tables.ts';

const MAY_NOT_ADD_UP =
  /\b(?:may|might|do|does) not (?:\w+ )?(?:add|sum|foot|total)\b.{0,80}\brounding\b|\brounding\b.{0,80}\bnot (?:\w+ )?(?:add|sum|foot|total)\b|\b(?:amounts?|figures?|fractions?|numbers)\b[^.;]{0,80}\b(?:rounded down|truncated|discarded|disregarded|omitted)\b/is;

export function extract(document: Document, concepts: readonly Concept[]): Extraction {
  return extracted(document, buildLexicon(concepts), (context) => readProse(document, context)).extraction;
}

/** What a later extraction can go by. */
export interface ExtractionMemory {
  readonly concepts: readonly Concept[];
  readonly lexicon: Lexicon;
  readonly prose: ProseMemory;
}

/** The same extraction, where a block of prose that has not changed since goes by what is remembered of it. */
export function extractAgain(
  document: Document,
  concepts: readonly Concept[],
  before: ExtractionMemory | null,
): { readonly extraction: Extraction; readonly memory: ExtractionMemory } {
  const known = before?.concepts === concepts ? before : null;
  const lexicon = known?.lexicon ?? buildLexicon(concepts);
  const { extraction, prose } = extracted(document, lexicon, (context) =>
    rereadProse(document, context, known?.prose ?? null),
  );
  return { extraction, memory: { concepts, lexicon, prose: prose.memory } };
}

/** @param readSentences reads the prose, once tables and calendar are known */
function extracted<Read extends Prose>(
  document: Document,
  lexicon: Lexicon,
  readSentences: (context: ProseContext) => Read,
): { readonly extraction: Extraction; readonly prose: Read } {
  const { tables, inventory, fiscal } = readAllTables(document, lexicon);
  const layouts = tables.map((table) => table.layout);
  const inTables = tables.flatMap((table) => table.facts);
  const seen = distinct(layouts.flatMap((layout) => layout.columns.map((column) => column.period)));
  const own = ownCaptions(layouts, inTables, fiscal.current);
  const abbreviations = abbreviationsOf(document.text);
  const known = { text: document.text, lexicon, own, abbreviations };
  const form = { notes: notesOf(document), isBracketed: comparesInBrackets(document.text) };
  const prose = readSentences({ ...known, ...form, fiscal, seen, inventory, makeFact });
  const facts = namePeriods([...inTables, ...prose.facts], fiscal);
  const inColumns = tables.flatMap((table) => table.claims);
  const claims = [...inColumns, ...prose.claims, ...settle(prose, facts, inventory)];
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
    mayNotAddUp: MAY_NOT_ADD_UP.test(document.text),
    untied,
    notices: [...(document.notices ?? []), ...noticesOf(figures.length, layouts), ...oddFigures(figures)],
  };
  return { extraction, prose };
}

function readAllTables(
  document: Document,
  lexicon: Lexicon,
): {
  readonly tables: readonly TableFacts[];
  readonly inventory: Inventory;
  readonly fiscal: FiscalCalendar;
} {
  const { drafts, stated, fiscal } = datedDrafts(document);
  const arranged = arrangeTables(document, drafts);
  const known = { nils: nilSpans(drafts), wholes: [...oddSpans(drafts), ...oddInProse(document)] };
  const inventory = takeInventory(withCellsApart(document), known);
  const usual = { currency: usualCurrency(drafts), seen: stated };
  const tables = readTables(drafts, arranged, { lexicon, inventory, makeFact, ...usual });
  return { tables, inventory, fiscal };
}

/** Tables as drafts, the periods that their heads state, and the calendar by which the others are dated. */
function datedDrafts(document: Document): {
  readonly drafts: readonly TableDraft[];
  readonly stated: readonly Period[];
  readonly fiscal: FiscalCalendar;
} {
  const said = saidAmounts(document.text);
  const preamble = preambleOf(document);
  const undated = withRepeatedScales(
    draftTables(document).map((draft) => withInferredScale(withPreamble(draft, preamble), said)),
  );
  const stated = statedPeriods(undated);
  const fiscal = documentCalendar(document, stated, namesOfPeriods(undated));
  return { drafts: dateDrafts(undated, fiscal, stated), stated, fiscal };
}

function distinct(periods: readonly (Period | null)[]): readonly Period[] {
  const byKey = new Map<string, Period>();
  for (const period of periods) if (period !== null) byKey.set(periodKey(period), period);
  return [...byKey.values()];
}

/** Claims whose other operand stands elsewhere in the release. */
function settle(prose: Prose, facts: readonly Fact[], inventory: Inventory): readonly Claim[] {
  const figures = figuresByAspects(facts);
  const first = new Map<string, FigureId>();
  return prose.pending.flatMap(({ figure, claim, again = null }): readonly Claim[] => {
    const settled = claim(figures);
    if (typeof settled !== 'string') return [settled];
    const same = again === null ? undefined : first.get(again);
    if (same !== undefined) return [{ kind: 'repeat', figure, of: [same] }];
    if (again !== null) first.set(again, figure);
    inventory.untie(figure, settled);
    return [];
  });
}

function figuresByAspects(facts: readonly Fact[]): Figures {
  const byAspects = new Map<string, Fact>();
  const units = new Map<ConceptName, Unit[]>();
  for (const fact of facts) {
    if (fact.concept === null || fact.period === null) continue;
    const key = quantityKey(fact.concept, fact.period, fact.unit);
    const known = byAspects.get(key);
    if (known === undefined || (known.place.kind === 'prose' && fact.decimals > known.decimals))
      byAspects.set(key, fact);
    const printed = units.get(fact.concept) ?? [];
    if (!printed.includes(fact.unit)) units.set(fact.concept, [...printed, fact.unit]);
  }
  const factOf: Figures['factOf'] = (concept, period, unit) =>
    byAspects.get(quantityKey(concept, period, unit)) ?? null;
  return {
    factOf,
    find: (concept, period, unit) => factOf(concept, period, unit)?.id ?? null,
    unitsOf: (concept) => units.get(concept) ?? [],
  };
}

/** A figure with neither a concept nor a claim says nothing that could be checked. */
function untieUnknown(facts: readonly Fact[], claims: readonly Claim[], inventory: Inventory): void {
  const claimed = new Set(claims.flatMap((claim) => Object.values(claim).flat() as string[]));
  for (const fact of facts)
    if (fact.concept === null && !claimed.has(fact.id)) inventory.untie(fact.id, 'not understood');
}

/** A numeral in a table that is neither a cell's figure nor in a sentence stands in a head or a caption. */
function restClass(document: Document, span: Span): FigureClass {
  const table = tableAround(document, span);
  if (table !== undefined && isCutOff(table, document.text, span)) return 'garbage';
  const known = numeralClass(document.text, span);
  if (known !== null) return known;
  if (table === undefined) return 'garbage';
  const line = document.text.slice(document.text.lastIndexOf('\n', span.start) + 1, span.start);
  return /^[\s|]*$/.test(line) ? 'label' : 'date';
}

function tableAround({ blocks }: Document, span: Span): Table | undefined {
  for (const block of blocks) {
    if (block.span.start <= span.start && span.end <= block.span.end)
      return block.kind === 'table' ? block : undefined;
  }
  return undefined;
}

/** The first digits of a day that the next cell prints whole: `Year ended December 3` before `er 31,`. */
function isCutOff({ rows }: Table, text: string, span: Span): boolean {
  const row = rows.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  const words = (cell: Span): string => text.slice(cell.start, cell.end);
  const cells = row?.cells.filter((cell) => cell.span.end > cell.span.start) ?? [];
  const at = cells.findIndex((cell) => cell.span.end === span.end);
  const [cell, next] = at < 0 ? [] : cells.slice(at, at + 2);
  return (
    cell !== undefined && next !== undefined && isCutNumeral(words(span), words(cell.span), words(next.span))
  );
}

function inOrder(facts: readonly Fact[], ids: readonly FigureId[]): readonly Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function noticesOf(count: number, layouts: Extraction['tables']): readonly Notice[] {
  const notices: Notice[] = [];
  const notice = (code: Notice['code'], message: string): void =>
    void notices.push({ code, message, line: null, span: null });
  if (count === 0) notice('no-figures', 'The document has no figures.');
  if (!layouts.some((layout) => layout.kind !== 'other'))
    notice('no-statements', 'The document has no financial statements in tables.');
  for (const layout of layouts) {
    for (const row of layout.rows) {
      if (row.caption !== '' || row.kind !== 'figures') continue;
      notice(
        'row-without-caption',
        `A row of ${layout.title === '' ? 'a table without a title' : layout.title} has figures but no caption; only a sum can check them.`,
      );
    }
  }
  return notices;
}
