/** What reading a part of a document does to the inventory, so that it can be done again without the reading. */
import type { FigureClass, FigureId } from '../model/figure.ts';
import type { Span } from '../model/place.ts';
import type { Inventory } from './figures/inventory.ts';

export type Recorded =
  /** Its span is counted from the start of the part. */
  | { readonly kind: 'record'; readonly id: FigureId; readonly span: Span; readonly class: FigureClass }
  | { readonly kind: 'revise'; readonly id: FigureId; readonly class: FigureClass }
  | { readonly kind: 'untie'; readonly id: FigureId; readonly reason: string };

/** An inventory that also writes down what is recorded in it. */
export function writingDown(inventory: Inventory): {
  readonly inventory: Inventory;
  /** Begins a part; what it records is in the list returned for it. */
  readonly begin: (start: number) => readonly Recorded[];
} {
  let from = 0;
  let records: Recorded[] = [];
  return {
    begin(start) {
      [from, records] = [start, []];
      return records;
    },
    inventory: {
      ...inventory,
      record(span, figureClass) {
        const id = inventory.record(span, figureClass);
        records.push({ kind: 'record', id, span: moved(span, -from), class: figureClass });
        return id;
      },
      revise(id, figureClass) {
        inventory.revise(id, figureClass);
        records.push({ kind: 'revise', id, class: figureClass });
      },
      untie(id, reason) {
        inventory.untie(id, reason);
        records.push({ kind: 'untie', id, reason });
      },
    },
  };
}

/** Whether the numerals of a part have the numbers that they had. */
export function areNumbered(records: readonly Recorded[], start: number, inventory: Inventory): boolean {
  return records.every(
    (each) => each.kind !== 'record' || inventory.idOf(moved(each.span, start)) === each.id,
  );
}

/** Does to the inventory what reading the part did. */
export function replay(records: readonly Recorded[], start: number, inventory: Inventory): void {
  for (const each of records) {
    if (each.kind === 'record') inventory.record(moved(each.span, start), each.class);
    else if (each.kind === 'revise') inventory.revise(each.id, each.class);
    else inventory.untie(each.id, each.reason);
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
