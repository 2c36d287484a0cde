/** What a cell prints: its stored value through its number format. */
import { absolute, type Amount, compare, isZero } from '../../../number/amount.ts';
import { asShown, parseStored } from './decimal.ts';
import { type FormatToken, isDateSection, readFormatCode, type Section } from './format-code.ts';
import { type Epoch, formatDate } from './format-date.ts';
import { formatNumber, literalOf } from './format-number.ts';
import { formatGeneral } from './general.ts';

/** A number, as the file stores it. Where it is none, it is printed as it is. */
export function formatStored(stored: string, code: string, epoch: Epoch = 1900): string {
  const exact = parseStored(stored);
  if (exact === undefined) return stored;
  const value = asShown(exact);
  const sections = readFormatCode(code === '' ? 'General' : code);
  const { section, isOwn } = sectionFor(value, sections);
  if (section === undefined) return formatGeneral(value);
  if (isDateSection(section)) return tidy(formatDate(exact, section.tokens, epoch) ?? formatGeneral(value));
  if (isTextOnly(section)) return formatGeneral(value);
  const printed = formatNumber(absolute(value), section.tokens);
  const isNegative = value.units < 0n && !isOwn && /[1-9]/.test(printed);
  return tidy(isNegative ? `-${printed}` : printed);
}

/** Words, which only a section for text changes. */
export function formatWords(words: string, code: string): string {
  const sections = readFormatCode(code);
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (section === undefined || section.tokens.length === 0) return words;
  return section.tokens.map((token) => (token.kind === 'text' ? words : literalOf(token))).join('');
}

/** Whether a format prints numbers as dates or times. */
export function isDateFormat(code: string): boolean {
  return readFormatCode(code).some(isDateSection);
}

interface Chosen {
  readonly section: Section | undefined;
  /** The section is for negative numbers, and says itself how they look. */
  readonly isOwn: boolean;
}

function sectionFor(value: Amount, all: readonly Section[]): Chosen {
  const sections = all.slice(0, 3).filter((section, index) => index === 0 || !isTextOnly(section));
  if (sections.some(({ condition }) => condition !== null)) {
    const fit = sections.findIndex(({ condition }) => condition === null || fits(value, condition));
    const isOwn = sections.length > 1 && (fit > 0 || isForNegative(sections[fit]?.condition));
    return { section: sections[fit], isOwn };
  }
  if (value.units < 0n && sections.length > 1) return { section: sections[1], isOwn: true };
  if (isZero(value) && sections.length > 2) return { section: sections[2], isOwn: false };
  return { section: sections[0], isOwn: false };
}

/** `[<0]` */
function isForNegative(condition: Section['condition'] | undefined): boolean {
  return condition?.operator === '<' && /^0*(?:\.0*)?$/.test(condition.limit);
}

/** Only text as it is: numbers in it are printed as General. */
function isTextOnly({ tokens }: Section): boolean {
  const has = (wanted: FormatToken['kind']): boolean => tokens.some(({ kind }) => kind === wanted);
  return has('text') && !has('digit') && !has('general');
}

function fits(
  value: Amount,
  { operator, limit }: { readonly operator: string; readonly limit: string },
): boolean {
  const bound = parseStored(limit);
  if (bound === undefined) return false;
  const order = compare(value, bound);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<>':
      return order !== 0;
    default:
      return order === 0;
  }
}

/** Blanks that only align figures are not printed matter. */
function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
