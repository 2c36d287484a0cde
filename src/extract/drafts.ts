/** The tables of a document as drafts, one block after the other: a later reading can go by what was read of a block. */
import type { Block, Document, Table } from '../model/document.ts';
import { isEqual } from '../model/equal.ts';
import { dropsClosings } from './table/cells/unclosed.ts';
import { draftTable, type TableDraft } from './table/draft/draft.ts';
import { introduction } from './table/draft/introduction.ts';

/** By block, what was read of it. */
export type DraftMemory = ReadonlyMap<number, DraftedBlock>;

/** A table block with its drafts, and all that they were read by. */
interface DraftedBlock {
  readonly block: Table;
  readonly printed: string;
  readonly intro: readonly string[];
  readonly before: TableDraft | null;
  readonly isUnclosed: boolean;
  readonly drafts: readonly TableDraft[];
}

export const NOTHING_DRAFTED: DraftMemory = new Map();

/** @param known of the document as it was: a table that stands where it stood, with the same words, is not read again */
export function draftTables(
  document: Document,
  known: DraftMemory,
): { readonly drafts: readonly TableDraft[]; readonly memory: DraftMemory } {
  const { text, blocks } = document;
  const isUnclosed = dropsClosings(
    blocks.filter((block) => block.kind === 'table'),
    text,
  );
  const drafts: TableDraft[] = [];
  const memory = new Map<number, DraftedBlock>();
  let before: TableDraft | null = null;
  let scaled: TableDraft | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') {
      if (isProse(block, text)) before = null;
      continue;
    }
    const intro = introduction(blocks, index, text);
    const drafted = draftedBlock({ block, intro, before, isUnclosed }, text, known.get(index));
    memory.set(index, drafted);
    const isDetail = intro.length <= 1 && introducesDetail(blocks[index - 1], text);
    const read = drafted.drafts.map((draft) =>
      isDetail && scaled !== null && !draft.isScaleStated ? { ...draft, scale: scaled.scale } : draft,
    );
    scaled = read.findLast((draft) => draft.isScaleStated) ?? scaled;
    const [first, ...rest] = read;
    if (before !== null && first !== undefined && goesOn(before, first)) {
      drafts[drafts.length - 1] = { ...before, parts: [...before.parts, ...first.parts] };
    } else if (first !== undefined) drafts.push(first);
    drafts.push(...rest);
    before = drafts.at(-1) ?? null;
  }
  return { drafts, memory };
}

function draftedBlock(
  { block, intro, before, isUnclosed }: Omit<DraftedBlock, 'printed' | 'drafts'>,
  text: string,
  known: DraftedBlock | undefined,
): DraftedBlock {
  const printed = text.slice(block.span.start, block.span.end);
  if (
    known?.before === before &&
    known.isUnclosed === isUnclosed &&
    known.printed === printed &&
    isEqual(known.intro, intro) &&
    isEqual(known.block, block)
  )
    return known;
  const drafts = draftTable(block, intro, { text, isUnclosed }, before);
  return { block, printed, intro, before, isUnclosed, drafts };
}

/** A balance sheet cut by a page is one statement: the second part has the columns of the first. */
function goesOn(before: TableDraft, next: TableDraft): boolean {
  if (!next.isContinued || before.kind !== 'balance-sheet' || next.kind !== before.kind) return false;
  const heads = ({ parts }: TableDraft, at: 0 | -1): string =>
    JSON.stringify(
      [...(parts.at(at)?.columns.values() ?? [])].map(({ period, currency }) => [period, currency]),
    );
  return heads(before, -1) === heads(next, 0);
}

/** `(1) Includes share-based compensation as follows:` opens a table of parts, in the scale of what it is a note to. */
function introducesDetail(block: Block | undefined, text: string): boolean {
  if (block === undefined || block.kind === 'table') return false;
  const words = text.slice(block.span.start, block.span.end).trimEnd();
  return (
    words.endsWith(':') && /^\W{0,3}(?:\d{1,2}|[a-z])\W|\binclud|\bas follows|\bfollowing\b/i.test(words)
  );
}

/** A sentence between two tables ends the statement before it; a note does not. */
function isProse(block: Exclude<Block, Table>, text: string): boolean {
  const { kind, span } = block;
  if (kind === 'heading' || kind === 'footnote') return false;
  return /[.;:]$/.test(text.slice(span.start, span.end)) || span.end - span.start > 160;
}
