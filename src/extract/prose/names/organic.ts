/** Growth without currencies and acquisitions, as tables print it and as sentences call it. */
import type { TableRow } from '../../../model/extraction.ts';
import type { ConceptName, Fact } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import { PURE } from '../../../model/unit.ts';
import { phraseKey } from '../../lexicon/caption.ts';

interface Named {
  readonly key: string;
  readonly concept: ConceptName;
}

/** In keys of phrases: a row that prints it by itself. */
const OWN_ROW =
  /^(?:total |group |consolidated |company )?organic(?: net| total)?(?: sale| revenue| turnover)?(?: growth| change)?$/;
const OWN_COLUMN = /-organic(?:-growth)?$/;
const WHOLE = /^(?:total|group|consolidated|company)\b/i;
const CALLED = [
  '',
  'sale',
  'net sale',
  'revenue',
  'net revenue',
  'growth',
  'sale growth',
  'net sale growth',
  'revenue growth',
];

/** @param isLast the row ends its table, as that of the whole does */
export function organicNames(
  { concept, caption, facts }: TableRow,
  byId: ReadonlyMap<FigureId, Fact>,
  isLast: boolean,
): readonly Named[] {
  const rates = facts.flatMap((id) => {
    const fact = byId.get(id);
    return fact?.unit === PURE && fact.concept !== null ? [fact.concept] : [];
  });
  if (concept !== null && rates.includes(concept) && OWN_ROW.test(phraseKey(caption)))
    return called('', concept);
  const organic = rates.find((name) => OWN_COLUMN.test(name));
  if (organic === undefined) return [];
  return called(isLast || WHOLE.test(caption) ? '' : `${phraseKey(caption)} `, organic);
}

function called(part: string, concept: ConceptName): readonly Named[] {
  return CALLED.map((words) => ({ key: `${part}organic ${words}`.trim(), concept }));
}
