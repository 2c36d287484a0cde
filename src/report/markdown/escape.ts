/**
 * Text that Markdown, as code hosts extend it, shows and never acts on. Backslashes stop Markdown itself. What those
 * hosts look for in the finished page (mentions, references, addresses, formulas, emoji) no backslash stops; there the
 * text is broken by an empty comment, or the character stands in an element of its own.
 */
import { oneLine } from '../text/visible.ts';

const BREAK = '<!-- -->';

/** What begins a line as a list item, a heading or a rule: an empty first group, or a number before its point. */
const LIST_OR_RULE = /^(\d*)([-+](?=[\s-]|$)|[=#](?=[\s=#]|$)|(?<=\d)[.)](?=\s|$))/;

/** `text` on one line, for a paragraph, a list item or the cell of a table. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_{}[\]<>|~&]/g, '\\$&')
    .replace(LIST_OR_RULE, '$1\\$2')
    .replaceAll(/@(?=[\w.-])|#(?=\d)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH(?=-\d)/gi, `$&${BREAK}`)
    .replaceAll('$', '<span>\\$</span>');
}

/** `text` as code on one line. */
export function codeSpan(text: string): string {
  const plain = oneLine(text);
  const fence = '`'.repeat(longestRun(plain) + 1);
  const space = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return fence + space + plain + space + fence;
}

/** Lines as they are, between fences longer than any in them. */
export function codeBlock(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}

/** `left` or `right`, for each column. */
export type Alignment = 'left' | 'right';

/** A table of cells that are Markdown already. */
export function table(
  head: readonly string[],
  alignments: readonly Alignment[],
  rows: readonly (readonly string[])[],
): string {
  const rule = alignments.map((alignment) => (alignment === 'right' ? '---:' : ':---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
