/** The opposite of what a sentence tells of a direction: what it would claim with another word and the same figures. */
import type { Claim, Direction } from '../../model/claim.ts';
import type { Turned } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Stated } from './changes.ts';

/** Words that stand in each other's place in a sentence. */
const PAIRS: readonly (readonly [up: string, down: string])[] = [
  ['increase', 'decrease'],
  ['increases', 'decreases'],
  ['increased', 'decreased'],
  ['increasing', 'decreasing'],
  ['growth', 'decline'],
  ['grew', 'declined'],
  ['rose', 'fell'],
  ['rise', 'fall'],
  ['up', 'down'],
  ['higher', 'lower'],
  ['above', 'below'],
  ['greater', 'less'],
  ['more', 'fewer'],
  ['expansion', 'contraction'],
  ['expanded', 'contracted'],
  ['widened', 'narrowed'],
];
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([up, down]): [string, string][] => [
    [up, down],
    [down, up],
  ]),
);

/** The noun that serves in place of any other word. */
const NOUNS: Readonly<Record<Direction, string>> = { up: 'increase', down: 'decrease' };

/** `null` where no word tells a direction, or where the figure tells one itself, by its sign. */
export function turned(
  claim: Claim,
  facts: ReadonlyMap<FigureId, Fact>,
  stated: (claim: Claim) => Stated | null,
): Turned | null {
  if (!('direction' in claim) || claim.word === undefined) return null;
  const { direction, word: said } = claim;
  if (direction !== 'up' && direction !== 'down') return null;
  const figure = claim.kind === 'growth' ? claim.rate : claim.kind === 'direction' ? null : claim.change;
  if (figure !== null && (facts.get(figure)?.value.units ?? 0n) <= 0n) return null;
  const other = direction === 'up' ? 'down' : 'up';
  const equation = stated({ ...claim, direction: other })?.equation;
  return equation === undefined ? null : { equation, said, meant: OPPOSITES.get(said) ?? NOUNS[other] };
}
