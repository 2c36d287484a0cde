/** The straight lines that are drawn on a page, as around the cells of a table. */
import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';
import type { Matrix } from './upright.ts';

type ProxyPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Operators = Awaited<ReturnType<ProxyPage['getOperatorList']>>;

/** A line, or any other box: points from the page's top left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line is no thicker, in points. */
const THICKEST = 2.5;
/** Of what draws one page: a table of a hundred rows takes some thousands. */
const MOST_OPERATORS = 30_000;

/** @param view from the page's own points to those from its top left corner */
export async function rulingsOf(page: ProxyPage, view: Matrix): Promise<readonly Box[]> {
  addTransfer();
  const [operators, { OPS }] = await Promise.all([operatorsOf(page), getResolvedPDFJS()]);
  const rulings: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [index, operator] of (operators?.fnArray ?? []).entries()) {
    const values = operators?.argsArray[index] as unknown;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operator === OPS.transform) matrix = times(matrix, values as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = times(matrix, (values as readonly (Matrix | null)[])[0] ?? UNMOVED);
    } else if (operator === OPS.constructPath)
      for (const line of linesOf(values as Path, matrix, OPS)) rulings.push(line);
  }
  return rulings;
}

const TAKE = '_renderPageChunk';

/** What pdf.js hands over of a page's operators, and where from. */
interface Parts {
  [TAKE]?: (part: Part, state: { readonly streamReader?: ReadableStreamDefaultReader | null }) => void;
}
interface Part extends Operators {
  readonly length: number;
  readonly lastChunk: boolean;
}

/**
 * What draws the page, `null` where it is too much to be a release: a small file may draw a line a billion times. pdf.js
 * hands it over in parts and then as a whole; there is no other place where it can be told that it is enough.
 */
async function operatorsOf(page: ProxyPage): Promise<Operators | null> {
  const parts = page as unknown as Parts;
  const take = parts[TAKE]?.bind(page);
  if (take === undefined) return null;
  let left = MOST_OPERATORS;
  parts[TAKE] = (part, state) => {
    left -= part.length;
    take(left < 0 ? END : part, state);
    if (left < 0) state.streamReader?.cancel(new Error('enough')).catch(() => undefined);
  };
  const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  return left < 0 ? null : operators;
}

const END: Part = { length: 0, fnArray: [], argsArray: [], lastChunk: true };

/** pdf.js needs it to hand over fonts, and Node has it from version 22 on only. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  // eslint-disable-next-line no-extend-native
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length);
    },
  });
}

const NO_ANNOTATIONS = 0;
const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How it is painted, and the path: a number for the kind of each step, then its coordinates. */
type Path = readonly [number, readonly (ArrayLike<number> | null)[], unknown];
/** Coordinates of each kind of step: to begin at, a line to, two curves to, and back to where it began. */
const COORDINATES = [2, 2, 6, 4, 0] as const;

function linesOf([paint, [steps]]: Path, matrix: Matrix, ops: Readonly<Record<string, number>>): Box[] {
  if (paint === ops['endPath'] || steps === null || steps === undefined) return [];
  const isFilled = paint === ops['fill'] || paint === ops['eoFill'];
  return partsOf(steps, matrix).flatMap((part) => sides(part, isFilled));
}

/** What a part of a path draws: the box around it, and of how many points with straight sides between them it is. */
interface Shape {
  readonly box: Box;
  readonly points: number;
}

function partsOf(steps: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): readonly Shape[] {
  const parts: Shape[] = [];
  for (let at = 0; at < steps.length;) {
    const kind = steps[at] as number;
    const count = COORDINATES[kind];
    const before = kind === BEGIN ? NOTHING : parts.pop();
    if (count === undefined || before === undefined) return [];
    const [x = 0, y = 0] = [steps[at + count - 1], steps[at + count]];
    const added = count === 0 ? before : withPoint(before, a * x + c * y + e, b * x + d * y + f);
    parts.push(count > 2 ? { ...added, points: NaN } : added);
    at += 1 + count;
  }
  return parts;
}

const BEGIN = 0;
const NOTHING: Shape = {
  box: { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  points: 0,
};

function withPoint({ box, points }: Shape, x: number, y: number): Shape {
  const [left, right] = [Math.min(box.left, x), Math.max(box.right, x)];
  return {
    box: { left, right, top: Math.min(box.top, y), bottom: Math.max(box.bottom, y) },
    points: points + 1,
  };
}

/** A thin box is a line; of a larger one the outline is four, and a ground of colour is none. */
function sides({ box, points }: Shape, isFilled: boolean): readonly Box[] {
  const { left, right, top, bottom } = box;
  if (!(points > 1)) return [];
  if (right - left <= THICKEST || bottom - top <= THICKEST) return [box];
  if (isFilled || points < 4) return [];
  return [
    { ...box, bottom: top },
    { ...box, top: bottom },
    { ...box, right: left },
    { ...box, left: right },
  ];
}
