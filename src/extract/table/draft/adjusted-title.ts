/** Titles that say of a whole table that its measures are not those of the accounting standards. */

const ADJUSTED_TITLE =
  /^(?:non-?gaap|non-?ifrs|adjusted)(?: financial| operating| selected| quarterly| annual){0,2}(?: basis| results| summary| highlights| comparisons?)?$/i;

/** `Non-GAAP`, `Statements of Operations - Pro Forma`: every row is adjusted; a reconciliation shows both. */
export function isAdjustedTitle(line: string): boolean {
  if (ADJUSTED_TITLE.test(line)) return true;
  return (
    /\b(?:non-?gaap|non-?ifrs|pro forma)\b/i.test(line) &&
    /\bstatements? of\b|\bresults of operations\b/i.test(line) &&
    !/\breconcil|\bgaap (?:to|and)\b|\b(?:to|and) (?:u\.?s\.? )?gaap\b|\bmeasures\b/i.test(line)
  );
}
