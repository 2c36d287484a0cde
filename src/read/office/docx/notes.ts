/** Footnotes and endnotes: numbered in the order in which the text refers to them, and printed behind it. */
import { elements, eachChild, type XmlElement, type XmlPart } from '../xml.ts';

export interface Note {
  /** The number that it has; empty where the author has given it a mark of his own. */
  readonly mark: string;
  readonly part: string;
  readonly content: readonly XmlElement[];
}

export class Notes {
  readonly #contents = new Map<string, { readonly part: string; readonly content: readonly XmlElement[] }>();
  readonly #cited = new Map<string, Note>();
  readonly #numbers = { footnote: 0, endnote: 0 };

  /** Notes of a part; separators and the like, which have a type, are left out. */
  add(kind: 'footnote' | 'endnote', source: XmlPart | undefined): void {
    if (source === undefined) return;
    eachChild(source, new Set([`w:${kind}s`]), (element) => {
      const type = element.attributes.get('w:type') ?? 'normal';
      if (element.name !== `w:${kind}` || type !== 'normal') return;
      const id = element.attributes.get('w:id') ?? '';
      this.#contents.set(`${kind} ${id}`, { part: source.part, content: elements(element) });
    });
  }

  /** The mark of a note at the place that refers to it; empty where there is no such note. */
  cite(kind: 'footnote' | 'endnote', id: string, isNumbered: boolean): string {
    const key = `${kind} ${id}`;
    const known = this.#cited.get(key);
    if (known !== undefined) return known.mark;
    const note = this.#contents.get(key);
    if (note === undefined) return '';
    if (isNumbered) this.#numbers[kind] += 1;
    const mark = isNumbered ? String(this.#numbers[kind]) : '';
    this.#cited.set(key, { mark, ...note });
    return mark;
  }

  /** Those that were referred to, in that order; a note may itself refer to others, which then follow. */
  *cited(): Generator<Note> {
    yield* this.#cited.values();
  }
}
