/**
 * Rows that a table of thousands prints one by one: `(in thousands, except hotel statistics)` says that there are some, and
 * not which. They are those that the scale names, those whose captions are averages of one unit, and those with decimals
 * where the amounts of the table have none.
 */
import { slug } from '../../lexicon/caption.ts';
import type { CellFigure } from '../cells/cell.ts';
import type { RowSense } from './measures.ts';
import type { CaptionedRow } from '../rows/rows.ts';
import type { Scale } from '../heads/scale.ts';

/** The senses of the rows, those of the statistics without the scale of the table. */
export function withStatistics(
  rows: readonly CaptionedRow[],
  senses: readonly RowSense[],
  { exponent, excepted }: Scale,
): readonly RowSense[] {
  if (excepted === null || exponent === 0) return senses;
  const names = namesOf(excepted);
  const isOfUnits = OF_UNITS.test(excepted);
  const usual = usualPlaces(rows, senses);
  return senses.map((sense, index) => {
    const row = rows[index] as CaptionedRow;
    const { measure, known } = sense;
    if (known !== null || measure.type !== 'monetary' || measure.exponent !== null) return sense;
    const isStatistic =
      isNamed(row.caption, names) ||
      (isOfUnits && AVERAGE.test(row.caption)) ||
      (usual !== null && hasMorePlaces(row, usual));
    return isStatistic ? { known, measure: { ...measure, exponent: 0 } } : sense;
  });
}

/** What the exceptions are called that are averages: `operating statistics`, `per Boe amounts`. */
const OF_UNITS =
  /\bstatistic|\bmetrics\b|\boperating data\b|\bper[- ](?!(?:[a-z]+ )?(?:share|ads)s?\b)[a-z]/i;
const AVERAGE =
  /\b(?:ADR|RevPAR|TRevPAR|ARPU|ARPA|ARPC|AOV)\b|\baverages? (?:[a-z]+ ){0,4}(?:rates?|prices?|value|revenue per)\b/i;

/** `hotel statistics, ADR and RevPAR and per share amounts`: each by its own words. */
function namesOf(excepted: string): readonly string[] {
  return excepted
    .split(/,|;|\band\b|\bor\b|&/)
    .map((name) => slug(name.replaceAll(/\b(?:amounts?|data|figures?|information|the|for)\b/gi, ' ')))
    .filter((name) => name.length > 2);
}

/** `Same-Property RevPAR`, where the scale leaves out RevPAR; `Production taxes` are not production. */
function isNamed(caption: string, names: readonly string[]): boolean {
  const own = slug(caption.replaceAll(/\([^)]*\)/g, ' '));
  return names.some((name) => own === name || own.endsWith(`-${name}`));
}

function amountsOf({ figures }: CaptionedRow): readonly CellFigure[] {
  return [...figures.values()].filter(
    ({ percent, points, nil, exponent }) => !percent && points === null && !nil && exponent === null,
  );
}

/** The places that most amounts of the table are printed to; `null` where there are no such. */
function usualPlaces(rows: readonly CaptionedRow[], senses: readonly RowSense[]): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const [index, row] of rows.entries()) {
    if (senses[index]?.measure.type !== 'monetary') continue;
    for (const { places } of amountsOf(row)) {
      counts.set(places, (counts.get(places) ?? 0) + 1);
      all += 1;
    }
  }
  for (const [places, count] of counts) if (count * 2 > all) return places;
  return counts.has(0) ? 0 : null;
}

/** In each of its columns: a point that slipped into one figure is in that one alone. */
function hasMorePlaces(row: CaptionedRow, usual: number): boolean {
  const amounts = amountsOf(row);
  return amounts.length > 1 && amounts.every(({ places }) => places > usual);
}
