/** What a sentence's words name: a concept of a pack, a caption of the document's own tables, or a name only said. */
import type { ConceptName } from '../../../model/fact.ts';
import type { ConceptKind, ConceptType } from '../../../model/identity.ts';
import { phraseKey, slug, typeOfWords } from '../../lexicon/caption.ts';
import { conceptOfKey } from '../../lexicon/lexicon.ts';
import { byFrame } from './frame.ts';
import { withBasisBefore } from '../names/basis-words.ts';
import { partNames, unqualified } from '../names/part-names.ts';
import { cashListed } from './cash-listed.ts';
import { isLossBeforeRemark } from './before-remark.ts';
import { opensWithMeasure, readings } from './readings.ts';
import { statesLevel } from './states-level.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import type { Words } from '../sentence/subject.ts';
import { wordsOf } from '../sentence/words-of.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Names } from './context.ts';

export interface Meaning {
  readonly concept: ConceptName;
  readonly type: ConceptType;
  readonly kind: ConceptKind;
  /** The words name the opposite of the concept: a loss, where it is income. */
  readonly opposite: boolean;
  readonly caption: string;
  /** Its name holds the hedge before the figure, as `authorized up to #` does: the figure is what is named. */
  readonly isLimit?: boolean;
}

/** The measure a figure is the value of; `null` where the words name none. */
export function meaningOf(sentence: Sentence, figure: SentenceFigure, names: Names): Meaning | null {
  const framed = byFrame(sentence, figure, names);
  if (framed !== null) return framed;
  if (figure.subject === null || figure.role.kind !== 'value') return null;
  const found = subjectMeaning(sentence, figure.subject, names);
  if (found !== null) return found;
  const { tokens } = sentence;
  const { role, subject } = figure;
  const listed = cashListed(tokens, subject, (words) => wordsOf(tokens, words, names.text));
  const isLevel =
    statesLevel(figure) || (role.verb === 'of' && opensWithMeasure(tokens, subject, names.text));
  return listed ?? (isLevel ? onlySaid(tokens, subject, names) : null);
}

/** What the packs or the document's own captions know of these words, or of their end. */
export function subjectMeaning({ tokens }: Sentence, subject: Words, names: Names): Meaning | null {
  for (const words of readings(tokens, subject)) {
    const found = isNumbered(tokens, words.from, names.text)
      ? byNumberedName(tokens, words, names)
      : bySubject(tokens, words, names);
    if (found !== null) return found;
  }
  return null;
}

/** `Windows 11 revenue`, `Segment 1 revenue`: what is named begins before the number, and is a part of the whole. */
function isNumbered(tokens: readonly Token[], at: number, text: string): boolean {
  const [word, number, first] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (word?.kind !== 'word' || number?.kind !== 'figure' || first === undefined) return false;
  const isBare = /^\d{1,3}$/.test(text.slice(number.start, number.end));
  return isBare && text.slice(word.end, number.start) === ' ' && text.slice(number.end, first.start) === ' ';
}

/** No name has more words before its number. */
const LONGEST_BEFORE = 3;

/** `Product line 2 revenue`, where a row is called so. */
function byNumberedName(tokens: readonly Token[], { from, to }: Words, names: Names): Meaning | null {
  const last = tokens[to - 1];
  for (let start = from - 2; start >= from - 1 - LONGEST_BEFORE; start--) {
    const first = tokens[start];
    if (first?.kind !== 'word' || last === undefined) return null;
    const said = names.text.slice(first.start, last.end);
    const own = byOwnCaption(said, phraseKey(said), names);
    if (own !== null) return own;
  }
  return null;
}

/** In front of a measure, and no part of its name. */
const OPENS_NOTHING = /^(?:[\s,;:•·–—-]+|(?:of|our|the|its|an?|record|quarterly|strong|solid)\s+)+/i;

/** Of the whole group, as its statements are. */
const CONSOLIDATED = /^consolidated /i;

function bySubject(tokens: readonly Token[], words: Words, names: Names): Meaning | null {
  const said = wordsOf(tokens, words, names.text).replace(OPENS_NOTHING, '');
  const found =
    named(said, names) ??
    withPeriod(tokens, words, names) ??
    (CONSOLIDATED.test(said) ? named(said.replace(CONSOLIDATED, ''), names) : null) ??
    ofIssuer(said, names) ??
    maybeNamed(withBasisBefore(said), names);
  if (found !== null || !said.includes('(')) return found;
  // `Selling expenses (restated)`: a remark in brackets is no part of the name.
  return named(said.replaceAll(/\s*\([^()]{0,60}\)/g, ''), names);
}

/** `Harbor's net sales`, `the Company's net sales`: those of the whole, as its statements are. */
function ofIssuer(said: string, names: Names): Meaning | null {
  const [, owner = '', measure] = /^(.{2,60}?)['’]s (.+)$/.exec(said) ?? [];
  const isIssuer = /^(?:company|group)$/i.test(owner) || names.issuers.has(owner);
  const isPart = names.topic !== null || names.own.parts.has(phraseKey(owner));
  return measure === undefined || !isIssuer || isPart ? null : named(measure, names);
}

/** `Profit for the period`: a caption may hold a phrase of time. */
function withPeriod(tokens: readonly Token[], { from, to, rest }: Words, names: Names): Meaning | null {
  const [first, next] = [tokens[from], tokens[to]];
  if (first === undefined || next?.kind !== 'period' || rest !== undefined || to - from > 4) return null;
  return named(names.text.slice(first.start, next.end), names);
}

/** The measure that these words name, and no other. */
export function named(said: string, names: Names): Meaning | null {
  const key = phraseKey(said);
  return keyNamed(said, key, names) ?? spelledOut(said, key, names) ?? otherwiseNamed(said, key, names);
}

function maybeNamed(said: string | null, names: Names): Meaning | null {
  return said === null ? null : named(said, names);
}

/** By another of its names: without what goes without saying, or as a measure of a part. */
function otherwiseNamed(said: string, key: string, names: Names): Meaning | null {
  for (const shorter of names.topic === null ? unqualified(key) : []) {
    const found = keyNamed(said, shorter, names);
    if (found !== null) return found;
  }
  for (const name of names.own.hasParts ? partNames(key) : []) {
    const part = byOwnCaption(said, name, names);
    if (part !== null) return part;
  }
  return null;
}

/** `ARR`, where the document says what it stands for. */
function spelledOut(said: string, key: string, names: Names): Meaning | null {
  const { abbreviations } = names;
  const words = abbreviations.size === 0 ? [] : key.split(' ');
  if (!words.some((word) => abbreviations.has(word))) return null;
  return keyNamed(said, words.map((word) => abbreviations.get(word) ?? word).join(' '), names);
}

function keyNamed(said: string, key: string, names: Names): Meaning | null {
  const known = conceptOfKey(names.lexicon, key, names.recency);
  if (isOwnRow(key, names)) return byOwnCaption(said, key, names);
  if (names.topic !== null && (known !== null || isOfPart(said, names.topic, names)))
    return ofTopic(`${names.topic} ${said}`, names);
  if (known !== null) {
    const { concept, opposite } = known;
    return {
      concept: concept.name,
      type: concept.type,
      kind: concept.kind,
      opposite,
      caption: said,
    };
  }
  return byOwnCaption(said, key, names);
}

/** Said of the part that the heading names, whatever row of the whole is called so. */
const BARE_MEASURE =
  /^(?:(?:(?:total|net|operating|adjusted|gross|organic) )*(?:sales|revenues?|turnover|income|profit|loss|earnings|ebitd?a)|organic(?: net)?(?: sales| revenue)? growth)$/i;

/** A part with rows or columns of its own is what all is said of under its heading. */
function isOfPart(said: string, topic: string, { own }: Names): boolean {
  return (
    BARE_MEASURE.test(said) ||
    (own.parts.has(phraseKey(topic)) && own.byPhrase.has(phraseKey(said))) ||
    typeof own.byPhrase.get(phraseKey(`${topic} ${said}`)) === 'string'
  );
}

/** The document prints a row of this very caption that is not the packs' measure: net sales, beside total revenue. */
function isOwnRow(key: string, { own, topic }: Names): boolean {
  const name = own.byPhrase.get(key);
  return topic === null && typeof name === 'string' && /^doc:(?!table-\d)/.test(name);
}

/** Under a heading that names a part, a measure of the whole is the part's. */
function ofTopic(said: string, names: Names): Meaning {
  const key = phraseKey(said);
  const parts = names.own.hasParts ? partNames(key) : [];
  const [part] = parts.flatMap((name) => byOwnCaption(said, name, names) ?? []);
  return (
    byOwnCaption(said, key, names) ??
    part ?? {
      concept: `said:${slug(key)}`,
      type: typeOfWords([said]),
      kind: 'flow',
      opposite: false,
      caption: said,
    }
  );
}

function byOwnCaption(said: string, key: string, names: Names): Meaning | null {
  const own = ownNamed(key, names);
  if (own === undefined || own === null) return null;
  return {
    concept: own,
    type: names.own.types.get(own) ?? 'monetary',
    kind: names.own.balances.has(own) ? 'balance' : 'flow',
    opposite: names.own.opposites.has(phraseKey(said)) || isLossBeforeRemark(said, own, names),
    caption: said,
  };
}

/** The row of this caption; `adjusted sales` is the row of adjusted net sales, where none is called as the sentence says. */
function ownNamed(key: string, { own }: Names): ConceptName | null | undefined {
  const found = own.byPhrase.get(key);
  if (found !== undefined || !/\b(?:sale|revenue)$/.test(key)) return found;
  return own.byPhrase.get(
    /\bnet (?:sale|revenue)$/.test(key)
      ? key.replace(/\bnet (?=\w+$)/, '')
      : key.replace(/\b(?=(?:sale|revenue)$)/, 'net '),
  );
}

/** A measure that only sentences name still ties to its other mentions; one word alone is too little to know it by. */
export function onlySaid(tokens: readonly Token[], subject: Words, names: Names): Meaning | null {
  const said = wordsOf(tokens, subject, names.text).replace(OPENS_NOTHING, '');
  const key = phraseKey(said);
  // A caption that stands for several rows names none of them.
  if (names.own.byPhrase.has(key)) return null;
  if (!key.includes(' ') || said.length > 120) return null;
  return {
    // Under the heading of a part, it is that part's.
    concept: `said:${slug(`${names.topic ?? ''} ${saidKey(key)}`)}`,
    type: typeOfWords([said]),
    kind: 'flow',
    opposite: false,
    caption: said,
  };
}

/** Net sales abroad are sales abroad. */
function saidKey(key: string): string {
  return key.replace(/\bnet (?=sale\b|revenue\b)/g, '');
}
