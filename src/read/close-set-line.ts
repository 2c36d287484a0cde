/** A line of a table whose cells one blank parts, as text copied out of a PDF has it: a row of figures, heads, or words. */
import type { CellPiece } from './bare-pipe-cells.ts';
import { isPeriodHead } from './bare-pipe-cells.ts';
import { partedAtBlanks } from './fixed-width-seams.ts';
import { figuresBehind, type Segment } from './fixed-width-line.ts';
import { CURRENCY, isSentence, YEAR } from './one-cell-lines.ts';
import type { Line } from './text-lines.ts';

export interface CloseSetRow {
  readonly line: Line;
  /** The caption and the figures, or the heads with what stands over the captions before them. */
  readonly pieces: readonly CellPiece[];
  /** `note` is a line of heads that says nothing of single columns: `(Unaudited)`. */
  readonly kind: 'figures' | 'head' | 'note' | 'words' | 'blank' | 'break';
}

const NOTE = /^(?:\((?:un)?audited\)\s?)+$/i;
const LONGEST_CAPTION = 140;

export function rowOf(line: Line): CloseSetRow {
  const text = line.text.trim();
  if (line.kind !== 'text' || text.startsWith('|')) return { line, pieces: [], kind: 'break' };
  if (NOTE.test(text)) return { line, pieces: [], kind: 'note' };
  const heads = headsOf(line);
  if (heads !== undefined) return { line, pieces: heads, kind: 'head' };
  // The number of a page, as it may be, is no row.
  const figures = /^\d{1,3}$/.test(text) ? [] : withRanges(figuresBehind(line.text));
  const caption = line.text.slice(0, figures[0]?.start ?? 0);
  if (figures.length > 0 && isCaption(caption) && figures.some(({ kind }) => kind === 'figure'))
    return {
      line,
      pieces: [pieceOf(line, captionOf(caption)), ...figures.map((each) => pieceOf(line, each))],
      kind: 'figures',
    };
  // Two heads in one that cannot be told apart stand over no known columns.
  if (isPeriodHead(text))
    return { line, pieces: [], kind: /\bended\b.*\bended\b/i.test(text) ? 'break' : 'head' };
  return { line, pieces: [], kind: isSentence(text) && !isHeading(text) ? 'break' : 'words' };
}

/** `Adjustments to reconcile net income to net cash provided by operating activities:` */
function isHeading(text: string): boolean {
  return text.endsWith(':') && text.length <= LONGEST_CAPTION && !/[.;] /.test(text);
}

/** `$0.79 - $0.80` is one figure; a dash between figures without such marks stands for none. */
function withRanges(figures: readonly Segment[]): readonly Segment[] {
  const isEnd = (at: number): boolean => /^[$€£¥]\d|^\d[\d.]*%$/.test(figures[at]?.text ?? '');
  return figures.flatMap((figure, at) => {
    const isDash = (index: number): boolean =>
      /^[-–]$/.test(figures[index]?.text ?? '') && isEnd(index - 1) && isEnd(index + 1);
    if (isDash(at) || isDash(at - 1)) return [];
    return [isDash(at + 1) ? { ...figure, end: figures[at + 2]?.end ?? figure.end } : figure];
  });
}

/** Words of a name, without the end of a sentence, or nothing. */
function isCaption(caption: string): boolean {
  const words = caption.trim();
  // A sentence, or a caption that goes on in the next line: `443,841,000 and 442,664,000`.
  if (/\b(?:and|of|or|to)$/.test(words)) return false;
  return (
    words === '' ||
    (/\p{L}/u.test(words) && words.length <= LONGEST_CAPTION && !/[.;]$|[.;] \p{Lu}\p{Ll}/u.test(words))
  );
}

type Extent = Pick<Segment, 'start' | 'end'>;

function captionOf(caption: string): Extent {
  const start = caption.length - caption.trimStart().length;
  return { start: Math.min(start, caption.trimEnd().length), end: caption.trimEnd().length };
}

function pieceOf(line: Line, { start, end }: Extent): CellPiece {
  return { span: { start: line.start + start, end: line.start + end }, text: line.text.slice(start, end) };
}

/** Years, currencies or dates side by side, behind a note in brackets or not; `undefined` where there are none. */
function headsOf(line: Line): readonly CellPiece[] | undefined {
  const { text } = line;
  const stub = /^\s*\([^()]{3,90}\)(?= )/.exec(text)?.[0] ?? '';
  const from = stub.length + (text.slice(stub.length).length - text.slice(stub.length).trimStart().length);
  const words = text.slice(from).trimEnd();
  const parts = partsOf(words);
  if (parts.length < 2) return undefined;
  let at = from;
  const heads = parts.map((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return pieceOf(line, { start, end: at });
  });
  return stub === '' ? heads : [pieceOf(line, captionOf(stub)), ...heads];
}

function partsOf(words: string): readonly string[] {
  const tokens = words.split(/\s+/);
  if (tokens.every((token) => YEAR.test(token)) || tokens.every((token) => CURRENCY.test(token)))
    return tokens;
  return partedAtBlanks(words);
}
