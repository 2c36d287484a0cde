/**
 * Every numeral of the document, each exactly once. Tables and sentences say what they have understood of theirs; what
 * nobody has claimed at the end is classed by the words next to it.
 */
import type { Figure, FigureClass, FigureId } from '../../model/figure.ts';
import { isReal } from '../../model/figure.ts';
import type { Span } from '../../model/place.ts';
import { lineCounter } from '../../model/line-counter.ts';
import { findNumerals, isZerosOfScale } from './numerals.ts';

export interface Inventory {
  /** The id of the numeral in a span, which may hold a sign or parentheses besides. */
  readonly idOf: (span: Span) => FigureId;
  /** Records what a numeral is; the first record stands. */
  readonly record: (span: Span, figureClass: FigureClass) => FigureId;
  /** Changes a record when more of the sentence is known. */
  readonly revise: (id: FigureId, figureClass: FigureClass) => void;
  /** Says why a real figure has no meaning; the first reason stands. */
  readonly untie: (id: FigureId, reason: string) => void;
  readonly isRecorded: (span: Span) => boolean;
  /** Whether a numeral starts in the span; digits behind another's point are only the rest of that one. */
  readonly isNumeral: (span: Span) => boolean;
  readonly finish: (classOf: (span: Span) => FigureClass) => Finished;
}

interface Finished {
  readonly figures: readonly Figure[];
  readonly untied: readonly { readonly figure: FigureId; readonly reason: string }[];
}

/** Figures that are no single numerals of the text. */
interface Known {
  /** Dashes that stand for nothing, in order: figures without a digit. */
  readonly nils: readonly Span[];
  /** Numbers with separators where none belong: each is one figure. Default: none. */
  readonly wholes?: readonly Span[];
}

export function takeInventory(text: string, { nils, wholes = [] }: Known): Inventory {
  const { spans, ids } = numbered(findNumerals(text), nils, wholes);
  const recorded = new Map<FigureId, Recorded>();
  for (const [index, span] of spans.entries())
    if (isZerosOfScale(text, span)) recorded.set(`f${index + 1}`, { span, class: 'label' });
  const reasons = new Map<FigureId, string>();
  const idOf = (span: Span): FigureId => {
    const id = idIn(ids, span);
    if (id === undefined) throw new RangeError(`no numeral between ${span.start} and ${span.end}`);
    return id;
  };
  return {
    idOf,
    isRecorded: (span) => recorded.has(idOf(span)),
    isNumeral: (span) => idIn(ids, span) !== undefined,
    record(span, figureClass) {
      const id = idOf(span);
      if (!recorded.has(id)) recorded.set(id, { span, class: figureClass });
      return id;
    },
    revise(id, figureClass) {
      const known = recorded.get(id);
      if (known !== undefined) recorded.set(id, { ...known, class: figureClass });
    },
    untie(id, reason) {
      if (!reasons.has(id)) reasons.set(id, reason);
    },
    finish(classOf) {
      const figures = placeFigures(text, spans, recorded, classOf);
      const untied = figures
        .filter((figure) => isReal(figure.class) && (reasons.has(figure.id) || !recorded.has(figure.id)))
        .map((figure) => ({ figure: figure.id, reason: reasons.get(figure.id) ?? 'not understood' }));
      return { figures, untied };
    },
  };
}

/** Ids by where a figure starts; every numeral inside a whole leads to the whole. */
function numbered(
  numerals: readonly Span[],
  nils: readonly Span[],
  wholes: readonly Span[],
): { readonly spans: readonly Span[]; readonly ids: ReadonlyMap<number, FigureId> } {
  const wholeAt = ({ start }: Span): Span | undefined =>
    wholes.find((whole) => whole.start <= start && start < whole.end);
  const apart = wholes.length === 0 ? numerals : numerals.filter((each) => wholeAt(each) === undefined);
  const spans = [...apart, ...nils, ...wholes].toSorted((a, b) => a.start - b.start);
  const ids = new Map<number, FigureId>(spans.map((span, index) => [span.start, `f${index + 1}`]));
  for (const numeral of wholes.length === 0 ? [] : numerals) {
    const id = ids.get(wholeAt(numeral)?.start ?? -1);
    if (id !== undefined) ids.set(numeral.start, id);
  }
  return { spans, ids };
}

interface Recorded {
  readonly span: Span;
  readonly class: FigureClass;
}

function placeFigures(
  text: string,
  numerals: readonly Span[],
  recorded: ReadonlyMap<FigureId, Recorded>,
  classOf: (span: Span) => FigureClass,
): readonly Figure[] {
  const place = lineCounter(text);
  return numerals.map((numeral, index): Figure => {
    const id = `f${index + 1}`;
    const known = recorded.get(id) ?? { span: numeral, class: classOf(numeral) };
    const { line, column } = place(known.span.start);
    return {
      id,
      text: text.slice(known.span.start, known.span.end),
      span: known.span,
      line,
      column,
      class: known.class,
    };
  });
}

/** The first numeral that starts in a span. */
function idIn(ids: ReadonlyMap<number, FigureId>, { start, end }: Span): FigureId | undefined {
  for (let at = start; at < end; at++) {
    const id = ids.get(at);
    if (id !== undefined) return id;
  }
  return undefined;
}
