/** Paragraphs and tables of a Word document, of a note, of a cell or of a text box, in the order in which they are printed. */
import { hasLetter } from '../../../model/letters.ts';
import type { SourcePlace } from '../../../model/place.ts';
import type { Draft, WordsDraft } from '../lay-out.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import type { InlineReader } from './inline.ts';
import type { Styles } from './styles.ts';
import { readTable } from './table.ts';

/** Wrappers that are printed as what they hold. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
]);

export type PartPlace = Extract<SourcePlace, { kind: 'part' }>;

/** About the width of a blank, in twentieths of a point. */
const BLANK = 60;

export class BlockReader {
  readonly #styles: Styles;
  readonly #inline: InlineReader;
  readonly #part: string;
  #paragraphs = 0;
  #tables = 0;
  #cell: PartPlace['cell'] = null;
  /** A paragraph whose mark was deleted: it runs on into the next one. */
  #unfinished: WordsDraft | null = null;

  constructor(styles: Styles, inline: InlineReader, part: string) {
    this.#styles = styles;
    this.#inline = inline;
    this.#part = part;
  }

  read(content: readonly XmlElement[]): readonly Draft[] {
    const outer = this.#unfinished;
    this.#unfinished = null;
    const drafts = [...content.flatMap((element) => this.next(element)), ...this.end()];
    this.#unfinished = outer;
    return drafts;
  }

  /** Reads one block after another; what is known to be finished is given back. */
  next(block: XmlElement): readonly Draft[] {
    return unwrapped(block).flatMap((element) => {
      if (element.name === 'w:p') return this.#paragraph(element);
      if (element.name !== 'w:tbl') return [];
      this.#tables += 1;
      return [...this.end(), ...readTable(element, this.#tables, this)];
    });
  }

  /** What was still unfinished behind the last block. */
  end(): readonly Draft[] {
    const last = this.#unfinished;
    this.#unfinished = null;
    return last === null || last.text.trim() === '' ? [] : [{ ...last, text: last.text.trim() }];
  }

  /** Reads what a cell holds; places inside it name the cell. */
  readCell(content: readonly XmlElement[], cell: NonNullable<PartPlace['cell']>): readonly Draft[] {
    const outer = this.#cell;
    this.#cell = cell;
    const drafts = this.read(content);
    this.#cell = outer;
    return drafts;
  }

  /** How far a cell's first paragraph is set in, in blanks. */
  indentOf(content: readonly XmlElement[]): number {
    const first = content.flatMap(unwrapped).find(({ name }) => name === 'w:p');
    return Math.max(0, Math.round(this.#styles.paragraph(child(first, 'w:pPr')).indent / BLANK));
  }

  get place(): PartPlace {
    return { kind: 'part', part: this.#part, paragraph: Math.max(this.#paragraphs, 1), cell: this.#cell };
  }

  #paragraph(element: XmlElement): readonly Draft[] {
    this.#paragraphs += 1;
    const before = this.#unfinished;
    const properties = child(element, 'w:pPr');
    const style = this.#styles.paragraph(properties);
    const { text, isBold, drawings } = this.#inline.read(element, style.look);
    const printed = (before?.text ?? '') + text;
    const isListed = style.list !== undefined && style.list !== '0';
    const isHeading = style.isHeading || (!isListed && isTitle(printed.trim(), isBold));
    const kind = isHeading ? 'heading' : isListed ? 'list-item' : 'unmarked';
    const source = before?.source ?? this.place;
    const mark = child(properties, 'w:rPr');
    const runsOn = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
    this.#unfinished = runsOn ? { kind, text: printed, source } : null;
    const boxes = drawings.flatMap(boxesIn).flatMap((box) => this.read(elements(box)));
    if (runsOn || printed.trim() === '') return boxes;
    if (kind !== 'unmarked') return [{ kind, text: printed.trim(), source }, ...boxes];
    const indent = Math.max(0, Math.round(style.indent / BLANK));
    return [{ kind, text: unmarked(printed), source, indent, stops: style.stops }, ...boxes];
  }
}

/** A tab behind the number of a note, or a bullet, makes no table; one at the start of a row leaves its caption empty. */
function unmarked(text: string): string {
  return text
    .trimEnd()
    .replace(/^\s*((?:[([]?\w{1,3}[.)\]]+|\^\{[^}]{1,4}\}|[-•·●▪–—*†‡]+))\t+(?=[^\t]*$)/, '$1 ');
}

const LONGEST_TITLE = 200;

/** A short paragraph in bold throughout, on one line, that is no sentence. */
function isTitle(text: string, isBold: boolean): boolean {
  return isBold && text.length <= LONGEST_TITLE && hasLetter(text) && !/[\t\n]|[.,;:]$/.test(text);
}

function unwrapped(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'mc:AlternateContent') {
    return elements(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')).flatMap(unwrapped);
  }
  if (!WRAPPERS.has(element.name)) return [element];
  return elements(element).flatMap(unwrapped);
}

/** Text boxes in a drawing, wherever in it they stand. */
function boxesIn(drawing: XmlElement): readonly XmlElement[] {
  if (drawing.name === 'w:txbxContent') return [drawing];
  if (drawing.name !== 'mc:AlternateContent') return elements(drawing).flatMap(boxesIn);
  return elements(child(drawing, 'mc:Choice') ?? child(drawing, 'mc:Fallback')).flatMap(boxesIn);
}
