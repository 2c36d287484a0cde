/** Numbers that look random and follow from a seed alone: the same seed gives the same slips on every machine. */

export interface Random {
  /** A whole number from 0 to `count - 1`. */
  readonly below: (count: number) => number;
  /** One of the list; `undefined` of an empty one. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mixed(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Steps of the golden ratio of 32 bits visit every state once. */
const STEP = 0x9e3779b9;

/**
 * A stream of its own for each slip, so that the first hundred of a thousand are the hundred of a shorter run.
 *
 * @param seed a whole number below 2^32
 */
export function randomOf(seed: number, index: number): Random {
  let state = mixed(mixed(seed) + index);
  const next = (): number => {
    state = (state + STEP) | 0;
    return mixed(state);
  };
  const below = (count: number): number => Math.floor((next() / 0x1_0000_0000) * count);
  return { below, pick: (list) => list[below(list.length)] };
}
