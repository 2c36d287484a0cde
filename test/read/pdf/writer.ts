/**
 * A small writer of PDFs, so that a fixture is source to read: words with their places, in points from the page's top
 * left corner, in one of the fonts that every reader knows.
 */

/** Font sizes are in points; `right` sets the words flush with x instead of starting them there. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly right?: boolean;
  readonly bold?: boolean;
  /** Of which part of a tagged document it is: a paragraph, or a cell. */
  readonly part?: number;
}

/** A line that is drawn from one point to the other; `filled` makes it a thin box of ink, as some writers do. */
export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly filled?: boolean;
}

const HEIGHT = 792;
const SIZE = 10;

/** The bytes of a PDF with the given pages. */
export function writePdf(pages: readonly (readonly (Mark | Stroke)[])[]): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((marks, index) => pageObjects(marks, 6 + 2 * index)),
  ];
  return writeObjects(objects);
}

function pageObjects(marks: readonly (Mark | Stroke)[], content: number): readonly string[] {
  const stream = marks.map((mark) => ('from' in mark ? strokeOf(mark) : operators(mark))).join('\n');
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${content} 0 R ` +
      '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}

function operators({ x, y, text, size = SIZE, right = false, bold = false, part }: Mark): string {
  const left = right ? x - widthOf(text) * size : x;
  const [begin, end] = part === undefined ? ['', ''] : [`/P <</MCID ${part}>> BDC `, ' EMC'];
  return `${begin}BT /${bold ? 'F2' : 'F1'} ${size} Tf ${left.toFixed(2)} ${(HEIGHT - y).toFixed(2)} Td (${escape(text)}) Tj ET${end}`;
}

function strokeOf({ from: [x, y], to: [toX, toY], filled = false }: Stroke): string {
  if (!filled) return `${x} ${HEIGHT - y} m ${toX} ${HEIGHT - toY} l S`;
  return `${x} ${HEIGHT - toY} ${Math.max(toX - x, 0.5)} ${Math.max(toY - y, 0.5)} re f`;
}

/** Objects numbered from 1, with the table of their offsets. */
export function writeObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

const CODES: Readonly<Record<string, string>> = { '—': '\\227', '–': '\\226', '’': '\\222', '•': '\\225' };

function escape(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replace(/[—–’•]/g, (mark) => CODES[mark] ?? mark);
}

/** In units of the size, for figures; Helvetica's own widths. */
export function widthOf(text: string): number {
  const widths = [...text].map((character) =>
    /[.,]/.test(character)
      ? 278
      : /[()-]/.test(character)
        ? 333
        : /[%]/.test(character)
          ? 889
          : character === '—'
            ? 1000
            : 556,
  );
  return widths.reduce((sum, width) => sum + width, 0) / 1000;
}

/** A line of a statement: the caption at `x`, and figures flush with the edges. Digits end at the edge. */
export function line(
  y: number,
  caption: string,
  figures: readonly string[],
  options: LineOptions = {},
): readonly Mark[] {
  const { x = 50, edges = EDGES, size = SIZE } = options;
  const marks = figures.map((text, index): Mark => {
    const hanging = /[^\d]*$/.exec(text)?.[0] ?? '';
    const over = hanging === text ? 0 : widthOf(hanging) * size;
    return { x: (edges[index] ?? 0) + over, y, text, right: true, size };
  });
  return [
    ...(caption === '' ? [] : [{ x, y, text: caption, size }]),
    ...marks.filter((mark) => mark.text !== ''),
  ];
}

export interface LineOptions {
  readonly x?: number;
  readonly edges?: readonly number[];
  readonly size?: number;
}

export const EDGES: readonly number[] = [380, 460, 540];
