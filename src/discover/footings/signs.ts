/** Which signs captions say: one that is lost in one column must not be taken for that of the row. */
import { captionRole } from './captions.ts';
import type { SignedLine } from '../runs/runs.ts';
import type { Sheet } from '../sheets/sheet.ts';

const DEDUCTION = /\b(?:expenses?|costs?|tax(?:es)?|loss(?:es)?|used in|less)\b/i;

/** How many of the lines that are deducted by their captions are so by their signs, or are not and print a minus. */
export function deducted(sheet: Sheet, terms: readonly SignedLine[]): number {
  const lines = terms.filter(({ line }) => isDeduction(sheet, line));
  // Where all signs are turned it is the total's that is another.
  if (lines.length === 0 || terms.every(({ sign }) => sign === -1)) return 0;
  // A result may be negative without being deducted.
  const printed = sheet.lines.reduce(
    (sum, { caption }, line) =>
      sum + (isDeduction(sheet, line) && captionRole({ caption }) !== 'result' ? balance(sheet, line) : 0),
    0,
  );
  return lines.filter(({ line, sign }) => sign === ((balance(sheet, line) || printed) < 0 ? 1 : -1)).length;
}

function isDeduction(sheet: Sheet, line: number): boolean {
  const caption = sheet.lines[line]?.caption ?? '';
  return DEDUCTION.test(caption.replaceAll(/\([^)]*\)/g, ''));
}

/** Positive figures less negative ones. */
function balance(sheet: Sheet, line: number): number {
  const cells = sheet.lines[line]?.cells ?? [];
  return cells.reduce(
    (sum, cell) => sum + (cell === null || cell.units === 0n ? 0 : cell.units < 0n ? -1 : 1),
    0,
  );
}
