/** What each figure of a sentence measures: its own subject, what it is compared to, or the income it is a share of. */
import type { SentenceFact } from './sentence-fact.ts';
import { meaningOf, named, onlySaid, subjectMeaning, type Meaning } from './meaning.ts';
import { wordsOf } from '../sentence/words-of.ts';
import { onBasis } from './basis.ts';
import { incomeBeside, perShareMeanings, perShareTail } from './per-share.ts';
import { amountsOfNamedRate, namedRateMeaning } from './named-rate.ts';
import { ratioMeaning, type Ratio } from './ratio.ts';
import { readings } from './readings.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { wordOf } from '../tokens/token-text.ts';
import { sideOf, type Side } from '../sentence/turn.ts';
import { onSide } from './on-side.ts';
import type { Names, SentenceContext } from './context.ts';

interface Meanings {
  readonly meaning: Meaning | null;
  readonly either: readonly Meaning[];
}

export function meaningsOf(
  sentence: Sentence,
  figure: SentenceFigure,
  partner: SentenceFact | undefined,
  ratio: Ratio | null,
  context: SentenceContext,
): Meanings {
  const meaning =
    inherited(figure, partner) ??
    ratioNamed(ratio, partner, context) ??
    ownMeaning(sentence, figure, partner, context);
  const isKnown = meaning !== null && !meaning.concept.startsWith('said:');
  if (isKnown) return { meaning, either: [] };
  const behind = meaning === null ? measureBehind(sentence, figure, context) : null;
  if (behind !== null && figure.role.kind !== 'rate') return { meaning: behind, either: [] };
  const found = perShareOf(sentence, figure, partner, context);
  const [only, ...more] = found;
  if (only === undefined) return { meaning, either: [] };
  return more.length === 0 ? { meaning: only, either: [] } : { meaning: null, either: found };
}

/** A share of sales is a margin, where the release calls it one. */
function ratioNamed(
  ratio: Ratio | null,
  partner: SentenceFact | undefined,
  context: SentenceContext,
): Meaning | null {
  const part = ratio?.part ?? partner?.meaning ?? null;
  const whole = ratio?.whole ?? null;
  return part === null || whole === null || part.opposite
    ? null
    : ratioMeaning(part.caption, whole.caption, context);
}

/** An amount per share has the income it is of before it, or in its own subject. */
function perShareOf(
  sentence: Sentence,
  figure: SentenceFigure,
  partner: SentenceFact | undefined,
  context: SentenceContext,
): readonly Meaning[] {
  const { role, token, subject } = figure;
  if (token.form !== 'per-share' && token.form !== 'money') return [];
  if (role.kind === 'base') return (partner?.either ?? []).map((each) => turned(each, figure) ?? each);
  const tail = perShareTail(sentence, figure);
  if (role.kind === 'parenthetical' && tail !== '' && partner?.meaning?.type === 'monetary')
    return perShareMeanings(incomeOf(partner.meaning), tail, context);
  if (role.kind === 'parenthetical' || role.kind === 'also') return otherKind(tail, partner, context);
  if (role.kind !== 'value' || subject === null) return [];
  // `The Company reported net income of`: the words that name it are the last of them.
  for (const words of readings(sentence.tokens, subject)) {
    const found = perShareMeanings(wordsOf(sentence.tokens, words, context.text), tail, context);
    if (found.length > 0) return found;
  }
  return [];
}

/** `$A per share ($B per share on a diluted basis)`, `$A per basic share and $B per diluted share`. */
function otherKind(tail: string, partner: SentenceFact | undefined, names: Names): readonly Meaning[] {
  const beside = partner?.meaning ?? partner?.either[0];
  if (beside?.type !== 'per-share' || !/\b(?:basic|diluted)\b/i.test(tail)) return [];
  return perShareMeanings(incomeBeside(beside.caption), tail, names);
}

/** `Net sales increased 2%`: the measure that its own words name; amounts per share by their usual name too. */
export function movedMeasure(
  sentence: Sentence,
  figure: SentenceFigure,
  context: SentenceContext,
): Meaning | null {
  const { role, partner, subject } = figure;
  if (partner !== null || subject === null) return null;
  if (role.kind === 'named-rate') return amountsOfNamedRate(sentence, figure, context);
  if (role.kind !== 'rate') return null;
  if (isOfPart(sentence, subject.to)) return null;
  const found = subjectMeaning(sentence, subject, context);
  if (found !== null) return BACK.test(figure.lead) ? asLastSpokenOf(found, context) : found;
  const said = wordsOf(sentence.tokens, subject, context.text);
  return perShareMeanings(said, '', context)[0] ?? onlySaid(sentence.tokens, subject, context);
}

/** `Tools was our largest segment, with revenue increasing 7%`: what follows is of the part spoken of. */
function isOfPart({ tokens }: Sentence, to: number): boolean {
  const words = tokens.slice(0, to).map(wordOf);
  const joint = words.lastIndexOf('with');
  return joint >= words.length - 4 && words.slice(0, Math.max(joint, 0)).some((word) => PART.test(word));
}

const PART = /^(?:segments?|divisions?|business)$/;

/** `The 12% increase in …` takes up what has been told, which may have been the adjusted measure. */
const BACK = /^\W*(?:the|this)$/;

function asLastSpokenOf(meaning: Meaning, names: Names): Meaning {
  const words = meaning.caption.replace(/^(?:the|our|its) /i, '');
  let last = meaning;
  for (const basis of ['adjusted', 'non-GAAP', 'underlying']) {
    const other = named(`${basis} ${words}`, names);
    if (other !== null && names.recency(other.concept) > names.recency(last.concept)) last = other;
  }
  return last;
}

/** The words of an income, which a comparison may have turned into a loss, or back. */
function incomeOf({ caption, opposite }: Meaning): string {
  const isLoss = /\bloss\b(?!\))/i.test(caption) && !/\b(?:income|earnings|profit)\b/i.test(caption);
  if (isLoss === opposite) return caption;
  return opposite
    ? caption.replace(/\b(?:income|earnings|profit)\b/i, 'loss')
    : caption.replace(/\bloss\b/i, 'income');
}

/** Rates and shares are of another figure, and points measure no level. */
function ownMeaning(
  sentence: Sentence,
  figure: SentenceFigure,
  partner: SentenceFact | undefined,
  context: SentenceContext,
): Meaning | null {
  const { role, token } = figure;
  if (role.kind === 'rate' || role.kind === 'share' || token.form === 'points') return null;
  if (role.kind === 'parenthetical')
    return token.form === 'money' && perShareTail(sentence, figure) !== ''
      ? null
      : incomePerShare(sentence, figure, partner, context);
  if (role.kind === 'named-rate') return namedRateMeaning(sentence, figure, context);
  if (role.kind === 'value' && role.verb === 'of' && isInExplanation(sentence, figure)) return null;
  const found = meaningOf(sentence, figure, context);
  // `Net income of $0.55 per share` is the income per share.
  if (token.form === 'per-share' && found?.type === 'monetary') return null;
  return turnedValue(found === null ? null : onBasis(sentence, figure, found, context), figure);
}

/** `a 70% gross margin`: the measure stands behind the figure. */
function measureBehind({ tokens }: Sentence, { token, at }: SentenceFigure, names: Names): Meaning | null {
  if (token.form !== 'percent') return null;
  const words = tokens.slice(at + 1, at + 4).map((each) => (each.kind === 'word' ? each.lower : ' '));
  for (const count of [3, 2]) {
    const said = words.slice(0, count).join(' ');
    const found = /\b(?:margin|rate|ratio)$/.test(said) ? named(said, names) : null;
    if (found?.type === 'percent') return found;
  }
  return null;
}

/** `Net earnings of $0.55 per diluted share ($54 million)`: the amount in brackets is of the income. */
function incomePerShare(
  sentence: Sentence,
  figure: SentenceFigure,
  partner: SentenceFact | undefined,
  context: SentenceContext,
): Meaning | null {
  const at = partner?.figure.partner ?? null;
  const subject = partner?.figure.subject ?? (at === null ? null : (sentence.figures[at]?.subject ?? null));
  if (partner?.figure.token.form !== 'per-share' || figure.token.form !== 'money' || subject === null)
    return meaningOf(sentence, figure, context);
  const income = subjectMeaning(sentence, subject, context);
  return income?.type === 'monetary' && income.kind === 'flow' ? income : null;
}

/** Behind `due to` and the like, amounts are parts of an explanation, often of another measure of the same name. */
function isInExplanation({ explanation }: Sentence, { at }: SentenceFigure): boolean {
  return explanation < at;
}

/** A comparison is of the same measure; a parenthetical of another currency restates it. */
function inherited(figure: SentenceFigure, partner: SentenceFact | undefined): Meaning | null {
  if (partner === undefined) return null;
  if (figure.isAgain && partner.figure.token.form === figure.token.form) return partner.meaning;
  if (figure.role.kind === 'base')
    return turned(partner.meaning ?? partner.measure, figure, partner.figure.side);
  if (figure.role.kind === 'named-rate' && partner.meaning !== null)
    return { ...partner.meaning, opposite: figure.role.direction === 'down' };
  const restates =
    figure.token.currency !== null &&
    figure.token.currency !== partner.figure.token.currency &&
    partner.figure.token.currency !== null;
  return figure.role.kind === 'parenthetical' && restates ? partner.meaning : null;
}

/**
 * `net income of A, compared to a net loss of B`: the comparison says by which side it is measured. A bare percentage
 * behind `negative 4.2%` is above zero.
 */
function turned(
  meaning: Meaning | null,
  { side, lead, token }: SentenceFigure,
  before: Side | null = null,
): Meaning | null {
  const bare = before === 'loss' && token.form === 'percent' ? 'income' : null;
  return meaning === null ? null : onSide(meaning, side ?? sideOf(lead) ?? bare);
}

/** `Adjusted EBITA was a loss of A`, `negative A`. */
function turnedValue(meaning: Meaning | null, { side }: SentenceFigure): Meaning | null {
  return meaning === null ? null : onSide(meaning, side);
}
