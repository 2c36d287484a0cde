/** Where things are printed on a page that may be turned: in points from its top left corner, as it is read. */
import type { getDocumentProxy } from 'unpdf';
import type { Box } from './rulings.ts';

type ProxyPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type TextContent = Awaited<ReturnType<ProxyPage['getTextContent']>>;
type TextItem = Exclude<TextContent['items'][number], { readonly type: string }>;

/** What pdf.js gives of a run of characters, and the mark of the part of the document to which it belongs. */
export interface MarkedItem {
  readonly item: TextItem;
  readonly part: string | null;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** A run of characters in one font, upright. */
export interface Item {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** The line on which the letters stand. */
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
  /** The paragraph or cell of which it is a part, where the document marks such. */
  readonly part: string | null;
}

/** Quarter turns against the page: 0 reads from left to right, 1 downwards, 3 upwards. */
interface Placed extends Item {
  readonly turn: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the words of a page stand, and the size of the page as it is. */
export interface Turn extends Size {
  readonly quarters: number;
}

export function place({ item, part }: MarkedItem, view: Matrix): Placed | null {
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
  return { text, left, width: item.width, baseline, size, font: item.fontName, part, turn: (turn + 4) % 4 };
}

/** The items that run in the page's main direction, turned upright: stamps along the margin are left out. */
export function upright(
  items: readonly Placed[],
  size: Size,
): Size & { readonly items: readonly Item[]; readonly turn: Turn } {
  const letters = [0, 0, 0, 0];
  for (const item of items) letters[item.turn] = (letters[item.turn] ?? 0) + item.text.trim().length;
  const quarters = letters.indexOf(Math.max(...letters));
  const turn = { quarters, ...size };
  const isAcross = quarters % 2 === 1;
  return {
    width: isAcross ? size.height : size.width,
    height: isAcross ? size.width : size.height,
    items: items
      .filter((item) => item.turn === quarters)
      .map((item) => {
        const [left, baseline] = turned(item.left, item.baseline, turn);
        return { ...item, left, baseline };
      }),
    turn,
  };
}

export function turnedBox({ left, right, top, bottom }: Box, turn: Turn): Box {
  const [x1, y1] = turned(left, top, turn);
  const [x2, y2] = turned(right, bottom, turn);
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

function turned(x: number, y: number, { quarters, width, height }: Turn): readonly [number, number] {
  switch (quarters) {
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
