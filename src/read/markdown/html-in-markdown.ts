/** Markdown with tables of HTML in it: each table is read as that of a page, and what is between them as Markdown. */
import type { Block, SourceMark } from '../../model/document.ts';
import { lineCounter } from '../../model/line-counter.ts';
import { Aligner } from '../html/align.ts';
import { BlockReader } from '../html/blocks.ts';
import { movedBlock } from '../html/paragraphs.ts';
import { parseTree } from '../html/tree.ts';
import { markdownBlocks } from './markdown.ts';
import type { Content } from '../reader.ts';
import { joinBrokenParagraphs } from '../text/blocks.ts';

const TABLE = /<table[\s>](?:(?!<\/table>)[^])*<\/table>/gi;

type Part = Required<Pick<Content, 'text' | 'blocks' | 'marks'>>;

/** @throws AuditError where a table is beyond the bounds of what is read */
export function readMixed(source: string, name: string): Content {
  const parts: { readonly start: number; readonly part: Part }[] = [];
  let end = 0;
  for (const { 0: html, index } of source.matchAll(TABLE)) {
    parts.push({ start: end, part: markdownBlocks(source.slice(end, index)) });
    parts.push({ start: index, part: tablePart(html, name) });
    end = index + html.length;
  }
  parts.push({ start: end, part: markdownBlocks(source.slice(end)) });
  return { mediaType: 'text/markdown', ...composed(source, parts) };
}

/** A table of the page, on lines of its own. */
function tablePart(html: string, name: string): Part {
  const reader = new BlockReader(new Aligner(html), (offset) => ({
    kind: 'text',
    offset,
    line: 1,
    column: 1,
  }));
  reader.read(parseTree(html, name).root);
  const { text, blocks, marks } = reader.finish();
  return { text: `\n${text}\n`, ...shifted({ blocks, marks }, 1) };
}

/** The parts one behind the other, each with its places in the whole source. */
function composed(source: string, parts: readonly { readonly start: number; readonly part: Part }[]): Part {
  const place = lineCounter(source);
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: SourceMark[] = [];
  let length = 0;
  for (const { start, part } of parts) {
    const moved = shifted(part, length);
    blocks.push(...moved.blocks);
    for (const { at, source: from } of moved.marks) {
      const offset = start + (from.kind === 'text' ? from.offset : 0);
      marks.push({ at, source: { kind: 'text', offset, ...place(offset) } });
    }
    texts.push(part.text);
    length += part.text.length;
  }
  const text = texts.join('');
  return { text, blocks: joinBrokenParagraphs(text, blocks), marks };
}

function shifted({ blocks, marks }: Omit<Part, 'text'>, by: number): Omit<Part, 'text'> {
  return {
    blocks: blocks.map((block) => movedBlock(block, by)),
    marks: marks.map((mark) => ({ ...mark, at: mark.at + by })),
  };
}
