/** `Cash and cash equivalents, restricted cash and short-term investments`: a balance of several rows, called by their names. */
import { slug } from '../../lexicon/caption.ts';
import type { Words } from '../sentence/subject.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Meaning } from './meaning.ts';
import { cashList } from './readings.ts';

/** Behind the first name there are others. */
const LISTED = /^cash(?:,| and cash equivalents,| and (?!cash equivalents)| equivalents,).*\band /i;
const LONGEST = 160;

/**
 * `null` where the words list no rows that begin with cash.
 *
 * @param printed the words as they are printed
 */
export function cashListed(
  tokens: readonly Token[],
  subject: Words,
  printed: (words: Words) => string,
): Meaning | null {
  const from = subject.rest === undefined ? cashList(tokens, subject) : null;
  const said = from === null ? '' : printed({ from, to: subject.to });
  if (said.length > LONGEST || !LISTED.test(said)) return null;
  return { concept: `said:${slug(said)}`, type: 'monetary', kind: 'balance', opposite: false, caption: said };
}
