/** What the columns of a table hold where nothing but the order of its figures says in which of them each stands. */

/** `note` is a column of numbers of notes. */
export type ColumnKind = 'amount' | 'percent' | 'note';

export function kindOfFigure(text: string): ColumnKind {
  if (text.includes('%')) return 'percent';
  return /^\d{1,2}$/.test(text) ? 'note' : 'amount';
}

/** What each column holds, by the rows that have a figure for every column. */
export function kindsOfColumns(rows: readonly (readonly string[])[], columns: number): readonly ColumnKind[] {
  const full = rows.filter(({ length }) => length === columns);
  return Array.from({ length: columns }, (_, column) => {
    const percents = full.filter((figures) => kindOfFigure(figures[column] ?? '') === 'percent');
    return percents.length * 2 > full.length ? 'percent' : 'amount';
  });
}

/** Fewer rows show no pattern. */
const FEWEST_ROWS = 3;

/** The number of figures that most rows have, or `undefined` where the rows show no pattern. */
export function usualCount(rows: readonly (readonly unknown[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (most === undefined || rows.length < FEWEST_ROWS) return undefined;
  const larger = [...counts].filter(
    ([count, times]) => count > most[0] && times > 1 && count % most[0] !== 0,
  );
  const columns = Math.max(most[0], ...larger.map(([count]) => count));
  const isSteady = most[1] * 2 >= rows.length;
  return isSteady && (columns > 1 || rows.length > FEWEST_ROWS) ? columns : undefined;
}

/** The leftmost columns, in order, that hold what the figures are; `null` where there are none. */
export function leftmost(
  figures: readonly ColumnKind[],
  columns: readonly ColumnKind[],
): readonly number[] | null {
  if (figures.length === columns.length) return figures.map((_, index) => index);
  const places: number[] = [];
  let column = 0;
  for (const figure of figures) {
    while (column < columns.length && !fits(figure, columns[column] as ColumnKind)) column += 1;
    if (column === columns.length) return null;
    places.push(column);
    column += 1;
  }
  return places;
}

/** A small number in a column of amounts is an amount. */
function fits(figure: ColumnKind, column: ColumnKind): boolean {
  return figure === column || (figure === 'note' && column === 'amount');
}
