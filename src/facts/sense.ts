/** What a schema cannot say of a facts file: that what it refers to is there, and that dates, spans and ends are in order. */
import type { Claim } from '../model/claim.ts';
import type { FigureId } from '../model/figure.ts';
import type { Span } from '../model/place.ts';
import { compare, parseAmount, ZERO } from '../number/amount.ts';
import type { FactsFile, FileFact, FileTable } from './file.ts';
import type { Mistake, Path } from './mistakes.ts';
import { fromOimPeriod } from './period.ts';

/** Nothing where everything in the file fits together. */
export function senseMistakes(file: FactsFile): readonly Mistake[] {
  const { figures, claims, tables, untied, notices } = file['audit:extraction'];
  const known = new Set(figures.map(({ id }) => id));
  const at = (...path: readonly (string | number)[]): Path => ['audit:extraction', ...path.map(String)];
  return [
    ...repeatedIds(figures.map(({ id }) => id)).map((index) =>
      mistake(at('figures', index, 'id'), 'an id that no other figure has'),
    ),
    ...figures.flatMap(({ span }, index) => spanMistakes(span, at('figures', index, 'span'))),
    ...Object.entries(file.facts).flatMap(([id, fact]) => factMistakes(id, fact, known, tables)),
    ...claims.flatMap((claim, index) => unknown(referencesOf(claim), known, at('claims', index))),
    ...tables.flatMap((table, index) => tableMistakes(table, known, at('tables', index))),
    ...untied.flatMap(({ figure }, index) => unknown({ figure }, known, at('untied', index))),
    ...notices.flatMap(({ span }, index) =>
      span === null ? [] : spanMistakes(span, at('notices', index, 'span')),
    ),
  ];
}

function mistake(path: Path, expected: string): Mistake {
  return { path, found: null, expected: `${expected} is expected` };
}

function repeatedIds(ids: readonly FigureId[]): readonly number[] {
  const seen = new Set<FigureId>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}

function spanMistakes({ start, end }: Span, path: Path): readonly Mistake[] {
  return start <= end ? [] : [mistake([...path, 'end'], `an end from ${start} on`)];
}

function factMistakes(
  id: FigureId,
  fact: FileFact,
  known: ReadonlySet<FigureId>,
  tables: readonly FileTable[],
): readonly Mistake[] {
  const path = ['facts', id];
  const mistakes: Mistake[] = [];
  if (!known.has(id))
    mistakes.push({
      path,
      found: 'has no figure',
      expected: `one with the id "${id}" is expected in the figures`,
    });
  mistakes.push(...periodMistakes(fact.dimensions.period ?? null, [...path, 'dimensions', 'period']));
  const ends = fact['audit:interval']?.map((end) => parseAmount(end) ?? ZERO);
  if (ends !== undefined && compare(ends[0] ?? ZERO, ends[1] ?? ZERO) > 0) {
    mistakes.push(mistake([...path, 'audit:interval', '1'], 'an end that is not below the first'));
  }
  return [...mistakes, ...placeMistakes(fact['audit:place'], tables, [...path, 'audit:place'])];
}

/** A column is where a cell stands in the table as printed, which may have columns without a head. */
function placeMistakes(
  place: FileFact['audit:place'],
  tables: readonly FileTable[],
  path: Path,
): readonly Mistake[] {
  if (place.kind === 'prose') return [];
  const table = tables[place.table];
  if (table === undefined)
    return [mistake([...path, 'table'], `the index of one of ${tables.length} tables`)];
  if (place.row < table.rows.length) return [];
  return [mistake([...path, 'row'], `the index of one of ${table.rows.length} rows`)];
}

function tableMistakes(table: FileTable, known: ReadonlySet<FigureId>, path: Path): readonly Mistake[] {
  return [
    ...table.columns.flatMap(({ period }, index) =>
      periodMistakes(period, [...path, 'columns', String(index), 'period']),
    ),
    ...table.rows.flatMap(({ facts }, index) =>
      unknown(facts, known, [...path, 'rows', String(index), 'facts']),
    ),
  ];
}

function periodMistakes(period: string | null, path: Path): readonly Mistake[] {
  if (period === null || fromOimPeriod(period) !== undefined) return [];
  return [mistake(path, 'a period of days that the calendar has, with its end after its start,')];
}

/** The members of a claim that name figures. */
function referencesOf(claim: Claim): Readonly<Record<string, FigureId | readonly FigureId[]>> {
  const { kind: _kind, ...members } = claim;
  if (!('direction' in members)) return members;
  const { direction: _direction, word: _word, ...figures } = members;
  return figures;
}

function unknown(references: object, known: ReadonlySet<FigureId>, path: Path): readonly Mistake[] {
  return Object.entries(references as Readonly<Record<string, FigureId | readonly FigureId[]>>).flatMap(
    ([name, reference]) => {
      if (typeof reference !== 'string') return unknown(reference, known, [...path, name]);
      return known.has(reference) ? [] : [mistake([...path, name], 'the id of a figure in the file')];
    },
  );
}
