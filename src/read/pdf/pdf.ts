/**
 * A PDF to blocks. It knows only where each word is printed, so lines, columns, tables and paragraphs are found again
 * from the distances between words, as a reader does.
 */
import type { Content } from '../reader.ts';
import { vocabularyOf } from './rows/broken-words.ts';
import { compose, type Part } from './compose.ts';
import { noticesOfCutOff, withoutCutOff } from './page/cut-off.ts';
import { noticesOfEnd } from './page/end.ts';
import { withoutFurniture } from './page/furniture.ts';
import { withLigatures } from './page/ligatures.ts';
import { type Line, linesOf } from './page/lines.ts';
import { openPages, type Page } from './page/open.ts';
import { paragraphsOf, pitchOf } from './paragraphs.ts';
import { withoutHeadsAgain } from './rows/heads-again.ts';
import { orderedRows } from './rows/ordered-rows.ts';
import { type Row, rowOf } from './rows/pieces.ts';
import { withRests } from './rows/parted-rows.ts';
import { checkText, noticesOfLetters } from './page/letters.ts';
import { framedRows } from './rows/ruled-rows.ts';
import { withSpacedRows } from './rows/spaced-rows.ts';
import { withoutStacks } from './rows/stacked-heads.ts';
import { findTables, type Measure } from './tables/tables.ts';
import { inColumns } from './page/two-columns.ts';
import { withWholeFigures } from './rows/whole-figures.ts';
import { wordsOf } from './page/words.ts';

/** @throws AuditError where the PDF is encrypted, broken, too long, or holds no text that can be read */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Content> {
  const pages = await openPages(bytes, name);
  const words = withLigatures(pages.map(wordsOf));
  const whole = withoutCutOff(words, pages);
  const lines = whole.map((own) => inColumns(linesOf(own)));
  checkText(
    lines.flatMap((own) => own.flatMap((line) => line.words.map((word) => word.text))).join(''),
    bytes,
    name,
  );
  const rows = rowsOfPages(withoutFurniture(lines, pages), pages);
  const content = compose(partsOf(rows, (pages[0]?.width ?? 0) / 2));
  const notices = [
    ...noticesOfEnd(bytes),
    ...noticesOfLetters(words.flat()),
    ...noticesOfCutOff(words.flat().length - whole.flat().length),
  ];
  return notices.length === 0 ? content : { ...content, notices };
}

/** What stands beside one another, however it is wrapped. */
function rowsOfPages(lines: readonly (readonly Line[])[], pages: readonly Page[]): readonly Row[] {
  const isWord = vocabularyOf(lines);
  const framed = lines.map((own, index) => framedRows(own, pages[index]?.rulings ?? [], isWord));
  const loose = lines.map((own, index) => own.filter((line) => framed[index]?.has(line) !== true));
  const ordered = orderedRows(loose, isWord);
  const printed = lines.flatMap((own, index) =>
    own.map((line) => framed[index]?.get(line) ?? ordered.get(line) ?? rowOf(line)),
  );
  return withoutStacks(withRests(withSpacedRows(withWholeFigures([...new Set(printed)]), isWord), isWord));
}

/** @param centre of the pages */
function partsOf(printed: readonly Row[], centre: number): readonly Part[] {
  const measure = { ...measureOf(printed), centre };
  const rows = withoutHeadsAgain(printed, measure);
  const pitch = pitchOf(rows);
  const parts: Part[] = [];
  let at = 0;
  const takeText = (end: number): void => {
    for (const paragraph of paragraphsOf(rows.slice(at, end), measure, pitch))
      parts.push({ kind: 'paragraph', paragraph });
    at = end;
  };
  for (const run of findTables(rows, measure)) {
    takeText(run.start);
    parts.push({ kind: 'table', run });
    at = run.end;
  }
  takeText(rows.length);
  return parts;
}

/** Where lines begin and end: the outermost tenth is left out, for marks in the margin. Tables may be wider than text. */
function measureOf(rows: readonly Row[]): Omit<Measure, 'centre'> {
  const text = rows.filter((row) => row.pieces.length === 1 && row.words.length >= FEWEST_WORDS);
  const lefts = rows.map((row) => row.left).toSorted((a, b) => a - b);
  const rights = (text.length < FEWEST_LINES ? rows : text).map((row) => row.right).toSorted((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.05)] ?? 0;
  return { left, width: (rights[Math.floor(rights.length * 0.95)] ?? 0) - left };
}

/** Of a line of text, and such lines. */
const FEWEST_WORDS = 6;
const FEWEST_LINES = 20;
