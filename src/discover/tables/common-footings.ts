/** What foots in a table of amounts foots in the table of its percentages as well, within their rounding. */
import { chanceOf, isException } from '../evidence.ts';
import type { CommonSize } from './common-size.ts';
import type { Chance } from '../../number/chance.ts';
import { type LaneSum, laneSum } from '../runs/lane-sum.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Footing } from '../footings/footings.ts';

/** Footings of a sheet. */
export interface FootedSheet {
  readonly sheet: Sheet;
  readonly footings: readonly Footing[];
}

export interface CommonFooting {
  readonly caption: string;
  readonly title: string;
  readonly sums: readonly LaneSum[];
  readonly chance: Chance;
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
  const sums = [...own.facts].flatMap(([lane, fact], index): readonly LaneSum[] => {
    const facts = terms.flatMap(({ line, sign }) => {
      const each = rowOf(line)?.facts.get(lane);
      return each === undefined ? [] : [{ sign, fact: each }];
    });
    return facts.length < terms.length ? [] : [laneSum(index, fact, facts)];
  });
  const results = sums.map(({ result }) => result);
  const chance = chanceOf(
    results,
    results.map(() => true),
    1,
  );
  return { caption: own.caption, title, sums, chance };
}
