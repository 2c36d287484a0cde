/**
 * Where on the page the release stands. The page around it is menus, teasers and notices: links more than sentences, and
 * no figures. So the search goes down from the whole page into the one element that holds the rest, as long as what is
 * left beside it is such; and back up to the headline above.
 */
import { attribute, isElement, isHidden, isText, type HtmlElement, type HtmlNode } from './tree.ts';

const FURNITURE = new Set(['nav', 'aside', 'footer', 'dialog', 'menu']);
const FURNITURE_ROLE =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|menu|menubar|toolbar)$/;

/** Parts of a page that are never the release. */
export function isSkipped(element: HtmlElement): boolean {
  return FURNITURE.has(element.tagName) || FURNITURE_ROLE.test(attribute(element, 'role') ?? '');
}

interface Weight {
  /** Characters outside links. */
  words: number;
  /** Characters in links. */
  links: number;
  /** Numerals with a currency mark, a percent sign or separators, outside links. */
  figures: number;
}

const FIGURES = /[$€£¥]\s?\d|\d\s?%|\d,\d{3}/g;
/** What a page may say beside the release without being part of it: a share of the release's own words, or so many. */
const LEAST_SHARE = 0.02;
const LEAST_WORDS = 200;
/** Content of its own right, which no page puts around a release. */
const CONTENT = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'pre',
  'blockquote',
  'center',
  'hr',
  'br',
]);

/** The nodes that hold the release, in order. */
export function findRelease(root: HtmlElement): readonly HtmlNode[] {
  const weights = new Map<HtmlElement, Weight>();
  weigh(root, false, weights);
  if (!isWebPage(root)) return [root];
  const path: HtmlElement[] = [root];
  for (let next = narrower(root, weights); next !== null; next = narrower(next, weights)) path.push(next);
  return withHeadline(path);
}

/** A page with menus around; an exhibit of a filing has none, and all of it is the release. */
function isWebPage(element: HtmlElement): boolean {
  return (
    isSkipped(element) ||
    element.tagName === 'header' ||
    element.childNodes.some((child) => isElement(child) && isWebPage(child))
  );
}

function weigh(element: HtmlElement, inLink: boolean, weights: Map<HtmlElement, Weight>): Weight {
  const weight: Weight = { words: 0, links: 0, figures: 0 };
  weights.set(element, weight);
  if (isHidden(element) || isSkipped(element)) return weight;
  const isLink = inLink || (element.tagName === 'a' && attribute(element, 'href') !== undefined);
  for (const child of element.childNodes) {
    if (isText(child)) {
      const { length } = child.value.trim();
      if (length === 0) continue;
      if (isLink) weight.links += length;
      else {
        weight.words += length;
        weight.figures += child.value.match(FIGURES)?.length ?? 0;
      }
    } else if (isElement(child)) {
      const inner = weigh(child, isLink, weights);
      weight.words += inner.words;
      weight.links += inner.links;
      weight.figures += inner.figures;
    }
  }
  return weight;
}

/** The child that holds the release, where everything beside it is something else. */
function narrower(element: HtmlElement, weights: ReadonlyMap<HtmlElement, Weight>): HtmlElement | null {
  if (element.tagName === 'table') return null;
  const children = element.childNodes.filter(isElement);
  const wordsOf = (child: HtmlElement): number => weights.get(child)?.words ?? 0;
  const [heaviest] = children.toSorted((a, b) => wordsOf(b) - wordsOf(a));
  if (heaviest === undefined || wordsOf(heaviest) === 0) return null;
  if (element.childNodes.some((child) => isText(child) && child.value.trim() !== '')) return null;
  const most = Math.max(wordsOf(heaviest) * LEAST_SHARE, LEAST_WORDS);
  const isBeside = (child: HtmlElement): boolean => {
    const weight = weights.get(child);
    if (child === heaviest || weight === undefined) return true;
    if (CONTENT.has(child.tagName) && weight.words > weight.links) return false;
    return weight.figures === 0 && (weight.words <= most || weight.links > weight.words);
  };
  return children.every(isBeside) ? heaviest : null;
}

/** The region with what stands between it and the last main heading before it. */
function withHeadline(path: readonly HtmlElement[]): readonly HtmlNode[] {
  const region = path.at(-1) as HtmlElement;
  for (let depth = path.length - 2; depth >= 0; depth--) {
    const parent = path[depth] as HtmlElement;
    const inner = parent.childNodes.indexOf(path[depth + 1] as HtmlElement);
    const before = parent.childNodes.slice(0, inner);
    const at = before.findLastIndex((child) => isElement(child) && holdsHeadline(child));
    if (at >= 0) return [...before.slice(at).filter((child) => !isMenu(child)), region];
  }
  return [region];
}

function holdsHeadline(element: HtmlElement): boolean {
  if (isHidden(element) || isSkipped(element)) return false;
  return (
    element.tagName === 'h1' || element.childNodes.some((child) => isElement(child) && holdsHeadline(child))
  );
}

/** Links and nothing else to speak of. */
function isMenu(node: HtmlNode): boolean {
  if (!isElement(node)) return false;
  const { words, links } = weigh(node, false, new Map());
  return links > words;
}
