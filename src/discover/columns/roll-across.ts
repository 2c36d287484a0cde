/** Roll-forwards across a row: `at beginning of the quarter`, `opened`, `closed`, `at end of the quarter`. */
import { laneResult, type LaneResult } from '../evidence.ts';
import type { Sign } from '../runs/runs.ts';
import type { Grid } from '../sheets/grid.ts';
import { acrossOf } from '../sheets/lines-and-lanes.ts';
import { DIMENSIONS, type Cell } from '../sheets/sheet.ts';

/** `closing = opening ± movements` in the rows of a table. */
export interface RollAcross {
  readonly head: string;
  readonly rows: readonly RolledRow[];
}

interface RolledRow {
  readonly closing: Cell;
  readonly terms: readonly { readonly sign: Sign; readonly cell: Cell }[];
  readonly result: LaneResult;
}

const OPENING = /\b(?:beginning|start|opening)\b/i;
const CLOSING = /\b(?:end|ending|closing)\b(?! during)/i;
const MOVEMENT =
  /\b(?:opened|closed|additions?|added|acquired|acquisitions?|disposed|disposals?|sold|granted|vested|exercised|forfeited|cancell?ed|issued|repurchased|new|openings|closures|relocated|expanded|net change|increase|decrease)\b/i;
const LESS =
  /\b(?:closed|closures|disposed|disposals?|sold|forfeited|cancell?ed|vested|exercised|repurchased|decrease)\b/i;

export function rollsAcross(grid: Grid): readonly RollAcross[] {
  const heads = grid.layout.columns.map(({ head }) => head);
  if (heads.length !== grid.columns.length || heads.length < 3) return [];
  const closing = heads.findIndex((head) => CLOSING.test(head) && !OPENING.test(head));
  const opening = heads.findIndex((head) => OPENING.test(head));
  if (opening < 0 || closing < opening + 2) return [];
  const moves = heads.slice(opening + 1, closing);
  if (!moves.every((head) => MOVEMENT.test(head))) return [];
  const signs = heads.map((head): Sign => (LESS.test(head) ? -1 : 1));
  const rows = DIMENSIONS.flatMap((dimension) => rolled(grid, dimension, { opening, closing, signs }));
  const held = rows.filter(({ result }) => result.verdict === 'holds').length;
  const broken = rows.filter(({ result }) => result.verdict === 'breaks').length;
  return held > 0 && broken <= held ? [{ head: heads[closing] ?? '', rows }] : [];
}

function rolled(
  grid: Grid,
  dimension: (typeof DIMENSIONS)[number],
  {
    opening,
    closing,
    signs,
  }: { readonly opening: number; readonly closing: number; readonly signs: readonly Sign[] },
): readonly RolledRow[] {
  if (!grid.planes.has(dimension)) return [];
  const { lines } = acrossOf(grid, dimension);
  return grid.rows.flatMap((_, lane): readonly RolledRow[] => {
    const total = lines[closing]?.cells[lane] ?? null;
    const terms = lines.slice(opening, closing).flatMap(({ cells }, index) => {
      const cell = cells[lane] ?? null;
      // A movement that is printed in parentheses carries its sign itself.
      const sign = cell !== null && cell.units < 0n ? 1 : (signs[opening + index] ?? 1);
      return cell === null ? [] : [{ sign: index === 0 ? 1 : sign, cell }];
    });
    if (total === null || terms.length < closing - opening) return [];
    return [{ closing: total, terms, result: laneResult(lane, total, terms) }];
  });
}
