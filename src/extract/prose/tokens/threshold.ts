/** `Customers with ARR over $100,000`: an amount that belongs to the name of what is counted. */
import type { Span } from '../../../model/place.ts';
import { wordOf } from './token-text.ts';
import type { Token } from './tokens.ts';

const COUNTED = new Set([
  'customers',
  'clients',
  'accounts',
  'merchants',
  'sellers',
  'subscribers',
  'partners',
  'brands',
]);
const CHOSEN = new Set([
  'with',
  'generating',
  'contributing',
  'spending',
  'paying',
  'having',
  'representing',
  'whose',
  'who',
  'that',
  'over',
  'above',
]);
const BOUND = new Set(['over', 'than', 'least', 'exceeding', 'above', 'excess', 'of', 'more', '>', '≥']);
/** No such name is longer. */
const FARTHEST = 12;

/** Tokens with such amounts as words; each is recorded. */
export function withThresholds(tokens: readonly Token[], record: (digits: Span) => void): readonly Token[] {
  if (!tokens.some((token) => COUNTED.has(wordOf(token)))) return tokens;
  return tokens.map((token, at) => {
    if (token.kind !== 'figure' || token.form !== 'money' || !isThreshold(tokens, at)) return token;
    record(token.digits);
    return { kind: 'word', start: token.start, end: token.end, lower: '#' };
  });
}

/** From the bound back to what is counted, without another figure between them. */
function isThreshold(tokens: readonly Token[], at: number): boolean {
  if (!BOUND.has(lowerOf(tokens[at - 1]))) return false;
  let isChosen = false;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
    const word = lowerOf(tokens[index]);
    if (word === '') return false;
    if (COUNTED.has(word)) return isChosen;
    isChosen ||= CHOSEN.has(word);
  }
  return false;
}

function lowerOf(token: Token | undefined): string {
  return token !== undefined && 'lower' in token ? token.lower : '';
}
