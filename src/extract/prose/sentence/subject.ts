/** The words before a figure, and those of them that name what it measures. */
import { hasLetters, LETTERS } from '../../../model/letters.ts';
import type { Role } from './lead.ts';
import { signOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

/** A run of tokens: `tokens.slice(from, to)`. */
export interface Words {
  readonly from: number;
  readonly to: number;
  /** Words that go on elsewhere: `balance for … other solutions`. */
  readonly rest?: Words;
}

/** No measure has a longer name; farther words say nothing of the figure. */
const LONGEST_LEAD = 40;

/** Words and punctuation of the lead in lower case, and the token at which each character run starts. */
export function leadText(
  tokens: readonly Token[],
  from: number,
  to: number,
): { words: string; starts: readonly (readonly [number, number])[] } {
  let words = '';
  const starts: (readonly [number, number])[] = [];
  for (let index = Math.max(from, to - LONGEST_LEAD); index < to; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' && token.kind !== 'punctuation') continue;
    if (/["“”'’\\]/.test(signOf(token))) continue;
    if (words !== '' && !/[,;:.)]/.test(signOf(token))) words += ' ';
    starts.push([words.length, index]);
    words += token.lower;
  }
  return { words, starts };
}

const OPENING =
  /^(?:[),;:.\s]|(?:respectively|and|while|but|as|that|which|with|also|our|the|its|a|an|we|in|of|for|during|non-current|year)\b(?!-))+/;
const RATE_WORD = new RegExp(` *\\b[${LETTERS}]+(?: (?:of|by|an?))*$`);

/** `Services represented`, but not `, representing` and `which accounted for`. */
const SHARE_WORDS =
  /^\W*((?:(?!which\b|that\b)[^\s,;]+ ){1,8})(?:represent(?:ed|s)|account(?:ed|s) for|constituted|made up)$/;

/** Words before a rate that name no measure: `which was up`, `representing a strong sequential increase of`. */
const NAMES_NOTHING =
  /^(?:\W*|is|was|were|are|be|been|being|has|have|had|it|this|that|which|or|by|represent(?:s|ed|ing)?|reflect(?:s|ed|ing)?|resulting|marking|showing|indicating|an?|the|of|with|year|quarter|over|on|from|basis|strong|significant(?:ly)?|further|sharp(?:ly)?|sequential(?:ly)?|annual|total|overall|compared|also|up|down|record|respectively|yoy|qoq)\W*$/;

/** `revenue was` up, `sales and profit both` grew, `the balance ended` at. */
const TRAILING =
  /(?:[ ,]+(?:was|were|is|are|has|have|had|been|also|both|each|slightly|ended|closed|finished|continued|again|then|now|thus|therefore|hence|accordingly))+$/;

/** `Sales delivered strong` growth of. */
const BORE =
  /[ ,]+(?:delivered|recorded|achieved|posted|saw|registered|maintained|sustained|showed|experienced)(?: (?:an?|strong|solid|robust|steady|healthy|significant|rapid|further|continued))*$/;

/** `Tool revenues were 70% of total revenues and were A`: the measure is the one spoken of before. */
const ENDS_SHARE = /^of [^,;()]{1,40},? and$/;

/** `($1.21 income per share) and operating income of A`: what ends a bracket is said of the figure in it. */
function behindBracket(words: string): number {
  const end = words.indexOf(')');
  return end < 0 || words.slice(0, end).includes('(') ? 0 : end + 1;
}

/** The words before the verb, without what only opens the clause. */
export function subjectOf(
  role: Role,
  lead: string,
  starts: readonly (readonly [number, number])[],
): Words | null {
  const words =
    role.kind === 'value'
      ? role.subject
      : role.kind === 'rate' || role.kind === 'named-rate'
        ? lead.replace(RATE_WORD, '').replace(BORE, '')
        : role.kind === 'share'
          ? (SHARE_WORDS.exec(lead)?.[1] ?? '').trim()
          : '';
  if (words === '' || ENDS_SHARE.test(words)) return null;
  const bracket = behindBracket(words);
  const opening = bracket + (OPENING.exec(words.slice(bracket))?.[0].length ?? 0);
  const said = words
    .slice(opening)
    .replace(/[\s,]+$/, '')
    .replace(TRAILING, '');
  if (said === '' || !hasLetters(said)) return null;
  if (
    (role.kind === 'rate' || role.kind === 'share') &&
    said.split(' ').every((word) => NAMES_NOTHING.test(word))
  )
    return null;
  const within = starts.filter(([at]) => at >= opening && at < opening + said.length);
  const first = within[0];
  const last = within.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: first[1], to: last[1] + 1 };
}
