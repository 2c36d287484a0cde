/**
 * EDGAR wraps each document of a filing in `<DOCUMENT>`, with its type and name before the `<TEXT>`; a whole submission
 * holds several. The release is the exhibit 99, or the only document there is.
 */

const DOCUMENT = /<DOCUMENT>\s*<TYPE>\s*([^\s<]{1,40})[^]{0,400}?<TEXT>/gi;
/** In XHTML an element may be closed as it is opened, which HTML takes for open. */
const EMPTY_ELEMENT = /<(?:a|b|i|u|p|div|span|font|ix:[a-z]{1,20})(?:\s[^<>]*)?\/>/gi;
const XHTML = /^\s*(?:<\?xml\b|<!DOCTYPE[^>]*XHTML|<html[^>]*xmlns)/i;

/** The document's own part of the file, and where that begins. */
export function exhibitOf(source: string): { readonly start: number; readonly html: string } {
  const { start, end } = partOf(source);
  const html = source.slice(start, end);
  // Nothing is printed by an empty element, so blanks may stand in its place, and all offsets stay.
  return { start, html: XHTML.test(html) ? html.replace(EMPTY_ELEMENT, blanksFor) : html };
}

function blanksFor(element: string): string {
  return ' '.repeat(element.length);
}

function partOf(source: string): { readonly start: number; readonly end: number } {
  const heads = [...source.matchAll(DOCUMENT)];
  const head = heads.find(([, type]) => /^EX-99/i.test(type ?? '')) ?? heads[0];
  if (head === undefined) return { start: 0, end: source.length };
  const start = head.index + head[0].length;
  const end = source.slice(start).search(/<\/TEXT>|<\/DOCUMENT>|<DOCUMENT>/i);
  return { start, end: end < 0 ? source.length : start + end };
}
