/** All prose of a document, block by block: facts, claims, and what each numeral is. */
import type { Claim } from '../../model/claim.ts';
import type { Document, TextBlock } from '../../model/document.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import type { Span } from '../../model/place.ts';
import { sentenceClaims, splitClaim, type Pending } from './claims/claims.ts';
import { withoutAsides } from './tokens/asides.ts';
import { partComparatives, withComparatives } from './facts/comparatives.ts';
import { withPoints } from './tokens/bare-points.ts';
import { exchangeFacts } from './claims/exchange.ts';
import { resolve } from './facts/dating.ts';
import { sentenceFacts } from './facts/facts.ts';
import type { SentenceContext, SentenceFact } from './meaning/sentence-fact.ts';
import { introducedBy, introduces, isAwaited, isLabel, NO_INTRODUCTION, withPeriod } from './introduction.ts';
import type { BlockProse, Carried } from './memory.ts';
import { partBehind, type PartSaid } from './meaning/part-said.ts';
import { midpointClaims } from './claims/midpoint.ts';
import { withMark } from './tokens/note-mark.ts';
import { withNoteMarks } from './tokens/note-marks.ts';
import { NoteMarks } from './claims/hung-marks.ts';
import { proseOf } from './repair.ts';
import { comparedIn, directionClaims, movesBack } from './claims/said-moves.ts';
import { readSentence, type Sentence } from './sentence/sentence.ts';
import { inSmallLetters } from './tokens/small-letters.ts';
import { headingPeriod, isTimeAsTitle, namesTimeOnly } from './facts/heading-period.ts';
import { withoutBullet } from './tokens/bullet.ts';
import { topicOf, topicOfLine } from './names/topic.ts';
import { sentences } from './tokens/split.ts';
import { withThresholds } from './tokens/threshold.ts';
import { tokenize, type Token } from './tokens/tokens.ts';

export interface Prose {
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly pending: readonly Pending[];
}

export type ProseContext = Omit<
  SentenceContext,
  'section' | 'spoken' | 'part' | 'awaits' | 'topic' | 'block' | 'sentence' | 'recency'
> & {
  /** The numbers with which the document's notes begin. */
  readonly notes: ReadonlySet<number>;
  /** The document prints comparatives in brackets. */
  readonly isBracketed: boolean;
};

export function readProse(document: Document, context: ProseContext): Prose {
  const reader = new ProseReader(proseOf(document), context);
  for (const [index, block] of document.blocks.entries())
    if (block.kind !== 'table') reader.read(block, index);
  return { facts: reader.facts, claims: reader.claims, pending: reader.pending };
}

/**
 * What carries over from one block to the next: the section's period, measures named, figures that notes hang on. It is
 * named in `Carried` as well, so that a block can be read from where another reading stood.
 */
export class ProseReader {
  readonly facts: Fact[] = [];
  readonly claims: Claim[] = [];
  readonly pending: Pending[] = [];
  private section: Period | null;
  private spoken: Period | null = null;
  private part: PartSaid | null = null;
  private linePart: string | null = null;
  private introduction = NO_INTRODUCTION;
  private topic: string | null = null;
  private readonly named = new Map<ConceptName, number>();
  private readonly marks: NoteMarks;
  private readonly text: string;
  private readonly lower: string;
  private readonly context: ProseContext;

  constructor(text: string, context: ProseContext) {
    this.text = text;
    this.lower = inSmallLetters(text);
    this.context = context;
    this.marks = new NoteMarks(text, context.inventory);
    this.section = context.fiscal.current;
  }

  read(block: TextBlock, index: number): void {
    const stated: SentenceFact[] = [];
    // What the last sentence that compares states: the increase is of that.
    let compared: readonly SentenceFact[] = [];
    this.enter(block, index);
    if (block.kind !== 'heading' && !this.hasNumeral(block.span)) return;
    for (const [number, span] of sentences(this.text, block.span).entries()) {
      const words = this.text.slice(span.start, span.end);
      this.claims.push(...directionClaims(words, compared, this.context.seen));
      // A sentence without a numeral says nothing that is looked for but which way a figure moved.
      if (block.kind !== 'heading' && !this.hasNumeral(span)) continue;
      const { tokens, behind } = partComparatives(this.tokensOf(span), this.text, this.context.isBracketed);
      if (number === 0 && block.kind === 'heading') this.enterSection(tokens);
      this.marks.record(tokens, block, number);
      const isNote = block.kind === 'footnote' && number === 0;
      const { tokens: own, asides } = withoutAsides(isNote ? withMark(tokens) : tokens);
      const sentence = withComparatives(readSentence(own), behind);
      const facts = this.readSentence(sentence, block, index, number);
      for (const aside of asides)
        this.readSentence(withComparatives(readSentence(aside), behind), block, index, number);
      this.claims.push(...movesBack(facts, stated));
      for (const fact of facts.values()) stated.push(fact);
      compared = comparedIn(facts) ?? compared;
      this.part = partBehind(sentence, this.text, this.part);
      this.carry(sentence, block);
      this.label(sentence, words, block);
    }
  }

  /** Takes up what the blocks before it leave for this one, and what it says itself of those behind it. */
  private enter(block: TextBlock, index: number): void {
    const { label, part } = this.introduction;
    if (label !== null && block.kind !== 'list-item') this.section = label;
    this.introduction = introducedBy(block, this.text, this.introduction);
    this.spoken = this.introduction.period;
    this.part = null;
    // What a release opens with is its issuer.
    if (block.kind === 'heading') this.topic = index === 0 ? null : topicOf(this.textOf(block));
    this.linePart = block.kind === 'heading' ? null : part;
    if (block.kind !== 'paragraph') return;
    this.introduction = { ...this.introduction, part: topicOfLine(this.textOf(block)) };
    const time = isTimeAsTitle(this.textOf(block)) ? this.tokensOf(block.span) : [];
    if (namesTimeOnly(time)) this.enterSection(time);
  }

  private textOf({ span }: TextBlock): string {
    return this.text.slice(span.start, span.end);
  }

  private tokensOf(span: Span): readonly Token[] {
    const { inventory, fiscal, notes } = this.context;
    const tokens = withNoteMarks(
      tokenize(this.text, this.lower, span, fiscal).map(this.ofWholeNumerals),
      notes,
    );
    const read = withPoints(withoutBullet(tokens, this.text));
    return withThresholds(read, (digits) => void inventory.record(digits, 'label'));
  }

  /** Behind a date, the `.1` of `December 31, 2023.1 Net income` is the mark of a note, and no figure. */
  private readonly ofWholeNumerals = (token: Token): Token =>
    token.kind !== 'figure' || this.context.inventory.isNumeral(token.digits)
      ? token
      : { kind: 'other', start: token.start, end: token.end };

  /** Takes up a block's prose without reading it. */
  add({ facts, claims, pending }: BlockProse): void {
    // One by one: what is handed over as arguments is bounded.
    for (const fact of facts) this.facts.push(fact);
    for (const claim of claims) this.claims.push(claim);
    for (const each of pending) this.pending.push(each);
  }

  carried(): Carried {
    return {
      section: this.section,
      introduction: this.introduction,
      topic: this.topic,
      named: new Map(this.named),
      marked: this.marks.carried(),
    };
  }

  /** Goes on from what carried over elsewhere. */
  goOnFrom({ section, introduction, topic, named, marked }: Carried): void {
    this.section = section;
    this.introduction = introduction;
    this.topic = topic;
    replaceAll(this.named, named);
    this.marks.goOnFrom(marked);
  }

  /** "For fiscal 2024, revenue was A. Net income was B." */
  private carry({ opening, tokens }: Sentence, { kind, span }: TextBlock): void {
    const period = resolve(opening, this.section, this.context);
    if (kind !== 'list-item' && introduces(this.text.slice(span.end - 3, span.end)))
      this.introduction = withPeriod(this.introduction, period ?? this.namedIn(tokens));
    if (period?.kind === 'duration' && opening?.kind === 'absolute') this.spoken = period;
  }

  /** A line that names a period for what follows: the list, or all up to the next heading. */
  private label({ tokens, figures }: Sentence, words: string, { kind }: TextBlock): void {
    if (kind !== 'paragraph' || figures.length > 0) return;
    if (!isLabel(words) && !(introduces(words) && namesTimeOnly(tokens))) return;
    const period = headingPeriod(tokens, this.context);
    if (period?.kind === 'duration') this.introduction = { ...this.introduction, period, label: period };
  }

  /** The only period that the words name. */
  private namedIn(tokens: readonly Token[]): Period | null {
    const periods = tokens.flatMap((token) => (token.kind === 'period' ? [token.reference] : []));
    const [only, ...more] = periods;
    return more.length > 0 ? null : resolve(only ?? null, this.section, this.context);
  }

  private hasNumeral({ start, end }: Span): boolean {
    return /[\d¹²³⁴-⁹⁰]/.test(this.text.slice(start, end));
  }

  private readSentence(
    sentence: Sentence,
    block: TextBlock,
    index: number,
    number: number,
  ): ReadonlyMap<number, SentenceFact> {
    const recency = (concept: ConceptName): number => this.named.get(concept) ?? -1;
    const context: SentenceContext = {
      section: this.section,
      spoken: this.spoken,
      part: this.part,
      awaits: isAwaited(this.introduction, block),
      topic: this.topic ?? this.linePart,
      block: index,
      sentence: number,
      recency,
      ...this.context,
    };
    const facts = sentenceFacts(sentence, context);
    const parentOf = (concept: ConceptName): ConceptName | null =>
      context.lexicon.concepts.get(concept)?.parent ?? null;
    const { claims, pending } = sentenceClaims(facts, { parentOf, ...context });
    for (const claim of [...claims, ...midpointClaims(sentence.tokens, facts)]) this.claims.push(claim);
    for (const each of pending) this.pending.push(each);
    if (block.kind === 'footnote')
      this.claims.push(...splitClaim(sentence.tokens, facts, this.marks.noteOf(sentence.tokens)));
    const exchange = exchangeFacts(facts, context.makeFact);
    for (const each of facts.values()) {
      const rate = exchange.get(each.id);
      if (rate !== undefined) context.inventory.revise(each.id, 'rate');
      this.facts.push(rate ?? each.fact);
      if (each.meaning !== null) this.named.set(each.meaning.concept, this.named.size + this.facts.length);
    }
    this.marks.hang(sentence, facts);
    return facts;
  }

  /** A heading that names a period gives it to the sentences under it, until another names one. */
  private enterSection(tokens: readonly Token[]): void {
    const period = headingPeriod(tokens, this.context);
    if (period !== undefined) this.section = period;
  }
}

function replaceAll<Key, Value>(map: Map<Key, Value>, entries: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
