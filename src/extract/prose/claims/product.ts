/** Shares bought back, as sentences tell them: `N ADSs for a total of A at an average price of P`, `N shares at P for A`. */
import type { Claim } from '../../../model/claim.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';

/** @param index of an average price among the figures of the sentence */
export function productClaims(index: number, facts: ReadonlyMap<number, SentenceFact>): readonly Claim[] {
  const price = facts.get(index) as SentenceFact;
  const before = [...facts.values()].filter((each) => each.figure.token.start < price.figure.token.start);
  const count = before.findLast(
    ({ figure: { token } }) => token.form === 'shares' || token.form === 'number',
  );
  const behind = count === before.at(-1) ? totalBehind(facts.get(index + 1)) : undefined;
  const total = behind ?? before.findLast(isTotal);
  if (total === undefined || count === undefined) return [];
  // Between a total and the price no other price stands.
  const isOfAnother = ({ figure: { role, token } }: SentenceFact): boolean =>
    role.kind === 'price' && token.start > Math.min(total.figure.token.start, count.figure.token.start);
  return before.some(isOfAnother)
    ? []
    : [{ kind: 'product', total: total.id, count: count.id, price: price.id }];
}

function isTotal({ figure: { token, role } }: SentenceFact): boolean {
  return token.form === 'money' && role.kind !== 'price';
}

const LEADS_TO_TOTAL =
  /^[),]*,? ?(?:for|totall?ing|or|representing)(?: an?| the)?(?: total| aggregate)?(?: (?:purchase price|cost|consideration|amount|value|investment))?(?: of)?$/;

/** `at an average price of P, for a total of A` */
function totalBehind(next: SentenceFact | undefined): SentenceFact | undefined {
  return next !== undefined && isTotal(next) && LEADS_TO_TOTAL.test(next.figure.lead) ? next : undefined;
}
