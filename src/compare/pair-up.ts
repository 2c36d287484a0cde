/** Two lists of things of one kind, in their order: which of the one is which of the other. */

/** More comparisons than these are not worth their time. */
const MOST_COMPARISONS = 250_000;

/**
 * As many as there are on both sides: in their order. Otherwise those that read alike stay together in the longest run
 * that keeps the order, and what stands between two of them is paired from its beginning.
 */
export function pairUp<T>(
  old: readonly T[],
  now: readonly T[],
  isAlike: (a: T, b: T) => boolean,
): readonly (readonly [T, T])[] {
  if (old.length === now.length || old.length * now.length > MOST_COMPARISONS) return zip(old, now);
  const pairs: (readonly [T, T])[] = [];
  let [from, start] = [0, 0];
  for (const [a, b] of [...anchors(old, now, isAlike), [old.length, now.length] as const]) {
    pairs.push(...zip(old.slice(from, a), now.slice(start, b)));
    const [left, right] = [old[a], now[b]];
    if (left !== undefined && right !== undefined) pairs.push([left, right]);
    [from, start] = [a + 1, b + 1];
  }
  return pairs;
}

function zip<T>(old: readonly T[], now: readonly T[]): readonly (readonly [T, T])[] {
  return old.slice(0, now.length).map((each, index) => [each, now[index] as T]);
}

/** Positions of a longest common subsequence. */
function anchors<T>(
  old: readonly T[],
  now: readonly T[],
  isAlike: (a: T, b: T) => boolean,
): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      lengths[a * width + b] = isAlike(old[a] as T, now[b] as T)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < old.length && b < now.length) {
    if (isAlike(old[a] as T, now[b] as T)) found.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return found;
}
