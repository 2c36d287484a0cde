/** The concepts that the rows of a table name, with regard to the table they stand in. */
import type { ConceptName } from '../../../model/fact.ts';
import { absolute, compare } from '../../../number/amount.ts';
import { compactKey, typeOfWords } from '../../lexicon/caption.ts';
import { conceptOfCaption, type Lexicon, type Named } from '../../lexicon/lexicon.ts';
import { NamedConcepts, type Recency } from '../../lexicon/recency.ts';
import type { CellFigure } from '../cells/cell.ts';
import { dividesOperations, partOf } from '../rows/divided-operations.ts';
import type { TableDraft } from '../draft/draft.ts';
import { isMoment } from './moment.ts';
import type { CaptionedRow } from '../rows/rows.ts';

/** For each row the concept that packs know it by; `null` where they know none, or the row is only a part of one. */
export function rowConcepts(
  rows: readonly CaptionedRow[],
  draft: TableDraft,
  lexicon: Lexicon,
): readonly (Named | null)[] {
  const recent = new NamedConcepts();
  const isDivided = dividesOperations(rows);
  const ofFlows = holdsFlowsAlone(rows, draft);
  const named = rows.map((row) => {
    const whole = knownConcept(row, draft, recent.recency, lexicon);
    const part = whole === null ? null : partOf(whole, row, isDivided);
    const own = part === null ? whole : declaredPart(row, part, draft, lexicon);
    const known = ofFlows && own !== null && isBalance(own, row) ? null : own;
    if (known !== null) recent.name(known.concept.name);
    return known;
  });
  if (!isStatement(draft)) {
    const last = lastOfAdjusted(rows, named);
    return draft.kind === 'cash-flows' ? lastOfChange(rows, last) : last;
  }
  const once = oneRowEach(rows, named);
  return draft.kind === 'balance-sheet' ? withoutNamesakes(rows, once) : once;
}

/** A statement of what was earned, and no summary that has balances besides. */
function holdsFlowsAlone(rows: readonly CaptionedRow[], { kind }: TableDraft): boolean {
  if (kind !== 'operations' && kind !== 'comprehensive-income') return false;
  return !rows.some(({ caption }) => /^(?:total (?:assets|liabilities|equity)|cash\b)/i.test(caption));
}

/** `Non-controlling interests` below `Attributable to:` is their share of the profit. */
function isBalance({ concept }: Named, { caption }: CaptionedRow): boolean {
  return concept.kind === 'balance' && concept.type === 'monetary' && !isMoment(caption);
}

/** What packs know by a row's caption under the heading of a part of the operations. */
function declaredPart(row: CaptionedRow, part: string, draft: TableDraft, lexicon: Lexicon): Named | null {
  const known = knownConcept({ ...row, section: [part] }, draft, () => -1, lexicon);
  return known === null || partOf(known, row, true) !== null ? null : known;
}

/** `Revenue ($M)`, `Net income (in millions)`: a scale of the row's own, and no part of its name. */
const SCALE_BEHIND =
  /\s*\((?:in )?(?:US|RMB|EUR|GBP|SEK|NOK|DKK|CHF|INR|KRW|JPY|USD)?\s?\\?[$€£¥₩₹]?\s?(?:m|mm|mn|bn|millions?|thousands?|billions?|lakhs?|crores?|000s?)\)$/i;

const ENDS_IN_SCALE = /(?:m|mn|bn|illions?|usands?|lakhs?|crores?|000s?)\)$/i;

/** `Adjusted EBITDA (a non-GAAP financial measure)`, `Free cash flow (non-GAAP)`: a remark, and no part of the name. */
const REMARK_BEHIND = /\s*\((?:an? )?(?:non-gaap|unaudited)\b[^()]{0,60}\)$/i;
/** `Net income (GAAP)`: what a bridge starts from is the measure of the statements, under whatever title. */
const OF_GAAP = /\s*\((?:US )?GAAP\)$/i;

/** `COST OF SALES (Including buying and occupancy costs)`: what a line holds besides, behind its name. */
const HELD_BEHIND =
  /,?\s*\((?:including|inclusive of)\b[^()]{1,160}\)$|,\s+(?:including|inclusive of)\b.{1,160}$/i;
/** `Less: Preferred dividends`: how a line is taken, before its name. */
const TAKEN_BEFORE = /^less(?::|\s+-)?\s+/i;

/** As packs know the caption; else by its name alone, which a remark stands behind or a word of deduction before. */
function conceptOfLine(
  lexicon: Lexicon,
  caption: string,
  section: readonly string[],
  recency: Recency,
): Named | null {
  const known = conceptOfCaption(lexicon, caption, section, recency);
  if (known !== null) return known;
  const name = caption.replace(HELD_BEHIND, '').replace(TAKEN_BEFORE, '');
  const found = name === caption ? null : conceptOfCaption(lexicon, name, section, recency);
  if (found?.concept.kind !== 'flow') return null;
  return found.concept.sign === 'deduction' || !TAKEN_BEFORE.test(caption) ? found : null;
}

/** `Income from discontinued operations per share` is not the amount that its first words name. */
function ofItsType(known: Named | null, caption: string): Named | null {
  return known?.concept.type === 'monetary' && typeOfWords([caption]) === 'per-share' ? null : known;
}

/** `Net income 0.54` below `Diluted earnings per share:` prints cents, and is not the amount of that name. */
function isPerShareRow({ section, figures }: CaptionedRow, known: Named | null): boolean {
  if (known?.concept.type !== 'monetary' || !section.some((each) => typeOfWords([each]) === 'per-share'))
    return false;
  const printed = [...figures.values()].filter((figure) => !figure.nil && !figure.percent);
  const inCents = printed.filter(({ places }) => places >= 2);
  // Beside them, a column of changes prints whole numbers.
  return inCents.length * 2 > printed.length && inCents[0] === printed[0];
}

function isStatement({ kind }: TableDraft): boolean {
  return kind === 'operations' || kind === 'balance-sheet' || kind === 'comprehensive-income';
}

function knownConcept(
  row: CaptionedRow,
  draft: TableDraft,
  recency: Recency,
  lexicon: Lexicon,
): Named | null {
  if (row.caption === '') return null;
  const under = (printed: string, section: readonly string[]): Named | null => {
    const unscaled = ENDS_IN_SCALE.test(printed) ? printed.replace(SCALE_BEHIND, '') : printed;
    const caption = unscaled.replace(REMARK_BEHIND, '');
    const known = ofItsType(conceptOfLine(lexicon, caption, section, recency), caption);
    if (isPerShareRow(row, known)) return conceptOfPerShare(caption, section);
    const isAmount = known?.concept.type === 'percent' && printsAmounts(row);
    const found = isAmount ? conceptOfCaption(lexicon, `${caption} dollars`, section, recency) : known;
    return found !== null && (isPartOnly(found, row, draft) || isAverage(found, section)) ? null : found;
  };
  const conceptOfPerShare = (caption: string, section: readonly string[]): Named | null => {
    const found = conceptOfCaption(lexicon, `${caption} per share`, section, recency);
    return found?.concept.type === 'per-share' ? found : null;
  };
  const reported = row.caption.replace(OF_GAAP, '');
  if (!draft.isAdjusted || reported !== row.caption) return under(reported, row.section);
  // Under a title of adjusted measures a plain caption is the adjusted one, or a name of its own.
  const adjusted = (caption: string): Named | null => {
    const found = under(caption, ['Non-GAAP', ...row.section]);
    return found?.concept.basis === 'non-gaap' ? found : null;
  };
  return adjusted(row.caption) ?? adjusted(`Non-GAAP ${row.caption}`);
}

/** What says that the rows below are parts of one amount, sorted by the captions of a statement. */
const DETAIL =
  /\b(?:stock|share|equity)[- ]based\b|\bcompensation\b|\bamortization of\b|\bconsist(?:s|ed|ing)? of\b|\bcompris|\bas follows\b|\binclud(?:es?|ed|ing)\b.{0,200}\b(?:in|following|below)\b|\bby (?:segment|region|geograph|product|category|channel|customer|type|function|business|nature|line)|\bdisaggregat|\bbreakdown\b|\bconstant currency\b|\bcomparable sales\b|\bexcluding\b/;

/** A line of a statement's own kind that stands here as a part: compensation charged to cost of revenue. */
function isPartOnly({ concept }: Named, row: CaptionedRow, draft: TableDraft): boolean {
  if (isStatement(draft) || draft.kind === 'cash-flows') return false;
  if (concept.basis === 'non-gaap' || (concept.type !== 'monetary' && concept.type !== 'percent'))
    return false;
  if (/\bgaap\b|^total\b/i.test(row.caption)) return false;
  return [...row.section, ...draft.intro].some((line) => DETAIL.test(line.toLowerCase()));
}

/** `Total assets` below `Quarterly averages:` is not what stands on the balance sheet. */
function isAverage({ concept }: Named, section: readonly string[]): boolean {
  return (
    concept.kind === 'balance' &&
    concept.type === 'monetary' &&
    section.some((heading) => /\baverages?\b/i.test(heading))
  );
}

/** `Gross margin 40,427` prints an amount, and is not the percentage of that name. */
function printsAmounts({ figures }: CaptionedRow): boolean {
  const printed = [...figures.values()].filter((figure) => !figure.nil);
  const isAmount = (figure: CellFigure): boolean =>
    figure.currency !== null || (figure.places === 0 && absolute(figure.value).units >= 1000n);
  return printed.some(isAmount) && printed.every((figure) => !figure.percent && figure.points === null);
}

/** One statement states a measure in one row: of several captions for one concept, the total, else what is net, else the first. */
function oneRowEach(
  rows: readonly CaptionedRow[],
  named: readonly (Named | null)[],
): readonly (Named | null)[] {
  const chosen = new Map<ConceptName, string>();
  for (const [index, known] of named.entries()) {
    const caption = rows[index]?.caption ?? '';
    if (known === null || rows[index]?.kind === 'heading' || isMoment(caption)) continue;
    const before = chosen.get(known.concept.name);
    const isNearer = isTotal(caption) || (isNet(caption) && !isNet(before ?? ''));
    if (before === undefined || (isNearer && !isTotal(before))) chosen.set(known.concept.name, caption);
  }
  return named.map((known, index) => {
    const caption = rows[index]?.caption ?? '';
    if (known === null || isMoment(caption)) return known;
    const one = chosen.get(known.concept.name);
    return one === undefined || compactKey(one) === compactKey(caption) ? known : null;
  });
}

/** `Marketable securities` among current assets, and again below them, are two amounts. */
function withoutNamesakes(
  rows: readonly CaptionedRow[],
  named: readonly (Named | null)[],
): readonly (Named | null)[] {
  const seen = new Set<ConceptName>();
  return named.map((known, index) => {
    const caption = rows[index]?.caption ?? '';
    if (known === null || rows[index]?.kind === 'heading' || isTotal(caption)) return known;
    const isAgain = seen.has(known.concept.name);
    seen.add(known.concept.name);
    return isAgain ? null : known;
  });
}

/** `Non-GAAP net income` on the way to `Adjusted net income`, of other amounts: only where it ends is the measure meant. */
function lastOfAdjusted(
  rows: readonly CaptionedRow[],
  named: readonly (Named | null)[],
): readonly (Named | null)[] {
  const last = new Map<ConceptName, CaptionedRow>();
  for (const [index, known] of named.entries())
    if (known?.concept.basis === 'non-gaap' && known.concept.type === 'monetary')
      last.set(known.concept.name, rows[index] as CaptionedRow);
  return named.map((known, index) => {
    const row = rows[index] as CaptionedRow;
    const end = known === null ? undefined : last.get(known.concept.name);
    if (end === undefined || compactKey(end.caption) === compactKey(row.caption)) return known;
    return printsOther(row, end) ? null : known;
  });
}

/** So many lines lie between what cash changed before exchange rates moved it, and in all. */
const NEAR = 3;

/** `Net increase in cash`, then what exchange rates did, then `Net increase in cash` again: of the two, the last is meant. */
function lastOfChange(
  rows: readonly CaptionedRow[],
  named: readonly (Named | null)[],
): readonly (Named | null)[] {
  return named.map((known, index) => {
    const row = rows[index] as CaptionedRow;
    if (known?.concept.kind !== 'flow') return known;
    const isAgain = rows
      .slice(index + 1, index + 1 + NEAR)
      .some(
        (next, step) =>
          named[index + 1 + step]?.concept === known.concept &&
          compactKey(row.caption).startsWith(compactKey(next.caption)) &&
          printsOther(row, next),
      );
    return isAgain ? null : known;
  });
}

function printsOther({ figures }: CaptionedRow, other: CaptionedRow): boolean {
  return [...figures].some(([column, { value }]) => {
    const beside = other.figures.get(column);
    return beside !== undefined && compare(value, beside.value) !== 0;
  });
}

const isTotal = (caption: string): boolean => /^total\b|\btotal$/i.test(caption);
const isNet = (caption: string): boolean => /^net\b/i.test(caption);
