/**
 * `Cash and cash equivalents, restricted cash and short-term investments of A`: the amount is the sum of the rows that its
 * sentence names one after the other, on that day.
 */
import type { Binding } from '../../model/evaluation.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { append } from '../../model/grouped.ts';
import { quantityKey } from '../../model/quantity.ts';
import { currencyOf } from '../../model/unit.ts';
import { captionKey } from '../sheets/captioned.ts';
import { conceptSlug } from '../slug.ts';

const JOINT = /,\s+(?:and\s+)?|\s+and\s+/i;
const MOST_PIECES = 12;

export function listedRows({ facts }: Extraction): readonly Binding[] {
  const lists = facts.filter(isListed);
  if (lists.length === 0) return [];
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.place.kind !== 'table' || fact.period?.kind !== 'instant') continue;
    append(rows, quantityKey(captionKey(fact.caption), fact.period, fact.unit), fact);
  }
  return lists.flatMap((list, index) => bindingOf(list, index, rows) ?? []);
}

function isListed({ place, concept, caption, period }: Fact): boolean {
  return (
    place.kind === 'prose' &&
    period?.kind === 'instant' &&
    concept?.startsWith('said:cash-') === true &&
    JOINT.test(caption)
  );
}

function bindingOf(list: Fact, index: number, rows: ReadonlyMap<string, readonly Fact[]>): Binding | null {
  const { period, unit, id } = list;
  if (period === null) return null;
  const pieces = list.caption.split(JOINT);
  const parts =
    pieces.length > MOST_PIECES
      ? null
      : named(pieces, (name) => {
          const found = rows.get(quantityKey(captionKey(name), period, unit)) ?? [];
          // Rows of one name may be of two kinds, current and not.
          return found.length === 1 ? (found[0] ?? null) : null;
        });
  if (parts === null || parts.length < 2) return null;
  const figures = [id, ...parts.map((part) => part.id)];
  return {
    id: `listed${index + 1}@${id}`,
    identity: `claimed/listed/${conceptSlug(list.concept ?? '')}`,
    title: 'The stated amount is the sum of the rows that its sentence names',
    kind: 'footing',
    origin: 'claimed',
    severity: 'error',
    because: 'What is named together is added up.',
    help: null,
    equation: {
      left: { kind: 'fact', figure: id },
      relation: '=',
      right: { kind: 'sum', operands: parts.map((part) => ({ kind: 'fact', figure: part.id })) },
    },
    alternatives: [],
    reported: id,
    figures,
    period,
    currency: currencyOf(unit) ?? null,
    untested: null,
  };
}

/** Each name is a row; `cash and cash equivalents` is one of two pieces. `null` where a name is none. */
function named(pieces: readonly string[], rowOf: (name: string) => Fact | null): readonly Fact[] | null {
  const found: Fact[] = [];
  for (let at = 0; at < pieces.length;) {
    const two = at + 1 < pieces.length ? rowOf(`${pieces[at]} and ${pieces[at + 1]}`) : null;
    const row = two ?? rowOf(pieces[at] ?? '');
    if (row === null) return null;
    found.push(row);
    at += two === null ? 1 : 2;
  }
  return found;
}
