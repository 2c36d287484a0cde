/** Names of cells: `B12` is the second column of the twelfth row. */
export interface CellPlace {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** `undefined` where it is no name, or beyond the last cell. */
export function placeOf(reference: string): CellPlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (match === null) return undefined;
  const column = [...(match[1] ?? '').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  const row = Number(match[2]);
  return row < 1 || row > LAST_ROW || column - 1 > LAST_COLUMN ? undefined : { row, column: column - 1 };
}

export function referenceOf({ row, column }: CellPlace): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
