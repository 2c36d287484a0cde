/** What one table shows of another: its rows again, their sum, or their shares of one of them. */
import type { Form } from '../../model/evaluation.ts';
import { groupBy } from '../../model/grouped.ts';
import { annualRates, type AnnualRate } from './annual-rates.ts';
import type { Grid } from '../sheets/grid.ts';
import type { CaptionedRow } from '../sheets/captioned.ts';
import { commonSizes, type CommonSize, type TableRows } from './common-size.ts';
import { commonFootings, type CommonFooting, type FootedSheet } from './common-footings.ts';
import { details, type Detail } from './details.ts';
import type { Discovery, Instance } from '../discovery.ts';
import {
  amountsByKey,
  headShares,
  pointsColumns,
  type HeadShares,
  type PointsColumn,
} from './head-shares.ts';
import type { PerShareRow } from './per-share-rows.ts';
import { quotientRows } from './quotients.ts';
import { ratioRows, type RatioRow } from './ratio-rows.ts';
import { repeatedRows, type RepeatedRows } from './repeats.ts';
import { sumInstance } from '../runs/lane-sum.ts';
import type { Share } from '../share-of.ts';
import { captionSlug } from '../slug.ts';
import { carriedOn, multiplied } from '../stretch.ts';
import { figureForm } from '../../model/form.ts';

/** What is known of a table by itself. */
export interface TableAlone {
  readonly grid: Grid;
  readonly rows: readonly CaptionedRow[];
  /** What foots within it. */
  readonly footed: readonly FootedSheet[];
  readonly perShare: readonly PerShareRow[];
}

export function acrossTables(alone: readonly TableAlone[]): readonly Discovery[] {
  const grids = alone.map(({ grid }) => grid);
  const rows = alone.map((table) => table.rows);
  const footed = alone.flatMap((table) => table.footed);
  const tables = alone.map((table): TableRows => ({ title: table.grid.layout.title, rows: table.rows }));
  const parts = alone.flatMap((table) => notesOf(table.grid, table.rows));
  const common = commonSizes(tables, parts);
  const wholes = amountsByKey(rows.flat());
  return [
    ...common.map(asCommonSize),
    ...common.flatMap((each) => commonFootings(each, footed)).map(asCommonFooting),
    ...ratioRows(rows.flat()).map(asRatio),
    ...quotientRows(rows.flat()).map(asQuotient),
    ...annualRates(rows.flat(), (row) => isUnderAverages(row, grids)).map(asAnnualRate),
    ...alone.flatMap(({ perShare }) => perShare).map(asPerShare),
    ...grids.flatMap((grid) => headShares(grid, wholes).map((found) => asHeadShares(grid, found))),
    ...grids.flatMap((grid) => pointsColumns(grid).map((found) => asPoints(grid, found))),
    ...details(parts, rows.flat()).map(asDetail),
    ...repeatedRows(rows).map(asRepetition),
  ];
}

/** A table is under its title, and some of its rows are under a heading of their own. */
function notesOf(grid: Grid, rows: readonly CaptionedRow[]): readonly TableRows[] {
  const headed = groupBy(rows, ({ at }) => grid.layout.rows[at]?.section.at(-1) ?? '');
  return [
    { title: grid.layout.title, rows },
    ...[...headed]
      .map(([title, own]) => ({ title, rows: own }))
      .filter(({ rows: own }) => own.length < rows.length),
  ];
}

function asCommonSize({ title, whole, shares, chance }: CommonSize): Discovery {
  return {
    rule: `discovered/${captionSlug(title) || 'table'}/share-of-${captionSlug(whole)}`,
    kind: 'recalculation',
    title: `Each percentage is the amount of the same caption over ${whole}`,
    severity: 'error',
    across: 'rows',
    chance,
    instances: shares.flatMap(shareInstance),
  };
}

function asCommonFooting({ caption, title, sums, chance }: CommonFooting): Discovery {
  return {
    rule: `discovered/${captionSlug(title) || 'table'}/${captionSlug(caption)}`,
    kind: 'footing',
    title: `${caption} foots in per cent as it does in amounts`,
    severity: 'error',
    across: 'columns',
    chance,
    instances: sums.map(sumInstance),
  };
}

function asRatio({ row, shares, chance }: RatioRow): Discovery {
  return {
    rule: `discovered/ratio/${captionSlug(row.caption)}`,
    kind: 'recalculation',
    title: `${row.caption}: the first amount that the caption names, over the second`,
    severity: 'error',
    across: 'columns',
    chance,
    instances: shares.flatMap(shareInstance),
  };
}

function asQuotient(found: RatioRow): Discovery {
  return {
    ...asRatio(found),
    title: `${found.row.caption}: the amount that the caption names, over what it is a part of`,
  };
}

function isUnderAverages({ table, at }: CaptionedRow, grids: readonly Grid[]): boolean {
  const section = grids.find((grid) => grid.table === table)?.layout.rows[at]?.section ?? [];
  return section.some((heading) => /\baverages?\b/i.test(heading));
}

function asAnnualRate({ row, shares, chance }: AnnualRate): Discovery {
  return {
    rule: `discovered/annual-rate/${captionSlug(row.caption)}`,
    kind: 'recalculation',
    title: `${row.caption}: what the period earned, carried on to a year, over the average`,
    severity: 'warning',
    across: 'columns',
    chance,
    instances: shares.flatMap(({ stretch, ...share }) =>
      shareInstance(share).map((instance) => ({
        ...instance,
        formula: instance.formula === null ? null : carriedOn(instance.formula, stretch),
      })),
    ),
  };
}

function asHeadShares({ layout }: Grid, { whole, shares, chance }: HeadShares): Discovery {
  return {
    rule: `discovered/${captionSlug(layout.title) || 'table'}/columns/share-of-${captionSlug(whole)}`,
    kind: 'recalculation',
    title: `A column is the share of each amount in ${whole}, as its head says`,
    severity: 'error',
    across: 'rows',
    chance,
    instances: shares.flatMap(shareInstance),
  };
}

function asPoints({ layout }: Grid, { rows, chance }: PointsColumn): Discovery {
  return {
    rule: `discovered/${captionSlug(layout.title) || 'table'}/columns/points`,
    kind: 'recalculation',
    title: 'A column is the change in points between two columns of shares',
    severity: 'error',
    across: 'rows',
    chance,
    instances: rows.map(({ change, current, base, result }) => ({
      reported: change,
      terms: [
        { sign: 1, cell: current },
        { sign: -1, cell: base },
      ],
      formula: null,
      holds: result.verdict === 'holds',
    })),
  };
}

function asPerShare({ row, isDiluted, shares, chance }: PerShareRow): Discovery {
  return {
    rule: `discovered/per-share/${captionSlug(row.caption)}`,
    kind: 'recalculation',
    title: `${row.caption}: the result above it over the shares of the same kind${shares.some(({ times }) => times !== undefined) ? ', of which an ADS is several or a part' : ''}`,
    // Dilutive securities may add to the result.
    severity: isDiluted ? 'warning' : 'error',
    across: 'columns',
    chance,
    instances: shares.flatMap(shareInstance),
  };
}

function shareInstance({ rate, amount, base, result, times }: Share): readonly Instance[] {
  if (result.verdict === 'absent') return [];
  const [left, right] = [amount, base].map((cell) => figureForm(cell.fact.id));
  const terms = [amount, base].map((cell) => ({ sign: 1 as const, cell }));
  const ratio = { kind: 'divide', left: left as Form, right: right as Form } as const;
  const formula = times === undefined ? ratio : multiplied(ratio, times.over, times.under);
  return [{ reported: rate, terms, formula, holds: result.verdict === 'holds' }];
}

function asDetail({ title, total, sums, chance }: Detail): Discovery {
  return {
    rule: `discovered/detail/${captionSlug(total.caption)}`,
    kind: sums.some(({ terms }) => terms.length > 1) ? 'footing' : 'articulation',
    title: `${total.caption} is what the rows sum to under the words: ${title}`,
    severity: 'error',
    across: 'columns',
    chance,
    instances: sums.map(sumInstance),
  };
}

function asRepetition({ repeats, chance }: RepeatedRows): Discovery {
  return {
    rule: `discovered/repeated/${captionSlug(repeats[0]?.row.caption ?? '')}`,
    kind: 'tie-out',
    title: 'The rows are printed in two places with the same figures',
    severity: 'error',
    across: 'rows',
    chance,
    instances: repeats.flatMap(({ reported, source, sign, result }): readonly Instance[] =>
      result.verdict === 'absent'
        ? []
        : [{ reported, terms: [{ sign, cell: source }], formula: null, holds: result.verdict === 'holds' }],
    ),
  };
}
