/** How far sums of printed figures can be relied on to foot exactly: in some documents all of them do, in others by chance. */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';

/** Fewer sums of one unit and scale show no habit. */
const FEWEST = 5;

/** Where every sum foots exactly a value with which one would not is hardly what was meant. */
const ALWAYS = 64n;
const MOSTLY = 8n;
const SOMETIMES = 2n;

export function exactnessIn(
  evaluations: readonly Evaluation[],
  factOf: (id: FigureId) => Fact,
): (id: FigureId) => bigint {
  const counts = new Map<string, { sums: number; exact: number }>();
  for (const { binding, difference, verdict } of evaluations) {
    if (verdict !== 'holds' || difference === null || binding.figures.length < 3) continue;
    if (binding.equation.relation !== '=' || binding.kind === 'recalculation') continue;
    const [key, ...more] = new Set(binding.figures.map((figure) => keyOf(factOf(figure))));
    if (key === undefined || more.length > 0) continue;
    const count = counts.get(key) ?? { sums: 0, exact: 0 };
    counts.set(key, count);
    count.sums += 1;
    if (difference.units === 0n) count.exact += 1;
  }
  return (id) => {
    const { sums, exact } = counts.get(keyOf(factOf(id))) ?? { sums: 0, exact: 0 };
    if (sums < FEWEST) return MOSTLY;
    if (exact === sums) return ALWAYS;
    return exact * 4 >= sums * 3 ? MOSTLY : SOMETIMES;
  };
}

function keyOf({ unit, decimals }: Fact): string {
  return `${unit}|${decimals}`;
}
