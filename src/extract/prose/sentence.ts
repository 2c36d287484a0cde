/**
 * One sentence read from left to right: each figure gets its role from the words before it, its subject from the nearest
 * measure named, and its period from the phrases of time around it. No figure is given a meaning that is not said.
 */
import type { Hedge } from '../../model/fact.ts';
import type { PeriodReference } from './periods.ts';
import { roleOf, takeHedge, type Role } from './lead.ts';
import { attachPeriods } from './attach.ts';
import { isRange } from './range.ts';
import { pairRespectively } from './respectively.ts';
import type { FigureToken, Token } from './tokens.ts';

export interface SentenceFigure {
  readonly token: FigureToken;
  /** Where it stands among the sentence's tokens. */
  readonly at: number;
  /** The words between the figure before and this one, in lower case. */
  readonly lead: string;
  readonly role: Role;
  readonly hedge: Hedge;
  /** The words of the measure, `null` where the figure belongs to the measure before it or to none. */
  readonly subject: Words | null;
  /** The figure it is said of: the amount translated, the value compared or grown. Index into the sentence. */
  readonly partner: number | null;
  reference: PeriodReference | null;
  /** It is the measure of the figure before, in another period. */
  isAgain: boolean;
}

/** A run of tokens: `tokens.slice(from, to)`. */
export interface Words {
  readonly from: number;
  readonly to: number;
  /** Words that go on elsewhere: `balance for … other solutions`. */
  readonly rest?: Words;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly figures: readonly SentenceFigure[];
  /** The period that opens the sentence, before any figure. */
  readonly opening: PeriodReference | null;
}

export function readSentence(tokens: readonly Token[]): Sentence {
  const figures: SentenceFigure[] = [];
  let from = 0;
  let subject: Words | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'figure') continue;
    const { words, starts } = leadText(tokens, from, index);
    const { lead, hedge } = takeHedge(words);
    const said = roleOf(lead);
    const isMove = said.kind === 'rate';
    const endsRange = index - from === 1 && figures.at(-1)?.role === UNKNOWN && isRange(tokens, from - 1);
    const isOther = isMove ? isOtherwiseMeasured(tokens, index, lead) : isRange(tokens, index);
    const role = isOther || endsRange ? UNKNOWN : asAmount(said, token);
    const named = subjectOf(role, lead, starts);
    if (named !== null) subject = named;
    // A rate that names its own measure says nothing of the figure before it.
    const isOwn = role.kind === 'rate' && named !== null && !BY_NOUN.test(lead);
    const partner = isOwn ? null : partnerOf(role, figures, token);
    figures.push({
      lead,
      token,
      at: index,
      role: settle(role, figures),
      hedge,
      subject: isValue(role) || named !== null ? subject : null,
      partner,
      reference: null,
      isAgain: false,
    });
    from = index + 1;
  }
  const paired = pairRespectively(tokens, figures);
  return { tokens, figures: paired, opening: attachPeriods(tokens, paired) };
}

/** `…, an increase of`: said of what comes before; `Sales abroad increased` is said of its own subject. */
const BY_NOUN =
  /\b(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:increase|decrease|decline|growth|rise|drop|reduction|improvement|gain|jump)(?: of| by)?$|(?:^|, )(?:up|down)(?: by)?$/u;

const UNKNOWN: Role = { kind: 'unknown' };

/** `US$0.29 per share, equal to US$0.58 per ADS`: an amount is no share of another; it says the same once more. */
function asAmount(role: Role, { form }: FigureToken): Role {
  const isAmount = form === 'money' || form === 'per-share';
  return role.kind === 'share' && isAmount ? { kind: 'parenthetical' } : role;
}

const OTHERWISE =
  /\b(?:constant|currency-neutral|cc|fx|organic|organically|excluding|ex-|comparable|like-for-like|same-store|pro-forma|underlying|expected|anticipated|forecast|guidance|outlook|compound|cagr|annualized|annual(?:ised)?)\b/;

/** A rate at constant currencies, of comparable stores, of what is expected: not of the amounts as printed. */
function isOtherwiseMeasured(tokens: readonly Token[], at: number, lead: string): boolean {
  if (
    OTHERWISE.test(lead) ||
    /\b(?:will|expects?|should|could|(?<!\b(?:who|which|that) )may|would|to (?:grow|increase|decline|decrease))\b/.test(
      lead,
    )
  )
    return true;
  let behind = '';
  for (const token of tokens.slice(at + 1, at + 9)) {
    if (token.kind === 'figure' || (token.kind === 'punctuation' && /[,;]/.test(token.lower))) break;
    if (token.kind === 'word') behind += ` ${token.lower}`;
  }
  return OTHERWISE.test(behind);
}

function isValue(role: Role): boolean {
  return role.kind === 'value';
}

/** No measure has a longer name; farther words say nothing of the figure. */
const LONGEST_LEAD = 40;

/** Words and punctuation of the lead in lower case, and the token at which each character run starts. */
function leadText(
  tokens: readonly Token[],
  from: number,
  to: number,
): { words: string; starts: readonly (readonly [number, number])[] } {
  let words = '';
  const starts: (readonly [number, number])[] = [];
  for (let index = Math.max(from, to - LONGEST_LEAD); index < to; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' && token.kind !== 'punctuation') continue;
    if (token.kind === 'punctuation' && /["“”'’\\]/.test(token.lower)) continue;
    if (words !== '' && !(token.kind === 'punctuation' && /[,;:.)]/.test(token.lower))) words += ' ';
    starts.push([words.length, index]);
    words += token.lower;
  }
  return { words, starts };
}

const OPENING =
  /^(?:[),;:.\s]|(?:and|while|but|as|that|which|with|also|our|the|its|a|an|we|in|of|for|during|non-current|year)\b(?!-))+/;
const RATE_WORD = / *\b[\p{L}]+(?: (?:of|by|an?))*$/u;

/** Words before a rate that name no measure: `which was up`, `representing a strong sequential increase of`. */
const NAMES_NOTHING =
  /^(?:\W*|is|was|were|are|be|been|being|has|have|had|it|this|that|which|or|by|represent(?:s|ed|ing)?|reflect(?:s|ed|ing)?|resulting|marking|showing|indicating|an?|the|of|with|year|quarter|over|on|from|basis|strong|significant(?:ly)?|further|sharp(?:ly)?|sequential(?:ly)?|annual|total|overall|compared|also|up|down|record|respectively|yoy|qoq)\W*$/;

/** The words before the verb, without what only opens the clause. */
function subjectOf(role: Role, lead: string, starts: readonly (readonly [number, number])[]): Words | null {
  const words =
    role.kind === 'value' ? role.subject : role.kind === 'rate' ? lead.replace(RATE_WORD, '') : '';
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const said = words
    .slice(opening)
    .replace(/(?:[\s,]+(?:thus|therefore|hence|accordingly|also|then)){0,2}[\s,]*$/, '');
  if (said === '' || !/\p{L}{2}/u.test(said)) return null;
  if (role.kind === 'rate' && said.split(' ').every((word) => NAMES_NOTHING.test(word))) return null;
  const within = starts.filter(([at]) => at >= opening && at < opening + said.length);
  const first = within[0];
  const last = within.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: first[1], to: last[1] + 1 };
}

/** A figure joined by "and" or a comma has the role of the one before, if that was a comparison. */
function settle(role: Role, before: readonly SentenceFigure[]): Role {
  if (role.kind !== 'also') return role;
  const previous = before.findLast((figure) => figure.role.kind !== 'parenthetical');
  return previous?.role.kind === 'base' ? { kind: 'base' } : role;
}

function partnerOf(role: Role, before: readonly SentenceFigure[], token: FigureToken): number | null {
  const last = before.length - 1;
  if (last < 0) return null;
  if (role.kind === 'parenthetical') return last;
  const sameForm = (figure: SentenceFigure): boolean =>
    figure.role.kind !== 'parenthetical' &&
    figure.role.kind !== 'base' &&
    figure.role.kind !== 'rate' &&
    figure.role.kind !== 'share';
  if (role.kind === 'base' || role.kind === 'also') {
    return findLast(before, (figure) => sameForm(figure) && figure.token.unit === token.unit);
  }
  if (role.kind === 'rate' || role.kind === 'share') return findLast(before, sameForm);
  return null;
}

function findLast(
  figures: readonly SentenceFigure[],
  test: (figure: SentenceFigure) => boolean,
): number | null {
  for (let index = figures.length - 1; index >= 0; index--)
    if (test(figures[index] as SentenceFigure)) return index;
  return null;
}
