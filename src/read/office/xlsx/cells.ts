/** What the cells of a workbook print: words shared by several cells, styles with their number formats, values. */
import { plain } from '../../words/characters.ts';
import { markOf } from '../../words/raised.ts';
import { child, eachChild, elements, textIn, type XmlElement, type XmlPart } from '../xml.ts';
import { BUILTIN_FORMATS } from './builtin-formats.ts';
import { formatStored, formatWords, isDateFormat } from './format.ts';
import type { Epoch } from './format-date.ts';

export interface CellStyle {
  readonly format: string;
  readonly isDate: boolean;
  /** Steps by which the words are set in. */
  readonly indent: number;
}

interface PrintedCell {
  /** On one line. */
  readonly text: string;
  /** A number that is no date. */
  readonly isNumber: boolean;
  readonly indent: number;
}

export interface CellReader {
  readonly read: (cell: XmlElement) => PrintedCell;
}

/** The words that cells refer to by number. */
export function readSharedStrings(source: XmlPart | undefined): readonly string[] {
  const strings: string[] = [];
  if (source === undefined) return strings;
  eachChild(source, new Set(['s:sst']), (element) => {
    if (element.name === 's:si') strings.push(richText(element));
  });
  return strings;
}

/** The styles that cells refer to by number. */
export function readCellStyles(source: XmlPart | undefined): readonly CellStyle[] {
  const formats = new Map<string, string>();
  const styles: CellStyle[] = [];
  if (source === undefined) return styles;
  eachChild(source, new Set(['s:numFmts', 's:cellXfs']), ({ name, attributes, children }, parent) => {
    if (name === 's:numFmt')
      formats.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
    if (parent !== 's:cellXfs' || name !== 's:xf') return;
    const id = attributes.get('numFmtId') ?? '0';
    const alignment = child({ name, attributes, children }, 's:alignment');
    const format = formats.get(id) ?? BUILTIN_FORMATS[Number(id)] ?? 'General';
    styles.push({
      format,
      isDate: isDateFormat(format),
      indent: Number(alignment?.attributes.get('indent') ?? '0') || 0,
    });
  });
  return styles;
}

const PLAIN_STYLE: CellStyle = { format: 'General', isDate: false, indent: 0 };

export function cellReader(
  strings: readonly string[],
  styles: readonly CellStyle[],
  epoch: Epoch,
): CellReader {
  return {
    read(cell) {
      const style = styles[Number(cell.attributes.get('s') ?? '0')] ?? PLAIN_STYLE;
      const type = cell.attributes.get('t') ?? 'n';
      const stored = textIn(child(cell, 's:v') ?? NOTHING);
      if (type === 'n') {
        const text = stored === '' ? '' : formatStored(stored, style.format, epoch);
        return { text, isNumber: text !== '' && !style.isDate, indent: style.indent };
      }
      const words = wordsOf(cell, type, stored, strings);
      const leading = /^ */.exec(words)?.[0].length ?? 0;
      const text = formatWords(words, style.format).replaceAll(/\s+/g, ' ').trim();
      return { text, isNumber: false, indent: style.indent * BLANKS_A_STEP + leading };
    },
  };
}

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] };
/** A step of an indent is about as wide. */
const BLANKS_A_STEP = 3;

function wordsOf(cell: XmlElement, type: string, stored: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(stored)] ?? '';
  if (type === 'inlineStr') return richText(child(cell, 's:is') ?? NOTHING);
  if (type === 'b') return stored === '1' ? 'TRUE' : 'FALSE';
  return plain(unescaped(stored));
}

/** Runs of characters; what is raised is a mark, and how words are spoken (`rPh`) is not printed. */
function richText(element: XmlElement): string {
  let text = '';
  let raised = '';
  for (const part of elements(element)) {
    const words = part.name === 's:t' ? textIn(part) : part.name === 's:r' ? runText(part) : '';
    const vertical = child(child(part, 's:rPr'), 's:vertAlign')?.attributes.get('val');
    if (vertical === 'superscript') raised += plain(unescaped(words));
    else {
      text += markOf(raised) + plain(unescaped(words));
      raised = '';
    }
  }
  return text + markOf(raised);
}

function runText(run: XmlElement): string {
  return textIn(child(run, 's:t') ?? NOTHING);
}

/** `_x000D_` stands for a character that XML cannot hold. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => {
    const number = Number.parseInt(code, 16);
    return number < 32 ? ' ' : String.fromCharCode(number);
  });
}
