/** What foots in a table of amounts foots in the table of its percentages as well, within their rounding. */
import { chanceOf, isException, laneResult, type LaneResult } from '../evidence.ts';
import type { CommonSize } from './common-size.ts';
import type { Chance } from '../../number/chance.ts';
import { cellOf, type Cell, type Sheet } from '../sheet.ts';
import type { Footing } from '../footings/footings.ts';
import type { Sign } from '../runs.ts';

/** Footings of a sheet. */
export interface FootedSheet {
  readonly sheet: Sheet;
  readonly footings: readonly Footing[];
}

export interface CommonFooting {
  readonly caption: string;
  readonly title: string;
  readonly sums: readonly CommonSum[];
  readonly chance: Chance;
}

interface CommonSum {
  readonly reported: Cell;
  readonly terms: readonly { readonly sign: Sign; readonly cell: Cell }[];
  readonly result: LaneResult;
}

export function commonFootings(common: CommonSize, footed: readonly FootedSheet[]): readonly CommonFooting[] {
  const own = footed.filter(({ sheet }) => sheet.table === common.amounts && sheet.dimension === 'money');
  const found = own.flatMap(({ sheet, footings }) =>
    footings.flatMap((footing) => footingOf(common, sheet, footing) ?? []),
  );
  const verdicts = found.flatMap(({ sums }) => sums.map(({ result }) => result.verdict));
  const broken = verdicts.filter((verdict) => verdict === 'breaks').length;
  return isException(broken, verdicts.length - broken) ? found : [];
}

function footingOf(
  { rows, title }: CommonSize,
  sheet: Sheet,
  { total, terms }: Footing,
): CommonFooting | null {
  const rowOf = (line: number): ReturnType<CommonSize['rows']['get']> =>
    rows.get(sheet.lines[line]?.at ?? -1);
  const own = rowOf(total);
  if (own === undefined || terms.length < 2 || terms.some(({ line }) => rowOf(line) === undefined))
    return null;
  const sums = [...own.facts].flatMap(([lane, fact], index): readonly CommonSum[] => {
    const facts = terms.flatMap(({ line, sign }) => {
      const each = rowOf(line)?.facts.get(lane);
      return each === undefined ? [] : [{ sign, fact: each }];
    });
    if (facts.length < terms.length) return [];
    const finest = Math.max(fact.decimals, ...facts.map((each) => each.fact.decimals));
    const reported = cellOf(fact, finest);
    const cells = facts.map((each) => ({ sign: each.sign, cell: cellOf(each.fact, finest) }));
    return [{ reported, terms: cells, result: laneResult(index, reported, cells) }];
  });
  const results = sums.map(({ result }) => result);
  const chance = chanceOf(
    results,
    results.map(() => true),
    1,
  );
  return { caption: own.caption, title, sums, chance };
}
