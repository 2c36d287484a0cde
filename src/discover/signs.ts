/** Which signs captions say: a sign that is lost in one column must not be taken for that of the row. */
import type { SignedLine } from './runs.ts';
import type { Sheet } from './sheet.ts';

const DEDUCTION = /\b(?:expenses?|costs?|tax(?:es)?|loss(?:es)?|used in|less)\b/i;

/** How many of the lines that are deducted by their captions are so by their signs, or are not and print a minus. */
export function deducted(sheet: Sheet, terms: readonly SignedLine[]): number {
  const lines = terms.filter(({ line }) => isDeduction(sheet, line));
  if (lines.length === 0) return 0;
  const printed = sheet.lines.reduce(
    (sum, _, line) => sum + (isDeduction(sheet, line) ? balance(sheet, line) : 0),
    0,
  );
  return lines.filter(({ sign }) => sign === (printed < 0 ? 1 : -1)).length;
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
