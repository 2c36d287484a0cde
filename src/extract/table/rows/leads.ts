/** Words that end in a colon lead to what stands below them, though heads of its own follow first. */
import type { RawRow } from './rows.ts';

/** The rows of each stretch, with the words at the end of one that lead to the next moved there. */
export function withLeads(stretches: readonly (readonly RawRow[])[]): readonly (readonly RawRow[])[] {
  const moved: (readonly RawRow[])[] = [];
  let leads: readonly RawRow[] = [];
  for (const [index, rows] of stretches.entries()) {
    const end = index === stretches.length - 1 ? rows.length : rows.findLastIndex((row) => !isLead(row)) + 1;
    moved.push([...leads, ...rows.slice(0, end)]);
    leads = rows.slice(end);
  }
  return moved;
}

function isLead({ figures, caption }: RawRow): boolean {
  return figures.size === 0 && caption.endsWith(':');
}
