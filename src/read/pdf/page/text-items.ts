/**
 * The text items of a page, each with the mark of the part of the document that it is of. Programs that tag their PDFs mark
 * each paragraph and each cell so. The tree that says what the parts are is not read: a small file may make one without end.
 */
import type { getDocumentProxy } from 'unpdf';
import type { MarkedItem } from './upright.ts';

type ProxyPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type TextContent = Awaited<ReturnType<ProxyPage['getTextContent']>>;

/** Marks in one another; a document has a few. */
const DEEPEST = 100;

/** The items of a page as they come, up to more than `most`: a small file may print one word a billion times. */
export async function textItems(page: ProxyPage, most: number): Promise<readonly MarkedItem[]> {
  const stream = page.streamTextContent({ includeMarkedContent: true }) as ReadableStream<TextContent>;
  const reader = stream.getReader();
  const items: MarkedItem[] = [];
  const open: (string | null)[] = [];
  let left = most * MARKS_TO_AN_ITEM;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) {
      if ('str' in item) items.push({ item, part: open.at(-1) ?? null });
      else if (item.type === 'endMarkedContent') open.pop();
      else if (open.length < DEEPEST) open.push(partOf(item) ?? open.at(-1) ?? null);
    }
    left -= value.items.length;
    if (items.length <= most && left > 0) continue;
    await reader.cancel(new Error('enough'));
    return items;
  }
}

/** Each item begins a mark and ends it, and stands in a few that say nothing of it. */
const MARKS_TO_AN_ITEM = 10;

/** A mark without a name of its own, as of a language, is no part. */
function partOf(mark: { readonly id?: string }): string | null {
  return mark.id ?? null;
}
