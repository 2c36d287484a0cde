/**
 * Items to words. An item may hold several words, and pdf.js does not say where in it they stand: their widths are
 * estimated from the usual proportions of letters, to the scale of the font; what is left over is the blanks.
 */
import { startsWithCapital } from '../../../model/letters.ts';
import type { Page } from './open.ts';
import type { Item } from './upright.ts';

export interface Word {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  /** False where it may be the rest of the word before it. */
  readonly apart: boolean;
  /** Its number among the words of the file: cells are written one after the other. */
  readonly order: number;
  /** Of the paragraph or cell that it is a part of, where the document marks such. */
  readonly part: string | null;
}

/** Widths in units of the font's size, by kind of character; digits and marks are alike in most fonts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\d$€£¥#–_+]/, 0.556],
  [/[.,:;'|!ijl’‘ ]/, 0.278],
  [/[()[\]{}\-−ftr/"“”]/, 0.333],
  [/[%mwMW]/, 0.85],
  [/—/, 1],
];
const CAPITAL = 0.68;
const SMALL = 0.52;

function estimate(text: string): number {
  let width = 0;
  for (const character of text) {
    const kind = WIDTHS.find(([characters]) => characters.test(character));
    width += kind?.[1] ?? (startsWithCapital(character) ? CAPITAL : SMALL);
  }
  return width;
}

/** The words of a page, in the order of the file. */
export function wordsOf(page: Page): readonly Word[] {
  const scales = fontScales(page.items);
  const words: Word[] = [];
  let blankBefore = true;
  for (const item of page.items) {
    const text = normalise(item.text);
    if (text.trim() === '') {
      blankBefore ||= text !== '';
      continue;
    }
    const scale = scales.get(item.font) ?? 1;
    for (const word of split(item, text, scale, blankBefore))
      words.push({ ...word, page: page.number, order: words.length });
    blankBefore = /\s$/.test(text);
  }
  return words;
}

/** Marks that print as one of ours are that one; what has no letter becomes the replacement character. */
function normalise(text: string): string {
  return (
    text
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
      .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
  );
}

/** How wide each font runs against the estimate, by its items of one word. */
function fontScales(items: readonly Item[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { printed: number; estimated: number }>();
  for (const item of items) {
    if (!/^\S+$/.test(item.text)) continue;
    const sum = sums.get(item.font) ?? { printed: 0, estimated: 0 };
    sum.printed += item.width;
    sum.estimated += estimate(item.text) * item.size;
    sums.set(item.font, sum);
  }
  return new Map([...sums].map(([font, { printed, estimated }]) => [font, printed / estimated]));
}

/** `(34)$`, where the mark is of the figure in the next column. */
const TOUCHING = /\)[$€£¥]/;

type Split = Omit<Word, 'page' | 'order'>;

function split(item: Item, text: string, scale: number, blankBefore: boolean): readonly Split[] {
  const parts = text.split(TOUCHING.test(text) ? /(\s+|(?<=\))(?=[$€£¥]))/ : /(\s+)/);
  const unit = item.size * scale;
  const widths = parts.map((part) => (/^\s*$/.test(part) ? 0 : estimate(part) * unit));
  const blanks = parts.filter((part) => /^\s+$/.test(part)).length;
  const inked = widths.reduce((sum, width) => sum + width, 0);
  // A wider blank would have parted the item; what the estimate leaves besides is the letters'.
  const room = Math.min(Math.max(item.width - inked, blanks * item.size * 0.2), blanks * item.size * 0.65);
  const stretch = inked === 0 ? 1 : (item.width - room) / inked;
  const words: Split[] = [];
  let left = item.left;
  let apart = blankBefore;
  for (const [index, part] of parts.entries()) {
    const isBlank = /^\s*$/.test(part);
    const width = isBlank ? (part === '' ? 0 : room / blanks) : (widths[index] ?? 0) * stretch;
    if (isBlank) apart ||= part !== '';
    else {
      const { baseline, size, font, part: own } = item;
      words.push({ text: part, left, right: left + width, baseline, size, font, apart, part: own });
    }
    left += width;
  }
  return words;
}
