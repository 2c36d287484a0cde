/**
 * Remarks between commas that say nothing of what comes behind them: `was A, including B from refunds, up 5% from C`,
 * `Adjusted EBITDA, a non-GAAP measure, was D`. The sentence reads as if they were not there.
 */
import { isSign, signOf, wordOf } from './token-text.ts';
import type { Token } from './tokens.ts';
import { VERBS_OF_MEASURE } from './verbs.ts';

export interface WithoutAsides {
  readonly tokens: readonly Token[];
  /** Each that holds a figure, to be read by itself. */
  readonly asides: readonly (readonly Token[])[];
}

export function withoutAsides(tokens: readonly Token[]): WithoutAsides {
  const kept: Token[] = [];
  const asides: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = asideEnd(tokens, at);
    if (end === null) {
      kept.push(tokens[at] as Token);
      at += 1;
      continue;
    }
    const aside = tokens.slice(at + 1, end);
    if (aside.some(isFigure)) asides.push(aside);
    at = isSign(tokens[end], ',') || isSign(tokens[end], ')') ? end + 1 : end;
  }
  return asides.length === 0 && kept.length === tokens.length ? { tokens, asides } : { tokens: kept, asides };
}

/** Where the aside that the comma opens ends, at its own comma; `null` where it opens none. */
function asideEnd(tokens: readonly Token[], at: number): number | null {
  if (isSign(tokens[at], '(')) return definitionEnd(tokens, at);
  if (!isSign(tokens[at], ',')) return null;
  if (namesKind(tokens, at + 1) || tellsAdjustment(tokens, at))
    return closingComma(tokens, at + 1, (next) => BEHIND_NAME.has(wordOf(tokens[next])));
  const isHung = isFigure(tokens[at - 1]) || tokens[at - 1]?.kind === 'period';
  if (!isHung || !opensPart(tokens, at + 1)) return null;
  return closingComma(
    tokens,
    at + 1,
    (next) => tokens[next]?.kind === 'period' || GOES_ON.test(wordOf(tokens[next])),
  );
}

const GOES_ON = /^(?:up|down|compared|versus|vs|from|or|representing|an?)$/;
const BEHIND_NAME: ReadonlySet<string> = new Set([...VERBS_OF_MEASURE, 'came', 'of', 'for', 'in']);

/** `Comparable sales (of stores open at least A months) increased`: what a name means, between it and its verb. */
function definitionEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.kind !== 'word' || tokens[at + 1]?.kind !== 'word') return null;
  const end = tokens.slice(at, at + LONGEST).findIndex((token) => isSign(token, ')')) + at;
  const inside = tokens.slice(at + 1, end);
  const isOfWords = inside.filter(({ kind }) => kind === 'word').length >= FEWEST_WORDS;
  const isMoney = inside.some((token) => token.kind === 'figure' && token.form !== 'number');
  return isOfWords && !isMoney && BEHIND_NAME.has(wordOf(tokens[end + 1])) ? end : null;
}

/** A shorter remark may be a comparison, or the name of a basis. */
const FEWEST_WORDS = 5;

/** `including a contribution of B`, `which includes B`. */
function opensPart(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [wordOf(tokens[at]), wordOf(tokens[at + 1])];
  return (
    first === 'including' ||
    (first === 'inclusive' && second === 'of') ||
    (first === 'which' && /^includes?d?$/.test(second))
  );
}

/** `a non-GAAP financial measure defined below`. */
function namesKind(tokens: readonly Token[], at: number): boolean {
  return /^an?$/.test(wordOf(tokens[at])) && wordOf(tokens[at + 1]) === 'non-gaap';
}

/** `Non-GAAP operating income, which excludes share-based pay and amortization, was A`. */
function tellsAdjustment(tokens: readonly Token[], at: number): boolean {
  if (wordOf(tokens[at + 1]) !== 'which' || !/^excludes?d?$/.test(wordOf(tokens[at + 2]))) return false;
  for (let before = at - 1; before > at - LONGEST_NAME && !isSign(tokens[before], ','); before--)
    if (/^(?:non-gaap|adjusted)$/.test(wordOf(tokens[before]))) return true;
  return false;
}

const LONGEST_NAME = 12;

/** No remark is longer. */
const LONGEST = 40;

/** The first comma behind which the sentence goes on. */
function closingComma(
  tokens: readonly Token[],
  from: number,
  goesOn: (next: number) => boolean,
): number | null {
  const end = Math.min(tokens.length, from + LONGEST);
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (/[;.]/.test(signOf(token))) return null;
    if (isSign(token, ',') && goesOn(at + 1)) return at;
  }
  return null;
}

function isFigure(token: Token | undefined): boolean {
  return token?.kind === 'figure';
}
