/** Bytes to a Document, by content and not by file name; each reader is loaded only when its format is met. */
import type { Document } from '../model/document.ts';
import { checkBounds } from './source/bounds.ts';
import { inOneStyle, withNotice } from './source/decimal-commas.ts';
import { type Content, type Reader, refusal } from './reader.ts';

/** Larger than any results release; beyond it the file is something else. */
const MOST_BYTES = 50 * 1024 * 1024;

interface Format {
  /** What a message calls a file of the format. */
  readonly named: string;
  /** @param start the first 16 KB as characters, without a byte order mark */
  readonly detect: (start: string) => boolean;
  /** `null` where the format is known by name only. */
  readonly load: (() => Promise<Reader>) | null;
}

/** The first element, behind the XML declaration and the comments with which inline XBRL begins. */
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|(?:html|head|body|div|p|table|center|title|meta|font|h[1-6])[\s>])/i;
/** EDGAR's wrapper around such an element; tables of plain text in it have a `<TABLE>` as well. */
const EXHIBIT = /^\s*(?:-----BEGIN PRIVACY|<SEC-DOCUMENT>|<SUBMISSION>|<DOCUMENT>)/i;
const IN_EXHIBIT = /<(?:!doctype html|(?:html|body|div|p|font|td)[\s>])/i;

/** In the order in which they are tried. */
const FORMATS: readonly Format[] = [
  {
    named: 'a PDF',
    detect: (start) => start.startsWith('%PDF-'),
    load: async () => (await import('./pdf/pdf.ts')).readPdf,
  },
  {
    named: 'a ZIP archive',
    detect: (start) => start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006'),
    load: async () => (await import('./office/office.ts')).readOffice,
  },
  {
    named: 'an older Office file',
    detect: (start) => start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
    load: async () => (await import('./office/ole.ts')).refuseOle,
  },
  { named: 'RTF', detect: (start) => start.startsWith('{\\rtf'), load: null },
  {
    named: 'an HTML page',
    detect: (start) =>
      /^\s*[<-]/.test(start) && (HTML.test(start) || (EXHIBIT.test(start) && IN_EXHIBIT.test(start))),
    load: async () => (await import('./html/html.ts')).readHtml,
  },
  {
    named: 'plain text',
    detect: () => true,
    load: async () => (await import('./plain-text.ts')).readTextFile,
  },
];

/**
 * Reads a release.
 *
 * @param bytes the file as it is
 * @param name its name without folders, for reports
 * @param digest of the bytes, in hexadecimal digits; Node has a quicker one than the one that is everywhere
 * @throws AuditError where the file is empty, too large, binary, or in a format that has no reader
 */
export async function read(bytes: Uint8Array, name: string, digest: Digest = sha256): Promise<Document> {
  if (bytes.length === 0) throw refusal('empty-file', `${name} is empty`, name);
  if (bytes.length > MOST_BYTES) {
    throw refusal(
      'unreadable-file',
      `${name} has ${bytes.length} bytes, more than the ${MOST_BYTES} that are read`,
      name,
    );
  }
  const start = charactersOf(bytes.subarray(0, 16 * 1024)).replace(/^\u00ef\u00bb\u00bf/, '');
  const format = FORMATS.find(({ detect }) => detect(start)) as Format;
  if (format.load === null) {
    throw refusal('unknown-format', `${name} is ${format.named}, which has no reader yet`, name);
  }
  const reader = await format.load();
  const content = inWords(await reader(bytes, name));
  checkBounds(content.text, name);
  if (content.text.trim() === '') throw refusal('empty-file', `${name} holds only white space`, name);
  return { name, sha256: await digest(bytes), ...content };
}

/** What was laid out by a reader, with its numbers in the one style that is read; texts are before they are laid out. */
function inWords(content: Content): Content {
  if (content.mediaType.startsWith('text/') && content.mediaType !== 'text/html') return content;
  const styled = inOneStyle(content.text);
  return styled === null ? content : withNotice({ ...content, text: styled.text }, styled);
}

/** Each byte as the character of its code. */
function charactersOf(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

type Digest = (bytes: Uint8Array) => string | Promise<string>;

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
