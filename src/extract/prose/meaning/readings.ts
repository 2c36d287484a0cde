/** Which of the words before a figure name its measure: all of them, or those behind what only opens the clause. */
import { sharedBefore } from '../sentence/joined.ts';
import type { Words } from '../sentence/subject.ts';
import { signOf, wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

/** A heading that ran into its sentence says the measure twice: `Other income, net Other income, net`. */
function withoutEcho(tokens: readonly Token[], subject: Words): Words {
  const said = tokens.slice(subject.from, subject.to).map((token) => ('lower' in token ? token.lower : ''));
  const size = Math.floor(said.length / 2);
  for (const gap of [0, 1]) {
    const [first, second] = [said.slice(0, size), said.slice(said.length - size)];
    if (size > 0 && said.length === 2 * size + gap && first.join(' ') === second.join(' '))
      return { from: subject.to - size, to: subject.to };
  }
  return subject;
}

/** The subject whole, then without what stands before each comma, colon or connecting verb in it. */
export function readings(tokens: readonly Token[], said: Words): readonly Words[] {
  const subject = withoutEcho(tokens, said);
  const found: Words[] = [subject];
  if (subject.rest !== undefined) return found;
  const last = cashList(tokens, subject) ?? subject.to - 1;
  let from = subject.from;
  for (let index = subject.from; index < last; index++) {
    const token = tokens[index] as Token;
    const cuts = /[,:;–—•]/.test(signOf(token)) || token.kind === 'period' || CONNECTING.test(wordOf(token));
    if (!cuts) continue;
    const shared = sharedBefore(tokens, from, { from: index, to: index + 1 });
    // `Non-GAAP basic and diluted net income per share`: nothing less than the whole of it is meant.
    if (shared !== null) found.push({ from, to: shared, rest: { from: index + 1, to: subject.to } });
    else found.push({ from: (from = index + 1), to: subject.to });
    if (explains(tokens, index)) found.push({ from: subject.from, to: index });
  }
  return found;
}

/** `Free cash flow, defined as … ,`, `Adjusted EBITDA, a non-GAAP measure,`: what stands between commas explains the name. */
function explains(tokens: readonly Token[], comma: number): boolean {
  const said = tokens.slice(comma, comma + 6).map((token) => ('lower' in token ? token.lower : ''));
  return /^, (?:defined as|an? non-gaap|an? adjusted|which (?:we|it|(?:the )?[a-z]+) defines? as)\b/.test(
    said.join(' '),
  );
}

/** `cash, cash equivalents and marketable securities` is one sum: where the list begins, of which no item is meant alone. */
export function cashList(tokens: readonly Token[], { from, to }: Words): number | null {
  const said = (index: number): string => {
    const token = tokens[index];
    return token !== undefined && index < to && 'lower' in token ? token.lower : '';
  };
  for (let index = from; index < to; index++)
    if (said(index) === 'cash' && /^(?:,|and|equivalents)$/.test(said(index + 1))) return index;
  return null;
}

const CONNECTING =
  /^(?:reported|reflecting|yielding|generated|delivered|achieved|posted|recorded|with|had|produced|announced|which|that|when|brought|bringing|record|our|its|the|and|while|drove|compos(?:ed|ing)|compris(?:ed|ing)|consist(?:ed|s|ing))$/;

const MEASURES = new Set(
  'revenue revenues sales income loss profit earnings ebitda bookings billings backlog obligation obligations arr deposits loans subscribers users volume gmv'.split(
    ' ',
  ),
);

/** `Data Center revenue of A`, a name in capitals at the start of a sentence: a level, and no part of another. */
export function opensWithMeasure(tokens: readonly Token[], { from, to }: Words, text: string): boolean {
  const last = tokens[to - 1];
  if (last?.kind !== 'word' || !MEASURES.has(last.lower)) return false;
  const isName = (token: Token): boolean =>
    token.kind === 'word' &&
    (/^(?:and|of|&|segment|division)$/.test(token.lower) || /[A-Z]/.test(text.charAt(token.start)));
  const isNothing = (token: Token): boolean =>
    token.kind === 'punctuation' ||
    token.kind === 'period' ||
    /^(?:record|quarterly|our|the)$/.test(wordOf(token));
  return (
    tokens.slice(0, from).every(isNothing) &&
    tokens.slice(from, to - 1).every((token) => isName(token) || isNothing(token))
  );
}
