/** What the rows of the document's own tables are called, in their captions and by sentences. */
import type { TableLayout, TableRow } from '../../model/extraction.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { ConceptType } from '../../model/identity.ts';
import { STATEMENT_RANKS } from '../../model/quantity.ts';
import { cleanCaption, phraseKey } from '../caption.ts';

/** Names by the words of the document's own captions. */
export interface OwnCaptions {
  readonly byPhrase: ReadonlyMap<string, ConceptName | null>;
  /** Phrases for the other side of a caption that has two: `other expense`, of `Other income (expense)`. */
  readonly opposites: ReadonlySet<string>;
  readonly types: ReadonlyMap<ConceptName, ConceptType>;
  readonly balances: ReadonlySet<ConceptName>;
}

export function ownCaptions(tables: readonly TableLayout[], facts: readonly Fact[]): OwnCaptions {
  const byPhrase = new Map<string, ConceptName | null>();
  const partly: Partly[] = [];
  for (const { rows, kind } of tables) {
    for (const row of rows) {
      if (row.concept === null || row.kind === 'heading') continue;
      name(byPhrase, phraseKey(row.caption), row.concept);
      partly.push(...partNames(row, row.concept, STATEMENT_RANKS[kind]));
    }
  }
  const opposites = nameInPart(partly, byPhrase);
  const types = new Map<ConceptName, ConceptType>();
  const balances = new Set<ConceptName>();
  for (const fact of facts) {
    if (fact.concept === null) continue;
    types.set(fact.concept, typeOfUnit(fact.unit));
    if (fact.period?.kind === 'instant') balances.add(fact.concept);
  }
  return { byPhrase, opposites, types, balances };
}

/** A phrase for several rows names none of them. */
function name(byPhrase: Map<string, ConceptName | null>, key: string, concept: ConceptName): void {
  byPhrase.set(key, byPhrase.has(key) && byPhrase.get(key) !== concept ? null : concept);
}

/** What sentences call a row besides its caption; no row may have that for its own. */
interface Partly {
  readonly key: string;
  readonly concept: ConceptName;
  /** Of the kind of table: what a statement calls so is meant before what is derived from it. */
  readonly rank: number;
  readonly isOpposite: boolean;
}

function partNames(row: TableRow, concept: ConceptName, rank: number): readonly Partly[] {
  const of = (words: string, isOpposite = false): Partly => ({
    key: phraseKey(words),
    concept,
    rank,
    isOpposite,
  });
  const ofRevenue = isOfRevenue(row) ? REVENUES.map((words) => of(words.replace('#', row.caption))) : [];
  const sides = sidesOf(row.caption).map(([words, isOpposite]) => of(words, isOpposite));
  return [...ofRevenue, ...sides, ...shortened(cleanCaption(row.caption)).map((words) => of(words))];
}

/** @returns the phrases that name the opposite */
function nameInPart(
  partly: readonly Partly[],
  byPhrase: Map<string, ConceptName | null>,
): ReadonlySet<string> {
  const whole = new Set(byPhrase.keys());
  const ranks = new Map<string, number>();
  const opposites = new Set<string>();
  for (const { key, concept, rank, isOpposite } of partly.toSorted((a, b) => a.rank - b.rank)) {
    const known = ranks.get(key) ?? rank;
    if (whole.has(key) || known !== rank) continue;
    ranks.set(key, rank);
    name(byPhrase, key, concept);
    if (isOpposite) opposites.add(key);
  }
  return opposites;
}

const ABBREVIATIONS: readonly (readonly [words: RegExp, short: string])[] = [
  [/\bselling,? general,? (?:and|&) administrative\b/i, 'SG&A'],
  [/(?<!selling, )(?<!selling )\bgeneral (?:and|&) administrative\b/i, 'G&A'],
  [/\bresearch (?:and|&) development\b/i, 'R&D'],
  [/\b(?:sales (?:and|&) marketing|marketing (?:and|&) sales)\b/i, 'S&M'],
];

/** Expenses are called by their initials, and with or without that word. */
function shortened(caption: string): readonly string[] {
  const found = ABBREVIATIONS.find(([words]) => words.test(caption));
  if (found === undefined) return [];
  const bare = caption.replace(/,? expenses?$/i, '');
  const short = bare.replace(found[0], found[1]);
  return [bare, `${bare} expenses`, short, `${short} expenses`].filter((words) => words !== caption);
}

const TWO_SIDED =
  /^(.*?\b)(income|expenses?|gains?|loss(?:es)?|earnings|profit|benefit|provision) \((income|expenses?|gains?|loss(?:es)?|earnings|profit|benefit|provision)\)(.*)$/i;
const TURNED =
  /^(.*?)\((income|expenses?|gains?|loss(?:es)?|earnings|profit|benefit|provision)\) (income|expenses?|gains?|loss(?:es)?|earnings|profit|benefit|provision)\b(.*)$/i;

/** `Other income (expense), net` is called other income, or where it is negative other expense; the rest may go without `net`. */
function sidesOf(caption: string): readonly (readonly [words: string, isOpposite: boolean])[] {
  const plain = cleanCaption(caption);
  const [, before, first, second, after] = TWO_SIDED.exec(plain) ?? [];
  if (before !== undefined)
    return withoutNet(`${before}${first}${after}`, false).concat(
      withoutNet(`${before}${second}${after}`, true),
    );
  const [, opening, other, named, rest] = TURNED.exec(plain) ?? [];
  if (opening !== undefined)
    return withoutNet(`${opening}${named}${rest}`, false).concat(
      withoutNet(`${opening}${other}${rest}`, true),
    );
  return withoutNet(plain, false).filter(([words]) => words !== plain);
}

function withoutNet(words: string, isOpposite: boolean): (readonly [string, boolean])[] {
  const short = words.replace(/(?:,| -| –| —)? net$/i, '').replace(/^total /i, '');
  return short === words
    ? [[words, isOpposite]]
    : [
        [words, isOpposite],
        [short, isOpposite],
      ];
}

/** How sentences call the parts of revenue: `Services` under `Net sales` is services revenue. */
const REVENUES = [
  '# revenue',
  '# revenues',
  '# net revenue',
  '# sales',
  '# net sales',
  '# segment revenue',
  'revenue from #',
];

function isOfRevenue({ section, caption, concept }: TableRow): boolean {
  const heading = section.at(-1) ?? '';
  return (
    concept?.startsWith('doc:') === true &&
    /^(?:total |net )*(?:revenues?|sales)(?: by \w+)?:?$/i.test(heading.trim()) &&
    !/\b(?:total|revenues?|sales|costs?|expenses?)\b/i.test(caption)
  );
}

function typeOfUnit(unit: string): ConceptType {
  if (unit === 'xbrli:pure') return 'percent';
  if (unit === 'xbrli:shares') return 'shares';
  return unit.includes('/') ? 'per-share' : 'monetary';
}
