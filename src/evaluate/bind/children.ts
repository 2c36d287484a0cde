/**
 * `sum(children)`: the rows that the layout places under a total. A row that the packs do not know counts as well, for a
 * total is the sum of what is printed above it and not of what somebody expected there.
 */
import type { Extraction, TableRow } from '../../model/extraction.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Concept } from '../../model/identity.ts';
import { nameOfNet, netOfDeductions } from './net-of-deductions.ts';

export type Children = { readonly figures: readonly FigureId[] } | { readonly missing: string };

/** The figures in the column of `total` that it should be the sum of. */
export function childrenOf(
  total: Fact,
  extraction: Pick<Extraction, 'tables' | 'facts'>,
  concepts: ReadonlyMap<ConceptName, Concept>,
  factOf: (id: FigureId) => Fact | undefined,
): Children {
  if (total.place.kind !== 'table') return { missing: 'it is not printed in a table' };
  const { table, row, column } = total.place;
  const { rows, title } = extraction.tables[table] ?? { rows: [], title: '' };
  if (SELECTED.test(title.toLowerCase()))
    return { missing: 'the table says that it holds selected lines only' };
  const placed = rowsUnder(rows, row, total.concept ?? '', concepts);
  if ('missing' in placed) return placed;
  const own = nameOfNet(rows[row]?.caption ?? '');
  const netted = netOfDeductions(placed.filter(({ caption }) => own === '' || nameOfNet(caption) !== own));
  const subtotal =
    netted.unclear ??
    netted.rows.find((child) => isUnknownSubtotal(child, concepts) && !isOfOwnHeading(child));
  if (subtotal !== undefined)
    return { missing: `${subtotal.caption} may be the total of some of the rows above it` };
  const figures: FigureId[] = [];
  for (const child of netted.rows) {
    const id = child.facts.find((fact) => {
      const place = factOf(fact)?.place;
      return place?.kind === 'table' && place.column === column;
    });
    if (id !== undefined) figures.push(id);
  }
  if (figures.length === 0) return { missing: 'the rows it sums are not told apart by the layout' };
  const [only] = netted.rows;
  if (figures.length === 1 && only !== undefined && isSubtotal(only, concepts))
    return { missing: `${only.caption} is not all of it` };
  return { figures };
}

/** `Selected balance sheet data`: what it leaves out of a total, it does not say. */
const SELECTED = /\bselected\b|\bhighlights\b|\b(?:sheets?|position|condition) data\b/;

const NAMELESS = 'a row without a caption may be the total of some of the rows above it';
const SECTIONS = 'the headings above it part rows that have no total of their own';

/** A row that sums others. */
function isSubtotal(row: TableRow, concepts: ReadonlyMap<ConceptName, Concept>): boolean {
  return TOTAL.test(row.caption) || hasChildren(row.concept ?? '', concepts);
}

const TOTAL = /^(?:sub-?)?total\b|, total$/i;

/**
 * Whether a heading is one of several that only sort the rows of the total: it does not name the total, and the rows above
 * it belong to no total yet.
 */
function isOneOfSeveral(
  rows: readonly TableRow[],
  heading: number,
  total: number,
  concepts: ReadonlyMap<ConceptName, Concept>,
): boolean {
  const [own, before] = [rows[heading], rows[heading - 1]];
  if (before === undefined || before.kind === 'heading' || before.facts.length === 0) return false;
  if (isSubtotal(before, concepts) || RECLASSIFIED.test(own?.caption ?? '')) return false;
  const [said, named] = [own, rows[total]].map((row) => wordsOf(row?.caption ?? ''));
  return said !== undefined && named !== undefined && !areRelated(said, named);
}

function wordsOf(caption: string): ReadonlySet<string> {
  const words = caption.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => word !== 'total'));
}

/** `Cash flows from operating activities`, and `Net cash provided by operating activities`. */
function areRelated(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 2 || shared === a.size || shared === b.size;
}

/** A total that no pack knows: which of the rows above are its parts, only arithmetic could tell. */
function isUnknownSubtotal(
  { caption, concept }: TableRow,
  concepts: ReadonlyMap<ConceptName, Concept>,
): boolean {
  return TOTAL.test(caption) && concepts.get(concept ?? '') === undefined;
}

/** `Total loans`, under `Loans:`. */
function isOfOwnHeading({ caption, section }: TableRow): boolean {
  return /^total\b/i.test(caption) && nameOfNet(section.at(-1) ?? '') === nameOfNet(caption);
}

function rowsUnder(
  rows: readonly TableRow[],
  at: number,
  total: ConceptName,
  concepts: ReadonlyMap<ConceptName, Concept>,
): readonly TableRow[] | { readonly missing: string } {
  let found: TableRow[] = [];
  let belowSubtotal = false;
  for (let index = at - 1; index >= 0; index--) {
    const row = rows[index] as TableRow;
    if (row.kind === 'heading') {
      const own = found.findIndex(
        (child) => isOfOwnHeading(child) && nameOfNet(child.caption) === nameOfNet(row.caption),
      );
      if (own >= 0) found = found.slice(own);
      else if (!belowSubtotal && !onlySorts(rows, index) && !hasSubtotalAbove(rows, index, total, concepts)) {
        if (isOneOfSeveral(rows, index, at, concepts)) return { missing: SECTIONS };
        break;
      }
      continue;
    }
    const concept = row.concept === null ? undefined : concepts.get(row.concept);
    if (concept?.parent === total) {
      found.unshift(row);
      belowSubtotal ||= hasChildren(concept.name, concepts);
    } else if (concept !== undefined && isDescendant(concept, total, concepts)) {
      // Where current assets have no total, cash stands among all assets.
      found.unshift(row);
    } else if (concept !== undefined) break;
    else if (row.caption === '' && row.facts.length > 0) return { missing: NAMELESS };
    else if (!belowSubtotal) found.unshift(row);
  }
  const printed = new Set(found.map((row) => row.concept));
  return found.filter((row) => !isSummed(row.concept, total, printed, concepts));
}

/** `Items that will not be reclassified`, where those that will be stand above: both are parts of one total. */
function onlySorts(rows: readonly TableRow[], at: number): boolean {
  if (!RECLASSIFIED.test(rows[at]?.caption ?? '')) return false;
  return rows.slice(0, at).some(({ kind, caption }) => kind === 'heading' && RECLASSIFIED.test(caption));
}

const RECLASSIFIED = /^(?:items|components|amounts)\b.*\breclassif/i;

/** A heading between a total and a subtotal of it only sorts the rows: `Other assets`, below total current assets. */
function hasSubtotalAbove(
  rows: readonly TableRow[],
  at: number,
  total: ConceptName,
  concepts: ReadonlyMap<ConceptName, Concept>,
): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const concept = concepts.get(rows[index]?.concept ?? '');
    if (concept?.parent === total && hasChildren(concept.name, concepts)) return true;
    if (concept !== undefined && !isDescendant(concept, total, concepts)) return false;
  }
  return false;
}

/** A subtotal takes the row up, whether it is printed below its parts or above them. */
function isSummed(
  name: ConceptName | null,
  total: ConceptName,
  printed: ReadonlySet<ConceptName | null>,
  concepts: ReadonlyMap<ConceptName, Concept>,
): boolean {
  let parent = concepts.get(name ?? '')?.parent ?? null;
  for (let depth = 0; parent !== null && parent !== total && depth < 20; depth++) {
    if (printed.has(parent)) return true;
    parent = concepts.get(parent)?.parent ?? null;
  }
  return false;
}

function hasChildren(name: ConceptName, concepts: ReadonlyMap<ConceptName, Concept>): boolean {
  if (name.startsWith('Total')) return true;
  for (const concept of concepts.values()) if (concept.parent === name) return true;
  return false;
}

function isDescendant(
  concept: Concept,
  ancestor: ConceptName,
  concepts: ReadonlyMap<ConceptName, Concept>,
): boolean {
  let parent = concept.parent;
  for (let depth = 0; parent !== null && depth < 20; depth++) {
    if (parent === ancestor) return true;
    parent = concepts.get(parent)?.parent ?? null;
  }
  return false;
}
