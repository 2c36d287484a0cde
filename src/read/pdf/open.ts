/**
 * Bytes to the text items of each page, by pdf.js: no network, no fonts, no code of the document's. Everything is
 * bounded, for a file may say that it has a million pages.
 */
import type { getDocumentProxy } from 'unpdf';
import { AuditError } from '../../model/audit-error.ts';
import { hasEnd } from './end.ts';
import { AGAIN, refused } from './refused.ts';
import { type Box, type Matrix, rulingsOf } from './rulings.ts';
import { hasBomb } from './unpacked.ts';

/** A run of characters in one font, upright; points from the page's top left corner. */
export interface Item {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** The line on which the letters stand. */
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Straight lines, on a page that may hold a table. */
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
type ProxyPage = Awaited<ReturnType<Proxy['getPage']>>;

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
    return await readPages(document, name);
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
      : refused(`${name} is a broken PDF`, AGAIN, name);
  }
}

async function readPages(document: Proxy, name: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
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

async function readPage(document: Proxy, number: number, name: string): Promise<Page> {
  try {
    const page = await document.getPage(number);
    const items = await textItems(page);
    if (items.length > MOST_ON_PAGE) throw tooMany(name);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const view = transform as unknown as Matrix;
    const placed = items.flatMap((item) => place(item, view) ?? []);
    const rulings = mayHoldTable(items) ? await rulingsOf(page, view) : [];
    page.cleanup();
    return { number, ...turned({ items: placed, rulings }, width, height) };
  } catch (error) {
    if (error instanceof AuditError) throw error;
    throw refused(`page ${number} of ${name} is broken: the PDF is incomplete`, AGAIN, name);
  }
}

function tooMany(name: string): AuditError {
  return refused(`${name} holds too many words to be read`, null, name);
}

/** The items of a page as they come, up to more than a page holds: a small file may print one word a billion times. */
async function textItems(page: ProxyPage): Promise<readonly TextItem[]> {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  const items: TextItem[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) if ('str' in item) items.push(item);
    if (items.length <= MOST_ON_PAGE) continue;
    await reader.cancel(new Error('enough'));
    return items;
  }
}

type TextContent = Awaited<ReturnType<ProxyPage['getTextContent']>>;
type TextItem = Exclude<TextContent['items'][number], { readonly type: string }>;

/** Quarter turns against the page: 0 reads from left to right, 1 downwards, 3 upwards. */
interface Placed extends Item {
  readonly turn: number;
}

/** Some amounts, or years over columns. What is drawn takes as long to read as what is written, so it is not read of other pages. */
function mayHoldTable(items: readonly TextItem[]): boolean {
  return items.filter(({ str }) => /^[\s$(]*\d[\d,.]*[\s)%]*$/.test(str)).length >= FEWEST_FIGURES;
}

const FEWEST_FIGURES = 2;

function place(item: TextItem, view: Matrix): Placed | null {
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as readonly number[];
  const along = [view[0] * a + view[2] * b, view[1] * a + view[3] * b] as const;
  const angle = Math.atan2(along[1], along[0]) / (Math.PI / 2);
  const turn = Math.round(angle);
  const left = view[0] * e + view[2] * f + view[4];
  const baseline = view[1] * e + view[3] * f + view[5];
  const size = item.height > 0 ? item.height : Math.hypot(along[0], along[1]);
  if (Math.abs(angle - turn) > 0.05 || ![left, baseline, item.width, size].every(Number.isFinite))
    return null;
  const text = item.str;
  return { text, left, width: item.width, baseline, size, font: item.fontName, turn: (turn + 4) % 4 };
}

interface Printed<Text extends Item> {
  readonly items: readonly Text[];
  readonly rulings: readonly Box[];
}

/** The items that run in the page's main direction, turned upright: stamps along the margin are left out. */
function turned(
  { items, rulings }: Printed<Placed>,
  width: number,
  height: number,
): Printed<Item> & { readonly width: number; readonly height: number } {
  const letters = [0, 0, 0, 0];
  for (const item of items) letters[item.turn] = (letters[item.turn] ?? 0) + item.text.trim().length;
  const main = letters.indexOf(Math.max(...letters));
  const upright = items.filter((item) => item.turn === main);
  const swap = main % 2 === 1;
  return {
    width: swap ? height : width,
    height: swap ? width : height,
    items: upright.map((item) => {
      const [left, baseline] = rotate(item.left, item.baseline, { turn: main, width, height });
      return { ...item, left, baseline };
    }),
    rulings: rulings.map((ruling) => {
      const [x1, y1] = rotate(ruling.left, ruling.top, { turn: main, width, height });
      const [x2, y2] = rotate(ruling.right, ruling.bottom, { turn: main, width, height });
      return {
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      };
    }),
  };
}

interface Turn {
  readonly turn: number;
  readonly width: number;
  readonly height: number;
}

function rotate(x: number, y: number, { turn, width, height }: Turn): readonly [number, number] {
  switch (turn) {
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
    default:
      return [x, y];
  }
}
