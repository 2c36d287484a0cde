/** Words of a paragraph or cell as a browser shows them: white space folded, lines broken where the page breaks them. */
import type { Aligner, Piece } from './align.ts';
import { joinLines, type Line } from './line.ts';
import {
  isElement,
  isHidden,
  isText,
  styleOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from './tree.ts';

/** Words of up to three characters that stand above the line, and mark what stands before them. */
const RAISED = /^[([]?(?:[*†‡§]?\d{1,2}|[a-z]|[*†‡§]{1,3})(?:,\s?(?:\d{1,2}|[a-z]))*[)\]]?$/i;
/** The soft hyphen and the spaces without width print nothing, and part no word. */
const WORDS = /[^\s\u00ad\u200b\u2060]+/g;

/** Collects text in reading order. */
export class Run {
  readonly #aligner: Aligner;
  readonly #lines: Line[] = [];
  #pieces: Piece[] = [];
  #text = '';
  #indent = 0;
  /** The blank that is printed when a word follows. */
  #blank: number | null = null;

  constructor(aligner: Aligner) {
    this.#aligner = aligner;
  }

  /** An element that breaks no paragraph, with all that is in it. */
  addInline(node: HtmlNode): void {
    if (isText(node)) this.add(node);
    if (!isElement(node) || isHidden(node)) return;
    if (node.tagName === 'br') this.breakLine();
    else if (isRaised(node)) this.#addRaised(node);
    else for (const child of node.childNodes) this.addInline(child);
  }

  add(node: HtmlText): void {
    for (const piece of this.#aligner.piecesOf(node)) this.#addPiece(piece);
  }

  breakLine(): void {
    if (this.#text !== '') this.#lines.push({ pieces: this.#pieces, text: this.#text, indent: this.#indent });
    else if (this.#lines.length > 0) this.#lines.push({ pieces: [], text: '', indent: 0 });
    this.#pieces = [];
    this.#text = '';
    this.#indent = 0;
    this.#blank = null;
  }

  /** Empty lines stand between others only. */
  take(): readonly Line[] {
    this.breakLine();
    const lines = this.#lines.splice(0);
    while (lines.at(-1)?.text === '') lines.pop();
    return lines;
  }

  #addRaised(element: HtmlElement): void {
    const inner = new Run(this.#aligner);
    for (const child of element.childNodes) inner.addInline(child);
    const line = joinLines(inner.take());
    const [first] = line.pieces;
    if (first === undefined) return;
    const isMark = RAISED.test(line.text) && this.#text !== '';
    if (isMark) {
      this.#blank = null;
      this.#push('^{', first.offset);
    }
    for (const piece of line.pieces) this.#addPiece(piece);
    if (isMark) this.#push('}', first.offset + line.text.length);
  }

  #addPiece({ text, offset }: Piece): void {
    let from = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      if (index > from) this.#gap(text.slice(from, index), offset + from);
      this.#word(word, offset + index);
      from = index + word.length;
    }
    if (from < text.length) this.#gap(text.slice(from), offset + from);
  }

  /** What stands between words: white space, or characters that are not seen. */
  #gap(characters: string, offset: number): void {
    const white = characters.search(/\s/);
    if (white < 0) return;
    if (this.#text === '') this.#indent += characters.split('\u00a0').length - 1;
    else this.#blank ??= offset + white;
  }

  #word(word: string, offset: number): void {
    if (this.#blank !== null) this.#push(' ', this.#blank);
    this.#blank = null;
    this.#push(word, offset);
  }

  /** Joins what stands side by side in the source too. */
  #push(text: string, offset: number): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.offset + last.text.length === offset)
      this.#pieces[this.#pieces.length - 1] = { text: last.text + text, offset: last.offset };
    else this.#pieces.push({ text, offset });
    this.#text += text;
  }
}

/** By its element, by its alignment, or by being moved up from where it would stand. */
export function isRaised(element: HtmlElement): boolean {
  if (element.tagName === 'sup') return true;
  if (element.attrs.length === 0) return false;
  const align = styleOf(element, 'vertical-align');
  if (align === 'super' || align === 'text-top') return true;
  if (styleOf(element, 'position') !== 'relative') return false;
  return (
    /^-\s?[\d.]*[1-9]/.test(styleOf(element, 'top') ?? '') ||
    /^[\d.]*[1-9]/.test(styleOf(element, 'bottom') ?? '')
  );
}
