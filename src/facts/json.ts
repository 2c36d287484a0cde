/**
 * JSON as RFC 8259 has it, with two things that `JSON.parse` lacks: where each value stands, so that a mistake can be
 * shown, and no silent loss, so a name given twice is a mistake. One function per production, a cursor between them.
 */

/** A value with the offsets of everything in it. */
export interface LocatedJson {
  readonly value: unknown;
  /** Where the value behind `path` begins; of its nearest holder where there is no such value. */
  readonly offsetOf: (path: readonly string[]) => number;
}

/** The text is not JSON. */
export class JsonMistake extends Error {
  override readonly name = 'JsonMistake';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Deeper than anything that is written, and shallow enough for any stack. */
const DEEPEST = 100;

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  /** For each array and object, where its members begin. */
  readonly members: Map<object, Map<string, number>>;
}

/** @throws JsonMistake where the text is not JSON, names a member twice, or nests too deeply */
export function parseJson(text: string): LocatedJson {
  const cursor: Cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0, depth: 0, members: new Map() };
  const start = skipSpace(cursor);
  const value = readValue(cursor);
  if (skipSpace(cursor) < text.length) throw unexpected(cursor, 'the end of the file');
  return { value, offsetOf: (path) => locate(cursor.members, value, start, path) };
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function locate(members: Cursor['members'], root: unknown, start: number, path: readonly string[]): number {
  let value = root;
  let offset = start;
  for (const name of path) {
    const next = members.get(value as object)?.get(name);
    if (next === undefined) break;
    offset = next;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return offset;
}

function readValue(cursor: Cursor): unknown {
  switch (cursor.text[cursor.at]) {
    case '{':
      return readNested(cursor, readObject);
    case '[':
      return readNested(cursor, readArray);
    case '"':
      return readString(cursor);
    default:
      return readWord(cursor);
  }
}

function readNested<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  if (cursor.depth === DEEPEST) throw new JsonMistake(`values nest more than ${DEEPEST} deep`, cursor.at);
  cursor.depth += 1;
  cursor.at += 1;
  const value = read(cursor);
  cursor.at += 1;
  cursor.depth -= 1;
  return value;
}

function readObject(cursor: Cursor): object {
  const entries: [string, unknown][] = [];
  const offsets = new Map<string, number>();
  for (let more = opens(cursor, '}'); more; more = continues(cursor, '}')) {
    const nameAt = skipSpace(cursor);
    if (cursor.text[nameAt] !== '"') throw unexpected(cursor, 'a name in double quotes');
    const name = readString(cursor);
    if (offsets.has(name)) throw new JsonMistake(`the name "${name}" stands here a second time`, nameAt);
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== ':') throw unexpected(cursor, '`:`');
    cursor.at += 1;
    offsets.set(name, skipSpace(cursor));
    entries.push([name, readValue(cursor)]);
  }
  // Makes own properties of every name, `__proto__` included.
  const value = Object.fromEntries(entries);
  cursor.members.set(value, offsets);
  return value;
}

function readArray(cursor: Cursor): unknown[] {
  const value: unknown[] = [];
  const offsets = new Map<string, number>();
  for (let more = opens(cursor, ']'); more; more = continues(cursor, ']')) {
    offsets.set(String(value.length), skipSpace(cursor));
    value.push(readValue(cursor));
  }
  cursor.members.set(value, offsets);
  return value;
}

/** Behind the opening bracket: whether a member follows. */
function opens(cursor: Cursor, close: string): boolean {
  return cursor.text[skipSpace(cursor)] !== close;
}

/** Behind a member: whether another follows. */
function continues(cursor: Cursor, close: string): boolean {
  const next = cursor.text[skipSpace(cursor)];
  if (next === close) return false;
  if (next !== ',') throw unexpected(cursor, `\`,\` or \`${close}\``);
  cursor.at += 1;
  return true;
}

/** Finds the closing quote and leaves what stands between to the platform, which knows every escape. */
function readString(cursor: Cursor): string {
  const start = cursor.at;
  let end = cursor.text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(cursor.text, end)) end = cursor.text.indexOf('"', end + 1);
  if (end < 0) throw new JsonMistake('a string that begins here is not closed', start);
  cursor.at = end + 1;
  try {
    return JSON.parse(cursor.text.slice(start, end + 1)) as string;
  } catch {
    throw new JsonMistake(
      'a string that begins here holds a line break, a control character or an unknown escape',
      start,
    );
  }
}

/** Behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function readWord(cursor: Cursor): unknown {
  const token = match(cursor, /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y);
  if (token === undefined) throw unexpected(cursor, 'a value');
  return JSON.parse(token);
}

function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const token = pattern.exec(cursor.text)?.[0];
  cursor.at += token?.length ?? 0;
  return token;
}

function skipSpace(cursor: Cursor): number {
  match(cursor, /[ \t\r\n]*/y);
  return cursor.at;
}

function unexpected(cursor: Cursor, expected: string): JsonMistake {
  const token = /^[\w.+-]+|^./su.exec(cursor.text.slice(cursor.at, cursor.at + 20))?.[0];
  const found = token === undefined ? 'the end of the file' : `\`${token}\``;
  return new JsonMistake(`${expected} is expected, and ${found} was found`, cursor.at);
}
