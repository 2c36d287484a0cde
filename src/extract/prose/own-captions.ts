/** What the rows of the document's own tables are called, in their captions and by sentences. */
import type { TableLayout, TableRow } from '../../model/extraction.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { ConceptType } from '../../model/identity.ts';
import { phraseKey } from '../caption.ts';

/** Names by the words of the document's own captions. */
export interface OwnCaptions {
  readonly byPhrase: ReadonlyMap<string, ConceptName | null>;
  readonly types: ReadonlyMap<ConceptName, ConceptType>;
  readonly balances: ReadonlySet<ConceptName>;
}

export function ownCaptions(tables: readonly TableLayout[], facts: readonly Fact[]): OwnCaptions {
  const byPhrase = new Map<string, ConceptName | null>();
  const partly: (readonly [key: string, concept: ConceptName])[] = [];
  const name = (key: string, concept: ConceptName): void => {
    byPhrase.set(key, byPhrase.has(key) && byPhrase.get(key) !== concept ? null : concept);
  };
  for (const { rows } of tables) {
    for (const row of rows) {
      if (row.concept === null || row.kind === 'heading') continue;
      name(phraseKey(row.caption), row.concept);
      if (isOfRevenue(row))
        for (const words of REVENUES) partly.push([phraseKey(words.replace('#', row.caption)), row.concept]);
    }
  }
  const whole = new Set(byPhrase.keys());
  for (const [key, concept] of partly) if (!whole.has(key)) name(key, concept);
  const types = new Map<ConceptName, ConceptType>();
  const balances = new Set<ConceptName>();
  for (const fact of facts) {
    if (fact.concept === null) continue;
    types.set(fact.concept, typeOfUnit(fact.unit));
    if (fact.period?.kind === 'instant') balances.add(fact.concept);
  }
  return { byPhrase, types, balances };
}

/** How sentences call the parts of revenue: `Services` under `Net sales` is services revenue. */
const REVENUES = [
  '# revenue',
  '# revenues',
  '# net revenue',
  '# sales',
  '# net sales',
  '# segment revenue',
  'revenue from #',
];

function isOfRevenue({ section, caption, concept }: TableRow): boolean {
  const heading = section.at(-1) ?? '';
  return (
    concept?.startsWith('doc:') === true &&
    /^(?:total |net )*(?:revenues?|sales)(?: by \w+)?:?$/i.test(heading.trim()) &&
    !/\b(?:total|revenues?|sales|costs?|expenses?)\b/i.test(caption)
  );
}

function typeOfUnit(unit: string): ConceptType {
  if (unit === 'xbrli:pure') return 'percent';
  if (unit === 'xbrli:shares') return 'shares';
  return unit.includes('/') ? 'per-share' : 'monetary';
}
