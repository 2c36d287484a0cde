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
  const hasNotes = rows.some((heads) => heads.length === columns && isOfNotes(heads[0]));
  const whole = rows.flatMap((heads) => {
    if (heads.length === columns) return [heads];
    return hasNotes && heads.length === columns - 1 ? [['', ...heads]] : [];
  });
  if (whole.length === 0) return [];
  return Array.from({ length: columns }, (_, column) => whole.map((heads) => heads[column]).join(' '));
}

/** A column of references to notes, which only the row that names it stands over. */
function isOfNotes(name = ''): boolean {
  return /^\s*notes?\.?\s*$/i.test(name);
}

/**
 * What each of the heads stands over, wherever it is printed.
 *
 * @param names what stands over each column below these heads
 * @param heads how many they are
 * @returns `null` unless the columns begin anew for each of them
 */
export function sharesOf(names: readonly string[], heads: number): readonly Share[] | null {
  const from = isOfNotes(names[0]) ? 1 : 0;
  const starts = names.flatMap((name, index) => (index >= from && name === names[from] ? [index] : []));
  if (heads < 2) return null;
  if (starts.length !== heads) return equalShares(names, from, heads);
  return starts.map((first, index) => ({ first, count: (starts[index + 1] ?? names.length) - first }));
}

/** `before, before, total | before, before, total`: the columns begin anew where all of them do, and not a part. */
function equalShares(names: readonly string[], from: number, heads: number): readonly Share[] | null {
  const size = (names.length - from) / heads;
  const isAnew = names.every((name, index) => index < from + size || name === names[index - size]);
  const isOne = new Set(names.slice(from)).size < 2;
  if (!Number.isInteger(size) || !isAnew || isOne) return null;
  return Array.from({ length: heads }, (_, index) => ({ first: from + index * size, count: size }));
}
