/**
 * A page to its tree, with bounds: parsing takes time by the depth of the tree and memory by its elements, so a page
 * that is nested or broken up beyond what any release is, is refused. Of the attributes only those that tell layout
 * are kept, and of the places only those of text.
 */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { refusal } from '../reader.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Browsers go no deeper. */
const DEEPEST = 512;
/** The statements of a long release take some ten thousand. */
const MOST_ELEMENTS = 250_000;

const KEPT = new Set(['style', 'hidden', 'colspan', 'rowspan', 'role', 'aria-hidden', 'href']);

export interface Page {
  readonly root: HtmlElement;
  /** It ends inside a table, whose end tag no page may leave out. */
  readonly isCutOff: boolean;
}

/** @throws AuditError where the page is beyond the bounds */
export function parseTree(html: string, name: string): Page {
  let depth = 0;
  let elements = 0;
  let openTables = 0;
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tagName, namespace, attributes) {
        elements += 1;
        if (elements > MOST_ELEMENTS)
          throw refusal('unreadable-file', `${name} has more than ${MOST_ELEMENTS} elements`, name);
        const kept = attributes.filter((each) => KEPT.has(each.name)).map(inLowerCase);
        return defaultTreeAdapter.createElement(tagName, namespace, kept);
      },
      createCommentNode: () => defaultTreeAdapter.createCommentNode(''),
      setNodeSourceCodeLocation(node, location) {
        if (node.nodeName === '#text') defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
      },
      onItemPush(element) {
        depth += 1;
        if (element.tagName === 'table') openTables += 1;
        if (depth > DEEPEST)
          throw refusal('unreadable-file', `${name} nests elements more than ${DEEPEST} deep`, name);
      },
      onItemPop(element) {
        depth -= 1;
        if (element.tagName === 'table') openTables -= 1;
      },
    },
  });
  const root = document.childNodes.find(isElement);
  // The parser makes an `html` element whatever the page holds.
  return { root: root as HtmlElement, isCutOff: openTables > 0 };
}

function inLowerCase({ name, value }: { name: string; value: string }): { name: string; value: string } {
  return { name, value: value.toLowerCase() };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The value of a property in the element's own style, in lower case; the last one counts. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  const style = attribute(element, 'style');
  // Most styles speak of other things, and pages have tens of thousands of them.
  if (style === undefined || !style.includes(property)) return undefined;
  for (const declaration of style.split(';').toReversed()) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim() === property) return declaration.slice(colon + 1).trim();
  }
  return undefined;
}

/** Elements that hold nothing to read, whatever is in them. */
const UNREAD = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'title',
  'svg',
  'math',
  'canvas',
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'map',
  'button',
  'select',
  'textarea',
  'input',
  'ix:header',
  'ix:hidden',
]);

/** Neither shown by a browser nor part of the text. */
export function isHidden(element: HtmlElement): boolean {
  if (UNREAD.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  return (
    attribute(element, 'hidden') !== undefined ||
    styleOf(element, 'display')?.startsWith('none') === true ||
    styleOf(element, 'visibility')?.startsWith('hidden') === true
  );
}
