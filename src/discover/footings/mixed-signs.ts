/** Runs of lines some of which are added and some subtracted, as in a statement that says so only by its captions. */
import type { Run, Sign, SignedLine } from '../runs/runs.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/** Beyond this many lines there are too many ways to set the signs for any of them to mean something. */
const LONGEST = 8;

/** All ways to set the signs of a run, its first line added; one sign is turned at a time. */
export function mixedRuns(
  sheet: Sheet,
  total: number,
  open: readonly number[],
  plain: number,
): readonly Run[] {
  const own = sheet.lines[total] as Line;
  const runs: Run[] = [];
  let tried = plain;
  for (let size = 3; size <= Math.min(LONGEST, open.length); size++) {
    const from = open.length - size;
    const lines = open.slice(from);
    tried += 2 ** (size - 1);
    const signs: Sign[] = lines.map(() => 1);
    const sums = own.cells.map((_, lane) => laneSum(sheet, lines, lane));
    const slacks = own.cells.map((cell, lane) => (cell?.grain ?? 0n) + laneSlack(sheet, lines, lane));
    for (let step = 1; step < 2 ** (size - 1); step++) {
      const turned = 1 + lowestBit(step);
      const sign: Sign = signs[turned] === 1 ? -1 : 1;
      signs[turned] = sign;
      const line = sheet.lines[lines[turned] as number] as Line;
      let fits = false;
      for (const [lane, cell] of line.cells.entries()) {
        if (cell !== null) sums[lane] = (sums[lane] as bigint) + 2n * (sign === 1 ? cell.units : -cell.units);
        const reported = own.cells[lane] ?? null;
        if (
          reported !== null &&
          2n * magnitude(reported.units - (sums[lane] as bigint)) <= (slacks[lane] as bigint)
        )
          fits = true;
      }
      if (fits) runs.push({ from, terms: signed(lines, signs), shape: 'signed', isAligned: false, tried });
    }
  }
  return runs;
}

function signed(lines: readonly number[], signs: readonly Sign[]): readonly SignedLine[] {
  return lines.map((line, index) => ({ line, sign: signs[index] ?? 1 }));
}

function laneSum(sheet: Sheet, lines: readonly number[], lane: number): bigint {
  return lines.reduce((sum, line) => sum + (sheet.lines[line]?.cells[lane]?.units ?? 0n), 0n);
}

function laneSlack(sheet: Sheet, lines: readonly number[], lane: number): bigint {
  return lines.reduce((sum, line) => sum + (sheet.lines[line]?.cells[lane]?.grain ?? 0n), 0n);
}

function lowestBit(step: number): number {
  let bit = 0;
  while ((step >> bit) % 2 === 0) bit += 1;
  return bit;
}
