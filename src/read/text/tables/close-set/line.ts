/** A line of a table whose cells one blank parts, as text copied out of a PDF has it: a row of figures, heads, or words. */
import { hasLetter } from '../../../../model/letters.ts';
import type { CellPiece } from '../bare-pipes/cells.ts';
import { datesColumns } from '../bare-pipes/cells.ts';
import { headsIn } from './heads.ts';
import { figuresBehind, isRangeEnd, type Segment } from '../fixed-width/line.ts';
import { isSentence } from '../one-cell/lines.ts';
import { LIST_MARK } from '../../blocks.ts';
import type { Line } from '../../lines.ts';

export interface CloseSetRow {
  readonly line: Line;
  /** The caption and the figures, or the heads with what stands over the captions before them. */
  readonly pieces: readonly CellPiece[];
  /**
   * `remark` is a line of heads that says nothing of single columns: `(Unaudited)`; `sentence` a line too long for a
   * caption, or one of its lines; `break` what no table goes over.
   */
  readonly kind: 'figures' | 'head' | 'remark' | 'words' | 'sentence' | 'blank' | 'break';
}

const REMARK = /^(?:\((?:un)?audited\)\s?)+$/i;
const LONGEST_CAPTION = 140;
/** No row of a page is as long. */
const LONGEST_LINE = 400;

export function rowOf(line: Line): CloseSetRow {
  const text = line.text.trim();
  const kind = bareKindOf(line, text);
  if (kind !== undefined) return { line, pieces: [], kind };
  const heads = headsOf(line);
  if (heads !== undefined) return { line, pieces: heads, kind: 'head' };
  const row = figuresRow(line, text);
  if (row !== undefined) return row;
  // Two heads in one that cannot be told apart stand over no known columns.
  if (datesColumns(text))
    return { line, pieces: [], kind: /\bended\b.{0,200}\bended\b/i.test(text) ? 'break' : 'head' };
  return { line, pieces: [], kind: isSentence(text) && !isHeading(text) ? 'sentence' : 'words' };
}

function bareKindOf(line: Line, text: string): CloseSetRow['kind'] | undefined {
  const isOther = line.kind !== 'text' || text.startsWith('|') || LIST_MARK.test(text);
  if (isOther || text.length > LONGEST_LINE) return 'break';
  return REMARK.test(text) ? 'remark' : undefined;
}

function figuresRow(line: Line, text: string): CloseSetRow | undefined {
  // The number of a page, as it may be, is no row.
  if (/^\d{1,3}$/.test(text)) return undefined;
  const figures = withoutYear(withRanges(figuresBehind(line.text)));
  const caption = line.text.slice(0, figures[0]?.start ?? 0);
  if (!isCaption(caption) || !figures.some(({ kind }) => kind === 'figure')) return undefined;
  const pieces = [captionOf(caption), ...figures].map((each) => pieceOf(line, each));
  return { line, pieces, kind: 'figures' };
}

/** `Adjustments to reconcile net income to net cash provided by operating activities:` */
function isHeading(text: string): boolean {
  return text.endsWith(':') && text.length <= LONGEST_CAPTION && !/[.;] /.test(text);
}

/** `Notes due 2027 5 7`: a year before figures is of the caption, unless they are such numbers as well. */
function withoutYear(figures: readonly Segment[]): readonly Segment[] {
  const [first, ...others] = figures;
  const isOwn = others.length === 0 || others.some(({ text }) => /^\(?\d{4}\)?$/.test(text));
  return first?.kind === 'year' && !isOwn ? others : figures;
}

/** `$0.79 - $0.80` is one figure; a dash between figures without such marks stands for none. */
function withRanges(figures: readonly Segment[]): readonly Segment[] {
  const isEnd = (at: number): boolean => isRangeEnd(figures[at]?.text ?? '');
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
    (hasLetter(words) && words.length <= LONGEST_CAPTION && !/[.;]$|[.;] \p{Lu}\p{Ll}/u.test(words))
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

/** Heads side by side, behind a note in brackets or not; `undefined` where there are none. */
function headsOf(line: Line): readonly CellPiece[] | undefined {
  const { text } = line;
  const stub = /^\s*\([^()]{3,90}\)(?= )/.exec(text)?.[0] ?? '';
  const from = stub.length + (text.slice(stub.length).length - text.slice(stub.length).trimStart().length);
  const words = headsIn(text.slice(from).trimEnd());
  if (words === undefined) return undefined;
  let at = from;
  const heads = words.map((word) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return pieceOf(line, { start, end: at });
  });
  return stub === '' ? heads : [pieceOf(line, captionOf(stub)), ...heads];
}
