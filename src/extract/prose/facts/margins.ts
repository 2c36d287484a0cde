/** What a margin that a sentence states is made of: of the whole, or of the part of the business whose result stands before it. */
import type { SentenceContext } from '../meaning/context.ts';
import { named, type Meaning } from '../meaning/meaning.ts';
import { marginOf, SALES, type Margin } from '../meaning/ratio.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { wordsOf } from '../sentence/words-of.ts';
import type { Token } from '../tokens/tokens.ts';

interface Around {
  readonly partner: SentenceFact | undefined;
  readonly facts: ReadonlyMap<number, SentenceFact>;
}

export function marginMeant(
  { tokens }: Sentence,
  { role, subject }: SentenceFigure,
  meaning: Meaning | null,
  { partner, facts }: Around,
  context: SentenceContext,
): Margin | null {
  if (role.kind === 'base') return partner?.margin ?? null;
  const words = subject === null ? '' : wordsOf(tokens, subject, context.text);
  const caption = meaning?.caption ?? (role.kind === 'value' ? MARGIN_AT_END.exec(words)?.[0] : undefined);
  const ofWhole = caption === undefined ? null : marginOf(caption, { ...context, topic: null });
  if (ofWhole === null) return null;
  const part = partBefore(ofWhole, tokens, facts, context);
  if (part !== null) return marginOfPart(part, context);
  return context.topic === null ? ofWhole : null;
}

interface Part {
  readonly name: string;
  readonly result: Meaning | null;
}

/** `Tools gross profit was A, representing a gross margin of B`: of the amount before it, which is no measure of the whole. */
function partBefore(
  { part }: Margin,
  tokens: readonly Token[],
  facts: Around['facts'],
  { text }: SentenceContext,
): Part | null {
  const before = [...facts.values()].findLast(
    ({ figure }) => figure.role.kind === 'value' && figure.token.form === 'money' && figure.subject !== null,
  );
  const subject = before?.figure.subject ?? null;
  if (before === undefined || subject === null || before.meaning?.concept === part.concept) return null;
  const said = wordsOf(tokens, subject, text);
  const measure = ` ${part.caption.toLowerCase()}`;
  return said.toLowerCase().endsWith(measure)
    ? { name: said.slice(0, -measure.length), result: before.meaning }
    : null;
}

/** Its result over its revenue, where it has one of its own. */
function marginOfPart({ name, result }: Part, context: SentenceContext): Margin | null {
  if (result === null) return null;
  for (const sales of SALES) {
    const whole = named(`${name} ${sales}`, { ...context, topic: null });
    if (whole?.type === 'monetary' && whole.kind === 'flow') return { part: result, whole };
  }
  return null;
}

/** `with an operating margin`: what stands before the name is no part of it. */
const MARGIN_AT_END =
  /(?:\b(?:GAAP|IFRS|non-GAAP|adjusted|underlying) )?\b(?:[\w-]+(?: cash flow| income| profit)?) margin$/i;
