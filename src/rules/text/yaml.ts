/**
 * YAML text to a tree. Packs use the plain part of YAML: one document, no aliases (which can make a small file huge), no
 * tags. What the YAML library objects to is told in our own words.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type ErrorCode,
  type Pair,
  type ParsedNode,
} from 'yaml';
import type { Span } from '../../model/place.ts';
import type { PackText, Report } from './mistake.ts';
import type { Entry, Text, Tree } from './tree.ts';

const LARGEST = 1_000_000;
const DEEPEST = 12;

/** `null` where there is no tree to speak of. */
export function parseYaml(source: PackText, report: Report): Tree | null {
  const start: Span = { start: 0, end: 0 };
  if (source.text.length > LARGEST) {
    const found = `has ${String(source.text.length)} characters`;
    report({ span: start, subject: 'the file', found, expected: `a file of at most ${String(LARGEST)}` });
    return null;
  }
  const deep = deepPlace(source.text);
  if (deep !== null) return refuseDepth(deep, report);
  const documents = parseAllDocuments(source.text, {
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: false,
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (document?.contents === null || document === undefined) {
    report({
      span: start,
      subject: 'the file',
      found: 'is empty',
      expected: 'a pack, which begins with `pack:`,',
    });
    return null;
  }
  if (second !== undefined) {
    const span = { start: second.range[0], end: second.range[0] };
    report({ span, subject: 'the file', found: 'holds a second document', expected: 'one document a file' });
  }
  // Behind its first error the library has lost its place, and what follows is an echo.
  for (const { code, pos } of [...document.warnings, ...document.errors.slice(0, 1)])
    reportSyntax(code, { start: pos[0], end: pos[1] }, report);
  return document.errors.length > 0 ? null : new TreeBuilder(source.text, report).build(document.contents, 0);
}

/**
 * Where the text nests further than any pack does: by brackets, by list marks on one line, or by indentation. The YAML
 * library recurses, and must not see such text.
 */
function deepPlace(text: string): number | null {
  const marks = /^(?:[ \t]*[-?:]){20}|^[ \t]{100}/m.exec(text);
  if (marks !== null) return marks.index;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[{\]}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 50) return index;
  }
  return null;
}

function refuseDepth(offset: number, report: Report): null {
  const span = { start: offset, end: offset + 1 };
  report({
    span,
    subject: 'the file',
    found: 'nests too deeply',
    expected: `a depth of at most ${String(DEEPEST)}`,
  });
  return null;
}

const SYNTAX: Readonly<Partial<Record<ErrorCode, readonly [found: string, expected: string]>>> = {
  BAD_INDENT: [
    'stands too far to the left or right',
    'the indentation of its neighbours, or a bracket closed before it',
  ],
  TAB_AS_INDENT: ['is indented with a tab', 'indentation with spaces'],
  DUPLICATE_KEY: ['names a field a second time', 'each field once'],
  MISSING_CHAR: ['ends too early', 'a closing quote, bracket or comma'],
  BLOCK_AS_IMPLICIT_KEY: ['starts a mapping inside a line', 'quotes around text that holds a colon'],
  MULTILINE_IMPLICIT_KEY: ['has a field name over several lines', 'a field name and its colon on one line'],
  BAD_SCALAR_START: ['starts with a character that YAML reserves', 'quotes around the text'],
  UNEXPECTED_TOKEN: ['has something that belongs nowhere', 'the end of the value'],
  BAD_ALIAS: ['has a name after `*` or `&`', 'quotes around text that starts so'],
  TAG_RESOLVE_FAILED: ['has a tag', 'a value without one'],
  BAD_DQ_ESCAPE: ['has an escape that YAML does not know', 'single quotes around text with a backslash'],
};

function reportSyntax(code: ErrorCode, span: Span, report: Report): void {
  const [found, expected] = SYNTAX[code] ?? ['cannot be read as YAML from here', 'a field and its value'];
  report({ span, subject: 'the line', found, expected });
}

class TreeBuilder {
  constructor(
    readonly source: string,
    readonly report: Report,
  ) {}

  build(node: ParsedNode, depth: number): Tree {
    const span = { start: node.range[0], end: node.range[1] };
    if (depth > DEEPEST) refuseDepth(span.start, this.report);
    else if (isSeq(node))
      return { kind: 'list', items: node.items.map((item) => this.build(item, depth + 1)), span };
    else if (isMap(node))
      return { kind: 'mapping', entries: new Map(node.items.map((pair) => this.entry(pair, depth))), span };
    else if (isAlias(node)) {
      this.report({
        span,
        subject: 'the value',
        found: `is the alias \`*${node.source}\``,
        expected: 'the value itself',
      });
    }
    return this.text(node, span);
  }

  entry({ key, value }: Pair<ParsedNode, ParsedNode | null>, depth: number): [string, Entry] {
    const span = { start: key.range[0], end: key.range[1] };
    if (!isScalar(key))
      this.report({ span, subject: 'a field', found: 'has a name that is no text', expected: 'a name' });
    const name = this.text(key, span);
    const absent: Text = { kind: 'text', text: '', value: null, span: name.span, start: null };
    return [name.text, { key: name, value: value === null ? absent : this.build(value, depth + 1) }];
  }

  /** Numbers are taken from the text they are written in: YAML would make doubles of them. */
  text(node: ParsedNode, span: Span): Text {
    const value: unknown = isScalar(node) ? node.value : null;
    const text = typeof value === 'string' ? value : isScalar(node) ? (node.source ?? '') : '';
    const start = span.start + (/^["']/.test(this.source.slice(span.start, span.start + 1)) ? 1 : 0);
    const verbatim = this.source.startsWith(text, start);
    return { kind: 'text', text, value, span, start: verbatim ? start : null };
  }
}
