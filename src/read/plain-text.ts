/** A file of characters, plain or separated values: its text is the file as it is, but for the marks of Markdown. */
import { checkBounds } from './source/bounds.ts';
import { readValues, separatorOf } from './csv/csv.ts';
import { decode } from './source/decode.ts';
import { inOneStyle, withNotice } from './source/decimal-commas.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { type Content, refusal } from './reader.ts';
import { readText } from './text/text.ts';

/** What only Markdown has: the mark of a heading, or the row of dashes under a table's heads. */
const MARKDOWN = /^#{1,6} \S|\|\s?:?-{2,}/m;

/** A table of HTML in Markdown, as some converters write it; the tables of EDGAR's text filings have no rows. */
const HTML_TABLE = /<table(?:\s[^<>]{0,300})?>\s*<(?:thead|tbody|colgroup|tr)[\s>]/i;

async function readWithTables(text: string, name: string): Promise<Content> {
  const { readMixed } = await import('./markdown/html-in-markdown.ts');
  return readMixed(text, name);
}

/** As `readPlainText`, and what has tables of HTML in it as well. */
export function readTextFile(bytes: Uint8Array, name: string): Content | Promise<Content> {
  const source = decoded(bytes, name);
  const styled = inOneStyle(source);
  const text = styled?.text ?? source;
  const hasTables = HTML_TABLE.test(text) && /<\/table>/i.test(text);
  if (hasTables) return readWithTables(text, name).then((content) => withNotice(content, styled));
  return withNotice(contentOf(text, name), styled);
}

export function readPlainText(bytes: Uint8Array, name: string): Content {
  return contentOf(decoded(bytes, name), name);
}

function decoded(bytes: Uint8Array, name: string): string {
  const text = decode(bytes);
  if (text === undefined) throw refusal('binary-file', `${name} is not text: it holds binary data`, name);
  checkBounds(text, name);
  return text;
}

function contentOf(text: string, name: string): Content {
  if (MARKDOWN.test(text)) return readMarkdown(text);
  const separator = separatorOf(text);
  if (separator !== undefined) {
    // What commas part are as many numbers, and none with thousands.
    if (separator === ',') checkBounds(text.replaceAll(',', ';'), name);
    return {
      mediaType: separator === '\t' ? 'text/tab-separated-values' : 'text/csv',
      text,
      blocks: readValues(text, separator),
    };
  }
  return { mediaType: 'text/plain', text, blocks: readText(text) };
}
