/** Rates of change in a sentence: which of them are of the amounts as printed, and where their measure stands. */
import { LETTERS } from '../../../model/letters.ts';
import type { Role } from './lead.ts';
import type { SentenceFigure } from './sentence.ts';
import type { Words } from './subject.ts';
import { signOf, wordOf } from '../tokens/token-text.ts';
import type { FigureToken, Token } from '../tokens/tokens.ts';
import { sideOf } from './turn.ts';

/** `…, an increase of`: said of what comes before; `Sales abroad increased` is said of its own subject. */
export const BY_NOUN = new RegExp(
  `\\b(?:an?|the) (?:[${LETTERS}-]+ ){0,3}(?:increase|decrease|decline|growth|rise|drop|reduction|improvement|gain|jump)(?: of| by)?$|(?:^|, )(?:up|down)(?: by)?$`,
);

/** A role that the figure before gives. */
export function roleBehind(
  said: Role,
  lead: string,
  tokens: readonly Token[],
  index: number,
  before: SentenceFigure | undefined,
): Role | null {
  const token = tokens[index];
  if (token?.kind !== 'figure') return null;
  return (
    namedRate(said, lead, before) ??
    byComparative(said, lead, tokens, index) ??
    movedAgain(lead, isDated(tokens, index), token, before) ??
    restated(lead, token, tokens[index + 1], before) ??
    comparedAgain(lead, before)
  );
}

const ANOTHER_BASE = new RegExp(`^[\\s,)]*and (?:with |to |versus )?((?:an? )?(?:[${LETTERS}-]+ ){0,6}of)$`);

/** `compared to A in the prior quarter and a benefit of B a year ago`. */
function comparedAgain(lead: string, before: SentenceFigure | undefined): Role | null {
  if (before?.role.kind !== 'base' && before?.role.kind !== 'parenthetical') return null;
  const words = ANOTHER_BASE.exec(lead)?.[1];
  return words !== undefined && sideOf(words) !== null ? { kind: 'base' } : null;
}

const COMPARATIVE = /^(?:(higher|above|greater|more)|lower|below|less|fewer)$/;

/** `was $10 million lower than`, `$5 million, 12% above`: the move stands behind what it moved by. */
function byComparative(said: Role, lead: string, tokens: readonly Token[], index: number): Role | null {
  const direction = COMPARATIVE.exec(wordOf(tokens[index + 1]));
  if (direction === null) return null;
  const isSaid = said.kind === 'value' ? said.verb === 'is' : /^[),]*,(?: or)?$|^\($/.test(lead);
  const isCompared =
    /^(?:than|the|last|prior)$/.test(wordOf(tokens[index + 2])) || tokens[index + 2]?.kind === 'period';
  if (!isSaid || !(isCompared || /^(?:higher|lower)$/.test(direction[0]))) return null;
  if (isOtherwiseMeasured(tokens, index, lead)) return UNKNOWN;
  return movedBy(direction);
}

/** @param match of a word with the first group where it tells a rise */
function movedBy([word, rise]: RegExpExecArray): Extract<Role, { kind: 'rate' }> {
  return { kind: 'rate', direction: rise === undefined ? 'down' : 'up', word };
}

const OPENS_MOVE = /^\W*(?:the|an?|our|this)?$/;
const MOVE =
  /^(?:(increases?|growth|improvement|rise|expansion|gain|jump)|decreases?|declines?|reduction|drop|fall|contraction)$/;
const ENDS_NAME =
  /^(?:was|were|is|are|included?|includes|reflects?|reflected|resulted|results|primarily|driven|due|came|and|partially|largely|mainly|compared)$/;

/** `The 12% increase in sales abroad was…`: the measure stands behind the move. */
export function moveBehind(
  tokens: readonly Token[],
  at: number,
  lead: string,
): { readonly role: Role; readonly words: Words } | null {
  if (!OPENS_MOVE.test(lead)) return null;
  let noun = at + 1;
  while (noun < at + 3 && tokens[noun]?.kind === 'period') noun += 1;
  const move = wordOf(tokens[noun]);
  const direction = MOVE.exec(move);
  if (direction === null || !/^(?:in|of)$/.test(wordOf(tokens[noun + 1]))) return null;
  let to = noun + 2;
  while (to < noun + 12 && tokens[to]?.kind === 'word' && !ENDS_NAME.test(wordOf(tokens[to]))) to += 1;
  const role = movedBy(direction);
  return to === noun + 2 ? null : { role, words: { from: noun + 2, to } };
}

const OPENS_NOUN = /^[),]*,? ?(?:or |(?:which )?(?:represent|reflect|mark)(?:ing|ed|s) )?an?$/;

/**
 * `$589 million, a 36% decrease from …`, `representing a 36% decrease from …`: the move is named behind what it moved by,
 * and is of the amount before; so is another: `and a 12% increase from …`.
 */
export function nounBehind(
  tokens: readonly Token[],
  at: number,
  lead: string,
  before: SentenceFigure | undefined,
): Role | null {
  const isAnother = before?.role.kind === 'rate' && /^(?:[a-z]+,? |, )?and an?$/.test(lead);
  const direction = isAnother || OPENS_NOUN.test(lead) ? MOVE.exec(wordOf(tokens[at + 1])) : null;
  if (direction === null || /^(?:in|of)$/.test(wordOf(tokens[at + 2]))) return null;
  const role = movedBy(direction);
  return isAnother ? { ...role, isAnother } : role;
}

/** `up $50 million, or 10%`: the same move as a rate; `up 9% from …, and 20% from …`: another move of the same. */
function movedAgain(
  lead: string,
  isOfPeriod: boolean,
  token: FigureToken,
  before: SentenceFigure | undefined,
): Role | null {
  if (before?.role.kind !== 'rate') return null;
  const isSame = before.token.form === token.form;
  const isRatio = before.token.form === 'percent' || before.token.form === 'points';
  if (token.form === 'percent' && !isRatio && /^,? ?or$|^\($/.test(lead)) return before.role;
  return isSame && isOfPeriod && token.unit === before.token.unit && AGAIN.test(lead)
    ? { ...before.role, isAnother: true }
    : null;
}

/** `net income was $54 million, $0.55 per share`, `$54 million, 12% of sales`: no other figure, but the same per share. */
function restated(
  lead: string,
  token: FigureToken,
  next: Token | undefined,
  before: SentenceFigure | undefined,
): Role | null {
  if (before?.token.form !== 'money' || lead !== ',') return null;
  const isShare = token.form === 'percent' && wordOf(next) === 'of';
  return token.form === 'per-share' || isShare ? { kind: 'parenthetical' } : null;
}

/** `20% from …`, `year over year by 20%`. */
function isDated(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.kind === 'period' ||
    (wordOf(tokens[at - 1]) === 'by' && tokens[at - 2]?.kind === 'period')
  );
}

/** What stood between two moves, but for the words of time: `on a … basis and`. */
const AGAIN = /^(?:on an? basis)?,? ?and(?: by)?$/;

const NAMED_RATE =
  /^\W*(?:(?:our|total|company|consolidated|global|worldwide|first|second|third|fourth|quarter|q[1-4]|fiscal|\d+) )*(?:comparable|comps?|like-for-like|lfl|same[- ]store|identical|organic|underlying)\b/;

/** `Comparable sales increased`, and `compared to an increase of` behind it. */
function namedRate(said: Role, lead: string, before: SentenceFigure | undefined): Role | null {
  if (said.kind !== 'rate' || OWN_NAME.test(lead)) return null;
  const goesOn =
    before?.role.kind === 'named-rate' &&
    /^[\s,]*(?:as )?(?:compared (?:to|with)|versus|vs) an? \w+ of$/.test(lead);
  return goesOn || NAMED_RATE.test(lead) ? { kind: 'named-rate', direction: said.direction } : null;
}

export const UNKNOWN: Role = { kind: 'unknown' };

/** `US$0.29 per share, equal to US$0.58 per ADS`: an amount is no share of another; it says the same once more. */
export function asAmount(role: Role, token: Token | undefined): Role {
  const isAmount = token?.kind === 'figure' && (token.form === 'money' || token.form === 'per-share');
  return role.kind === 'share' && isAmount ? { kind: 'parenthetical' } : role;
}

const OTHERWISE =
  /\b(?:constant|local currenc(?:y|ies)|currency-neutral|cc|fx|organic|organically|excluding|adjust(?:ing|ed) for|ex-|comparable|like-for-like|same-store|pro-forma|underlying|expected|anticipated|forecast|guidance|outlook|midpoint|consensus|compound|cagr|annualized|annual(?:ised)?(?! recurring))\b/;

/** `Underlying loss ratio improved`: of the ratio that is called so. */
const OWN_NAME = new RegExp(`\\b(?:underlying|organic) (?:[${LETTERS}-]+ ){0,4}(?:ratio|margin)\\b`);

/** `Excluding the $1.4 billion impact of exchange rates, net sales increased 11%`: of what is left behind that amount. */
export const LEAVES_OUT = /\b(?:excluding|adjusting for|adjusted for|net of|without)(?: (?:an?|the|our))?$/;

/** A rate at constant currencies, of comparable stores, of what is expected: not of the amounts as printed. */
export function isOtherwiseMeasured(tokens: readonly Token[], at: number, lead: string): boolean {
  if (
    OTHERWISE.test(lead.replace(OWN_NAME, ' ')) ||
    /\b(?:will|expects?|should|could|(?<!\b(?:who|which|that) )may|would|to (?:grow|increase|decline|decrease))\b/.test(
      lead,
    )
  )
    return true;
  let behind = '';
  for (const token of tokens.slice(at + 1, at + 9)) {
    if (token.kind === 'figure' || /[,;]/.test(signOf(token))) break;
    if (token.kind === 'word') behind += ` ${token.lower}`;
  }
  return OTHERWISE.test(behind) || OTHERWISE.test(behindAmounts(tokens, at));
}

/** `increased by 5 percent to A (B), adjusted for changes in exchange rates`: what is said of the rate, behind the amounts. */
function behindAmounts(tokens: readonly Token[], at: number): string {
  if (wordOf(tokens[at + 1]) !== 'to') return '';
  const comma = tokens.findIndex(
    (token, index) => index > at + 1 && !(token.kind === 'figure' || /^[()]$/.test(signOf(token))),
  );
  return signOf(tokens[comma]) === ',' ? `${wordOf(tokens[comma + 1])} ${wordOf(tokens[comma + 2])}` : '';
}
