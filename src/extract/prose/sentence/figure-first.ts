/** `£1,511.2m – revenue up 11.2%`: a line that opens with the amount, and then names what it is. */
import type { Role } from './lead.ts';
import type { Words } from './subject.ts';
import { signOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';
import { VERBS_OF_MEASURE } from '../tokens/verbs.ts';

const DASH = /^[-–—:]$/;
/** What ends the name. */
const ENDS: ReadonlySet<string> = new Set([
  ...VERBS_OF_MEASURE,
  ...'up down flat unchanged representing compared versus vs from'.split(' '),
  ...'which and with in for at'.split(' '),
]);
const LONGEST = 8;

export interface FigureFirst {
  readonly role: Role;
  readonly words: Words;
}

/** The name behind a figure that opens its line; `null` where it does not, or nothing is named. */
export function figureFirst(tokens: readonly Token[], at: number): FigureFirst | null {
  const [figure, dash] = [tokens[at], tokens[at + 1]];
  if (figure?.kind !== 'figure' || figure.form === 'number' || !isDash(dash)) return null;
  if (!tokens.slice(0, at).every(({ kind }) => kind === 'punctuation')) return null;
  const from = at + 2;
  let to = from;
  while (to - from < LONGEST && isOfName(tokens[to])) to += 1;
  const role = { kind: 'value', subject: '', verb: 'of', side: null } as const;
  return to === from || to - from === LONGEST ? null : { role, words: { from, to } };
}

function isDash(token: Token | undefined): boolean {
  return DASH.test(signOf(token));
}

function isOfName(token: Token | undefined): boolean {
  return token?.kind === 'word' && !ENDS.has(token.lower);
}
