/** Which heading tells a row from others of its table that have the same caption: `Net income per ADS › Basic`. */
import type { Extraction, TableLayout } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';

/** A heading is named by its first words; these are enough to know it by. */
const LONGEST = 48;

export function headings(tables: Extraction['tables']): (fact: Fact) => string {
  const repeated = new Map<number, ReadonlySet<string>>();
  return ({ place }) => {
    if (place.kind !== 'table') return '';
    const table = tables[place.table];
    const row = table?.rows[place.row];
    if (table === undefined || row === undefined) return '';
    const alike = repeated.get(place.table) ?? captionsOfSeveral(table);
    repeated.set(place.table, alike);
    return alike.has(row.caption) ? shortened(row.section.at(-1) ?? '') : '';
  };
}

/** Captions under which a table prints more than one measure. */
function captionsOfSeveral({ rows }: TableLayout): ReadonlySet<string> {
  const concepts = new Map<string, string | null>();
  const several = new Set<string>();
  for (const { caption, kind, concept } of rows) {
    if (kind === 'heading') continue;
    const known = concepts.get(caption);
    if (known === undefined) concepts.set(caption, concept);
    else if (known !== concept) several.add(caption);
  }
  return several;
}

function shortened(heading: string): string {
  if (heading.length <= LONGEST) return heading;
  const cut = heading.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
