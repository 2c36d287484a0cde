/**
 * `Net income was $5 million`: the words leave open whose. A statement may print net income before the share of
 * noncontrolling interests, that of the parent and that of common shareholders, and a headline means any of them, unless
 * the other sentences of the release mean the row of that name.
 */
import type { Fact } from '../../model/fact.ts';
import { append, groupBy } from '../../model/grouped.ts';
import { quantityKey } from '../../model/quantity.ts';
import { agree } from './mentions.ts';

const INCOME = String.raw`(?:income|profit|earnings|loss)`;
const NAME = String.raw`(?:gaap |consolidated )?net (?:\(?${INCOME}\)? ?\/?){1,2}`;
const SAID = new RegExp(String.raw`^${NAME}$`);
const LEVEL = new RegExp(String.raw`^${NAME},? ?(?:attributable|available|applicable) to\b(.*)$`);
/** What belongs to these is nobody's headline. */
const OTHERS = /\b(?:non-?controlling|minority|preferred|participating|unvested)\b/;

export interface IncomeLevels {
  /** The row that a sentence on net income repeats where it does not repeat `source`; `null` where there is none. */
  readonly instead: (mention: Fact, source: Fact) => Fact | null;
  /** Whether a mention is one of net income, which in this release means the row of that name. */
  readonly isSettled: (mention: Fact) => boolean;
}

export function incomeLevels(facts: readonly Fact[]): IncomeLevels {
  let rows: ReadonlyMap<string, readonly Fact[]> | null = null;
  let settled: boolean | null = null;
  const isSettled = ({ caption, place }: Fact): boolean =>
    place.kind === 'prose' &&
    isNetIncome(caption) &&
    (settled ??= meansOwnRow(facts, (rows ??= levelsOf(facts))));
  const instead = (mention: Fact, source: Fact): Fact | null => {
    const { caption, concept, period, place, unit } = mention;
    const isOpen = place.kind === 'prose' && source.place.kind === 'table' && isNetIncome(caption);
    if (!isOpen || period === null || agree(mention, source)) return null;
    rows ??= levelsOf(facts);
    if (isSettled(mention)) return null;
    const levels = rows.get(quantityKey('', period, unit)) ?? [];
    return levels.find((row) => row.concept !== concept && agree(mention, row)) ?? null;
  };
  return { instead, isSettled };
}

/** Whether more sentences on net income repeat only the row of that name than repeat only another of its levels. */
function meansOwnRow(facts: readonly Fact[], rows: ReadonlyMap<string, readonly Fact[]>): boolean {
  const said = facts.filter(({ caption, place }) => place.kind === 'prose' && isNetIncome(caption));
  if (said.length < 2) return false;
  const own = groupBy(facts, ({ place, concept, period, unit }) =>
    place.kind !== 'table' || concept === null || period === null ? null : quantityKey(concept, period, unit),
  );
  let balance = 0;
  for (const mention of said) {
    const { concept, period, unit } = mention;
    if (concept === null || period === null) continue;
    const repeats = (mentions: readonly Fact[] = []): boolean =>
      mentions.some((each) => agree(mention, each));
    const isOwn = repeats(own.get(quantityKey(concept, period, unit)));
    const isOther = repeats(
      rows.get(quantityKey('', period, unit))?.filter((row) => row.concept !== concept),
    );
    if (isOwn !== isOther) balance += isOwn ? 1 : -1;
  }
  return balance > 0;
}

function levelsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.place.kind !== 'table' || fact.concept === null || fact.period === null) continue;
    const caption = fact.caption.toLowerCase();
    const whose = caption.includes('net ') ? LEVEL.exec(caption)?.[1] : undefined;
    if (whose === undefined || OTHERS.test(whose)) continue;
    const key = quantityKey('', fact.period, fact.unit);
    append(rows, key, fact);
  }
  return rows;
}

function isNetIncome(caption: string): boolean {
  const lower = caption.toLowerCase();
  return lower.includes('net ') && SAID.test(lower);
}
