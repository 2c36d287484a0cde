/**
 * Heads in each other's place: the column of adjusted figures repeats the statements, row after row, and the column of what
 * is reported does not. Each column foots by itself, so that no equality breaks.
 */
import type { Extraction, TableLayout } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { Notice } from '../model/notice.ts';
import { groupBy } from '../model/grouped.ts';
import { quantityKey } from '../model/quantity.ts';
import { agree } from './sentences/mentions.ts';
import { captionSlug } from './slug.ts';

/** Fewer rows may repeat a statement by chance, or because nothing was adjusted in them. */
const ENOUGH_ROWS = 3;
const ADJUSTED = /-(?:adjusted|non-gaap|underlying|adjusted-non-gaap|non-gaap-adjusted)$/;

export function exchangedHeads({ facts, figures, tables }: Extraction): readonly Notice[] {
  const statements = tables.map(({ kind }) => kind === 'operations' || kind === 'balance-sheet');
  const stated = groupBy(facts, (fact) =>
    fact.place.kind === 'table' && statements[fact.place.table] === true
      ? keyOf(fact, tables[fact.place.table]?.rows[fact.place.row]?.caption)
      : null,
  );
  const rows = groupBy(facts, ({ place }) => (place.kind === 'table' ? `${place.table}/${place.row}` : null));
  return tables.flatMap((layout, table): readonly Notice[] => {
    if (statements[table] === true) return [];
    const votes = layout.rows.map((_, row) => voteOf(rows.get(`${table}/${row}`) ?? [], layout, row, stated));
    const exchanged = votes.flatMap((vote) => (vote?.isExchanged === true ? [vote.adjusted] : []));
    const [first] = exchanged;
    if (
      first === undefined ||
      exchanged.length < ENOUGH_ROWS ||
      votes.some((vote) => vote?.isExchanged === false)
    )
      return [];
    const figure = figures.find(({ id }) => id === first.id);
    const message = `The column of adjusted figures repeats ${exchanged.length} amounts of the statements, and the column of reported ones none; see whether their heads are exchanged.`;
    return figure === undefined
      ? []
      : [{ code: 'exchanged-heads', message, line: figure.line, span: figure.span }];
  });
}

/** One string for what a statement calls so, and what is adjusted of it: by the words of the row, whose column says the rest. */
function keyOf({ period, unit }: Fact, caption = ''): string | null {
  return period === null || caption === '' ? null : quantityKey(captionSlug(caption), period, unit);
}

interface Vote {
  readonly adjusted: Fact;
  /** The adjusted column agrees with the statements, and not the one beside it; `false` where it is the other way round. */
  readonly isExchanged: boolean;
}

/** `null` where the row tells nothing: what is adjusted by nothing is the same in both columns. */
function voteOf(
  row: readonly Fact[],
  { rows }: TableLayout,
  at: number,
  stated: ReadonlyMap<string, readonly Fact[]>,
): Vote | null {
  const adjusted = row.find(({ concept }) => concept !== null && ADJUSTED.test(concept));
  const reported = row.find(({ concept, unit }) => concept === rows[at]?.concept && unit === adjusted?.unit);
  const [source] = adjusted === undefined ? [] : (stated.get(keyOf(adjusted, rows[at]?.caption) ?? '') ?? []);
  if (adjusted === undefined || reported === undefined || source === undefined) return null;
  if (agree(adjusted, reported)) return null;
  const [isAdjusted, isReported] = [agree(adjusted, source), agree(reported, source)];
  return isAdjusted === isReported ? null : { adjusted, isExchanged: isAdjusted };
}
