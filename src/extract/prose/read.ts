/** All prose of a document, block by block: facts, claims, and what each numeral is. */
import type { Claim } from '../../model/claim.ts';
import type { Document, TextBlock } from '../../model/document.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/place.ts';
import { NamedConcepts } from '../lexicon/recency.ts';
import { sentenceClaims, splitClaim, type Pending } from './claims/claims.ts';
import { exchangeFacts } from './claims/exchange.ts';
import { listedParts } from './claims/listed-parts.ts';
import { midpointClaims } from './claims/midpoint.ts';
import { movedByClaims } from './claims/moved-by.ts';
import { NoteMarks } from './claims/hung-marks.ts';
import { comparedIn, directionClaims, movesBack } from './claims/said-moves.ts';
import { partComparatives, withComparatives } from './facts/comparatives.ts';
import { sentenceFacts } from './facts/facts.ts';
import { isTimeAsTitle, namesTimeOnly } from './facts/heading-period.ts';
import { isAwaited, partBefore } from './introduction.ts';
import { partBehind, partsSaid, type PartSaid, type PartsSaid } from './meaning/part-said.ts';
import type { SentenceFact } from './meaning/sentence-fact.ts';
import type { BlockProse, Carried } from './memory.ts';
import { ProseText, type NumeralContext } from './prose-text.ts';
import { proseOf } from './repair.ts';
import { readSentence, type Sentence } from './sentence/sentence.ts';
import {
  behindSentence,
  openingSetting,
  type Setting,
  settingOf,
  spanOpened,
  underHeading,
} from './setting.ts';
import { withoutAsides } from './tokens/asides.ts';
import { withMark } from './tokens/note-mark.ts';
import { sentences } from './tokens/split.ts';
import type { DocumentContext, SentenceContext } from './meaning/context.ts';

/** What is claimed by where the figures stand among the words. */
const CLAIMS = [midpointClaims, movedByClaims, listedParts] as const;

/** What a document says in its sentences. */
export interface Prose {
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly pending: readonly Pending[];
}

/** What is known of the document before its sentences are read. */
export interface ProseContext extends NumeralContext, DocumentContext {
  /** The document prints comparatives in brackets. */
  readonly isBracketed: boolean;
}

export function readProse(document: Document, context: ProseContext): Prose {
  const reader = new ProseReader(proseOf(document), context);
  return gathered(
    document.blocks.flatMap((block, index) => (block.kind === 'table' ? [] : [reader.read(block, index)])),
  );
}

/** The prose of all blocks, in their order. */
export function gathered(blocks: readonly BlockProse[]): Prose {
  return {
    facts: blocks.flatMap(({ facts }) => facts),
    claims: blocks.flatMap(({ claims }) => claims),
    pending: blocks.flatMap(({ pending }) => pending),
  };
}

/** A sentence, and where it stands. */
interface Place {
  readonly block: TextBlock;
  readonly index: number;
  readonly number: number;
  readonly span: Span;
}

/** What the sentences of a block have told so far, and the next of them goes on with. */
interface Told {
  readonly facts: Fact[];
  readonly claims: Claim[];
  readonly pending: Pending[];
  /** The part of the business that the heading names, or a line of its own before the block. */
  readonly topic: string | null;
  /** All that is stated. */
  readonly stated: SentenceFact[];
  /** What the last sentence that compares states: the increase is of that. */
  compared: readonly SentenceFact[];
  /** The span that a sentence opened with. */
  spoken: Period | null;
  /** The part of the business that a sentence spoke of. */
  part: PartSaid | null;
}

/** Where no sentence stands. V8 copies a context that has all that a sentence's has in a third of the room and the time. */
const NOWHERE = {
  section: null,
  spoken: null,
  part: null,
  topic: null,
  awaits: false,
  block: -1,
  sentence: -1,
} as const;

/**
 * Reads one block after the other. What carries over to the next is where prose stands, which concepts it has named, and
 * the figures that notes hang on; a block can be read from where another reading stood, by what `carried` says.
 */
export class ProseReader {
  readonly #prose: ProseText;
  readonly #context: ProseContext & SentenceContext;
  readonly #named = new NamedConcepts();
  readonly #marks: NoteMarks;
  #setting: Setting;

  constructor(text: string, context: ProseContext) {
    this.#prose = new ProseText(text, context);
    this.#context = { ...context, ...NOWHERE, recency: this.#named.recency };
    this.#marks = new NoteMarks(text, context.inventory);
    this.#setting = openingSetting(context.fiscal.current);
  }

  read(block: TextBlock, index: number): BlockProse {
    const told = this.#enter(block, index);
    if (block.kind === 'heading' || this.#prose.hasNumeral(block.span)) {
      for (const [number, span] of sentences(this.#prose.whole, block.span).entries())
        this.#readSentence({ block, index, number, span }, told);
    }
    const { facts, claims, pending } = told;
    return { facts, claims, pending };
  }

  carried(): Carried {
    return { ...this.#setting, named: this.#named.carried(), marked: this.#marks.carried() };
  }

  /** Goes on from what carried over elsewhere. */
  goOnFrom({ named, marked, ...setting }: Carried): void {
    this.#setting = setting;
    this.#named.goOnFrom(named);
    this.#marks.goOnFrom(marked);
  }

  #enter(block: TextBlock, index: number): Told {
    const linePart = partBefore(block, this.#setting.introduction);
    this.#setting = settingOf(block, index, this.#prose, this.#setting);
    if (block.kind === 'paragraph' && isTimeAsTitle(this.#prose.words(block.span))) {
      const title = this.#prose.tokens(block.span);
      if (namesTimeOnly(title)) this.#setting = underHeading(this.#setting, title, this.#context);
    }
    const { topic, introduction } = this.#setting;
    return {
      facts: [],
      claims: [],
      pending: [],
      topic: topic ?? linePart,
      stated: [],
      compared: [],
      spoken: introduction.period,
      part: null,
    };
  }

  #readSentence(place: Place, told: Told): void {
    const { block, span } = place;
    const words = this.#prose.words(span);
    told.claims.push(...directionClaims(words, told.compared, this.#context.seen));
    // A sentence without a numeral says nothing that is looked for but which way a figure moved.
    if (block.kind !== 'heading' && !this.#prose.hasNumeral(span)) return;
    const { sentence, asides } = this.#sentenceAt(place);
    const parts = partsSaid(sentence, this.#prose.whole);
    const facts = this.#state(sentence, parts, place, told);
    for (const aside of asides) this.#state(aside, partsSaid(aside, this.#prose.whole), place, told);
    told.claims.push(...movesBack(facts, told.stated));
    told.stated.push(...facts.values());
    told.compared = comparedIn(facts) ?? told.compared;
    told.part = partBehind(parts) ?? told.part;
    told.spoken = spanOpened(sentence, this.#context) ?? told.spoken;
    this.#setting = behindSentence(this.#setting, { block, sentence, words }, this.#prose, this.#context);
  }

  /** The sentence as it reads without its asides, which are sentences of their own. */
  #sentenceAt({ block, number, span }: Place): {
    readonly sentence: Sentence;
    readonly asides: readonly Sentence[];
  } {
    const { whole } = this.#prose;
    const { tokens, behind } = partComparatives(this.#prose.tokens(span), whole, this.#context.isBracketed);
    if (number === 0 && block.kind === 'heading')
      this.#setting = underHeading(this.#setting, tokens, this.#context);
    this.#marks.record(tokens, block, number);
    const isNote = block.kind === 'footnote' && number === 0;
    const { tokens: own, asides } = withoutAsides(isNote ? withMark(tokens) : tokens);
    return {
      sentence: withComparatives(readSentence(own), behind),
      asides: asides.map((aside) => withComparatives(readSentence(aside), behind)),
    };
  }

  /** What the sentence states and claims is told from here on. */
  #state(sentence: Sentence, parts: PartsSaid, place: Place, told: Told): ReadonlyMap<number, SentenceFact> {
    const context = this.#contextOf(place, told);
    const facts = sentenceFacts(sentence, parts, context);
    const parentOf = (concept: ConceptName): ConceptName | null =>
      context.lexicon.concepts.get(concept)?.parent ?? null;
    const { claims, pending } = sentenceClaims(facts, { parentOf, ...context });
    const { tokens } = sentence;
    told.claims.push(...claims, ...CLAIMS.flatMap((claimsOf) => claimsOf(tokens, facts)));
    told.pending.push(...pending);
    if (place.block.kind === 'footnote')
      told.claims.push(...splitClaim(sentence.tokens, facts, this.#marks.noteOf(sentence.tokens)));
    const exchange = exchangeFacts(facts, context.makeFact);
    for (const each of facts.values()) {
      const rate = exchange.get(each.id);
      if (rate !== undefined) context.inventory.revise(each.id, 'rate');
      told.facts.push(rate ?? each.fact);
      if (each.meaning !== null) this.#named.name(each.meaning.concept);
    }
    this.#marks.hang(sentence, facts);
    return facts;
  }

  #contextOf({ block, index, number }: Place, { spoken, part, topic }: Told): SentenceContext {
    const { section, introduction } = this.#setting;
    return {
      ...this.#context,
      section,
      spoken,
      part,
      topic,
      awaits: isAwaited(introduction, block),
      block: index,
      sentence: number,
    };
  }
}
