/** Prose read again after a change: blocks that have not changed go by what is remembered of them. */
import type { Document, TextBlock } from '../../model/document.ts';
import { isEqual } from '../../model/equal.ts';
import { replay, writingDown } from '../recorded.ts';
import { type BlockMemory, type Carried, isAsRemembered, linesAround, sameCarried } from './memory.ts';
import { gathered, ProseReader, type Prose, type ProseContext } from './read.ts';
import { proseOf } from './repair.ts';

export interface ProseMemory {
  readonly context: ProseContext;
  /** By index of the document's blocks; `null` for tables. */
  readonly blocks: readonly (BlockMemory | null)[];
}

/** @param before what is remembered of the last reading; `null` where nothing is */
export function rereadProse(
  document: Document,
  context: ProseContext,
  before: ProseMemory | null,
): Prose & { readonly memory: ProseMemory } {
  const text = proseOf(document);
  const { inventory, begin } = writingDown(context.inventory);
  const reader = new ProseReader(text, { ...context, inventory });
  const isKnown = before?.blocks.length === document.blocks.length && isSameContext(before.context, context);
  const blocks: (BlockMemory | null)[] = [];
  // Whether all that carries over to the next block is what carried over to it then.
  let carries = isKnown;
  let last: Carried = reader.carried();
  for (const [index, block] of document.blocks.entries()) {
    const known = isKnown ? before.blocks[index] : null;
    if (block.kind === 'table') blocks.push(null);
    else if (carries && known && isAsRemembered(known, block, text, context.inventory)) {
      replay(known.records, block.span.start, context.inventory);
      blocks.push(known);
      last = known.after;
    } else {
      reader.goOnFrom(last);
      const made = {
        ...blockRead(reader, block, index, begin),
        kind: block.kind,
        lines: linesAround(text, block.span),
      };
      blocks.push(made);
      last = made.after;
      carries = !!known && carries && sameCarried(known.after, last);
    }
  }
  return { ...gathered(blocks.filter((block) => block !== null)), memory: { context, blocks } };
}

function blockRead(
  reader: ProseReader,
  block: TextBlock,
  index: number,
  begin: (start: number) => BlockMemory['records'],
): Omit<BlockMemory, 'kind' | 'lines'> {
  const records = begin(block.span.start);
  const prose = reader.read(block, index);
  return { ...prose, records, after: reader.carried() };
}

/** All that a block is read by, besides its own words and what carries over. */
function isSameContext(before: ProseContext, now: ProseContext): boolean {
  const { text: _a, inventory: _b, makeFact: _c, fiscal: calendar, ...known } = before;
  const { text: _d, inventory: _e, makeFact: _f, fiscal, ...context } = now;
  return calendar.key === fiscal.key && isEqual(known, context);
}
