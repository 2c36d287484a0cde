/** Extraction to the text of a facts file. */
import type { Extraction, TableLayout } from '../model/extraction.ts';
import type { ConceptName, Fact } from '../model/fact.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Concept, RulePack } from '../model/identity.ts';
import type { Span } from '../model/place.ts';
import { PURE } from '../model/unit.ts';
import { formatAmount, negate } from '../number/amount.ts';
import { roundingInterval } from '../number/rounding.ts';
import {
  DOCUMENT_TYPE,
  NAMESPACES,
  type FactsFile,
  type FileExtraction,
  type FileFact,
  type FileTable,
} from './file.ts';
import { layOut } from './lay-out.ts';
import { toQName } from './name.ts';
import { toOimPeriod } from './period.ts';

/**
 * Writes what was extracted as xBRL-JSON (Open Information Model 1.0): values in single units, percentages as fractions,
 * `decimals` as there, the end of a period as the midnight after it. `readFacts` reads it back.
 *
 * @param packs the rule packs of the audit: the file says which they are, and takes the basis of each concept from them
 */
export function writeFacts(extraction: Extraction, packs: readonly RulePack[]): string {
  const bases = new Map(packs.flatMap((pack) => pack.concepts).map(({ name, basis }) => [name, basis]));
  const file: FactsFile = {
    documentInfo: {
      documentType: DOCUMENT_TYPE,
      namespaces: NAMESPACES,
      // The concepts are those of rule packs and of the document, which no XBRL taxonomy describes.
      taxonomy: [],
      // A release prints the same fact in several places, and an erroneous one prints it differently.
      features: { 'xbrl:allowedDuplicates': 'all' },
    },
    facts: factsById(extraction.facts, bases),
    'audit:extraction': fileExtraction(extraction, packs),
  };
  return layOut(file);
}

type Bases = ReadonlyMap<ConceptName, Concept['basis']>;

function factsById(facts: readonly Fact[], bases: Bases): Readonly<Record<FigureId, FileFact>> {
  const byId = Object.fromEntries(facts.map((fact) => [fact.id, fileFact(fact, bases)]));
  if (Object.keys(byId).length < facts.length) throw new RangeError('two facts have the same id');
  return byId;
}

function fileFact(fact: Fact, bases: Bases): FileFact {
  const basis = fact.concept === null ? undefined : bases.get(fact.concept);
  return {
    value: formatAmount(fact.sense === -1 ? negate(fact.value) : fact.value),
    decimals: fact.decimals,
    dimensions: {
      concept: toQName(fact.concept),
      ...(fact.period !== null && { period: toOimPeriod(fact.period) }),
      ...(fact.unit !== PURE && { unit: fact.unit }),
      ...(basis !== undefined && { 'audit:basis': `audit:${basis}` as const }),
    },
    'audit:caption': fact.caption,
    'audit:periodLabel': fact.periodLabel,
    'audit:place': fact.place,
    ...(fact.sense === -1 && { 'audit:sense': fact.sense }),
    ...(fact.hedge !== 'none' && { 'audit:hedge': fact.hedge }),
    ...interval(fact),
  };
}

/** Only where it says more than value and decimals do: the interval of a hedge. */
function interval({ value, decimals, interval: { lo, hi } }: Fact): Pick<FileFact, 'audit:interval'> {
  const rounding = roundingInterval(value, decimals);
  const ends = [formatAmount(lo), formatAmount(hi)] as const;
  if (ends[0] === formatAmount(rounding.lo) && ends[1] === formatAmount(rounding.hi)) return {};
  return { 'audit:interval': ends };
}

function fileExtraction(extraction: Extraction, packs: readonly RulePack[]): FileExtraction {
  return {
    document: extraction.document,
    packs: packs.map(({ name }) => name),
    mayNotAddUp: extraction.mayNotAddUp,
    figures: extraction.figures.map(fileFigure),
    claims: extraction.claims,
    tables: extraction.tables.map(fileTable),
    untied: extraction.untied,
    notices: extraction.notices.map((notice) => ({ ...notice, span: notice.span && fileSpan(notice.span) })),
  };
}

function fileFigure({ id, text, span, line, column, source, class: figureClass }: Figure): Figure {
  return {
    id,
    text,
    span: fileSpan(span),
    line,
    column,
    ...(source !== undefined && { source }),
    class: figureClass,
  };
}

/** Whatever else the span's own object holds is not the file's. */
function fileSpan({ start, end }: Span): Span {
  return { start, end };
}

function fileTable(table: TableLayout): FileTable {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      period: column.period && toOimPeriod(column.period),
    })),
    rows: table.rows.map((row) => ({ ...row, concept: row.concept === null ? null : toQName(row.concept) })),
  };
}
