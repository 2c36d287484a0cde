/** Whether formulas take a row's figures as printed or turned round. */
import type { RowContext, ArrangedPart } from './facts.ts';
import type { ConceptName } from '../../../model/fact.ts';
import { append } from '../../../model/grouped.ts';
import type { RowSense } from '../measures/measures.ts';
import type { CaptionedRow } from '../rows/rows.ts';

/** The rows of a table that are deducted on the way to the same result. */
export type DeductedRows = ReadonlyMap<ConceptName, readonly CaptionedRow[]>;

export function deductedBeside(rows: readonly CaptionedRow[], senses: readonly RowSense[]): DeductedRows {
  const beside = new Map<ConceptName, CaptionedRow[]>();
  for (const [index, row] of rows.entries()) {
    const concept = senses[index]?.known?.concept;
    if (concept?.sign !== 'deduction' || concept.parent === null) continue;
    append(beside, concept.parent, row);
  }
  return beside;
}

const DEDUCTION_WORDS = /\b(?:expenses?|costs?|tax(?:es)?|loss(?:es)?|used in|less|decrease)\b/i;

const SIDES =
  /\((?:loss(?:es)?|income|profit|earnings|gains?|used in|used for|provided by|generated from|expenses?|benefits?|credits?|charges?|provisions?(?: for)?|benefit from|decrease|increase|deficit|equity|from|recovery|recoveries)\)|\bor loss\b|\/\(?(?:loss|expense|benefit|used)/;

/** `Income tax expense (benefit)`, `Net (loss) income`: the caption tells what a printed minus means. */
function isTwoSided(caption: string): boolean {
  return /[(/]| or /i.test(caption) && SIDES.test(caption.toLowerCase());
}

/**
 * Issuers print a deduction positive or in parentheses, and a loss either way; which one, most of the row's own figures
 * say, so that a single lost parenthesis is still seen as one.
 */
export function senseOf(at: Pick<RowContext, 'known' | 'row' | 'part' | 'deducted'>): 1 | -1 {
  const { known, row, part } = at;
  const isOpposite = known?.opposite === true;
  if (isTwoSided(row.caption)) return isOpposite ? -1 : 1;
  const deducts = known === null ? DEDUCTION_WORDS.test(row.caption) : known.concept.sign === 'deduction';
  if (isOfOwners(row) && !isOpposite) return 1;
  if (isOwed(known, row)) return isMostlyNegative(row, part) ? -1 : 1;
  if (!deducts && !isOpposite) return 1;
  const inParentheses = besideNegative(at) ?? isMostlyNegative(row, part);
  if (isOpposite && !deducts) return inParentheses ? 1 : -1;
  return inParentheses === isOpposite ? 1 : -1;
}

/** Each owner's share of the result has its own sign, whichever of them is called a deduction elsewhere. */
function isOfOwners({ section }: CaptionedRow): boolean {
  return /\battributable to\b/i.test(section.at(-1) ?? '');
}

/** Down to net assets, as in Britain, what is owed is printed in parentheses. */
function isOwed(known: RowContext['known'], row: CaptionedRow): boolean {
  return known?.concept.kind === 'balance' && /\bliabilities\b(?!.{0,200}\bassets\b)/i.test(row.caption);
}

/**
 * Costs that all stand without parentheses leave one of them only one meaning: a provision that was released. Two rows
 * that agree in every figure are the least that shows such a habit; `undefined` where it does not show.
 */
function besideNegative({
  known,
  row,
  deducted,
}: Pick<RowContext, 'known' | 'row' | 'deducted'>): boolean | undefined {
  const parent = known?.opposite === false ? known.concept.parent : null;
  if (parent === null) return undefined;
  const others = (deducted.get(parent) ?? []).filter((other) => other !== row && balance([other]) !== 0);
  const signs = new Set(others.flatMap((other) => signsOf([other])));
  const [sign] = signs;
  return others.length > 1 && signs.size === 1 && sign !== undefined ? sign < 0 : undefined;
}

function signsOf(rows: readonly CaptionedRow[]): readonly number[] {
  return rows
    .flatMap((each) => [...each.figures.values()])
    .flatMap(({ value }) => (value.units === 0n ? [] : value.units < 0n ? [-1] : [1]));
}

/** Above zero where most figures are. */
function balance(rows: readonly CaptionedRow[]): number {
  return signsOf(rows).reduce((sum, sign) => sum + sign, 0);
}

function isMostlyNegative(row: CaptionedRow, part: ArrangedPart): boolean {
  const own = balance([row]);
  if (own !== 0) return own < 0;
  const [word] = DEDUCTION_WORDS.exec(row.caption) ?? /\bliabilities\b/i.exec(row.caption) ?? [];
  const alike = word === undefined ? [] : part.rows.filter(({ caption }) => hasWord(caption, word));
  return (balance(alike) || balance(part.rows.filter(({ caption }) => DEDUCTION_WORDS.test(caption)))) < 0;
}

function hasWord(caption: string, word: string): boolean {
  return caption.toLowerCase().includes(word.toLowerCase());
}
