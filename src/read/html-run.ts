/** Words of a paragraph or cell as a browser shows them: white space folded, lines broken where the page breaks them. */
import type { Aligner, Piece } from './html-align.ts';
import { joinLines, type Line } from './html-line.ts';
import {
  isElement,
  isHidden,
  isText,
  styleOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
} from './html-tree.ts';

/** Words of up to three characters that stand above the line, and mark what stands before them. */
const RAISED = /^[([]?(?:[*†‡§]?\d{1,2}|[a-z]|[*†‡§]{1,3})(?:,\s?(?:\d{1,2}|[a-z]))*[)\]]?$/i;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const WHITE = /^[\s\u00a0]$/;

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
    let begun = -1;
    for (let at = 0; at <= text.length; at++) {
      const character = text[at];
      const isWhite = character !== undefined && WHITE.test(character);
      if (character === undefined || isWhite || INVISIBLE.test(character)) {
        if (begun >= 0) this.#word(text.slice(begun, at), offset + begun);
        begun = -1;
        if (isWhite) this.#white(character, offset + at);
      } else if (begun < 0) begun = at;
    }
  }

  #white(character: string, offset: number): void {
    if (this.#text === '' && character === '\u00a0') this.#indent += 1;
    if (this.#text !== '') this.#blank ??= offset;
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
function isRaised(element: HtmlElement): boolean {
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
