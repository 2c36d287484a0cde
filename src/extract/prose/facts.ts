/** The figures of one sentence to facts: concept, unit and period from its words, its section and the release's calendar. */
import { quarterBefore, yearsBefore } from '../../calendar/shift.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { FigureClass, FigureId } from '../../model/figure.ts';
import type { ConceptKind } from '../../model/identity.ts';
import { instant, type Period } from '../../model/period.ts';
import { perShare, PURE, SHARES, type Unit } from '../../model/unit.ts';
import type { MakeFact } from '../fact.ts';
import type { FiscalCalendar } from '../fiscal.ts';
import type { Inventory } from '../inventory.ts';
import { meaningOf, type Meaning, type Names } from './meaning.ts';
import { numeralClass } from './numeral-class.ts';
import type { PeriodReference } from './periods.ts';
import type { Sentence, SentenceFigure } from './sentence.ts';
import type { FigureToken, Token } from './tokens.ts';
import { wholeOf } from './whole.ts';

export interface SentenceContext extends Names {
  readonly fiscal: FiscalCalendar;
  readonly seen: readonly Period[];
  readonly inventory: Inventory;
  readonly makeFact: MakeFact;
  /** The period of the section the sentence stands in. */
  readonly section: Period | null;
  /** The span that a sentence before it in its paragraph opened with. */
  readonly spoken: Period | null;
  readonly block: number;
  readonly sentence: number;
}

export interface SentenceFact {
  readonly figure: SentenceFigure;
  readonly id: FigureId;
  readonly fact: Fact;
  readonly meaning: Meaning | null;
  /** What its own phrase of time refers to. */
  readonly reference: PeriodReference | null;
  /** What its own words say that it is a share of. */
  readonly whole: ConceptName | null;
}

/** Facts of the real figures of a sentence, by their index in it; numerals that state nothing are recorded as such. */
export function sentenceFacts(
  sentence: Sentence,
  context: SentenceContext,
): ReadonlyMap<number, SentenceFact> {
  const facts = new Map<number, SentenceFact>();
  const spoken = resolve(sentence.opening, context.section, context) ?? context.spoken ?? context.section;
  for (const [index, figure] of sentence.figures.entries()) {
    const partner = figure.partner === null ? undefined : facts.get(figure.partner);
    const meaning = inherited(figure, partner) ?? ownMeaning(sentence, figure, context);
    const figureClass = classOf(figure, meaning, sentence.tokens, context.text);
    const wasRecorded = context.inventory.isRecorded(figure.token.digits);
    const id = context.inventory.record(figure.token.digits, figureClass);
    if (!REAL.has(figureClass) || wasRecorded) continue;
    const reference = figure.reference ?? carried(figure, partner, facts);
    const whole = wholeOf(sentence, figure, context);
    const fact = context.makeFact({
      id,
      concept: meaning?.concept ?? null,
      period: periodOf(figure, { reference, partner, spoken, kind: meaning?.kind ?? 'flow' }, context),
      unit: unitOf(figure.token, meaning, figureClass),
      value: figure.token.value,
      decimals: figure.token.decimals,
      hedge: meaning?.isLimit === true ? 'none' : figure.hedge,
      sense: senseOf(figure, meaning),
      place: { kind: 'prose', block: context.block, sentence: context.sentence },
      caption: meaning?.caption ?? captionOf(figure, partner, whole),
    });
    facts.set(index, { figure, id, fact, meaning, reference, whole });
  }
  return facts;
}

/** Rates and shares are of another figure, and points measure no level. */
function ownMeaning(sentence: Sentence, figure: SentenceFigure, context: SentenceContext): Meaning | null {
  const { role, token } = figure;
  if (role.kind === 'rate' || role.kind === 'share' || token.form === 'points') return null;
  if (role.kind === 'value' && role.verb === 'of' && isInExplanation(sentence, figure)) return null;
  return meaningOf(sentence, figure, context);
}

/** Behind `due to` and the like, amounts are parts of an explanation, often of another measure of the same name. */
function isInExplanation({ tokens }: Sentence, { token }: SentenceFigure): boolean {
  return tokens.some(
    (each) =>
      each.kind === 'word' &&
      each.start < token.start &&
      /^(?:due|driven|offset|attributable|resulting)$/.test(each.lower),
  );
}

/** A loss is printed as an amount, or with the minus that its income has. */
function senseOf({ token }: SentenceFigure, meaning: Meaning | null): 1 | -1 {
  return meaning?.opposite === true && token.value.units > 0n ? -1 : 1;
}

const REAL: ReadonlySet<FigureClass> = new Set<FigureClass>([
  'money',
  'percent',
  'per-share',
  'shares',
  'count',
  'rate',
  'tenor',
]);

/** A rate is named after what it is the rate of. */
function captionOf(
  { role }: SentenceFigure,
  partner: SentenceFact | undefined,
  whole: ConceptName | null,
): string {
  const subject = partner?.fact.caption ?? '';
  if (subject === '') return '';
  if (role.kind === 'rate') return `Change in ${subject}`;
  return role.kind === 'share' || whole !== null ? `Share of ${subject}` : '';
}

/** A restatement has the period of what it restates; a later value that of the value before it, where it has none of its own. */
function carried(
  figure: SentenceFigure,
  partner: SentenceFact | undefined,
  facts: ReadonlyMap<number, SentenceFact>,
): PeriodReference | null {
  if (figure.role.kind === 'parenthetical') return partner?.reference ?? null;
  if (figure.role.kind !== 'value') return null;
  const values = [...facts.values()].filter((each) => each.figure.role.kind === 'value');
  return values.at(-1)?.reference ?? null;
}

/** A comparison is of the same measure; a parenthetical of another currency restates it. */
function inherited(figure: SentenceFigure, partner: SentenceFact | undefined): Meaning | null {
  if (partner === undefined) return null;
  if (figure.isAgain && partner.figure.token.form === figure.token.form) return partner.meaning;
  if (figure.role.kind === 'base') return turned(partner.meaning, figure.lead);
  const restates =
    figure.token.currency !== null &&
    figure.token.currency !== partner.figure.token.currency &&
    partner.figure.token.currency !== null;
  return figure.role.kind === 'parenthetical' && restates ? partner.meaning : null;
}

/** `net income of A, compared to a net loss of B`: the comparison says by which end it is measured. */
function turned(meaning: Meaning | null, lead: string): Meaning | null {
  if (meaning === null) return null;
  const saysLoss = /\b(?:loss|deficit)\b(?! of control)/.test(lead);
  const saysIncome = /\b(?:income|profit|earnings|gain|surplus)\b/.test(lead);
  if (saysLoss === saysIncome) return meaning;
  const isLoss =
    /\b(?:loss|deficit)\b/i.test(meaning.caption) &&
    !/\b(?:income|profit|earnings|gain)\b/i.test(meaning.caption);
  const isIncome =
    /\b(?:income|profit|earnings|gain)\b/i.test(meaning.caption) && !/\bloss\b/i.test(meaning.caption);
  return (saysLoss && isIncome) || (saysIncome && isLoss)
    ? { ...meaning, opposite: !meaning.opposite }
    : meaning;
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
  const isSpan = next?.kind === 'word' && /^(?:days?|weeks?|months?|years?)$/.test(next.lower);
  if (isSpan && (figure.role.kind === 'value' || figure.role.kind === 'base')) return 'tenor';
  if (meaning !== null && !meaning.concept.startsWith('said:')) return 'count';
  return numeralClass(text, token.digits) ?? 'count';
}

function unitOf(token: FigureToken, meaning: Meaning | null, figureClass: FigureClass): Unit {
  if (figureClass === 'per-share') return perShare(token.currency ?? 'USD');
  if (figureClass === 'shares') return SHARES;
  return meaning?.type === 'shares' && token.form === 'number'
    ? SHARES
    : token.form === 'number'
      ? PURE
      : token.unit;
}

interface Dating {
  readonly reference: PeriodReference | null;
  readonly partner: SentenceFact | undefined;
  /** The period of the clause: what opens the sentence, else its section's. */
  readonly spoken: Period | null;
  readonly kind: ConceptKind;
}

function periodOf(figure: SentenceFigure, dating: Dating, context: SentenceContext): Period | null {
  const { reference, partner, spoken } = dating;
  const { kind } = figure.role;
  if (kind === 'rate' || kind === 'share') return partner?.fact.period ?? spoken;
  // A comparison that names no period is of one nobody can tell.
  if (kind === 'base' && reference === null) return null;
  const current = kind === 'base' ? (partner?.fact.period ?? spoken) : spoken;
  const period = reference === null ? spoken : resolve(reference, current, context);
  if (dating.kind === 'standing') return period?.kind === 'instant' ? period : onRelease(context);
  return period?.kind === 'duration' && dating.kind === 'balance' ? instant(period.end) : period;
}

/** The day on which the release says it, where it is dated. */
function onRelease({ fiscal: { released } }: SentenceContext): Period | null {
  return released === null ? null : instant(released);
}

/** The period a phrase means where `current` is spoken of. */
export function resolve(
  reference: PeriodReference | null,
  current: Period | null,
  context: Pick<SentenceContext, 'fiscal' | 'seen'>,
): Period | null {
  if (reference === null || reference.kind === 'day') return null;
  if (reference.kind === 'absolute') return reference.period;
  if (reference.kind === 'current') {
    if (reference.span === 'quarter') return context.fiscal.current;
    return reference.span === 'year' ? context.fiscal.currentYear : current;
  }
  if (current === null) return null;
  if (reference.kind === 'prior-quarter') return quarterBefore(current, context.seen);
  const named = context.fiscal.yearNamed(current);
  const years = reference.year === null || named === null ? 1 : named - reference.year;
  return years === 0 ? current : yearsBefore(current, years, context.seen);
}
