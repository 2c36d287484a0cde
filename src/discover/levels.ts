/**
 * `Net income was $5 million`: the words leave open whose. A statement may print net income before the share of
 * noncontrolling interests, that of the parent and that of common shareholders, and a headline means any of them.
 */
import type { Fact } from '../model/fact.ts';
import { append } from '../model/grouped.ts';
import { quantityKey } from '../model/quantity.ts';
import { agree } from './mentions.ts';

const INCOME = String.raw`(?:income|profit|earnings|loss)`;
const NAME = String.raw`(?:gaap |consolidated )?net (?:\(?${INCOME}\)? ?\/?){1,2}`;
const SAID = new RegExp(String.raw`^${NAME}$`, 'i');
const LEVEL = new RegExp(String.raw`^${NAME},? ?(?:attributable|available|applicable) to\b(.*)$`, 'i');
/** What belongs to these is nobody's headline. */
const OTHERS = /\b(?:non-?controlling|minority|preferred|participating|unvested)\b/i;

/** @returns the row that a sentence on net income repeats where it does not repeat `source`; `null` where there is none */
export function incomeLevels(facts: readonly Fact[]): (mention: Fact, source: Fact) => Fact | null {
  let rows: ReadonlyMap<string, readonly Fact[]> | null = null;
  return (mention, source) => {
    const { caption, concept, period, place, unit } = mention;
    const isOpen = place.kind === 'prose' && source.place.kind === 'table' && SAID.test(caption);
    if (!isOpen || period === null || agree(mention, source)) return null;
    rows ??= levelsOf(facts);
    const levels = rows.get(quantityKey('', period, unit)) ?? [];
    return levels.find((row) => row.concept !== concept && agree(mention, row)) ?? null;
  };
}

function levelsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.place.kind !== 'table' || fact.concept === null || fact.period === null) continue;
    const whose = LEVEL.exec(fact.caption)?.[1];
    if (whose === undefined || OTHERS.test(whose)) continue;
    const key = quantityKey('', fact.period, fact.unit);
    append(rows, key, fact);
  }
  return rows;
}
