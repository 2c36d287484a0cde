/** The marks of notes in sentences: their digits are no figures, and a note is about the figure that its mark hangs on. */
import type { TextBlock } from '../../../model/document.ts';
import type { FigureClass, FigureId } from '../../../model/figure.ts';
import type { Span } from '../../../model/place.ts';
import type { Inventory } from '../../figures/inventory.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { Token } from '../tokens/tokens.ts';

export class NoteMarks {
  readonly #marked = new Map<number, FigureId>();
  readonly #text: string;
  readonly #inventory: Inventory;

  constructor(text: string, inventory: Inventory) {
    this.#text = text;
    this.#inventory = inventory;
  }

  /** Marks of notes, the number that opens a note, and those of dates. */
  record(tokens: readonly Token[], block: TextBlock, number: number): void {
    const [first] = tokens;
    const opensNote = block.kind === 'footnote' && number === 0 && first?.kind === 'figure';
    if (opensNote) this.#inventory.record(first.digits, 'footnote');
    for (const token of tokens) {
      if (token.kind === 'mark') this.#recordNumerals(token, 'footnote');
      if (token.kind === 'period') this.#recordNumerals(token, 'date');
    }
  }

  #recordNumerals({ start, end }: Span, figureClass: FigureClass): void {
    for (const { 0: digits, index } of this.#text.slice(start, end).matchAll(/\d+|[¹²³⁴-⁹⁰]+/g))
      this.#inventory.record({ start: start + index, end: start + index + digits.length }, figureClass);
  }

  /** A mark hangs on the last figure before it. */
  hang(sentence: Sentence, facts: ReadonlyMap<number, SentenceFact>): void {
    for (const token of sentence.tokens) {
      if (token.kind !== 'mark') continue;
      const before = [...facts.values()].findLast((each) => each.figure.token.end <= token.start);
      if (before !== undefined) this.#marked.set(token.number, before.id);
    }
  }

  /** The figure that the note is about. */
  noteOf([first]: readonly Token[]): FigureId | null {
    return first?.kind === 'mark' ? (this.#marked.get(first.number) ?? null) : null;
  }

  carried(): ReadonlyMap<number, FigureId> {
    return new Map(this.#marked);
  }

  goOnFrom(marked: ReadonlyMap<number, FigureId>): void {
    this.#marked.clear();
    for (const [number, id] of marked) this.#marked.set(number, id);
  }
}
