/** A number as printed, before any meaning. Each numeral of the document is exactly one figure. */
import type { SourcePlace, Span } from './place.ts';

export const REAL_CLASSES = [
  'money',
  'percent',
  'per-share',
  'shares',
  'count',
  'rate',
  'tenor',
  'nil',
] as const;
export const OTHER_CLASSES = [
  'date',
  'time',
  'footnote',
  'label',
  'contact',
  'link',
  'address',
  'name',
  'citation',
  'code',
  'duration',
  'garbage',
] as const;

/** Classes of figures that state a quantity. */
export type RealClass = (typeof REAL_CLASSES)[number];
/** Classes of numerals that do not. */
type OtherClass = (typeof OTHER_CLASSES)[number];
export type FigureClass = RealClass | OtherClass;

/** `f` and the figure's number in the document, from 1. */
export type FigureId = string;

export interface Figure {
  readonly id: FigureId;
  /** Digits, separators, decimal point, and a sign or parentheses that belong to it, as printed. */
  readonly text: string;
  readonly span: Span;
  /** 1-based, in the document's text. */
  readonly line: number;
  readonly column: number;
  /** Left out where the document's text is the file itself, and the place with it. */
  readonly source?: SourcePlace;
  readonly class: FigureClass;
}

export function isReal(figureClass: FigureClass): figureClass is RealClass {
  return (REAL_CLASSES as readonly string[]).includes(figureClass);
}
