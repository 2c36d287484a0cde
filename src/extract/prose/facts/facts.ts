/** The figures of one sentence to facts: concept, unit and period from its words, its section and the release's calendar. */
import { type FigureClass, isReal } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import { perShare, PURE, SHARES, type Unit } from '../../../model/unit.ts';
import { carried, comparedPeriod, periodOf, resolve, type Dating } from './dating.ts';
import { marginMeant } from './margins.ts';
import { inSpanSpoken } from './span-of-year.ts';
import { meaningsOf, movedMeasure } from '../meaning/measure.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { numeralClass } from '../tokens/numeral-class.ts';
import { outlookOf, tellsExpected } from '../meaning/outlook.ts';
import { endsPart, goesOnWithPart, type PartsSaid, topicFor } from '../meaning/part-said.ts';
import { ratioAgain, ratioOf, type Ratio } from '../meaning/ratio.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { FigureToken, Token } from '../tokens/tokens.ts';
import type { SentenceContext } from '../meaning/context.ts';

/** Facts of the real figures of a sentence, by their index in it; numerals that state nothing are recorded as such. */
export function sentenceFacts(
  sentence: Sentence,
  parts: PartsSaid,
  context: SentenceContext,
): ReadonlyMap<number, SentenceFact> {
  const facts = new Map<number, SentenceFact>();
  const opening = resolve(sentence.opening, context.section, context);
  const spoken = opening ?? context.spoken ?? context.section;
  let value: SentenceFact | undefined;
  let part = goesOnWithPart(sentence) ? context.part : null;
  for (const [index, figure] of sentence.figures.entries()) {
    const own = parts[index] ?? null;
    if (endsPart(figure)) part = null;
    const topic = context.topic ?? (own === null ? topicFor(sentence, figure, part, context.text) : null);
    const stated = sentenceFact(sentence, figure, { facts, value, opening, spoken }, { ...context, topic });
    part = own ?? part;
    if (stated === null) continue;
    facts.set(index, stated);
    if (figure.role.kind === 'value') value = stated;
  }
  return facts;
}

/** What the sentence has said before a figure. */
interface Before {
  readonly facts: ReadonlyMap<number, SentenceFact>;
  /** The last of them that is stated by itself. */
  readonly value: SentenceFact | undefined;
  readonly opening: Period | null;
  readonly spoken: Period | null;
}

function sentenceFact(
  sentence: Sentence,
  figure: SentenceFigure,
  { facts, value, opening, spoken }: Before,
  context: SentenceContext,
): SentenceFact | null {
  const { token } = figure;
  const partner = figure.partner === null ? undefined : facts.get(figure.partner);
  const ratio = ratioOf(sentence, figure, context) ?? comparedRatio(figure, partner, facts);
  const told = figure.reference ?? carried(figure, partner, value);
  const reference = inSpanSpoken(told, sentence, figure, partner, opening);
  const awaited = outlookMeaning(sentence, figure, { reference, partner, spoken }, context);
  const { meaning, either } =
    awaited === null
      ? meaningsOf(sentence, figure, partner, ratio, context)
      : { meaning: awaited, either: [] };
  const named = meaning ?? either[0] ?? null;
  const measure = movedMeasure(sentence, figure, context);
  const figureClass = classOf(figure, counted(token, named, measure), sentence.tokens, context.text);
  const wasRecorded = context.inventory.isRecorded(token.digits);
  const id = context.inventory.record(token.digits, figureClass);
  if (!isReal(figureClass) || wasRecorded) return null;
  const dating = { reference, partner, spoken, kind: named?.kind ?? 'flow' } as const;
  const fact = context.makeFact({
    id,
    concept: meaning?.concept ?? null,
    period: periodOf(figure, dating, context),
    unit: unitOf(token, named, figureClass),
    value: token.value,
    decimals: token.decimals,
    hedge: named?.isLimit === true ? 'none' : figure.hedge,
    sense: senseOf(figure, named),
    place: { kind: 'prose', block: context.block, sentence: context.sentence },
    caption: named?.caption ?? captionOf(figure, partner, ratio),
  });
  const against = comparedPeriod(figure, partner);
  const margin =
    token.form === 'percent' ? marginMeant(sentence, figure, meaning, { partner, facts }, context) : null;
  return { figure, id, fact, meaning, either, measure, reference, against, margin, ratio };
}

/** Of a period that is still to end nothing has been measured yet. */
function outlookMeaning(
  sentence: Sentence,
  figure: SentenceFigure,
  dating: Omit<Dating, 'kind'>,
  context: SentenceContext,
): Meaning | null {
  const { current } = context.fiscal;
  if (current === null || !tellsExpected(sentence, figure, context.awaits)) return null;
  const period = periodOf(figure, { ...dating, kind: 'flow' }, context);
  const isAhead = period?.kind === 'duration' && period.end > current.end;
  return isAhead ? outlookOf(sentence, figure, context) : null;
}

/** The share that the one it is compared with is. */
function comparedRatio(
  { role, token }: SentenceFigure,
  partner: SentenceFact | undefined,
  facts: ReadonlyMap<number, SentenceFact>,
): Ratio | null {
  const ratio = partner?.ratio ?? null;
  if (role.kind !== 'base' || token.form !== 'percent' || ratio === null) return null;
  const at = partner?.figure.partner ?? null;
  return ratioAgain(ratio, at === null ? null : (facts.get(at)?.meaning ?? null));
}

/** A loss is printed as an amount, or with the minus that its income has. */
function senseOf({ token }: SentenceFigure, meaning: Meaning | null): 1 | -1 {
  return meaning?.opposite === true && token.value.units > 0n ? -1 : 1;
}

/** A rate is named after what it is the rate of. */
function captionOf({ role }: SentenceFigure, partner: SentenceFact | undefined, ratio: Ratio | null): string {
  const subject = partner?.fact.caption ?? '';
  if (subject === '') return '';
  if (role.kind === 'rate') return `Change in ${subject}`;
  return role.kind === 'share' || ratio !== null ? `Share of ${subject}` : '';
}

/** `Diluted earnings per share rose by $0.04`: what an amount counts, where it has no measure of its own. */
function counted({ form }: FigureToken, named: Meaning | null, measure: Meaning | null): Meaning | null {
  return form === 'money' ? (named ?? measure) : named;
}

function classOf(
  figure: SentenceFigure,
  meaning: Meaning | null,
  tokens: readonly Token[],
  text: string,
): FigureClass {
  const { token } = figure;
  if (token.form === 'money' || token.form === 'per-share')
    return meaning?.type === 'per-share' ? 'per-share' : token.form;
  if (token.form === 'percent' || token.form === 'points') return 'percent';
  if (token.form === 'shares' || meaning?.type === 'shares') return 'shares';
  const next = tokens[figure.at + 1];
  const isSpan = /^(?:days?|weeks?|months?|years?)$/.test(wordOf(next));
  if (isSpan && (figure.role.kind === 'value' || figure.role.kind === 'base')) return 'tenor';
  if (meaning !== null && !meaning.concept.startsWith('said:')) return 'count';
  return numeralClass(text, token.digits) ?? 'count';
}

function unitOf(token: FigureToken, meaning: Meaning | null, figureClass: FigureClass): Unit {
  if (figureClass === 'per-share') return perShare(token.currency ?? 'USD');
  if (figureClass === 'shares') return SHARES;
  if (token.form !== 'number') return token.unit;
  return meaning?.type === 'shares' ? SHARES : PURE;
}
