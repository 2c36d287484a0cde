/**
 * A web page, or the HTML exhibit of a filing, to a document: the release without the page around it, in the text that
 * a browser shows, each word with its place in the file.
 */
import { lineCounter } from '../../model/line-counter.ts';
import type { Notice } from '../../model/notice.ts';
import { decodeHtml } from './charset.ts';
import { Aligner } from './align.ts';
import { BlockReader } from './blocks.ts';
import { exhibitOf } from './exhibit.ts';
import { findRelease } from './region.ts';
import { parseTree } from './tree.ts';
import type { Content } from '../reader.ts';
import { refusal } from '../reader.ts';

/** A tree takes some forty bytes for each character of the page. */
const LONGEST = 16_000_000;

const CUT_OFF: Notice = {
  code: 'left-out',
  message:
    'The page ends inside a table: the file may be cut off, and what is missing at its end is not checked.',
  line: null,
  span: null,
};

/** @throws AuditError where it is binary, or beyond the bounds of what is read */
export function readHtml(bytes: Uint8Array, name: string): Content {
  const source = decodeHtml(bytes);
  if (source === undefined) throw refusal('binary-file', `${name} is not text: it holds binary data`, name);
  const { start, html } = exhibitOf(source);
  if (html.length > LONGEST) {
    throw refusal(
      'unreadable-file',
      `${name} is a page of ${html.length} characters, more than the ${LONGEST} that are read`,
      name,
    );
  }
  const { root, isCutOff } = parseTree(html, name);
  const place = lineCounter(source);
  const reader = new BlockReader(new Aligner(html), (offset) => ({
    kind: 'text',
    offset: start + offset,
    ...place(start + offset),
  }));
  for (const node of findRelease(root)) reader.read(node);
  return { mediaType: 'text/html', ...reader.finish(), ...(isCutOff && { notices: [CUT_OFF] }) };
}
