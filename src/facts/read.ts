/** The text of a facts file to the Extraction that was written, or to the first mistake in it. */
import type { Extraction, TableLayout } from '../model/extraction.ts';
import type { ConceptName, Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { PURE } from '../model/unit.ts';
import { negate, parseAmount, type Amount } from '../number/amount.ts';
import { roundingInterval } from '../number/rounding.ts';
import type { FactsFile, FileFact, FileTable } from './file.ts';
import { JsonMistake, parseJson, type LocatedJson } from './json.ts';
import { brokenFacts, firstMistake, type FactsText, type Mistake } from './mistakes.ts';
import { fromQName } from './name.ts';
import { fromOimPeriod } from './period.ts';
import { senseMistakes } from './sense.ts';
import { shapeMistakes } from './shape.ts';

export interface Facts {
  readonly extraction: Extraction;
  /** Names of the rule packs that were in use when the facts were extracted. */
  readonly packs: readonly string[];
}

/**
 * Reads a facts file.
 *
 * @param file its name, for messages
 * @throws AuditError where it is not JSON, does not have the shape of a facts file, or refers to what it does not hold
 */
export function readFacts(text: string, file: string): Facts {
  const json = parsed(text, file);
  const source: FactsText = { file, text, json };
  refuseElsewhere(source);
  refuseAny(source, shapeMistakes(json.value));
  const facts = json.value as FactsFile;
  refuseAny(source, senseMistakes(facts));
  const { packs, tables, ...rest } = facts['audit:extraction'];
  const extraction = {
    ...rest,
    facts: Object.entries(facts.facts).map(([id, fact]) => asFact(id, fact)),
    tables: tables.map(asTable),
  };
  return { extraction, packs };
}

function parsed(text: string, file: string): LocatedJson {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    throw brokenFacts({ file, text }, error.offset, `this is not JSON: ${error.message}`);
  }
}

/** Facts alone do not say what is printed where, so an xBRL-JSON report of another program cannot be audited. */
function refuseElsewhere({ file, text, json }: FactsText): void {
  const members = Object(json.value) as object;
  if (!('documentInfo' in members) || 'audit:extraction' in members) return;
  throw brokenFacts(
    { file, text },
    0,
    'this xBRL-JSON has no "audit:extraction": no figures as they are printed, only facts',
  );
}

function refuseAny(source: FactsText, [first, ...others]: readonly Mistake[]): void {
  if (first !== undefined) throw firstMistake(source, [first, ...others]);
}

function asFact(id: FigureId, fact: FileFact): Fact {
  const sense = fact['audit:sense'] ?? 1;
  const meant = asAmount(fact.value);
  const value = sense === -1 ? negate(meant) : meant;
  const { decimals, dimensions } = fact;
  const ends = fact['audit:interval'];
  return {
    id,
    concept: asConcept(dimensions.concept),
    period: dimensions.period === undefined ? null : asPeriod(dimensions.period),
    unit: dimensions.unit ?? PURE,
    value,
    decimals,
    interval:
      ends === undefined
        ? roundingInterval(value, decimals)
        : { lo: asAmount(ends[0]), hi: asAmount(ends[1]) },
    hedge: fact['audit:hedge'] ?? 'none',
    sense,
    place: fact['audit:place'],
    caption: fact['audit:caption'],
    periodLabel: fact['audit:periodLabel'],
  };
}

function asTable(table: FileTable): TableLayout {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      period: column.period === null ? null : asPeriod(column.period),
    })),
    rows: table.rows.map((row) => ({
      ...row,
      concept: row.concept === null ? null : asConcept(row.concept),
    })),
  };
}

// The file's shape and sense are known by now, so what cannot be read is our own mistake.

function asAmount(text: string): Amount {
  return known(parseAmount(text), text);
}

function asConcept(name: string): ConceptName | null {
  return known(fromQName(name), name);
}

function asPeriod(text: string): Period {
  return known(fromOimPeriod(text), text);
}

function known<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new RangeError(`not understood: ${text}`);
  return value;
}
