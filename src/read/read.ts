/** Bytes to a Document, by content and not by file name; each reader is loaded only when its format is met. */
import { AuditError } from '../model/audit-error.ts';
import type { Document } from '../model/document.ts';
import { decode } from './decode.ts';
import { readText } from './text.ts';

/** Larger than any results release; beyond it the file is something else. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Reads a release.
 *
 * @param bytes the file as it is
 * @param name its name without folders, for reports
 * @throws AuditError where the file is empty, too large, binary, or in a format that has no reader
 */
export async function read(bytes: Uint8Array, name: string): Promise<Document> {
  const source = {
    name,
    help: 'a results release as plain text is expected (UTF-8, UTF-16 or windows-1252)',
  };
  if (bytes.length === 0) throw refuse('empty-file', `${name} is empty`, source);
  if (bytes.length > MOST_BYTES) {
    throw refuse(
      'unreadable-file',
      `${name} has ${bytes.length} bytes, more than the ${MOST_BYTES} that are read`,
      source,
    );
  }
  const format = formatOf(bytes);
  if (format !== 'text') {
    throw refuse('unknown-format', `${name} is ${format}, which has no reader yet`, source);
  }
  const text = decode(bytes);
  if (text === undefined) throw refuse('binary-file', `${name} is not text: it holds binary data`, source);
  if (text.trim() === '') throw refuse('empty-file', `${name} holds only white space`, source);
  return { name, mediaType: 'text/plain', sha256: await sha256(bytes), text, blocks: readText(text) };
}

function refuse(
  code: 'empty-file' | 'unreadable-file' | 'unknown-format' | 'binary-file',
  message: string,
  source: { readonly name: string; readonly help: string },
): AuditError {
  return new AuditError(code, message, source.help, { file: source.name, line: null, column: null });
}

type Format = 'text' | 'a PDF' | 'a ZIP container (DOCX, XLSX…)' | 'an HTML page' | 'RTF';

const SIGNATURES: readonly (readonly [string, Format])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP container (DOCX, XLSX…)'],
  ['{\\rtf', 'RTF'],
];

/** The first element, behind the XML declaration and the comments with which inline XBRL begins. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*(?:<!doctype html|<html[\s>])/i;

function formatOf(bytes: Uint8Array): Format {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  for (const [signature, format] of SIGNATURES) if (start.startsWith(signature)) return format;
  return HTML.test(start.replace(/^\u00ef\u00bb\u00bf/, '')) ? 'an HTML page' : 'text';
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
