/** A text node to stretches that stand in the source as they do in the text: entities, tags and line ends part them. */
import { parseFragment } from 'parse5';
import { isText, type HtmlText } from './tree.ts';

/** Words that stand in the source letter for letter, from `offset`; or a letter that an entity stands for. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

const ENTITY = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][a-z\d]{1,31});?/iy;

const LONGEST_ENTITY = 34;

/** Aligns the text of nodes with the page that they were parsed from. */
export class Aligner {
  readonly #source: string;
  readonly #decoded = new Map<string, string>();
  /** Merged nodes may reach over tags and tables; this many steps over those are made in all. */
  #budget: number;

  constructor(source: string) {
    this.#source = source;
    this.#budget = source.length * 2;
  }

  piecesOf({ value, sourceCodeLocation }: HtmlText): readonly Piece[] {
    // What the parser makes up has no place.
    if (!sourceCodeLocation) return [{ text: value, offset: 0 }];
    const { startOffset, endOffset } = sourceCodeLocation;
    if (endOffset - startOffset === value.length && this.#source.startsWith(value, startOffset))
      return [{ text: value, offset: startOffset }];
    return this.#align(value, this.#entityAround(startOffset), endOffset);
  }

  /** The parser places text before the body that opens with an entity at the end of that. */
  #entityAround(offset: number): number {
    const first = Math.max(0, offset - LONGEST_ENTITY);
    const start = first + this.#source.slice(first, offset).lastIndexOf('&');
    if (start < first) return offset;
    const entity = this.#entityAt(start);
    return entity !== undefined && start + entity.length > offset ? start : offset;
  }

  #align(value: string, from: number, to: number): readonly Piece[] {
    const pieces: Piece[] = [];
    let begun = 0;
    let at = 0;
    let offset = from;
    const close = (): void => {
      if (at > begun) pieces.push({ text: value.slice(begun, at), offset: offset - (at - begun) });
      begun = at;
    };
    while (at < value.length && offset < to) {
      const entity = this.#entityAt(offset);
      if (entity !== undefined && value.startsWith(entity.text, at)) {
        close();
        pieces.push({ text: entity.text, offset });
        at += entity.text.length;
        begun = at;
        offset += entity.length;
      } else if (this.#source[offset] === value[at]) {
        at += 1;
        offset += 1;
      } else {
        close();
        offset = this.#skip(offset, to);
      }
    }
    close();
    if (at < value.length) pieces.push({ text: value.slice(at), offset: Math.min(offset, to) });
    return pieces;
  }

  /** Behind a tag, or behind a character that the parser left out, such as the CR of a line's end. */
  #skip(offset: number, to: number): number {
    const tagEnd = this.#source[offset] === '<' ? this.#source.indexOf('>', offset) + 1 : 0;
    const next = tagEnd > 0 ? tagEnd : offset + 1;
    this.#budget -= next - offset;
    return this.#budget > 0 ? next : to;
  }

  /** An entity and the text that it stands for; nothing where `&` stands for itself. */
  #entityAt(offset: number): { readonly text: string; readonly length: number } | undefined {
    if (this.#source[offset] !== '&') return undefined;
    ENTITY.lastIndex = offset;
    const name = ENTITY.exec(this.#source)?.[0];
    if (name === undefined) return undefined;
    let text = this.#decoded.get(name);
    if (text === undefined) {
      const [node] = parseFragment(name).childNodes;
      text = node !== undefined && isText(node) ? node.value : name;
      this.#decoded.set(name, text);
    }
    return text === name ? undefined : { text, length: name.length };
  }
}
