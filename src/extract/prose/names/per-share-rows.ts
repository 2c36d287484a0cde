/** The document's own rows of amounts per share, whatever words they are captioned with. */
import type { TableRow } from '../../../model/extraction.ts';
import type { ConceptName } from '../../../model/fact.ts';
import { phraseKey } from '../../lexicon/caption.ts';

export interface PerShareRow {
  readonly concept: ConceptName;
  /** The words of heading and caption, as a key of phrases. */
  readonly key: string;
  /** Those of the caption alone. */
  readonly own: string;
}

export function isPerShare({ caption, section, concept }: TableRow): boolean {
  return (
    concept?.startsWith('doc:') === true &&
    /\bper\b.{0,200}\b(?:share|unit|ADS)/i.test(`${section.at(-1) ?? ''} ${caption}`)
  );
}

export function perShareRow({ caption, section }: TableRow, concept: ConceptName): PerShareRow {
  const heading = section.at(-1) ?? '';
  const own = phraseKey(caption);
  return { concept, own, key: /\bper\b/i.test(caption) ? own : phraseKey(`${heading} ${caption}`) };
}

/** A row that is called after a loss alone prints what was lost. */
export function isRowOfLoss(rows: readonly PerShareRow[], concept: ConceptName): boolean {
  const row = rows.find((each) => each.concept === concept);
  return row !== undefined && /\bloss\b/.test(row.key) && !/\b(?:income|earning|profit)\b/.test(row.key);
}

const INCOME = /\b(?:income|earning|profit|loss|eps)\b/;
/** What makes the income another one. */
const OTHER =
  /\b(?:non gaap|adjusted|core|underlying|normali[sz]ed|pro forma|operating|comprehensive|discontinued|book|dividend|cash|ffo|fund|gain)\b/;

/** `Basic`, `Total`: the heading says of what. */
const OF_HEADING = /\b(?:basic|dilut\w*|per|total|net|reported|gaap|continuing)\b/;

/**
 * The only row of the income per share of this basis and kind; `null` where there is none or more than one.
 *
 * @param basis `adjusted` and the like, empty for that of the statements
 * @param unit `share` or `ADS`
 */
export function rowOfIncome(
  rows: readonly PerShareRow[],
  { kind, basis, unit }: { readonly kind: string; readonly basis: string; readonly unit: string },
): ConceptName | null {
  const wanted = phraseKey(basis);
  return only(
    rows.filter(({ key, own }) => {
      if (
        !INCOME.test(key) ||
        !(INCOME.test(own) || OF_HEADING.test(own)) ||
        !isOfKind(key, kind) ||
        key.includes('ads') !== (unit === 'ADS')
      )
        return false;
      return wanted === '' ? !OTHER.test(key) : key.includes(wanted);
    }),
  );
}

/** The only row of another measure per share, called by these words or these initials: `FFO per share - diluted`. */
export function rowOfMeasure(
  rows: readonly PerShareRow[],
  names: readonly string[],
  kind: string,
): ConceptName | null {
  const found = rows.filter(
    ({ key }) => isOfKind(key, kind) && names.some((name) => withoutLoss(key).startsWith(`${name} per `)),
  );
  const exact = found.filter(({ key }) => key.includes(kind));
  return only(exact.length > 0 ? exact : found);
}

/** `Operating income (loss) per share` is called by its first side. */
function withoutLoss(key: string): string {
  return key.replace(/\b(income|earning|profit) loss\b/, '$1');
}

function isOfKind(key: string, kind: string): boolean {
  const told = /\b(?:diluted|basic)\b/.test(key);
  return !told || key.includes(kind);
}

function only(rows: readonly PerShareRow[]): ConceptName | null {
  const [first, ...more] = rows;
  return first !== undefined && more.every(({ concept }) => concept === first.concept) ? first.concept : null;
}
