/**
 * From captions and phrases to concepts. Rule packs come first; where they are silent, the document's own captions
 * serve, so that a release of an issuer without a pack is still read.
 */
import type { ConceptName } from '../../model/fact.ts';
import { append } from '../../model/grouped.ts';
import type { Caption, Concept } from '../../model/identity.ts';
import { captionKeys, compactKey, phraseKey } from './caption.ts';
import { type Frames, framesOf, isFrame } from './frames.ts';
import type { Recency } from './recency.ts';

export interface Lexicon {
  readonly concepts: ReadonlyMap<ConceptName, Concept>;
  /** Concepts whose caption is exactly this, by compact key. */
  readonly captions: ReadonlyMap<string, readonly CaptionEntry[]>;
  /** Captions with `…`, longest literal first, by the letter that they may begin with. */
  readonly patterns: ReadonlyMap<string, readonly CaptionEntry[]>;
  readonly phrases: ReadonlyMap<string, readonly Named[]>;
  /** Phrases around a figure: `# consumers`. */
  readonly frames: Frames;
}

interface CaptionEntry {
  readonly concept: Concept;
  readonly caption: Caption;
  /** Compact literals between the ellipses. */
  readonly parts: readonly string[];
  /** The same of the heading it must stand under. */
  readonly under: readonly string[] | null;
  readonly opposite: boolean;
}

/** A concept, and whether the words name its opposite. */
export interface Named {
  readonly concept: Concept;
  readonly opposite: boolean;
}

export function buildLexicon(concepts: readonly Concept[]): Lexicon {
  const captions = new Map<string, CaptionEntry[]>();
  const patterns: CaptionEntry[] = [];
  const phrases = new Map<string, Named[]>();
  const addCaption = (concept: Concept, caption: Caption, opposite: boolean): void => {
    const { text } = caption;
    const under = caption.under === null ? null : keyParts(caption.under);
    if (text.includes(ANYTHING)) {
      patterns.push({ concept, caption, parts: keyParts(text), under, opposite });
      return;
    }
    const { compact, phrase } = captionKeys(text);
    append(captions, compact, { concept, caption, parts: [compact], under, opposite });
    if (under === null) append(phrases, phrase, { concept, opposite });
  };
  for (const concept of concepts) {
    for (const caption of concept.captions) addCaption(concept, caption, false);
    for (const caption of concept.opposite) addCaption(concept, caption, true);
    for (const phrase of concept.phrases) {
      if (!isFrame(phrase)) append(phrases, phraseKey(phrase), { concept, opposite: false });
    }
  }
  const literals = new Map(patterns.map((entry) => [entry, entry.parts.join('').length]));
  patterns.sort((a, b) => (literals.get(b) ?? 0) - (literals.get(a) ?? 0));
  return {
    concepts: new Map(concepts.map((concept) => [concept.name, concept])),
    captions,
    patterns: byFirstLetter(patterns),
    phrases,
    frames: framesOf(concepts),
  };
}

/** For each letter the patterns that may begin with it, those that begin anyhow among them; these alone under none. */
function byFirstLetter(patterns: readonly CaptionEntry[]): Lexicon['patterns'] {
  const first = ({ parts }: CaptionEntry): string => (parts[0] ?? '').charAt(0);
  const lists = new Map<string, CaptionEntry[]>([['', []]]);
  for (const entry of patterns) lists.set(first(entry), []);
  for (const entry of patterns) {
    const own = first(entry);
    if (own !== '') lists.get(own)?.push(entry);
    else for (const list of lists.values()) list.push(entry);
  }
  return lists;
}

/** In a caption, whatever stands there. */
const ANYTHING = '…';

function keyParts(words: string): readonly string[] {
  return words.split(ANYTHING).map(compactKey);
}

/** The concept of a row, by its caption and the headings above it; `null` where packs do not know it. */
export function conceptOfCaption(
  lexicon: Lexicon,
  caption: string,
  section: readonly string[],
  recency: Recency,
): Named | null {
  const key = compactKey(caption);
  const headings = section.map(compactKey);
  const exact = literally(
    (lexicon.captions.get(key) ?? []).filter((entry) => isUnder(entry.under, headings)),
    caption,
  );
  const entries =
    exact.length > 0
      ? exact
      : (lexicon.patterns.get(key.charAt(0)) ?? lexicon.patterns.get('') ?? []).filter(
          (entry) =>
            key.startsWith(entry.parts[0] as string) && matches(entry, key) && isUnder(entry.under, headings),
        );
  const specific = entries.filter((entry) => entry.under !== null);
  const chosen = specific.length > 0 ? innermost(specific, headings) : entries;
  return choose(exact.length > 0 ? chosen : chosen.slice(0, 1), recency);
}

/** `Benefit from (provision for)` and `(Benefit from) provision for` differ in their brackets alone. */
function literally(entries: readonly CaptionEntry[], caption: string): readonly CaptionEntry[] {
  if (!entries.some((entry) => entry.opposite) || entries.every((entry) => entry.opposite)) return entries;
  const bracketed = (words: string): string => words.toLowerCase().replace(/[^a-z()]+/g, '');
  const same = entries.filter((entry) => bracketed(entry.caption.text) === bracketed(caption));
  return same.length > 0 ? same : entries;
}

/** @param key begins as the entry does */
function matches(entry: CaptionEntry, key: string): boolean {
  const { parts } = entry;
  let from = (parts[0] as string).length;
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] as string;
    const at = index === parts.length - 1 && part !== '' ? key.length - part.length : key.indexOf(part, from);
    if (at < from || !key.startsWith(part, at)) return false;
    from = at + part.length;
  }
  return true;
}

/** Of captions that need a heading, those whose heading stands nearest. */
function innermost(entries: readonly CaptionEntry[], headings: readonly string[]): readonly CaptionEntry[] {
  for (const heading of headings.toReversed()) {
    const here = entries.filter((entry) => isUnder(entry.under, [heading]));
    if (here.length > 0) return here;
  }
  return entries;
}

function isUnder(under: readonly string[] | null, headings: readonly string[]): boolean {
  if (under === null) return true;
  const [first = '', ...rest] = under;
  return headings.some(
    (heading) =>
      (rest.length === 0 ? heading === first : heading.startsWith(first)) &&
      rest.every((part) => heading.includes(part)),
  );
}

/**
 * The concept a sentence names by exactly these words; `null` where none, or where several remain possible.
 *
 * @param key of the words, as `phraseKey` makes it
 */
export function conceptOfKey(lexicon: Lexicon, key: string, recency: Recency): Named | null {
  const found = lexicon.phrases.get(key) ?? lexicon.phrases.get(key.replace(/ (?:expense|cost)$/, '')) ?? [];
  return choose(found, recency);
}

/** One concept is itself; of several, the one whose `within` was named last, if any was. */
function choose(named: readonly Named[], recency: Recency): Named | null {
  const unique = named.filter(
    (each, index) => named.findIndex((other) => other.concept === each.concept) === index,
  );
  if (unique.length <= 1) return unique[0] ?? null;
  let best: Named | null = null;
  let latest = -1;
  for (const each of unique) {
    const at = each.concept.within === null ? -1 : recency(each.concept.within);
    if (at > latest) [best, latest] = [each, at];
  }
  return best ?? unique.find((each) => each.concept.within === null) ?? null;
}
