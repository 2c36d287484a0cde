/**
 * Concepts as qualified names. XML names hold few characters, so any other is written as `_x` and its code in
 * hexadecimal and `_`, as ISO 9075-14 does; no two concepts share a name.
 */
import type { ConceptName } from '../model/fact.ts';

/** What stands for a concept that the document does not name. */
const UNIDENTIFIED = 'audit:unidentified';

/** Concepts that the document itself names: by a caption, or only in a sentence. */
const DOCUMENT_PREFIXES = ['doc:', 'said:'] as const;
const PACK_PREFIX = 'concept:';

export function toQName(concept: ConceptName | null): string {
  if (concept === null) return UNIDENTIFIED;
  const prefix = prefixOf(concept);
  return prefix === undefined ? PACK_PREFIX + encode(concept) : prefix + encode(concept.slice(prefix.length));
}

/** `undefined` where the name is in none of our namespaces. */
export function fromQName(name: string): ConceptName | null | undefined {
  if (name === UNIDENTIFIED) return null;
  const prefix = prefixOf(name);
  if (prefix !== undefined) return prefix + decode(name.slice(prefix.length));
  return name.startsWith(PACK_PREFIX) ? decode(name.slice(PACK_PREFIX.length)) : undefined;
}

function prefixOf(name: string): string | undefined {
  return DOCUMENT_PREFIXES.find((prefix) => name.startsWith(prefix));
}

/** A name must not be empty; this stands for one that is. */
const EMPTY = '_x_';

function encode(text: string): string {
  if (text === '') return EMPTY;
  // A mark that is in the text already is broken up, so that decoding leaves it as it was.
  return text.replaceAll(/^[^A-Za-z_]|[^A-Za-z0-9._-]|_(?=x)/g, (unit) => `_x${code(unit)}_`);
}

function code(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function decode(name: string): string {
  if (name === EMPTY) return '';
  return name.replaceAll(/_x([0-9A-F]{4})_/g, (_, hexadecimal: string) =>
    String.fromCharCode(parseInt(hexadecimal, 16)),
  );
}
