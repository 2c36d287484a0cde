/**
 * Bytes to the text items of each page, by pdf.js: no network, no fonts, no code of the document's. Everything is
 * bounded, for a file may say that it has a million pages.
 */
import type { getDocumentProxy } from 'unpdf';
import { AuditError } from '../../../model/audit-error.ts';
import { hasEnd } from './end.ts';
import { AGAIN, refused } from './refused.ts';
import { type Box, rulingsOf } from './rulings.ts';
import { type Item, type Matrix, place, type Turn, turnedBox, upright } from './upright.ts';
import { textItems } from './text-items.ts';
import { hasBomb } from './unpacked.ts';

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Straight lines, where the document frames the cells of its tables. */
  readonly rulings: readonly Box[];
}

const MOST_PAGES = 500;
/** Of all pages together, and of one. A dense page has two thousand. */
const MOST_ITEMS = 500_000;
const MOST_ON_PAGE = 20_000;

const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  // Pictures are not looked at, so none is unpacked.
  maxImageSize: 1,
  verbosity: 0,
} as const;

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @throws AuditError where the file needs a password, is broken, or is too long */
export async function openPages(bytes: Uint8Array, name: string): Promise<readonly Page[]> {
  if (!hasEnd(bytes)) throw refused(`${name} is a truncated PDF: its end is missing`, AGAIN, name);
  if (hasBomb(bytes)) throw refused(`${name} unpacks to more than is read`, null, name);
  const document = await open(bytes, name);
  try {
    if (document.numPages > MOST_PAGES) {
      throw refused(
        `${name} has ${document.numPages} pages, more than the ${MOST_PAGES} that are read`,
        'take out the pages of the release',
        name,
      );
    }
    const pages = await readPages(document, name);
    return await withRulings(document, pages);
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Proxy> {
  // Large, so it stays a module of its own outside the built program.
  const unpdf = await import('unpdf');
  try {
    // pdf.js takes the bytes away, and none of Node's own kind, so it gets a copy.
    return await unpdf.getDocumentProxy(new Uint8Array(bytes), OPTIONS);
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException'
      ? refused(`${name} is a PDF that opens only with a password`, 'save a copy without a password', name)
      : refused(`${name} is a broken PDF: where its pages are cannot be told`, AGAIN, name);
  }
}

interface TurnedPage extends Page {
  readonly turn: Turn;
}

async function readPages(document: Proxy, name: string): Promise<readonly TurnedPage[]> {
  const pages: TurnedPage[] = [];
  let left = MOST_ITEMS;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, name);
    left -= page.items.length;
    if (left <= 0 || page.items.length >= MOST_ON_PAGE)
      throw refused(`${name} holds too many words to be read`, null, name);
    pages.push(page);
  }
  return pages;
}

async function readPage(document: Proxy, number: number, name: string): Promise<TurnedPage> {
  try {
    const page = await document.getPage(number);
    const items = await textItems(page, MOST_ON_PAGE);
    if (items.length > MOST_ON_PAGE) throw tooMany(name);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const view = transform as unknown as Matrix;
    const placed = items.flatMap((item) => place(item, view) ?? []);
    page.cleanup();
    return { number, ...upright(placed, { width, height }), rulings: [] };
  } catch (error) {
    if (error instanceof AuditError) throw error;
    throw refused(`page ${number} of ${name} is damaged`, AGAIN, name);
  }
}

function tooMany(name: string): AuditError {
  return refused(`${name} holds too many words to be read`, null, name);
}

/**
 * What is drawn takes as long to read as what is written, so it is read where it is of use: in a document that frames cells
 * on one of the two pages with most amounts.
 */
async function withRulings(document: Proxy, pages: readonly TurnedPage[]): Promise<readonly Page[]> {
  const amounts = new Map(pages.map((page) => [page, amountsOn(page)]));
  const probed = pages
    .filter((page) => (amounts.get(page) ?? 0) >= FEWEST_AMOUNTS)
    .toSorted((a, b) => (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0))
    .slice(0, MOST_PROBES);
  const drawn = new Map<Page, readonly Box[]>();
  for (const page of probed) drawn.set(page, await drawnOn(document, page));
  if (![...drawn.values()].some(frames)) return pages;
  for (const page of pages) if (!drawn.has(page)) drawn.set(page, await drawnOn(document, page));
  return pages.map((page) => ({ ...page, rulings: drawn.get(page) ?? [] }));
}

const MOST_PROBES = 2;
/** No table has fewer. */
const FEWEST_AMOUNTS = 2;

function amountsOn({ items }: Page): number {
  return items.filter(({ text }) => /^[\s$(]*\d[\d,.]*[\s)%]*$/.test(text)).length;
}

async function drawnOn(document: Proxy, { number, turn }: TurnedPage): Promise<readonly Box[]> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const rulings = await rulingsOf(page, view);
  page.cleanup();
  return rulings.map((ruling) => turnedBox(ruling, turn));
}

/** Lines between columns, as high as a row. */
function frames(rulings: readonly Box[]): boolean {
  const between = rulings.filter(
    ({ left, right, top, bottom }) => bottom - top > Math.max(LOWEST, right - left),
  );
  return between.length >= FEWEST_BETWEEN;
}

const LOWEST = 6;
const FEWEST_BETWEEN = 3;
