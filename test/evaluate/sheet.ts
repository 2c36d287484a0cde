/** Extractions from tables as they would be printed: rows of concepts, columns of periods. */
import { addDays } from '../../src/calendar/dates.ts';
import type { Extraction, TableKind, TableLayout, TableRow } from '../../src/model/extraction.ts';
import type { Fact } from '../../src/model/fact.ts';
import { instant, type Period } from '../../src/model/period.ts';
import { money, type Unit } from '../../src/model/unit.ts';
import { fact } from './example.ts';

export interface Sheet {
  /** Begins the ids of its figures: `income/Revenue/0` stands in the first column. */
  readonly name: string;
  readonly kind?: TableKind;
  readonly columns: readonly { readonly period: Period; readonly currency?: string }[];
  /**
   * A concept and its figures; an empty text is an empty cell, a row without figures a heading. `Cash@start` is the
   * balance with which the columns' periods begin.
   */
  readonly rows: readonly (readonly [concept: string, ...figures: readonly string[]])[];
  /** Of rows that are not money, by the currency of the column. */
  readonly units?: Readonly<Record<string, (currency: string) => Unit>>;
  /** Of rows that are printed in the opposite sense. */
  readonly opposite?: readonly string[];
}

export function extraction(sheets: readonly Sheet[], prose: readonly Fact[] = []): Extraction {
  return {
    document: { name: 'example.txt', mediaType: 'text/plain', sha256: '' },
    figures: [],
    facts: [...sheets.flatMap(factsOf), ...prose],
    claims: [],
    tables: sheets.map(layoutOf),
    mayNotAddUp: false,
    untied: [],
    notices: [],
  };
}

function factsOf(sheet: Sheet, table: number): readonly Fact[] {
  return sheet.rows.flatMap(([concept, ...texts], row) =>
    texts.flatMap((text, column) => {
      const head = sheet.columns[column];
      if (text === '' || head === undefined) return [];
      const [name = '', moment] = concept.split('@');
      return fact(idOf(sheet, concept, column), text, {
        concept: name,
        period: moment === undefined ? head.period : balanceAt(moment, head.period),
        unit: (sheet.units?.[name] ?? money)(head.currency ?? 'CNY'),
        sense: sheet.opposite?.includes(name) === true ? -1 : 1,
        place: { kind: 'table', table, row, column },
      });
    }),
  );
}

function balanceAt(moment: string, period: Period): Period {
  if (period.kind === 'instant') return period;
  return instant(moment === 'start' ? addDays(period.start, -1) : period.end);
}

function layoutOf(sheet: Sheet): TableLayout {
  return {
    title: sheet.name,
    kind: sheet.kind ?? 'other',
    columns: sheet.columns.map(({ period, currency }) => ({ head: '', period, currency: currency ?? 'CNY' })),
    rows: sheet.rows.map(([concept, ...texts]): TableRow => {
      const isHeading = texts.length === 0;
      return {
        caption: concept,
        section: [],
        kind: isHeading ? 'heading' : 'figures',
        concept: isHeading ? null : (concept.split('@')[0] ?? null),
        facts: texts.flatMap((text, column) => (text === '' ? [] : [idOf(sheet, concept, column)])),
      };
    }),
  };
}

function idOf(sheet: Sheet, concept: string, column: number): string {
  return `${sheet.name}/${concept}/${column}`;
}
