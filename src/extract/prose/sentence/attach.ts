/** Which figures of a sentence each of its phrases of time dates. */
import type { PeriodReference } from '../dates/phrase.ts';
import type { SentenceFigure } from './sentence.ts';
import { isSign, signOf, wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';
import { VERBS_OF_MOVE } from '../tokens/verbs.ts';

/**
 * Gives each phrase of time to the figures it follows, or to the clause it opens; returns what opens the sentence.
 *
 * @param used phrases that have dated their figures before
 */
export function attachPeriods(
  tokens: readonly Token[],
  figures: readonly SentenceFigure[],
  used: ReadonlySet<Token>,
): PeriodReference | null {
  let opening: PeriodReference | null = null;
  dateWhen(tokens, figures);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'period' || !datesFigures(token, used)) continue;
    const before = figures.filter((figure) => figure.token.end <= token.start);
    const last = before.at(-1);
    const next = figures[before.length];
    if (next !== undefined && isOfNext(tokens, index)) next.reference = token.reference;
    else if (last === undefined) opening ??= openedBy(tokens, index);
    else if (next !== undefined && qualifiesMove(tokens[index + 1])) next.reference = token.reference;
    else if (next !== undefined && opensFigure(tokens, index)) leadIn(next, token.reference);
    else if (isCompared(tokens, index)) giveMove(before, token.reference);
    else if (next !== undefined && isNextOnly(last, next) && datesAmount(tokens, index))
      next.reference = token.reference;
    else if (!opensClause(tokens, last.at + 1, index)) giveBack(before, token, tokens);
    else if (next !== undefined) next.reference = token.reference;
  }
  return opening;
}

/** `over the same quarter last year, when net income was A`: the phrase dates what it compares with, too. */
function dateWhen(tokens: readonly Token[], figures: readonly SentenceFigure[]): void {
  for (let at = 1; at < tokens.length; at++) {
    if (wordOf(tokens[at]) !== 'when') continue;
    const before = isSign(tokens[at - 1], ',') ? tokens[at - 2] : tokens[at - 1];
    const next = figures.find((figure) => figure.at > at);
    if (before?.kind === 'period' && next?.role.kind === 'value') next.reference = before.reference;
  }
}

/** `decreased from the prior year to A`: what A moved from dates no A. */
function openedBy(tokens: readonly Token[], at: number): PeriodReference | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'period') return null;
  const isMovedFrom = token.says === 'from' && wordOf(next) === 'to';
  return isMovedFrom ? null : token.reference;
}

function datesFigures(token: Extract<Token, { kind: 'period' }>, used: ReadonlySet<Token>): boolean {
  return token.reference.kind !== 'day' && !used.has(token);
}

/** `(2023: B)`, `A, and for the year B`: a phrase of time in front of a figure that it alone dates. */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const said = (token: Token | undefined): string =>
    token !== undefined && 'lower' in token ? token.lower : '';
  const [before, behind] = [said(tokens[at - 1]), tokens[at + 1]];
  if (before === '(') return said(behind) === ':';
  return behind?.kind === 'figure' && before === 'and' && said(tokens[at - 2]) === ',';
}

/**
 * `the dividend for the second half of 2023 based on A`, `…, the latter at A`: what is said right before dates the figure,
 * whatever opens the sentence.
 */
function leadsToBasis(tokens: readonly Token[], at: number): boolean {
  const until = tokens.slice(at + 1, at + 6).findIndex((token) => token.kind === 'figure');
  const words = tokens.slice(at + 1, at + 1 + until).map((token) => ('lower' in token ? token.lower : '#'));
  return until > 0 && /^(?:based (?:up)?on|, the latter (?:at|of|being|was|is))$/.test(words.join(' '));
}

/** `compared to income in the same period a year ago of A`: the phrase belongs to the measure, of which the figure follows. */
function namesNext(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind, next] = tokens.slice(at - 1, at + 3);
  const isWithin =
    (token?.kind === 'period' && token.says === 'within') || /^(?:in|for|during)$/.test(wordOf(before));
  return isWithin && wordOf(behind) === 'of' && next?.kind === 'figure';
}

const isOfNext = (tokens: readonly Token[], at: number): boolean =>
  leadsToBasis(tokens, at) ||
  namesNext(tokens, at) ||
  leadsToRate(tokens, at) ||
  datesComparison(tokens, at) ||
  isMoveOver(tokens, at);

/** `compared to the first quarter of 2017 gross margin of A`. */
function datesComparison(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|with|than)$/.test(wordOf(tokens[at - 1]))) return false;
  const until = tokens.slice(at + 1, at + 8).findIndex((token) => token.kind === 'figure');
  const words = tokens.slice(at + 1, at + 1 + until);
  return until > 1 && wordOf(words.at(-1)) === 'of' && words.every((token) => token.kind === 'word');
}

/** `grew sequentially by 2%`, `and year over year by 6%`. */
function leadsToRate(tokens: readonly Token[], at: number): boolean {
  const [token, by, figure] = tokens.slice(at, at + 3);
  const isBefore = token?.kind === 'period' && /^(?:same-period|prior-quarter)$/.test(token.reference.kind);
  return isBefore && wordOf(by) === 'by' && figure?.kind === 'figure';
}

function leadIn(figure: SentenceFigure, reference: PeriodReference): void {
  figure.reference = reference;
  figure.isAgain = figure.role.kind === 'also';
}

/** `A in the fourth quarter, and net income for the full year was B`: behind a figure that is dated, a phrase is of the next. */
function isNextOnly(last: SentenceFigure, next: SentenceFigure): boolean {
  return last.reference !== null && next.role.kind === 'value' && next.subject !== null;
}

/** `income for the full year`, but not `unchanged from a year ago` or `up from fiscal 2023`. */
function datesAmount(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isOwn = token?.kind === 'period' && /^(?:absolute|current)$/.test(token.reference.kind);
  return isOwn && before?.kind === 'word' && !COMPARES.has(before.lower);
}

const COMPARES: ReadonlySet<string> = new Set([
  ...VERBS_OF_MOVE,
  ...'changed unchanged flat stable level up down higher lower'.split(' '),
  ...'compared versus from than'.split(' '),
]);

/** `delivered year-over-year growth of`: which way it moved, whatever stands before it. */
function isMoveOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'period' && token.says === 'over' && qualifiesMove(tokens[at + 1]);
}

/** `year-over-year growth of`: said of the move that follows. */
function qualifiesMove(following: Token | undefined): boolean {
  return (
    following?.kind === 'word' &&
    /^(?:increases?|decreases?|growth|declines?|rise|drop|gain|improvement|reduction|change)$/.test(
      following.lower,
    )
  );
}

/** Whether the words between a figure and a phrase of time start something new, or it opens a clause: `…, in the quarter, we`. */
function opensClause(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, behind, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isApart = [before, behind].every((token) => isSign(token, ','));
  if (isApart && /^(?:we|our|the|it|they)$/.test(wordOf(next))) return true;
  return tokens
    .slice(from, at)
    .some((token) => isSign(token, ';') || /^(?:which|while|whereas|bringing|brought)$/.test(wordOf(token)));
}

/** `from the prior quarter`, `compared to a year ago`, `year over year`: what a figure moved from dates no level. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'period' && (token.says === 'from' || token.says === 'over')) return true;
  const [further, before] = [wordOf(tokens[at - 2]), wordOf(tokens[at - 1])];
  if (/^(?:from|over|versus|vs|than|against)$/.test(before)) return true;
  return /^(?:to|with)$/.test(before) && /^(?:compared|relative)$/.test(further);
}

/** The last move, and the amount that it is the rate of; a comparison that stands alone is dated as well. */
function giveMove(before: readonly SentenceFigure[], reference: PeriodReference): void {
  const at = before.findLastIndex(({ role }) => role.kind === 'rate' || role.kind === 'base');
  const move = before[at];
  if (move === undefined || move.reference !== null) return;
  move.reference = reference;
  const twin = before[at - 1];
  if (twin?.role === move.role) twin.reference ??= reference;
}

/** A period dates the figures right before it: a comparison alone, or a value with what is joined to it by "and". */
function giveBack(
  before: readonly SentenceFigure[],
  { reference, says }: Extract<Token, { kind: 'period' }>,
  tokens: readonly Token[],
): void {
  for (let index = before.length - 1; index >= 0; index--) {
    const figure = before[index] as SentenceFigure;
    if (figure.reference !== null) return;
    figure.reference = reference;
    figure.isWithin = says === 'within';
    const isOwn = ['base', 'rate', 'share', 'named-rate'].includes(figure.role.kind);
    const previous = before[index - 1];
    if (figure.role.kind === 'rate' && previous?.role === figure.role) continue;
    if (isOwn && index > 0) return;
    if (figure.role.kind === 'parenthetical' || previous === undefined) continue;
    if (!isJoined(tokens, previous, figure)) return;
  }
}

function isJoined(tokens: readonly Token[], previous: SentenceFigure, figure: SentenceFigure): boolean {
  const next = tokens.find((token) => token.start >= previous.token.end && !/[),]/.test(signOf(token)));
  return next !== undefined && next.start < figure.token.start && wordOf(next) === 'and';
}
