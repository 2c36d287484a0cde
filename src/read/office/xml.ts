/**
 * XML to small trees, one child of a named element at a time, so that a long document is never held whole. Names are those
 * of the namespace, whatever prefix the file uses. Entities are not expanded, and a document type is refused: no part of an
 * Office file has one.
 */
import { SaxesParser } from 'saxes';
import type { AuditError } from '../../model/audit-error.ts';
import { refusal } from '../reader.ts';

export interface XmlElement {
  /** Prefix as in the table below and local name: `w:p`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

type XmlNode = XmlElement | string;

/** Of the transitional and of the strict form of Office Open XML. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'package'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'types'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['', ''],
]);

/** Word nests tables and content controls a few deep; its own limit is below this. */
const DEEPEST = 400;

/** An XML part, with the names by which a message tells of it. */
export interface XmlPart {
  readonly text: string;
  readonly part: string;
  readonly file: string;
}

/**
 * Visits every child of the elements named, but for those named themselves, in the order of the document.
 *
 * @throws AuditError where the part is not well-formed XML
 */
export function eachChild(
  source: XmlPart,
  parents: ReadonlySet<string>,
  visit: (child: XmlElement, parent: string) => void,
): void {
  const builder = new Builder(parents, visit);
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = Object.values(attributes).map(
      (each) => [nameOf(each.uri, each.local), each.value] as const,
    );
    builder.open(nameOf(uri, local), new Map(named));
    if (builder.depth > DEEPEST) throw notWellFormed(source, `is nested deeper than ${DEEPEST} elements`);
  });
  parser.on('closetag', () => builder.close());
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.on('doctype', () => {
    throw notWellFormed(source, 'has a document type, which no part of an Office file may have');
  });
  parser.on('error', () => {
    throw notWellFormed(source, `is not well-formed XML at line ${parser.line}, column ${parser.column}`);
  });
  parser.write(source.text).close();
}

class Builder {
  depth = 0;
  readonly #parents: ReadonlySet<string>;
  readonly #visit: (child: XmlElement, parent: string) => void;
  /** Names of the open elements that are not part of a tree. */
  readonly #path: string[] = [];
  /** The open elements of the tree that is being built. */
  readonly #tree: (XmlElement & { readonly children: XmlNode[] })[] = [];

  constructor(parents: ReadonlySet<string>, visit: (child: XmlElement, parent: string) => void) {
    this.#parents = parents;
    this.#visit = visit;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.depth += 1;
    const isChild = this.#parents.has(this.#path.at(-1) ?? '') && !this.#parents.has(name);
    const isWanted = this.#tree.length > 0 || isChild;
    if (!isWanted) {
      this.#path.push(name);
      return;
    }
    const element = { name, attributes, children: [] };
    this.#tree.at(-1)?.children.push(element);
    this.#tree.push(element);
  }

  close(): void {
    this.depth -= 1;
    const element = this.#tree.pop();
    if (element === undefined) this.#path.pop();
    else if (this.#tree.length === 0) this.#visit(element, this.#path.at(-1) ?? '');
  }

  text(text: string): void {
    this.#tree.at(-1)?.children.push(text);
  }
}

function nameOf(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri);
  if (prefix === undefined) return `{${uri}}${local}`;
  return prefix === '' ? local : `${prefix}:${local}`;
}

function notWellFormed({ part, file }: XmlPart, what: string): AuditError {
  return refusal('unreadable-file', `${part} in ${file} ${what}`, file);
}

export function elements(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((each) => typeof each !== 'string');
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(element).find((each) => each.name === name);
}

/** All the words in an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textIn(each))).join('');
}
