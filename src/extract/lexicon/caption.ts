/** The printed words of a caption or subject, and the keys under which equal ones meet. */
import type { ConceptType } from '../../model/identity.ts';
import { lettersOf, wordsIn } from '../../model/letters.ts';

/** Numbers in brackets are tried once, from where their run begins: a long run would be gone through again from each. */
const FOOTNOTE_MARKS =
  /\^\{[^}]{0,40}\}|\^\*?\d{1,2}|\*?[¹²³⁴-⁹⁰]+|\*+|[†‡§]+|(?<!\s|\(\d{1,2}\)|\[\d{1,2}\])(?:\s*(?:\(\d{1,2}\)|\[\d{1,2}\]))+\s*(?=:?$)/g;

/** `(a)`, `iv)`, `3.`, `II` before the words, by which lines of a statement are numbered. */
const NUMBERED =
  /^(?:[([]?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[)\]]|\d{1,2}\.(?=\s)|[a-zA-Z]\.(?=\s)|(?:[IVX]{1,4}\.|I{1,3}|IV|VI{1,3}|IX|XI{1,3})(?=\s+[A-Z(]))\s*(?=[A-Za-z(])/;
/** `(5-6)`, `(III + IV)` behind the words: the numbered lines of which this one is made. */
const OF_LINES = /\s*[([](?:\d{1,2}|[IVX]{1,4}|[a-z])(?:\s?[-–+±]\s?(?:\d{1,2}|[IVX]{1,4}|[a-z]))+[)\]]$/;

/** `(B) Costs consist of the following:` is a note, and names by its mark the row that it is a note to. */
const NOTE =
  /^\([A-Z\d]{1,2}\) .{3,250}\b(?:consists?|comprise[sd]?|includ(?:es?|ed|ing)|follow(?:s|ing))\b.{0,60}:$/;

/** The words without footnote marks, leaders, and the number of the line; blanks folded. */
export function cleanCaption(printed: string): string {
  if (printed === '') return '';
  const words = printed
    .replace(FOOTNOTE_MARKS, ' ')
    .replace(/(?:\.\s?){3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const own = /[)\]]$/.test(words) ? words.replace(OF_LINES, '') : words;
  return own.endsWith(':') && NOTE.test(own) ? own : own.replace(NUMBERED, '');
}

export function isNumbered(printed: string): boolean {
  return NUMBERED.test(printed);
}

/** A line's number, alone in its cell. */
export function isLineNumber(printed: string): boolean {
  return /^[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[)\].]?$|^[IVX]{1,4}[.)]?$/.test(printed);
}

/** Letters and digits only, in lower case: captions that differ in blanks, dashes and commas are the same. */
export function compactKey(caption: string): string {
  return lettersOf(caption.toLowerCase(), '');
}

/** As `compactKey`, with plural endings off and words apart, for matching sentences to captions. */
export function phraseKey(phrase: string): string {
  return keyOfWords(wordsIn(asSaid(phrase.toLowerCase())));
}

/** Both keys, for which its words are looked for once. */
export function captionKeys(caption: string): { readonly compact: string; readonly phrase: string } {
  const lower = caption.toLowerCase();
  const said = asSaid(lower);
  const words = wordsIn(said);
  return { compact: said === lower ? words.join('') : compactKey(caption), phrase: keyOfWords(words) };
}

function asSaid(lower: string): string {
  return lower.replace(OWNER, '').replace(ADJUSTED, 'adjusted ');
}

function keyOfWords(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

const OWNER = /[’']s\b/g;
const ADJUSTED = /\badj\. /g;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('ss') ? word : word.slice(0, -1);
}

/** Lower-case words with dashes, for names made from the document's own captions. */
export function slug(words: string): string {
  return lettersOf(words.toLowerCase().replace(/[’']/g, ''), '-').replace(/^-+|-+$/g, '');
}

/** The nominal value of a share says nothing of what the row counts. */
const NOMINAL = /\((?:of )?(?:face|par|nominal|stated) value\b[^)]*\)/g;

/** `Treasury stock, at cost: 5,469 shares outstanding` is an amount, beside the number of what it is an amount of. */
const STOCK_WITH_COUNT =
  /^(?:(?:less:?|class [a-z]|series [a-z\d-]{1,4}|common|preferred|preference|ordinary|treasury|convertible|redeemable|voting|non-?voting|capital|own) )+(?:stock|shares?)\b.*\d ?(?:[\w-]{1,30} ){0,3}shares?\b/;

/** `Net income used in computing diluted earnings per share` is what is divided, too. */
const USED_INCOME =
  /^(?:non-gaap |adjusted )?net \(?(?:income|earnings|profit|loss)\)?(?: \(?(?:income|loss)\)?)?,? (?:(?:attributable|available|applicable) to [^,;:]{1,60} )?used (?:in|to|for)\b/;

/** What words count: a caption's own, then those of the headings above it; the earlier of two telling words decides. */
export function typeOfWords(sources: readonly string[]): ConceptType {
  const [caption = '', ...headings] = sources.map((source) => source.toLowerCase());
  // `Common stock, $0.01 par value, 950 shares outstanding` is the amount of its nominal value.
  if (/\bpar value\b/.test(caption) && !/^(?:number of|shares?\b)/.test(caption)) return 'monetary';
  if (/\d.*shares?\b/.test(caption) && STOCK_WITH_COUNT.test(caption)) return 'monetary';
  for (const source of [caption, ...headings]) {
    const type = source === '' ? null : typeSaid(source.replace(NOMINAL, ' '));
    if (type !== null) return type;
  }
  return 'monetary';
}

function typeSaid(words: string): ConceptType | null {
  // `Numerator for net income per share` is what is divided, whatever comes of it.
  const operand = /\b(?:num|denom)(?=(?:er|in)ator\b)/.exec(words)?.[0];
  if (operand !== undefined) return operand === 'num' ? 'monetary' : 'shares';
  if (words.includes(' used ') && USED_INCOME.test(words)) return 'monetary';
  const shares = words.search(
    /\bweighted[- ]average\b|\bnumber of\b.{0,200}\b(?:shares|adss?)\b|\bshares (?:outstanding|used)\b/,
  );
  const each = words.search(/\bper\b.{0,40}\b(?:share|ads|unit)\b|\bper (?:[a-z]+ ){0,2}shares\b/);
  if (shares >= 0 && (each < 0 || shares < each) && /\b(?:shares?|adss?|units?)\b/.test(words))
    return 'shares';
  return each >= 0 ? 'per-share' : null;
}
