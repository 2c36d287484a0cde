/** The normalised text of a document, written piece by piece with the places that the pieces have in the source. */
import type { SourceMark } from '../../model/document.ts';
import type { SourcePlace, Span } from '../../model/place.ts';

export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #marks: SourceMark[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get marks(): readonly SourceMark[] {
    return this.#marks;
  }

  /** @param source where the words stand; left out for what the source does not hold, such as the blank between cells */
  add(text: string, source?: SourcePlace): void {
    if (source !== undefined && text !== '') this.#marks.push({ at: this.#length, source });
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The span of what is written meanwhile. */
  spanOf(write: () => void): Span {
    const start = this.#length;
    write();
    return { start, end: this.#length };
  }

  text(): string {
    return this.#parts.join('');
  }
}
