/**
 * What reading each block of prose did, so that a block that has not changed since need not be read again. A block may go
 * by its memory where it reads the same on the same lines, its numerals have the same numbers, and all that was known
 * before it is the same; from the first block on whose reading leaves something else behind, all are read again.
 */
import type { Claim } from '../../model/claim.ts';
import type { TextBlock } from '../../model/document.ts';
import { isEqual } from '../../model/equal.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Span } from '../../model/place.ts';
import type { Inventory } from '../figures/inventory.ts';
import { areNumbered, type Recorded } from '../recorded.ts';
import type { SentenceClaims } from './claims/claims.ts';
import type { Setting } from './setting.ts';

/** What carries over from one block to the next: all that a reader of prose keeps beyond the block it reads. */
export interface Carried extends Setting {
  readonly named: ReadonlyMap<ConceptName, number>;
  readonly marked: ReadonlyMap<number, FigureId>;
}

/** What a block adds to the prose of a document. */
export interface BlockProse {
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly pending: SentenceClaims['pending'];
}

export interface BlockMemory extends BlockProse {
  readonly kind: TextBlock['kind'];
  /** The lines it stands on: what its numerals are told by. */
  readonly lines: string;
  readonly records: readonly Recorded[];
  readonly after: Carried;
}

export function linesAround(text: string, { start, end }: Span): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, next < 0 ? text.length : next);
}

/** Whether a block is what it was. */
export function isAsRemembered(
  { kind, lines, records }: BlockMemory,
  block: TextBlock,
  text: string,
  inventory: Inventory,
): boolean {
  return (
    kind === block.kind &&
    lines === linesAround(text, block.span) &&
    areNumbered(records, block.span.start, inventory)
  );
}

export function sameCarried(a: Carried, b: Carried): boolean {
  return (
    isEqual(a.section, b.section) &&
    isEqual(a.introduction, b.introduction) &&
    a.topic === b.topic &&
    isEqual([...a.named], [...b.named]) &&
    isEqual([...a.marked], [...b.marked])
  );
}
