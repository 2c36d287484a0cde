/** A file of characters, plain or separated values: its text is the file as it is, but for the marks of Markdown. */
import { checkBounds } from './bounds.ts';
import { readValues, separatorOf } from './csv.ts';
import { decode } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import { type Content, refusal } from './reader.ts';
import { readText } from './text.ts';

/** What only Markdown has: the mark of a heading, or the row of dashes under a table's heads. */
const MARKDOWN = /^#{1,6} \S|\|\s?:?-{2,}/m;

export function readPlainText(bytes: Uint8Array, name: string): Content {
  const text = decode(bytes);
  if (text === undefined) throw refusal('binary-file', `${name} is not text: it holds binary data`, name);
  checkBounds(text, name);
  if (MARKDOWN.test(text)) return readMarkdown(text);
  const separator = separatorOf(text);
  if (separator !== undefined)
    return {
      mediaType: separator === '\t' ? 'text/tab-separated-values' : 'text/csv',
      text,
      blocks: readValues(text, separator),
    };
  return { mediaType: 'text/plain', text, blocks: readText(text) };
}
