/**
 * Captions that are wrapped over lines. A column of captions is narrow, so the words go on in the next line, mostly one
 * blank deeper; whether they do is told by how the lines are set, which is lost once they are rows.
 */
import { startsSmall } from '../../../../model/letters.ts';

/** One line of a table's body. */
export interface BodyLine {
  /** The words before the figures. */
  readonly caption: string;
  readonly indent: number;
  readonly hasFigures: boolean;
  /** A blank line, a rule or a tag stands above it. */
  readonly isApart: boolean;
}

const OPEN_ENDING =
  /(?:[-–—,/&(]|\b(?:of|to|the|for|and|or|in|by|on|from|with|per|both|a|an|at|attributable|net|before|after))$/i;

/** `(a) Basic`, `ii) Diluted`: what is numbered is a row of its own. */
const NUMBERED = /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[a-z]\)|[ivx]{1,4}\))\s+\S/;

/** For each line, whether its caption goes on with that of the line above. */
export function wrappedLines(lines: readonly BodyLine[]): readonly boolean[] {
  const isSpaced = areRowsSpaced(lines);
  const width = lines.reduce((most, line) => (line.hasFigures ? Math.max(most, endOf(line)) : most), 0);
  const isStepOne = lines.some(
    (line, index) => line.caption.endsWith(':') && lines[index + 1]?.indent === line.indent + 1,
  );
  return lines.map((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || above.hasFigures || line.isApart) return false;
    if (above.caption === '' || line.caption === '' || above.caption.endsWith(':')) return false;
    if (NUMBERED.test(line.caption)) return false;
    if (OPEN_ENDING.test(above.caption) || /^[(/&–—-]/.test(line.caption) || isSpaced) return true;
    if (startsSmall(line.caption)) return !isSibling(line, lines[index + 1]);
    if (isCapitals(above.caption) && !isCapitals(line.caption)) return false;
    if (line.indent === above.indent + 1) return !isStepOne;
    return line.indent > above.indent && lacksRoom(above, line, width) && isAlone(above, lines[index + 1]);
  });
}

function endOf({ indent, caption }: BodyLine): number {
  return indent + caption.length;
}

/** The first word would not have stood on the line above, where captions before figures are so wide at most. */
function lacksRoom(above: BodyLine, { caption }: BodyLine, width: number): boolean {
  const word = caption.indexOf(' ');
  const needed = endOf(above) + 1 + (word < 0 ? caption.length : word);
  return needed > width && endOf(above) <= width + LONGEST_WORD;
}

/** No caption reaches further beyond the others, or it is a title over the figures. */
const LONGEST_WORD = 12;

/** What follows stands no deeper than the line above: that heads no rows. */
function isAlone(above: BodyLine, next: BodyLine | undefined): boolean {
  return next === undefined || next.caption === '' || next.indent <= above.indent;
}

/** Rows stand apart from one another, so what does not is one row. */
function areRowsSpaced(lines: readonly BodyLine[]): boolean {
  const behind = lines.filter((_, index) => lines[index - 1]?.hasFigures === true);
  return behind.length > 3 && behind.filter(({ isApart }) => isApart).length * 4 >= behind.length * 3;
}

/** `COSTS AND EXPENSES` over captions in small letters heads them. */
function isCapitals(caption: string): boolean {
  return /\p{Lu}{4}/u.test(caption) && !/\p{Ll}/u.test(caption);
}

/** `basic` and `diluted` under one heading begin in lower case and are rows of their own. */
function isSibling(line: BodyLine, next: BodyLine | undefined): boolean {
  return line.hasFigures && next?.indent === line.indent && startsSmall(next.caption) && !next.isApart;
}
