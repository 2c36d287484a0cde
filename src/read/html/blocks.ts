/** Elements of the page to blocks of the document, in reading order. */
import type { Block, SourceMark } from '../../model/document.ts';
import type { SourcePlace } from '../../model/place.ts';
import type { Aligner } from './align.ts';
import { BLOCKS } from './elements.ts';
import { kindOf, movedBlock, paragraphsOf, type TextKind } from './paragraphs.ts';
import { isSkipped } from './region.ts';
import { joinLines, type Line } from './line.ts';
import { isRaised, Run } from './run.ts';
import {
  holdsFigures,
  holdsTable,
  isMark,
  notesFrom,
  type PageTable,
  readTable,
  titleRows,
  writeTable,
} from './table.ts';
import { isElement, isHidden, isText, type HtmlElement, type HtmlNode } from './tree.ts';
import { TextBuilder } from '../text/builder.ts';
import { readText } from '../text/text.ts';
import { joinBrokenParagraphs, LIST_MARK } from '../text/blocks.ts';

export class BlockReader {
  readonly #aligner: Aligner;
  readonly #placeOf: (offset: number) => SourcePlace;
  readonly #builder = new TextBuilder();
  readonly #blocks: Block[] = [];
  readonly #run: Run;
  /** A bullet or number that stands in a cell of its own, before the words it belongs to. */
  #mark: Line | null = null;

  constructor(aligner: Aligner, placeOf: (offset: number) => SourcePlace) {
    this.#aligner = aligner;
    this.#placeOf = placeOf;
    this.#run = new Run(aligner);
  }

  /** A node with all that is in it, as paragraphs of its own. */
  read(node: HtmlNode): void {
    this.#flush('paragraph');
    this.#walk(node, 'paragraph');
    this.#flush('paragraph');
  }

  finish(): {
    readonly text: string;
    readonly blocks: readonly Block[];
    readonly marks: readonly SourceMark[];
  } {
    const text = this.#builder.text();
    return { text, blocks: joinBrokenParagraphs(text, this.#blocks), marks: this.#builder.marks };
  }

  #walk(node: HtmlNode, kind: TextKind): void {
    if (isText(node)) this.#run.add(node);
    if (!isElement(node) || isHidden(node) || isSkipped(node)) return;
    const { tagName } = node;
    if (tagName === 'table') this.#table(node);
    else if (tagName === 'pre' || tagName === 'plaintext' || tagName === 'xmp') this.#preformatted(node);
    else if (BLOCKS.has(tagName)) this.#block(node, kind);
    else if (tagName === 'br' || isRaised(node)) this.#run.addInline(node);
    else for (const child of node.childNodes) this.#walk(child, kind);
  }

  #block(element: HtmlElement, outer: TextKind): void {
    const kind = /^h[1-6]$/.test(element.tagName)
      ? 'heading'
      : element.tagName === 'li'
        ? 'list-item'
        : outer;
    this.#flush(outer);
    for (const child of element.childNodes) this.#walk(child, kind);
    this.#flush(kind);
  }

  #table(element: HtmlElement): void {
    this.#flush('paragraph');
    const caption = element.childNodes.find((child) => isElement(child) && child.tagName === 'caption');
    if (caption !== undefined) this.#walkAll(caption as HtmlElement, 'heading');
    const table = readTable(element, this.#aligner);
    if (holdsTable(element) || !holdsFigures(table)) return this.#layout(table);
    const [titles, notes] = [titleRows(table), notesFrom(table)];
    for (const row of table.cells.slice(0, titles))
      for (const { line } of row) this.#write([line], 'paragraph');
    this.#separate();
    this.#blocks.push(
      writeTable(table.cells.slice(titles, notes), this.#builder, (line) => this.#addLine(line)),
    );
    for (const row of table.cells.slice(notes))
      this.#write(
        row.map(({ line }) => line),
        'paragraph',
      );
  }

  /** A table that only places words: its cells one after the other, a mark with the words behind it. */
  #layout({ grid, cells }: PageTable): void {
    for (const [index, row] of grid.entries()) {
      const printed = cells[index] ?? [];
      const [first] = printed;
      const isItem = printed.length === 2 && first !== undefined && isMark(first);
      for (const { element, column, lines } of row) {
        if (isItem && column === first.first && lines.length > 0) this.#mark = joinLines(lines);
        else this.#walkAll(element, 'paragraph');
      }
      this.#mark = null;
    }
  }

  #walkAll(element: HtmlElement, kind: TextKind): void {
    for (const child of element.childNodes) this.#walk(child, kind);
    this.#flush(kind);
  }

  /** Text in lines of its own is read as a text file is. */
  #preformatted(element: HtmlElement): void {
    this.#flush('paragraph');
    this.#separate();
    const start = this.#builder.length;
    const add = (node: HtmlNode): void => {
      if (isText(node)) {
        for (const { text, offset } of this.#aligner.piecesOf(node)) this.#addVerbatim(text, offset);
      } else if (isElement(node) && !isHidden(node)) for (const child of node.childNodes) add(child);
    };
    add(element);
    const written = this.#builder.text().slice(start);
    this.#blocks.push(...readText(written).map((block) => movedBlock(block, start)));
  }

  #addVerbatim(text: string, offset: number): void {
    let from = 0;
    for (let end = text.indexOf('\n'); from < text.length; end = text.indexOf('\n', from)) {
      const to = end < 0 ? text.length : end + 1;
      this.#builder.add(text.slice(from, to), this.#placeOf(offset + from));
      from = to;
    }
  }

  #flush(kind: TextKind): void {
    const lines = this.#run.take();
    if (lines.length === 0) return;
    const marked = this.#mark === null ? lines : [this.#mark, ...lines];
    const isItem = this.#mark !== null;
    this.#mark = null;
    for (const paragraph of isItem ? [marked] : paragraphsOf(lines)) this.#write(paragraph, kind);
  }

  /** One block, its lines joined. */
  #write(lines: readonly Line[], outer: TextKind): void {
    const line = joinLines(lines);
    if (line.text === '') return;
    this.#separate();
    const { start, end } = this.#builder.spanOf(() => this.#addLine(line));
    const mark = LIST_MARK.exec(line.text)?.[0].length;
    if (mark !== undefined) this.#blocks.push({ kind: 'list-item', span: { start: start + mark, end } });
    else this.#blocks.push({ kind: kindOf(line.text, outer), span: { start, end } });
  }

  #addLine(line: Line): void {
    for (const { text, offset } of line.pieces) this.#builder.add(text, this.#placeOf(offset));
  }

  #separate(): void {
    if (this.#builder.length > 0) this.#builder.add('\n\n');
  }
}
