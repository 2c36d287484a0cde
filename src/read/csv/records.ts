/** Records and fields of separated values, with their spans; quotes may hold separators, line ends and doubled quotes. */
import type { Span } from '../../model/place.ts';

interface Field {
  /** Without the quotes around it, those inside undoubled. */
  readonly text: string;
  /** Inside the quotes, without blanks around the words. */
  readonly span: Span;
}

export interface FieldRecord {
  readonly fields: readonly Field[];
  readonly span: Span;
}

/**
 * @param most records that are read
 * @returns `undefined` where a quote is not closed, or something stands behind a closing one: then these are no values
 */
export function readRecords(
  text: string,
  separator: string,
  most = Number.POSITIVE_INFINITY,
): readonly FieldRecord[] | undefined {
  const records: FieldRecord[] = [];
  const ends = new RegExp(`[${separator}\r\n]`, 'g');
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length && records.length < most) {
    const record = readRecord(text, at, separator, ends);
    if (record === undefined) return undefined;
    records.push(record);
    at = record.span.end;
    if (text.charAt(at) === '\r') at += 1;
    if (text.charAt(at) === '\n') at += 1;
  }
  return records;
}

function readRecord(text: string, from: number, separator: string, ends: RegExp): FieldRecord | undefined {
  const fields: Field[] = [];
  let at = from;
  for (;;) {
    const isQuoted = text.charAt(at) === '"';
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at, ends);
    if (end < 0) return undefined;
    fields.push(isQuoted ? quoted(text, at, end) : plain(text, at, end));
    if (text.charAt(end) !== separator) {
      if (end < text.length && !/[\r\n]/.test(text.charAt(end))) return undefined;
      return { fields, span: { start: from, end } };
    }
    at = end + 1;
  }
}

/** Behind the closing quote; -1 where there is none. */
function endOfQuoted(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}

/** @param ends finds what a field ends before */
function endOfPlain(text: string, from: number, ends: RegExp): number {
  ends.lastIndex = from;
  return ends.test(text) ? ends.lastIndex - 1 : text.length;
}

function quoted(text: string, opening: number, end: number): Field {
  const field = plain(text, opening + 1, end - 1);
  return { ...field, text: field.text.replaceAll('""', '"') };
}

function plain(text: string, from: number, to: number): Field {
  const words = text.slice(from, to);
  const trimmed = words.trim();
  const start = from + (trimmed === '' ? 0 : words.indexOf(trimmed));
  return { text: words, span: { start, end: start + trimmed.length } };
}
