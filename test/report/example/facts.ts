/** What the figures of the invented release mean. */
import type { Fact } from '../../../src/model/fact.ts';
import type { Figure, FigureId } from '../../../src/model/figure.ts';
import { isReal } from '../../../src/model/figure.ts';
import { duration, instant, type Period } from '../../../src/model/period.ts';
import { money, perShare, PURE, SHARES, type Unit } from '../../../src/model/unit.ts';
import { negate, parseAmount, shift, ZERO } from '../../../src/number/amount.ts';
import { roundingInterval } from '../../../src/number/rounding.ts';
import { DOCUMENT, FIGURES } from './document.ts';

/** The id of the `nth` figure printed as `text`, from 1. */
export function figure(text: string, nth = 1): FigureId {
  const found = FIGURES.filter((each) => each.text === text)[nth - 1];
  if (found === undefined) throw new Error(`The example prints ${text} less than ${String(nth)} times`);
  return found.id;
}

/** The id of a figure in a table: the row that begins with `caption`, the column from 1. */
export function cell(caption: string, column: number): FigureId {
  const row = DOCUMENT.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .find(({ span }) => DOCUMENT.text.startsWith(`${caption}\t`, span.start));
  const start = row?.cells[column]?.span.start;
  const found = FIGURES.find((each) => each.span.start === start);
  if (found === undefined)
    throw new Error(`The example has no figure in ${caption}, column ${String(column)}`);
  return found.id;
}

export const FACTS: readonly Fact[] = FIGURES.flatMap((each) => {
  if (!isReal(each.class)) return [];
  const lineStart = DOCUMENT.text.lastIndexOf('\n', each.span.start) + 1;
  const before = DOCUMENT.text.slice(lineStart, each.span.start);
  return [before.includes('\t') ? tableFact(each, before) : proseFact(each, before)];
});

export const FACTS_BY_ID: ReadonlyMap<FigureId, Fact> = new Map(FACTS.map((fact) => [fact.id, fact]));

function tableFact(each: Figure, before: string): Fact {
  const [caption = '', ...cells] = before.split('\t');
  const column = cells.length;
  const scale = each.class === 'per-share' ? 0 : 3;
  const place = { kind: 'table', table: each.line < 50 ? 0 : 1, row: each.line, column } as const;
  const year = column === 1 ? 2024 : 2025;
  const period = each.line < 50 ? instant(`${year}-12-31`) : duration(`${year}-10-01`, `${year}-12-31`);
  const periodLabel = each.line < 50 ? `Dec 31, ${String(year)}` : `Q4 ${String(year)}`;
  return {
    ...factOf(each, unitOf(each, column === 3 ? 'USD' : 'CNY'), scale, period),
    caption,
    periodLabel,
    place,
  };
}

function proseFact(each: Figure, before: string): Fact {
  const caption = /^- (.*?) (?:was|represents)/.exec(before)?.[1] ?? '';
  const scale = each.class === 'money' ? 6 : each.class === 'percent' ? -2 : 0;
  const isComparative = /compared to|from /.test(before);
  const year = isComparative ? 2024 : 2025;
  const period = duration(`${year}-10-01`, `${year}-12-31`);
  const unit = unitOf(each, before.endsWith('$') ? 'USD' : 'CNY');
  const place = { kind: 'prose', block: each.line, sentence: 0 } as const;
  return {
    ...factOf(each, unit, scale, caption === '' ? null : period),
    caption,
    periodLabel: `Q4 ${String(year)}`,
    place,
  };
}

function unitOf(each: Figure, currency: string): Unit {
  if (each.class === 'percent') return PURE;
  if (each.class === 'shares' || each.class === 'count') return SHARES;
  return each.class === 'per-share' ? perShare(currency) : money(currency);
}

type Named = 'caption' | 'periodLabel' | 'place';

function factOf(each: Figure, unit: Unit, scale: number, period: Period | null): Omit<Fact, Named> {
  const printed = parseAmount(each.text.replaceAll(/[(),]/g, '')) ?? ZERO;
  const value = shift(each.text.startsWith('(') ? negate(printed) : printed, scale);
  const decimals = printed.places - scale;
  const interval = roundingInterval(value, decimals);
  return { id: each.id, concept: null, period, unit, value, decimals, interval, hedge: 'none', sense: 1 };
}
