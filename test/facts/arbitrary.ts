/** Any extraction whose references are in order, however odd its words and numbers. */
import fc from 'fast-check';
import type { Claim } from '../../src/model/claim.ts';
import { TABLE_KINDS, type Extraction, type TableLayout } from '../../src/model/extraction.ts';
import type { Fact, FactPlace } from '../../src/model/fact.ts';
import { OTHER_CLASSES, REAL_CLASSES, type Figure, type FigureId } from '../../src/model/figure.ts';
import type { Notice } from '../../src/model/notice.ts';
import { duration, instant, type Period } from '../../src/model/period.ts';
import type { SourcePlace, Span } from '../../src/model/place.ts';
import { exchangeRate, money, perShare, PURE, SHARES } from '../../src/model/unit.ts';
import type { Amount } from '../../src/number/amount.ts';
import type { Interval } from '../../src/number/interval.ts';
import { roundingInterval } from '../../src/number/rounding.ts';
import { NOTICE_CODES } from './notice-codes.ts';

/** Plain objects, as code makes them. */
function record<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(model, { noNullPrototype: true });
}

/** Any words, lone surrogates and control characters included. */
const words = fc.string({ unit: 'binary', maxLength: 20 });
const fraction = fc.nat({ max: 12 });
const ordinal = fc.integer({ min: 1, max: 10_000 });

export const amounts: fc.Arbitrary<Amount> = record({
  units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  places: fraction,
});

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const periods: fc.Arbitrary<Period> = fc.oneof(
  days.map(instant),
  fc.tuple(days, days).map(([a, b]) => (a < b ? duration(a, b) : duration(b, a))),
);

export const concepts = fc.oneof(
  words,
  words.map((slug) => `doc:${slug}`),
  words.map((slug) => `said:${slug}`),
);

const units = fc.constantFrom(money('CNY'), perShare('USD'), SHARES, PURE, exchangeRate('CNY', 'USD'));

const spans: fc.Arbitrary<Span> = fc
  .tuple(ordinal, fraction)
  .map(([start, length]) => ({ start, end: start + length }));

const intervals: fc.Arbitrary<Interval> = fc
  .tuple(amounts, fc.bigInt({ min: 0n, max: 10n ** 12n }))
  .map(([lo, width]) => ({ lo, hi: { units: lo.units + width, places: lo.places } }));

const sources: fc.Arbitrary<SourcePlace> = fc.oneof(
  record({ kind: fc.constant('text' as const), offset: fraction, line: ordinal, column: ordinal }),
  record({
    kind: fc.constant('page' as const),
    page: ordinal,
    box: fc.option(record({ x: fraction, y: fraction, width: fraction, height: fraction })),
  }),
  record({
    kind: fc.constant('part' as const),
    part: fc.constant('word/document.xml'),
    paragraph: ordinal,
    cell: fc.option(record({ table: ordinal, row: ordinal, column: ordinal })),
  }),
  record({ kind: fc.constant('sheet' as const), sheet: words, cell: fc.constantFrom('A1', 'BC27') }),
);

const figures: fc.Arbitrary<readonly Figure[]> = fc
  .array(
    record({
      text: words.filter((text) => text !== ''),
      span: spans,
      line: ordinal,
      column: ordinal,
      class: fc.constantFrom(...REAL_CLASSES, ...OTHER_CLASSES),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .chain((each) =>
    fc.array(fc.option(sources), { minLength: each.length, maxLength: each.length }).map((places) =>
      each.map((figure, index) => ({
        id: `f${index + 1}`,
        ...figure,
        ...(places[index] ? { source: places[index] } : {}),
      })),
    ),
  );

function tables(ids: fc.Arbitrary<FigureId>): fc.Arbitrary<readonly TableLayout[]> {
  const column = record({
    head: words,
    period: fc.option(periods),
    currency: fc.option(fc.constantFrom('CNY', 'USD')),
  });
  const row = record({
    caption: words,
    section: fc.array(words, { maxLength: 2 }),
    kind: fc.constantFrom('heading' as const, 'figures' as const),
    concept: fc.option(concepts),
    facts: fc.array(ids, { maxLength: 3 }),
  });
  const table = record({
    title: words,
    kind: fc.constantFrom(...TABLE_KINDS),
    columns: fc.array(column, { maxLength: 3 }),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  });
  return fc.array(table, { maxLength: 2 });
}

function claims(figure: fc.Arbitrary<FigureId>): fc.Arbitrary<readonly Claim[]> {
  const said = fc.constantFrom('up' as const, 'down' as const);
  const direction = fc.option(said);
  const kind = <K extends Claim['kind']>(name: K): fc.Arbitrary<K> => fc.constant(name);
  return fc.array(
    fc.oneof(
      record({ kind: kind('growth'), current: figure, base: figure, rate: figure, direction }),
      record({ kind: kind('change'), current: figure, base: figure, change: figure, direction }),
      record({ kind: kind('share'), part: figure, whole: figure, rate: figure }),
      record({ kind: kind('translation'), amount: figure, translated: figure }),
      record({ kind: kind('split'), whole: figure, parts: fc.array(figure, { maxLength: 3 }) }),
      record({ kind: kind('product'), total: figure, count: figure, price: figure }),
      record({ kind: kind('midpoint'), figure, low: figure, high: figure }),
      record({ kind: kind('moved-by'), current: figure, change: figure, rate: figure, direction: said }),
      record({
        kind: kind('margin-change'),
        current: figure,
        part: figure,
        whole: figure,
        change: figure,
        direction,
      }),
      record({ kind: kind('direction'), current: figure, base: figure, direction: said }),
    ),
    { maxLength: 4 },
  );
}

function facts(ids: readonly FigureId[], layouts: readonly TableLayout[]): fc.Arbitrary<readonly Fact[]> {
  const inProse = record({ kind: fc.constant('prose' as const), block: ordinal, sentence: ordinal });
  const inTable = layouts.map((table, index) =>
    record({
      kind: fc.constant('table' as const),
      table: fc.constant(index),
      row: fc.nat({ max: table.rows.length - 1 }),
      column: fraction,
    }),
  );
  const place: fc.Arbitrary<FactPlace> = fc.oneof(inProse, ...inTable);
  const fact = record({
    concept: fc.option(concepts),
    period: fc.option(periods),
    unit: units,
    value: amounts,
    decimals: fc.integer({ min: -12, max: 12 }),
    interval: fc.option(intervals),
    hedge: fc.constantFrom(
      'none' as const,
      'approximately' as const,
      'at-least' as const,
      'at-most' as const,
    ),
    sense: fc.constantFrom(1 as const, -1 as const),
    place,
    caption: words,
    periodLabel: words,
  });
  return fc
    .tuple(fc.shuffledSubarray([...ids]), fc.array(fact, { minLength: ids.length, maxLength: ids.length }))
    .map(([chosen, drawn]) => chosen.flatMap((id, index) => complete(id, drawn[index])));
}

/** Most facts have the interval of their rounding. */
function complete(
  id: FigureId,
  drawn: (Omit<Fact, 'id' | 'interval'> & { interval: Interval | null }) | undefined,
): Fact[] {
  if (drawn === undefined) return [];
  return [{ ...drawn, id, interval: drawn.interval ?? roundingInterval(drawn.value, drawn.decimals) }];
}

const notices: fc.Arbitrary<readonly Notice[]> = fc.array(
  record({
    code: fc.constantFrom(...NOTICE_CODES),
    message: words,
    line: fc.option(ordinal),
    span: fc.option(spans),
  }),
  { maxLength: 2 },
);

export const extractions: fc.Arbitrary<Extraction> = figures.chain((drawn) => {
  const ids = drawn.map(({ id }) => id);
  const id = fc.constantFrom(...ids);
  return tables(id).chain((layouts) =>
    record({
      document: record({
        name: words.map((name) => `r${name.replaceAll(/[/\\\n\r\u2028\u2029]/g, '')}`),
        mediaType: words,
        sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      }),
      figures: fc.constant(drawn),
      facts: facts(ids, layouts),
      claims: claims(id),
      tables: fc.constant(layouts),
      mayNotAddUp: fc.boolean(),
      untied: fc.array(record({ figure: id, reason: words }), { maxLength: 2 }),
      notices,
    }),
  );
});
