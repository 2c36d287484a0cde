/** What one table shows of itself: what foots down its columns, and what holds across its rows. */
import type { Form } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import { ONE } from '../number/amount.ts';
import { attributions } from './footings/attributions.ts';
import { captionedRows } from './sheets/captioned.ts';
import type { TableAlone } from './tables/across-tables.ts';
import type { FootedSheet } from './tables/common-footings.ts';
import { perShareRows } from './tables/per-share-rows.ts';
import { comprehensiveSums } from './footings/comprehensive.ts';
import type { DeclaredSums } from './footings/declared.ts';
import { type Across, sumsAcross } from './columns/columns.ts';
import type { Discovery, Instance } from './discovery.ts';
import { footingsOf, type Footing } from './footings/footings.ts';
import { chanceOf, type LaneResult } from './evidence.ts';
import { withLessBridges } from './footings/less-bridges.ts';
import { type QuotientColumn, quotientColumns } from './columns/quotient-columns.ts';
import { rollsAcross, type RollAcross } from './columns/roll-across.ts';
import { type RateColumn, rateColumns } from './columns/rates.ts';
import { type ShareColumn, shareColumns } from './columns/shares.ts';
import type { Grid } from './sheets/grid.ts';
import { sheetOf } from './sheets/lines-and-lanes.ts';
import { type Cell, DIMENSIONS, type Line, type Sheet } from './sheets/sheet.ts';
import { captionSlug } from './slug.ts';
import { carriedOn, stretchOf } from './stretch.ts';
import { isSure } from './footings/sure.ts';
import { wordedBridges } from './footings/worded-bridges.ts';

/** A table with what it shows of itself. */
export interface SearchedTable extends TableAlone {
  readonly down: readonly Discovery[];
  readonly across: readonly Discovery[];
}

export function searchedTable(grid: Grid, declared: DeclaredSums): SearchedTable {
  const footed = DIMENSIONS.map((dimension): FootedSheet => {
    const sheet = sheetOf(grid, dimension);
    const footings = footingsOf(sheet, declared);
    const worded = [wordedBridges, attributions, comprehensiveSums].flatMap((find) => find(sheet, footings));
    return { sheet, footings: withLessBridges(sheet, [...footings, ...worded]) };
  });
  const down = footed.flatMap(({ sheet, footings }) => {
    const named = footings.length === 0 ? new Map<string, number>() : linesBySlug(sheet);
    return footings.map((footing) => asDiscovery(sheet, footing, named));
  });
  const rows = captionedRows(grid);
  return { grid, rows, footed, perShare: perShareRows(grid, rows), down, across: acrossRows(grid) };
}

function acrossRows(grid: Grid): readonly Discovery[] {
  const rates = rateColumns(grid);
  return [
    ...sumsAcross(grid).map(asCrossFooting),
    ...rates.map((column) => asGrowth(grid, column)),
    ...quotientColumns(grid, rates).map((quotients) => asQuotient(grid, quotients)),
    ...shareColumns(grid).map((shares) => asShare(grid, shares)),
    ...rollsAcross(grid).map((roll) => asRollForward(grid, roll)),
  ];
}

function asDiscovery(sheet: Sheet, footing: Footing, named: ReadonlyMap<string, number>): Discovery {
  const line = sheet.lines[footing.total] as Line;
  const isPlain = footing.terms.every(({ sign }) => sign === 1);
  const side = (footing.terms[0]?.line ?? 0) > footing.total ? 'below' : 'above';
  return {
    rule: `discovered/${statementSlug(sheet)}/${pathSlug(line, named)}`,
    kind: footing.terms.length === 1 ? 'articulation' : 'footing',
    title: `${line.caption === '' ? 'The total' : line.caption} ${isPlain ? 'is the sum of' : 'follows from'} the rows ${side} it`,
    severity: isSure(sheet, footing) ? 'error' : 'warning',
    across: 'columns',
    chance: footing.chance,
    instances: instancesOf(sheet, footing),
  };
}

function instancesOf(sheet: Sheet, { total, terms, results }: Footing): readonly Instance[] {
  return results.flatMap(({ lane, verdict }): readonly Instance[] => {
    const reported = sheet.lines[total]?.cells[lane] ?? null;
    if (verdict === 'absent' || reported === null) return [];
    const present = terms.flatMap(({ line, sign }) => {
      const cell = sheet.lines[line]?.cells[lane] ?? null;
      return cell === null ? [] : [{ sign, cell }];
    });
    return [{ reported, terms: present, formula: null, holds: verdict === 'holds' }];
  });
}

function statementSlug({ kind, title }: Pick<Sheet, 'kind' | 'title'>): string {
  return kind === 'other' ? captionSlug(title) || 'table' : kind;
}

/** The caption; with the heading above it where it alone names several lines of the table, or none. */
function pathSlug(line: Line, named: ReadonlyMap<string, number>): string {
  const own = captionSlug(line.caption);
  if (own !== '' && named.get(own) === 1) return own;
  return [captionSlug(line.section.at(-1) ?? ''), own === '' ? 'total' : own]
    .filter((part) => part !== '')
    .join('/');
}

/** How many lines each caption names. */
function linesBySlug({ lines }: Sheet): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { caption } of lines) {
    const slug = captionSlug(caption);
    named.set(slug, (named.get(slug) ?? 0) + 1);
  }
  return named;
}

/** Differences are changes; sums of columns add across. A column is named by what it is, for it has no caption. */
function asCrossFooting({ sheet, total, terms, results, chance }: Across): Discovery {
  const isChange = terms.some(({ sign }) => sign === -1);
  return {
    rule: `discovered/${statementSlug(sheet)}/${isChange ? 'columns/change' : 'columns/sum'}`,
    kind: isChange ? 'recalculation' : 'cross-footing',
    title: isChange ? 'A column is the change between two others' : 'A column is the sum of those beside it',
    severity: sheet.dimension === 'pure' ? 'warning' : 'error',
    across: 'rows',
    chance,
    instances: instancesOf(sheet, { total, terms, results, chance }),
  };
}

function figure(id: FigureId): Form {
  return { kind: 'fact', figure: id };
}

/** Rates in rows; the formula is made of each row's own cells. */
function rateInstances(
  results: readonly LaneResult[],
  rates: Line,
  cellsOf: (lane: number) => readonly [Cell | null, Cell | null],
  formulaOf: (ratio: Form, over: Cell) => Form = (ratio) => ratio,
): readonly Instance[] {
  return results.flatMap(({ lane, verdict }): readonly Instance[] => {
    const rate = rates.cells[lane] ?? null;
    const [over, under] = cellsOf(lane);
    if (verdict === 'absent' || rate === null || over === null || under === null) return [];
    const ratio: Form = { kind: 'divide', left: figure(over.fact.id), right: figure(under.fact.id) };
    const terms = [over, under].map((cell) => ({ sign: 1 as const, cell }));
    return [{ reported: rate, terms, formula: formulaOf(ratio, over), holds: verdict === 'holds' }];
  });
}

const LESS_ONE: Form = { kind: 'negate', operand: { kind: 'constant', value: ONE } };

function asGrowth(grid: Grid, { rates, current, base, results, chance }: RateColumn): Discovery {
  const cellsOf = (lane: number): readonly [Cell | null, Cell | null] => [
    current.cells[lane] ?? null,
    base.cells[lane] ?? null,
  ];
  return {
    rule: `discovered/${statementSlug(grid.layout)}/columns/rate-of-change`,
    kind: 'recalculation',
    title: 'A column is the rate of change between two others',
    severity: 'error',
    across: 'rows',
    chance,
    instances: rateInstances(results, rates, cellsOf, (ratio) => ({
      kind: 'sum',
      operands: [ratio, LESS_ONE],
    })),
  };
}

function asQuotient(grid: Grid, { rates, over, under, days, results, chance }: QuotientColumn): Discovery {
  const cellsOf = (lane: number): readonly [Cell | null, Cell | null] => [
    over.cells[lane] ?? null,
    under.cells[lane] ?? null,
  ];
  return {
    rule: `discovered/${statementSlug(grid.layout)}/columns/${days === null ? 'ratio' : 'annual-rate'}`,
    kind: 'recalculation',
    title:
      days === null
        ? 'A column is the ratio of two others'
        : 'A column is what the period earned, carried on to a year, over the average beside it',
    severity: days === null ? 'error' : 'warning',
    across: 'rows',
    chance,
    instances: rateInstances(results, rates, cellsOf, (ratio, { fact }) =>
      days === null ? ratio : carriedOn(ratio, stretchOf(fact.period, days)),
    ),
  };
}

function asRollForward(grid: Grid, { head, rows }: RollAcross): Discovery {
  return {
    rule: `discovered/${statementSlug(grid.layout)}/columns/roll-forward`,
    kind: 'roll-forward',
    title: `${head} is the opening balance and the movements beside it`,
    severity: 'error',
    across: 'rows',
    chance: chanceOf(
      rows.map(({ result }) => result),
      grid.rows.map(() => true),
      1,
    ),
    instances: rows.flatMap(({ closing, terms, result }) =>
      result.verdict === 'absent'
        ? []
        : [{ reported: closing, terms, formula: null, holds: result.verdict === 'holds' }],
    ),
  };
}

function asShare(grid: Grid, { rates, amounts, bases, results, chance }: ShareColumn): Discovery {
  return {
    rule: `discovered/${statementSlug(grid.layout)}/columns/share`,
    kind: 'recalculation',
    title:
      'A column is the share of each amount in the row that is 100 %, or in another that several have in common',
    severity: 'error',
    across: 'rows',
    chance,
    instances: rateInstances(results, rates, (lane) => [amounts.cells[lane] ?? null, bases[lane] ?? null]),
  };
}
