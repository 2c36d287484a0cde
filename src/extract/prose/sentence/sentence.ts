/**
 * One sentence read from left to right: each figure gets its role from the words before it, its subject from the nearest
 * measure named, and its period from the phrases of time around it. No figure is given a meaning that is not said.
 */
import type { Hedge } from '../../../model/fact.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import { openingRole, roleOf, takeHedge, type Role } from './lead.ts';
import { attachPeriods } from './attach.ts';
import {
  asAmount,
  BY_NOUN,
  isOtherwiseMeasured,
  LEAVES_OUT,
  moveBehind,
  nounBehind,
  roleBehind,
  UNKNOWN,
} from './moves.ts';
import { partnerOf, roleBeside } from './partner.ts';
import { figureFirst, type FigureFirst } from './figure-first.ts';
import { movedTo } from './from-to.ts';
import { isRange } from '../tokens/range.ts';
import { pairRespectively } from './respectively.ts';
import { pairDated } from './dated.ts';
import { leadText, subjectOf, type Words } from './subject.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { FigureToken, Token } from '../tokens/tokens.ts';
import { sideBehind, type Side } from './turn.ts';

export interface SentenceFigure {
  readonly token: FigureToken;
  /** Where it stands among the sentence's tokens. */
  readonly at: number;
  /** The words between the figure before and this one, in lower case. */
  readonly lead: string;
  readonly role: Role;
  readonly hedge: Hedge;
  /** Whether its own words say that it is a loss, or negative; or the other side. */
  readonly side: Side | null;
  /** The words of the measure, `null` where the figure belongs to the measure before it or to none. */
  readonly subject: Words | null;
  /** The figure it is said of: the amount translated, the value compared or grown. Index into the sentence. */
  readonly partner: number | null;
  reference: PeriodReference | null;
  /** Its phrase of time says when it happened, and not what it is compared with. */
  isWithin: boolean;
  /** It is the measure of the figure before, in another period. */
  isAgain: boolean;
  /** `respectively` pairs it: what stands beside it is of another pair. */
  readonly isRespective?: boolean;
  /** It is a comparative that stands in brackets behind its figure. */
  readonly isInBrackets?: boolean;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly figures: readonly SentenceFigure[];
  /** The period that opens the sentence, before any figure. */
  readonly opening: PeriodReference | null;
  /** The token behind which an explanation runs: `due to` and the like. */
  readonly explanation: number;
}

export function readSentence(tokens: readonly Token[]): Sentence {
  const figures: SentenceFigure[] = [];
  let from = 0;
  let subject: Words | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'figure') continue;
    const read = readFigure(tokens, { token, index, from, before: figures, subject });
    figures.push(read.figure);
    subject = read.subject;
    from = index + 1;
  }
  const { figures: paired, used } = pairRespectively(tokens, figures);
  const opening = attachPeriods(tokens, paired, used);
  pairDated(tokens, paired);
  return { tokens, figures: paired, opening, explanation: explanationIn(tokens) };
}

const EXPLAINING = new Set(['due', 'driven', 'offset', 'attributable', 'resulting']);

function explanationIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token, index) => EXPLAINING.has(wordOf(token)) && !isOfOwners(tokens, index));
  return at < 0 ? tokens.length : at;
}

/** `Net income attributable to shareholders` names whose it is. */
function isOfOwners(tokens: readonly Token[], at: number): boolean {
  return wordOf(tokens[at]) === 'attributable' && OWNED.test(wordOf(tokens[at - 1]));
}

const OWNED = /^(?:income|loss|earnings|profit|result|ebitd?a|ebit|ffo|operations)$/;

interface Position {
  readonly token: FigureToken;
  readonly index: number;
  /** Where the words before it start. */
  readonly from: number;
  readonly before: readonly SentenceFigure[];
  /** What the sentence spoke of last. */
  readonly subject: Words | null;
}

function readFigure(
  tokens: readonly Token[],
  { token, index, from, before, subject: spoken }: Position,
): { readonly figure: SentenceFigure; readonly subject: Words | null } {
  const { words, starts } = leadText(tokens, from, index);
  const { lead, hedge, side } = takeHedge(words);
  const last = before.at(-1);
  const behind = last === undefined ? saidBehind(tokens, index, lead) : null;
  const role = roleAt(tokens, { index, from, lead, last }, behind);
  const isAnother = role.kind === 'rate' && role.isAnother === true;
  const own = isAnother ? null : subjectOf(role, lead, starts);
  const named = behind?.words ?? own ?? movedTo(tokens, role, lead, before);
  const subject = named ?? spoken;
  // A rate that names its own measure says nothing of the figure before it.
  const isOwn = role.kind === 'rate' && named !== null && (behind !== null || !BY_NOUN.test(lead));
  const figure = {
    lead,
    token,
    at: index,
    role: roleBeside(role, before),
    hedge,
    side: side ?? sideOfRole(role) ?? sideBehind(tokens, index),
    subject: named !== null || goesOn(role, last) ? subject : null,
    partner: isOwn ? null : partnerOf(role, lead, before, token),
    reference: null,
    isWithin: false,
    isAgain: false,
  };
  return { figure, subject };
}

/** What a figure that nothing stands before is said to be behind it. */
function saidBehind(tokens: readonly Token[], index: number, lead: string): FigureFirst | null {
  return moveBehind(tokens, index, lead) ?? figureFirst(tokens, index);
}

function roleAt(tokens: readonly Token[], placed: Placed, behind: FigureFirst | null): Role {
  const { index, lead, last } = placed;
  const said =
    behind?.role ?? nounBehind(tokens, index, lead, last) ?? openingRole(lead, last) ?? roleOf(lead);
  return roleBehind(said, lead, tokens, index, last) ?? plainRole(said, tokens, placed);
}

interface Placed {
  readonly index: number;
  readonly from: number;
  readonly lead: string;
  readonly last: SentenceFigure | undefined;
}

/** As said, but for a rate of another measure than the amounts, and the ends of a range. */
function plainRole(said: Role, tokens: readonly Token[], { index, from, lead, last }: Placed): Role {
  const endsRange = index - from === 1 && last?.role === UNKNOWN && isRange(tokens, from - 1);
  const isOther =
    said.kind === 'rate'
      ? isOfTheRest(lead, last) || isOtherwiseMeasured(tokens, index, lead)
      : isRange(tokens, index);
  return isOther || endsRange ? UNKNOWN : asAmount(said, tokens[index]);
}

/** A rate of what remains without the amount before; a semicolon ends what is left out. */
function isOfTheRest(lead: string, last: SentenceFigure | undefined): boolean {
  return last !== undefined && LEAVES_OUT.test(last.lead) && !lead.includes(';');
}

/** Its subject is the one last spoken of. */
function goesOn(role: Role, last: SentenceFigure | undefined): boolean {
  return role.kind === 'value' || (role.kind === 'rate' && (last?.role === role || role.isAnother === true));
}

function sideOfRole(role: Role): Side | null {
  return role.kind === 'value' ? role.side : null;
}
