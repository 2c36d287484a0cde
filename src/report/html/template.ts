/** Markup that escapes by default: a template of ours is trusted, every value in it is text unless it is markup itself. */
import { visible } from '../text/visible.ts';

export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | null;

/** Lines of a template begin without the indentation they have in the source; a list has an item a line. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = outdented(strings[0]);
  for (let index = 0; index < values.length; index++) {
    markup += markupOf(values[index] ?? null) + outdented(strings[index + 1]);
  }
  return { markup };
}

function outdented(part = ''): string {
  return part.includes('\n') ? part.replaceAll(/\n\s+/g, '\n') : part;
}

/** Markup written by us, such as a style sheet, or already escaped in a loop too hot for templates. */
export function trusted(markup: string): Markup {
  return { markup };
}

export const NONE: Markup = { markup: '' };

function markupOf(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value === null) return '';
  if ('markup' in value) return value.markup;
  // Not `join`, which would copy the text at every level of nesting.
  let markup = '';
  for (const each of value) markup += markup === '' ? each.markup : `\n${each.markup}`;
  return markup;
}

/** Printable ASCII without what has a meaning in markup: most text, let through by one test. */
const HARMLESS = /^[ !#-%(-;=?-~]*$/;
const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for quoted attributes. */
export function escapeHtml(text: string): string {
  if (HARMLESS.test(text)) return text;
  return visible(text).replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
