/** What else an oddly printed figure can be read as: the other sign, or one of two numbers that were run together. */
import { oddityOf } from '../../model/oddity.ts';
import { GROUPED } from '../../number/grouping.ts';

const WHOLE = new RegExp(`^(?:${GROUPED}|\\d{1,3})(?:\\.\\d+)?$`);
/** Longer than two amounts of any release. */
const LONGEST = 40;

/** Other readings, without separators, a minus in front of a negative one; none of a figure that is printed as it should be. */
export function otherReadings(printed: string): readonly string[] {
  const oddity = oddityOf(printed);
  const digits = printed.replaceAll(/[^\d.,]/g, '');
  if (oddity === null || oddity === 'letters' || digits.length > LONGEST) return [];
  const isNegative = /^[(\-−△]|\)$/.test(printed);
  if (oddity === 'parenthesis') return [digits.replaceAll(',', '')];
  return [...halves(digits)].map((half) => (isNegative ? '-' : '') + half.replaceAll(',', ''));
}

/** Both numbers of each way to part the digits into two well-formed ones. */
function* halves(digits: string): Iterable<string> {
  for (let at = 1; at < digits.length; at++) {
    const [left, right] = [digits.slice(0, at), digits.slice(at)];
    if (WHOLE.test(left) && WHOLE.test(right)) yield* [left, right];
  }
}
