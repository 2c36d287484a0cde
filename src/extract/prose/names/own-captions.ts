/** What the rows of the document's own tables are called, in their captions and by sentences. */
import type { TableLayout, TableRow } from '../../../model/extraction.ts';
import type { ConceptName, Fact } from '../../../model/fact.ts';
import type { ConceptType } from '../../../model/identity.ts';
import { periodKey, type Duration } from '../../../model/period.ts';
import { STANDING } from '../../../model/standing.ts';
import { compare } from '../../../number/amount.ts';
import { phraseKey } from '../../lexicon/caption.ts';
import { calledInPart, type ColumnMember, columnMembers } from './column-members.ts';
import { organicNames } from './organic.ts';
import { measureOfRows, otherNames } from './other-names.ts';
import { PART } from './part-names.ts';
import { totalsAbove } from './parts-below.ts';
import { isPerShare, perShareRow, type PerShareRow } from './per-share-rows.ts';
import { PURE, SHARES, type Unit } from '../../../model/unit.ts';
import { indexById } from '../../../model/index-by-id.ts';

/** Names by the words of the document's own captions. */
export interface OwnCaptions {
  readonly byPhrase: ReadonlyMap<string, ConceptName | null>;
  /** Phrases for the other side of a caption that has two: `other expense`, of `Other income (expense)`. */
  readonly opposites: ReadonlySet<string>;
  readonly types: ReadonlyMap<ConceptName, ConceptType>;
  readonly balances: ReadonlySet<ConceptName>;
  /** Parts of the business that have columns of their own, by the key of their words. */
  readonly parts: ReadonlySet<string>;
  readonly perShare: readonly PerShareRow[];
  /** Whether any row is of a part of the business. */
  readonly hasParts: boolean;
}

/** @param current the period that the release tells of */
export function ownCaptions(
  all: readonly TableLayout[],
  facts: readonly Fact[],
  current: Duration | null,
): OwnCaptions {
  const outlooks = all.filter((table) => current !== null && looksAhead(table, current));
  const tables = all.filter((table) => !outlooks.includes(table));
  const byPhrase: Phrases = new Map();
  const areOne = sameFigures(facts);
  const partly: Partly[] = [];
  const parts = new Set<string>();
  const perShare: PerShareRow[] = [];
  const byId = indexById(facts);
  for (const table of tables) {
    const measureOf = measureOfRows(table);
    const totals = totalsAbove(table.rows, byId);
    for (const [index, row] of table.rows.entries()) {
      if (row.concept === null || row.kind === 'heading') continue;
      const { concept } = row;
      const rank = STANDING[table.kind] + (ANOTHER.test(concept) ? LAST : 0);
      if (isCalledByCaption(row, byId)) {
        if (rank < LAST) name(byPhrase, phraseKey(row.caption), concept, areOne);
        else partly.push({ key: phraseKey(row.caption), concept, rank, isOpposite: false });
      }
      for (const { key, concept: organic } of organicNames(row, byId, row === table.rows.at(-1)))
        partly.push({ key, concept: organic, rank, isOpposite: false });
      for (const member of columnMembers(row, byId)) {
        parts.add(phraseKey(member.part));
        partly.push(...namesOfMember(row.caption, member, rank));
      }
      partly.push(...takenOff(row, concept, rank, byId));
      for (const { words, isOpposite } of otherNames(row, measureOf(index), totals.get(row)))
        partly.push({ key: keyOf(words), concept, rank, isOpposite });
      if (isPerShare(row)) perShare.push(perShareRow(row, concept));
    }
  }
  const opposites = nameInPart(partly, byPhrase, areOne);
  nameAhead(outlooks, byPhrase, areOne);
  return { byPhrase, opposites, ...kindsOf(facts), parts, perShare, hasParts: partly.some(isOfPart) };
}

function isOfPart({ key }: Partly): boolean {
  return key.startsWith(PART);
}

function namesOfMember(caption: string, { part, concept }: ColumnMember, rank: number): readonly Partly[] {
  return calledInPart(caption, part).map((words) => ({
    key: phraseKey(words),
    concept,
    rank,
    isOpposite: false,
  }));
}

/** `Net income 1.59` below `Per share data` is not the amount that sentences call so. */
function isCalledByCaption({ caption, facts }: TableRow, byId: ById): boolean {
  const isPerUnit = byId.get(facts[0] ?? '')?.unit.includes('/') === true;
  return !isPerUnit || /\b(?:per|eps)\b|^(?:basic|diluted)\b/i.test(caption);
}

/** A row that is of another measure than its caption says is called so last of all. */
const ANOTHER = /^doc:table-\d+-row-\d+$/;
const LAST = 10;

/** `Less: Capital expenditures (96.4)`: capital expenditures of 96.4, where no other row is called so. */
const TAKEN = /^(?:less|plus|add):\s*(.{4,80})$/i;
const AFTER = 20;

function takenOff(
  { caption, facts }: TableRow,
  concept: ConceptName,
  rank: number,
  byId: ById,
): readonly Partly[] {
  const words = TAKEN.exec(caption)?.[1];
  if (words === undefined) return [];
  const isOpposite = facts.every((id) => (byId.get(id)?.value.units ?? 0n) <= 0n);
  return [{ key: phraseKey(words), concept, rank: rank + AFTER, isOpposite }];
}

type ById = ReadonlyMap<string, Fact>;

function kindsOf(facts: readonly Fact[]): Pick<OwnCaptions, 'types' | 'balances'> {
  const types = new Map<ConceptName, ConceptType>();
  const balances = new Set<ConceptName>();
  for (const fact of facts) {
    if (fact.concept === null) continue;
    types.set(fact.concept, typeOfUnit(fact.unit));
    if (fact.period?.kind === 'instant') balances.add(fact.concept);
  }
  return { types, balances };
}

function looksAhead({ columns }: TableLayout, current: Duration): boolean {
  const dated = columns.flatMap(({ period }) => period ?? []);
  return dated.length > 0 && dated.every((period) => period.kind === 'duration' && period.end > current.end);
}

/** What an outlook calls as a row that tells of the past, a sentence means of the past. */
function nameAhead(outlooks: readonly TableLayout[], byPhrase: Phrases, areOne: AreOne): void {
  const told = new Set(byPhrase.keys());
  for (const { caption, concept, kind } of outlooks.flatMap(({ rows }) => rows)) {
    const key = phraseKey(caption);
    if (concept === null || kind === 'heading' || told.has(key) || told.has(PART + key)) continue;
    name(byPhrase, key, concept, areOne);
  }
}

function keyOf(words: string): string {
  return words.startsWith(PART) ? PART + phraseKey(words) : phraseKey(words);
}

type Phrases = Map<string, ConceptName | null>;
type AreOne = (a: ConceptName, b: ConceptName) => boolean;

/** A phrase for several rows names none of them, but where they print the same figures. */
function name(byPhrase: Phrases, key: string, concept: ConceptName, areOne: AreOne): void {
  const known = byPhrase.get(key);
  if (known === undefined) byPhrase.set(key, concept);
  else if (known !== null && known !== concept && !areOne(known, concept)) byPhrase.set(key, null);
}

/** Whether two rows are one that is printed twice: the same figure in each period that both have. */
function sameFigures(facts: readonly Fact[]): AreOne {
  let printed: ReadonlyMap<ConceptName, ReadonlyMap<string, Fact>> | null = null;
  return (a, b) => {
    printed ??= byConcept(facts);
    const others = printed.get(b);
    const shared = [...(printed.get(a) ?? [])].flatMap(([key, fact]) => {
      const other = others?.get(key);
      return other === undefined ? [] : [[fact, other] as const];
    });
    const isSame = ([one, other]: readonly [Fact, Fact]): boolean => compare(one.value, other.value) === 0;
    return shared.every(isSame) && shared.some(([{ value }]) => value.units !== 0n);
  };
}

function byConcept(facts: readonly Fact[]): ReadonlyMap<ConceptName, ReadonlyMap<string, Fact>> {
  const printed = new Map<ConceptName, Map<string, Fact>>();
  for (const fact of facts) {
    if (fact.concept === null || fact.period === null) continue;
    const known = printed.get(fact.concept) ?? new Map<string, Fact>();
    known.set(`${periodKey(fact.period)}|${fact.unit}`, fact);
    printed.set(fact.concept, known);
  }
  return printed;
}

/** What sentences call a row besides its caption; no row may have that for its own. */
interface Partly {
  readonly key: string;
  readonly concept: ConceptName;
  /** Of the kind of table: what a statement calls so is meant before what is derived from it. */
  readonly rank: number;
  readonly isOpposite: boolean;
}

/** @returns the phrases that name the opposite */
function nameInPart(partly: readonly Partly[], byPhrase: Phrases, areOne: AreOne): ReadonlySet<string> {
  const whole = new Set(byPhrase.keys());
  const ranks = new Map<string, number>();
  const opposites = new Set<string>();
  for (const { key, concept, rank, isOpposite } of partly.toSorted((a, b) => a.rank - b.rank)) {
    const known = ranks.get(key) ?? rank;
    if (whole.has(key) || known !== rank) continue;
    ranks.set(key, rank);
    name(byPhrase, key, concept, areOne);
    if (isOpposite) opposites.add(key);
  }
  return opposites;
}

function typeOfUnit(unit: Unit): ConceptType {
  if (unit === PURE) return 'percent';
  if (unit === SHARES) return 'shares';
  return unit.includes('/') ? 'per-share' : 'monetary';
}
