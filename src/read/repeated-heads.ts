/** Heads over columns that repeat themselves: over `2024 2023 2024 2023` stand two, each from where the years begin anew. */

/** The columns of one head: the first, counted from 0, and how many they are. */
export interface Share {
  readonly first: number;
  readonly count: number;
}

/**
 * What the rows of heads print over each column; nothing where no row has a head for each of them.
 *
 * @param rows the heads of each row
 */
export function namesOver(rows: readonly (readonly string[])[], columns: number): readonly string[] {
  const whole = rows.filter(({ length }) => length === columns);
  if (whole.length === 0) return [];
  return Array.from({ length: columns }, (_, column) => whole.map((heads) => heads[column]).join(' '));
}

/**
 * What each of the heads stands over, wherever it is printed.
 *
 * @param names what stands over each column below these heads
 * @param heads how many they are
 * @returns `null` unless the columns begin anew for each of them
 */
export function sharesOf(names: readonly string[], heads: number): readonly Share[] | null {
  const starts = names.flatMap((name, index) => (name === names[0] ? [index] : []));
  if (heads < 2 || starts.length !== heads) return null;
  return starts.map((first, index) => ({ first, count: (starts[index + 1] ?? names.length) - first }));
}
