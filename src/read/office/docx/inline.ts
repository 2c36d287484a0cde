/**
 * The words of a paragraph as they would be printed with every tracked change accepted: what was inserted is kept, what was
 * deleted, moved away or struck through is not; of a field its result, not its instruction; of a footnote its mark.
 */
import { child, elements, textIn, type XmlElement } from '../xml.ts';
import { plain } from '../../words/characters.ts';
import { isOn, type Look } from './look.ts';
import type { Notes } from './notes.ts';
import { markOf } from '../../words/raised.ts';
import type { Styles } from './styles.ts';
import { symbol } from './symbols.ts';

export interface Words {
  /** Tabs and line breaks as such, blanks of every width as plain ones. */
  readonly text: string;
  readonly isBold: boolean;
  /** Drawings and the like, which may hold text of their own. */
  readonly drawings: readonly XmlElement[];
}

interface Piece {
  readonly text: string;
  readonly isRaised: boolean;
  readonly isBold: boolean;
}

/** Not part of what is printed: properties, deletions, the place text was moved from, instructions, comments. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:annotationRef',
  'w:rt',
  'w:fldData',
]);

const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

export class InlineReader {
  readonly #styles: Styles;
  readonly #notes: Notes;
  /** Of the note that is being read, for the place where it repeats its own mark. */
  readonly #ownMark: string;
  /** The fields that are open, outermost first, and whether each is still in its instruction. */
  #fields: ('instruction' | 'result')[] = [];
  #struck = 0;
  #pieces: Piece[] = [];
  #drawings: XmlElement[] = [];

  constructor(styles: Styles, notes: Notes, ownMark = '') {
    this.#styles = styles;
    this.#notes = notes;
    this.#ownMark = ownMark;
  }

  /** How many stretches of words were left out, as they are struck through. */
  get struck(): number {
    return this.#struck;
  }

  read(paragraph: XmlElement, look: Look): Words {
    this.#pieces = [];
    this.#drawings = [];
    this.#children(paragraph, look, look);
    // An instruction ends with its paragraph at the latest, or a damaged field would swallow the rest of the document.
    this.#fields = this.#fields.map(() => 'result');
    const printed = this.#pieces.filter(({ text }) => text.trim() !== '');
    return {
      text: joined(this.#pieces),
      isBold: printed.length > 0 && printed.every(({ isBold }) => isBold),
      drawings: this.#drawings,
    };
  }

  /** @param base the look of the paragraph, against which a run is small */
  #children(element: XmlElement, base: Look, look: Look): void {
    for (const each of elements(element)) this.#element(each, base, look);
  }

  #element(element: XmlElement, base: Look, look: Look): void {
    const { name } = element;
    if (LEFT_OUT.has(name)) return;
    if (name === 'w:r') this.#run(element, base);
    else if (name === 'mc:AlternateContent') this.#alternative(element, base, look);
    else if (name === 'w:fldChar') this.#field(element.attributes.get('w:fldCharType'));
    else if (DRAWINGS.has(name)) this.#drawings.push(element);
    else if (name.startsWith('w:') || name.startsWith('m:')) this.#word(element, base, look);
  }

  #run(run: XmlElement, base: Look): void {
    const look = this.#styles.run(base, child(run, 'w:rPr'));
    this.#children(run, base, look);
  }

  /** The same thing for newer and for older programs: only one of them is printed. */
  #alternative(element: XmlElement, base: Look, look: Look): void {
    const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    if (chosen !== undefined) this.#children(chosen, base, look);
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('instruction');
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
    else if (type === 'end') this.#fields.pop();
  }

  #word(element: XmlElement, base: Look, look: Look): void {
    const { name, attributes } = element;
    const character = CHARACTERS[name];
    if (character !== undefined) this.#add(character, base, look);
    else if (name === 'w:t' || name === 'm:t') this.#add(plain(textIn(element)), base, look);
    else if (name === 'w:sym')
      this.#add(symbol(attributes.get('w:font') ?? '', attributes.get('w:char') ?? ''), base, look);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#cite(element, base, look);
    else if (name === 'w:footnoteRef' || name === 'w:endnoteRef') this.#note(this.#ownMark, base, look);
    else this.#children(element, base, look);
  }

  /** A note with a mark of the author's own has it in the text behind the reference. */
  #cite(element: XmlElement, base: Look, look: Look): void {
    const kind = element.name === 'w:endnoteReference' ? 'endnote' : 'footnote';
    const isNumbered = !isOn(element.attributes.get('w:customMarkFollows') ?? '0');
    this.#note(this.#notes.cite(kind, element.attributes.get('w:id') ?? '', isNumbered), base, look);
  }

  /** Each reference has its mark to itself. */
  #note(mark: string, base: Look, look: Look): void {
    if (mark !== '') this.#add(`^{${mark}}`, base, { ...look, superscript: false, raised: 0 });
  }

  #add(text: string, base: Look, look: Look): void {
    const isInstruction = this.#fields.includes('instruction');
    if (text === '' || isInstruction || look.hidden) return;
    if (look.struck) {
      if (text.trim() !== '') this.#struck += 1;
      return;
    }
    this.#pieces.push({
      text: look.capitals ? text.toUpperCase() : text,
      // Some programs write no superscript but a small run that is raised.
      isRaised: look.superscript || (look.raised > 0 && look.size < base.size),
      isBold: look.bold,
    });
  }
}

/** Raised runs next to one another are one mark. */
function joined(pieces: readonly Piece[]): string {
  let text = '';
  let raised = '';
  for (const piece of pieces) {
    if (piece.isRaised) raised += piece.text;
    else {
      text += markOf(raised) + piece.text;
      raised = '';
    }
  }
  return text + markOf(raised);
}
