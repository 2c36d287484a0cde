/** `Liquidity of A, consisting of B of cash and C of credit`, `net debt of A, comprised of B of debt less C of cash`. */
import type { Claim } from '../../../model/claim.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

const LISTS = /\b(?:comprised|consisting|consisted|composed|made up) of$/;
/** What stands between two parts: what the first is, and no other measure. */
const GOES_ON = /^(?:of|in) [^;:]{2,120}?(?:,|,? and| less)$/;
/** Then the list does not say all of its parts. */
const AND_MORE = /^(?:others?|remaining|remainder|balance|among)$/;

export function listedParts(
  tokens: readonly Token[],
  facts: ReadonlyMap<number, SentenceFact>,
): readonly Claim[] {
  return [...facts].flatMap(([index, whole]): readonly Claim[] => {
    const first = facts.get(index + 1);
    if (whole.figure.role.kind !== 'value' || first === undefined || !LISTS.test(first.figure.lead))
      return [];
    const parts = [...facts.values()].filter(({ figure }) => figure.at >= first.figure.at);
    const [last] = parts.slice(-1);
    const isList =
      parts.length > 1 &&
      parts.every((part) => isAlike(part, whole) && (part === first || GOES_ON.test(part.figure.lead)));
    const isWhole = tokens.slice(last?.figure.at).every((token) => !AND_MORE.test(wordOf(token)));
    return isList && isWhole ? splitBy(whole, parts) : [];
  });
}

function isAlike({ figure, fact }: SentenceFact, whole: SentenceFact): boolean {
  return (
    figure.token.form === 'money' && whole.figure.token.form === 'money' && fact.unit === whole.fact.unit
  );
}

/** What is less another part is that part and the whole. */
function splitBy(whole: SentenceFact, parts: readonly SentenceFact[]): readonly Claim[] {
  const taken = parts.filter(({ figure }) => figure.lead.endsWith(' less'));
  if (taken.length === 0) return [{ kind: 'split', whole: whole.id, parts: parts.map(({ id }) => id) }];
  const [gross, net, more] = parts;
  if (gross === undefined || net === undefined || more !== undefined) return [];
  return [{ kind: 'split', whole: gross.id, parts: [whole.id, net.id] }];
}
